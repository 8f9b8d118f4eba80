import { expect, test } from 'vitest';
import { click, focus, MOD } from '../../rig/actions';
import { holds, published, replaceAll } from '../../rig/draft';
import { store, stored } from '../../rig/kept';
import { pressNamed, textOf } from '../../rig/own-page';
import { answerByKey, answerByMouse, question, questionComes, questionGoes, rest } from '../../rig/prompt';
import type { Tab } from '../../rig/rig';
import { CALM, NUMBER, QUARREL, RISKY, RISKY_SHORT, SHOUTED, UNSAFE } from '../../rig/samples';
import { cardOpens, lightSays, pressOurs, SPEAKS } from '../../rig/second-look';
import { until } from '../../rig/until';
import type { Bench } from '../bench';
import { TITLE } from './pausing';

const HOME = 'main [data-testid="tweetTextarea_0"]';
const POST = '[data-testid="tweetButtonInline"]';
const NAME = 'tweetTextarea_0';
const COMMENT = '.column > form[role="presentation"] [data-lexical-editor="true"]';

/** The pause beyond the matrix: odd presses, odd pages, the user's own choices. */
export function pauseMore(bench: Bench): void {
  async function home(text: string, light: RegExp, address = '/home'): Promise<Tab> {
    const tab = await bench.open(address);
    await focus(tab, HOME);
    await replaceAll(tab, NAME, text);
    await holds(tab, NAME, text);
    await lightSays(tab, light);
    await tab.press(`${MOD}+End`);
    return tab;
  }
  const page = (path: string): Promise<Tab> => bench.open(`${bench.rig.origin}/${path}`);
  const set = async (settings: object): Promise<void> => store(await page('options.html'), 'settings', settings);
  const isOut = async (tab: Tab, texts: string[][]): Promise<void> => {
    await until('it is published', async () => (await published(tab)).length >= texts.length);
    expect(await published(tab)).toEqual(texts);
  };

  test('a held key asks once, answers nothing, and publishes nothing', async () => {
    const tab = await home(RISKY, SPEAKS);
    await tab.hold('Control+Enter', 5);
    expect((await questionComes(tab)).focus).toBe('Keep editing');
    expect(await published(tab)).toEqual([]);
    await tab.hold('Enter', 5);
    await questionGoes(tab);
    await tab.type('!');
    const [box] = await until('the box holds it', async () => {
      const model = await tab.evaluate((wanted) => document.querySelector(wanted)?.textContent, HOME);
      return model?.endsWith('!') ? [model] : null;
    });
    expect(box).toBe(`${RISKY}!`);
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
    const tab = await home(CALM, /Clear/);
    await tab.type(` NHS number ${NUMBER}`);
    await tab.press('Control+Enter');
    // A machine too busy to check it in 50 ms lets it pass; tests/compose/pause holds each of the two by itself.
    await until('it is asked about or out', async () => (await question(tab)) ?? (await published(tab)).length > 0);
    const isHeld = (await question(tab)) !== null;
    expect(await published(tab)).toEqual(isHeld ? [] : [[`${CALM} NHS number ${NUMBER}`]]);
  });

  test('the button made anew by React while the question is open', async () => {
    const tab = await home(RISKY, SPEAKS);
    await click(tab, POST);
    await questionComes(tab);
    const isNew = await tab.evaluate((wanted) => {
      const before = document.querySelector(wanted);
      window.dispatchEvent(new Event('practice-redraw'));
      return new Promise((done) => setTimeout(() => done(document.querySelector(wanted) !== before), 50));
    }, POST);
    expect(isNew).toBe(true);
    await answerByKey(tab, 'Post anyway');
    await isOut(tab, [[RISKY]]);
  });

  test('the text changed by the page while the question is open: asked about as it is', async () => {
    const tab = await home(RISKY, SPEAKS);
    await click(tab, POST);
    expect((await questionComes(tab)).text).toMatch(/34yo/);
    await replaceAll(tab, NAME, RISKY_SHORT);
    await until('it asks about the number', async () => (await question(tab))?.text.includes(NUMBER) ?? false);
    await answerByKey(tab, 'Post anyway');
    await isOut(tab, [[RISKY_SHORT]]);
  });

  test('a thread is one pause for all its parts', async () => {
    const parts = [CALM, RISKY_SHORT, RISKY].map((part) => `part=${encodeURIComponent(part)}`).join('&');
    const tab = await bench.open(`/compose/post?${parts}`);
    await click(tab, '[role="dialog"] [data-testid="tweetTextarea_0"]');
    await until('the engine is there', async () => (await tab.peek((roots) => roots.length)) > 0);
    await click(tab, '[role="dialog"] [data-testid="tweetButton"]');
    const { text } = await questionComes(tab);
    expect(text).toContain(NUMBER);
    expect(text).toContain('34yo');
    await answerByKey(tab, 'Post anyway');
    await isOut(tab, [[CALM, RISKY_SHORT, RISKY]]);
  });

  test('over a native modal window, in a page that calls the focus back', async () => {
    const tab = await home(RISKY, SPEAKS);
    await tab.evaluate(() => {
      const modal = document.createElement('dialog');
      modal.append(document.querySelector('#react-root') as Element);
      document.body.append(modal);
      modal.showModal();
      document.addEventListener('focusin', (event) => {
        if (!modal.contains(event.target as Node)) modal.querySelector<HTMLElement>('a, button')?.focus();
      });
    });
    await focus(tab, HOME);
    await tab.press('Control+Enter');
    expect((await questionComes(tab)).focus).toBe('Keep editing');
    await tab.press('Tab');
    expect((await question(tab))?.focus).toBe('Post anyway');
    await tab.press('Enter');
    await isOut(tab, [[RISKY]]);
  });

  test('by keyboard alone: the focus goes round inside, the reason is one press away', async () => {
    const tab = await home(RISKY, SPEAKS);
    await tab.press('Control+Enter');
    const seen: string[] = [];
    await questionComes(tab);
    for (let nth = 0; nth < 5; nth++) {
      seen.push((await question(tab))?.focus ?? 'nothing');
      await tab.press('Tab');
    }
    expect(seen).toEqual([
      'Keep editing',
      'Post anyway',
      'Not a problem here',
      'Why am I seeing this, and how to see it less',
      'Keep editing',
    ]);
    await tab.press('Shift+Tab');
    await tab.press('Shift+Tab');
    expect((await question(tab))?.focus).toMatch(/^Why am I seeing this/);
    await tab.press('Enter');
    await until('the reason is unfolded', () =>
      tab.peek((roots) => roots.some((root) => root.querySelector('dialog details[open]') !== null)),
    );
    await tab.press('Escape');
    await questionGoes(tab);
    const back = await tab.evaluate((wanted) => document.activeElement === document.querySelector(wanted), HOME);
    expect(back).toBe(true);
  });

  test('a safety matter: the boss is not mentioned, and there is somebody to tell', async () => {
    const tab = await home(UNSAFE, SPEAKS);
    await tab.press('Control+Enter');
    const { title, text } = await questionComes(tab);
    expect(title).toBe('This sounds important');
    expect(text).toMatch(/Saying it to .+ protects you in a way a post may not/);
    expect(text).not.toMatch(/boss|gran|manager/);
    await answerByKey(tab, 'Post anyway');
    await isOut(tab, [[UNSAFE]]);
  });

  test('the page takes our nodes away: the second press passes', async () => {
    const tab = await home(RISKY, SPEAKS);
    await click(tab, POST);
    await questionComes(tab);
    await tab.evaluate(() => {
      for (const ours of document.querySelectorAll('html > :not(head, body)')) ours.remove();
    });
    expect(await question(tab)).toBeNull();
    await click(tab, POST);
    await isOut(tab, [[RISKY]]);
  });

  test('the page presses our answers: nothing happens', async () => {
    const tab = await home(RISKY, SPEAKS);
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

  test.each([
    ['never', RISKY_SHORT, false],
    ['severe', QUARREL, false],
    ['pause', QUARREL, true],
    ['severe', RISKY_SHORT, true],
    ['always', CALM, true],
  ])('set to %s: %s is held: %s', async (ask, text, isHeld) => {
    await set({ ask });
    const tab = await home(text, isHeld || text !== CALM ? /./ : /Clear/);
    await tab.press('Control+Enter');
    if (isHeld) {
      await answerByKey(tab, 'Post anyway');
    }
    await isOut(tab, [[text]]);
  });

  test('not a problem here: posted, and quiet about it in this tab', async () => {
    const tab = await home(RISKY, SPEAKS);
    await tab.press('Control+Enter');
    await answerByKey(tab, 'Not a problem here');
    await isOut(tab, [[RISKY]]);
    await focus(tab, HOME);
    await replaceAll(tab, NAME, RISKY);
    await lightSays(tab, /Clear/);
    await tab.press('Control+Enter');
    await isOut(tab, [[RISKY], [RISKY]]);
  });

  test('asked for: from the card, from the popup; a clear draft too', async () => {
    const tab = await home(CALM, /Clear/);
    await pressOurs(tab, /Second Look/);
    await cardOpens(tab);
    await pressOurs(tab, 'Ask me now');
    const clear = await questionComes(tab);
    expect(clear.title).toBe(TITLE);
    expect(clear.text).toMatch(/Nothing found/);
    expect(clear.answers).toEqual(['Keep editing']);
    await tab.press('Escape');
    await questionGoes(tab);
    await replaceAll(tab, NAME, RISKY);
    await lightSays(tab, SPEAKS);
    const popup = await page(`popup.html?tab=${tab.id}`);
    await pressNamed(popup, /Ask me now/);
    await tab.front();
    expect((await questionComes(tab)).answers).toEqual(['Keep editing', 'Post anyway', 'Not a problem here']);
    await answerByKey(tab, 'Post anyway');
    await isOut(tab, [[RISKY]]);
  });

  test('kept till tomorrow: shown as it is kept, listed, offered on a later day, gone when removed', async () => {
    const tab = await home(SHOUTED, SPEAKS);
    await tab.press('Control+Enter');
    await answerByKey(tab, 'Keep it till tomorrow');
    await until('it is shown as it is kept', async () => (await question(tab))?.title === 'Kept till tomorrow');
    expect((await question(tab))?.text).toContain(SHOUTED);
    await answerByKey(tab, 'Keep editing');
    await questionGoes(tab);
    expect(await published(tab)).toEqual([]);
    const popup = await page('popup.html');
    await until('the popup lists it', async () => (await textOf(popup)).includes(SHOUTED));
    const [kept] = (await stored(popup, 'kept')) as { at: number }[];
    await store(popup, 'kept', [{ ...kept, at: Date.now() - 2 * 24 * 60 * 60 * 1000 }]);
    const later = await home(CALM, /Clear/);
    const offered = () =>
      later.peek((roots) => roots.map((root) => root.querySelector('.notice')?.textContent ?? '').join(''));
    await until('it is offered', async () => (await offered()).includes(SHOUTED));
    await pressOurs(later, 'Remove');
    await until('it is gone', async () => (await offered()) === '');
    await popup.front();
    await until('it is stored no more', async () => (await stored(popup, 'kept')) === null);
  });

  test('what could point at a person is not kept', async () => {
    const tab = await home(RISKY.toUpperCase(), SPEAKS);
    await tab.press('Control+Enter');
    expect((await questionComes(tab)).answers).toHaveLength(3);
  });

  test('the post is still there: after a while, and only then, press again; that press passes', async () => {
    const tab = await home(RISKY, SPEAKS);
    // A page that takes no press but a person's own.
    await tab.evaluate(() => {
      const refuse = (event: Event) => !event.isTrusted && event.stopImmediatePropagation();
      document.addEventListener('click', refuse, true);
    });
    const said = () =>
      tab.peek((roots) => roots.map((root) => root.querySelector('.notice')?.textContent ?? '').join(''));
    await tab.press('Control+Enter');
    await answerByKey(tab, 'Post anyway');
    await rest(1000);
    expect(await said()).toBe('');
    await until('it says to press again', async () => /Press Post again/.test(await said()));
    await click(tab, POST);
    await isOut(tab, [[RISKY]]);
    await until('the line is gone', async () => (await said()) === '');
  });
}
