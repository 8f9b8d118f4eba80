import { expect, test } from 'vitest';
import { click, focus } from '../../rig/actions';
import { holds, isOut, modelOf, published, replaceAll } from '../../rig/draft';
import { answerByKey, answerByMouse, question, questionComes, questionGoes } from '../../rig/prompt';
import { CALM, NUMBER, RISKY, RISKY_SHORT } from '../../rig/samples';
import { lightSays, SPEAKS } from '../../rig/second-look';
import { until } from '../../rig/until';
import type { Bench } from '../bench';
import { atHome, HOME, NAME, POST } from './home';
import { clockNotices } from './notices';

const COMMENT = '.column > form[role="presentation"] [data-lexical-editor="true"]';
/** Before a replayed press is held to have done nothing, in ms (src/compose/pause/release.ts). */
const SETTLED = 1500;

/** Odd presses: held keys, an input method's, one that comes before the verdict, a page's own, and one that came to nothing. */
export function pausePresses(bench: Bench): void {
  test('a held key asks once, answers nothing, and publishes nothing', async () => {
    const tab = await atHome(bench, RISKY, SPEAKS);
    await tab.hold('Control+Enter', 5);
    expect((await questionComes(tab)).focus).toBe('Keep editing');
    expect(await published(tab)).toEqual([]);
    await tab.hold('Enter', 5);
    await questionGoes(tab);
    await tab.type('!');
    await until('the box holds it', async () => (await modelOf(tab, NAME))?.endsWith('!'));
    await holds(tab, NAME, `${RISKY}!`);
    expect(await published(tab)).toEqual([]);
  });

  test('a held Enter in a comment asks once and publishes nothing', async () => {
    const tab = await bench.open('https://www.facebook.com/');
    await focus(tab, COMMENT);
    await tab.type(RISKY_SHORT);
    await lightSays(tab, SPEAKS);
    await tab.hold('Enter', 5);
    await questionComes(tab);
    await tab.press('Escape');
    await questionGoes(tab);
    await holds(tab, 'comment', RISKY_SHORT);
    expect(await published(tab)).toEqual([]);
  });

  // Firefox cannot be made to press the Enter of an input method, and Lexical takes made-up compositions for typing.
  const how = {
    Chromium: ['https://www.facebook.com/', COMMENT, 'comment', 'Enter'],
    Firefox: ['/home', HOME, NAME, 'Control+Enter'],
  } as const;
  test(`an input method at work is left alone, its Enter too (${Object.keys(how).join(', ')})`, async () => {
    const [address, box, name, publish] = how[bench.rig.name];
    const tab = await bench.open(address);
    await focus(tab, box);
    await tab.type(`${RISKY_SHORT} `);
    await lightSays(tab, SPEAKS);
    const composition = await tab.compose(['n', 'na']);
    await composition.commitByEnter();
    await holds(tab, name, `${RISKY_SHORT} na`);
    expect(await question(tab)).toBeNull();
    expect(await published(tab)).toEqual([]);
    await tab.press(publish);
    await answerByKey(tab, 'Post anyway');
    await isOut(tab, [[`${RISKY_SHORT} na`]]);
  });

  test('a verdict that is not there yet is worked out at the press, and if it cannot be, nobody waits', async () => {
    const tab = await atHome(bench, CALM, /Clear/);
    await tab.type(` NHS number ${NUMBER}`);
    await tab.press('Control+Enter');
    // A machine too busy to check it in 50 ms lets it pass; tests/compose/pause holds each of the two by itself.
    await until('it is asked about or out', async () => (await question(tab)) ?? (await published(tab)).length > 0);
    const isHeld = (await question(tab)) !== null;
    expect(await published(tab)).toEqual(isHeld ? [] : [[`${CALM} NHS number ${NUMBER}`]]);
  });

  test('the page presses our answers: nothing happens', async () => {
    const tab = await atHome(bench, RISKY, SPEAKS);
    await click(tab, POST);
    await questionComes(tab);
    await tab.peek((roots) => {
      const buttons = roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>('dialog button')]);
      for (let round = 0; round < 50; round++) {
        for (const button of buttons) {
          button.click();
          button.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
        }
      }
      for (const host of document.querySelectorAll('html > :not(head, body)')) {
        host.dispatchEvent(new MouseEvent('click', { bubbles: true }));
        host.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
      }
    });
    expect(await question(tab)).not.toBeNull();
    expect(await published(tab)).toEqual([]);
    await answerByMouse(tab, 'Keep editing');
    await questionGoes(tab);
    await holds(tab, NAME, RISKY);
  });

  test('the post is still there: after a while, and only then, press again; that press passes', async () => {
    const tab = await atHome(bench, RISKY, SPEAKS);
    // A page that takes no press but a person's own.
    const notices = await clockNotices(tab);
    await tab.press('Control+Enter');
    await answerByKey(tab, 'Post anyway');
    await until('it says to press again', async () => /Press Post again/.test(await notices.said()));
    expect(await notices.sinceRefused()).toBeGreaterThanOrEqual(SETTLED);
    await click(tab, POST);
    await isOut(tab, [[RISKY]]);
    await until('the line is gone', async () => (await notices.said()) === '');
  });

  test('not a problem here: posted, and quiet about it in this tab', async () => {
    const tab = await atHome(bench, RISKY, SPEAKS);
    await tab.press('Control+Enter');
    await answerByKey(tab, 'Not a problem here');
    await isOut(tab, [[RISKY]]);
    await focus(tab, HOME);
    await replaceAll(tab, NAME, RISKY);
    await lightSays(tab, /Clear/);
    await tab.press('Control+Enter');
    await isOut(tab, [[RISKY], [RISKY]]);
  });
}
