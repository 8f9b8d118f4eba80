import { expect, test } from 'vitest';
import { click, focus } from '../../rig/actions';
import { holds, marksStandOn } from '../../rig/draft';
import { CALM, RISKY, RISKY_SHORT } from '../../rig/samples';
import { lightSays, lights, marks, SPEAKS } from '../../rig/second-look';
import type { Bench } from '../bench';

const HOME = 'main [data-testid="tweetTextarea_0"]';
const MODAL = '[role="dialog"] [data-testid="tweetTextarea_0"]';

/** Every place on X where a post is written, and text that is there before anybody writes. */
export function surfaces(bench: Bench): void {
  test('the modal, over the home box that stays live beneath it', async () => {
    const tab = await bench.open('/compose/post');
    await focus(tab, MODAL);
    await tab.type(RISKY);
    await marksStandOn(tab, { text: RISKY, site: 'x', surface: 'post' }, ['34yo']);
    const light = await lightSays(tab, SPEAKS);
    const inDialog = await tab.evaluate((box) => {
      const dialog = document.querySelector('[role="dialog"]')?.getBoundingClientRect();
      return dialog !== undefined && box.x < dialog.right + 60 && box.y > dialog.top - 60 && box.y < dialog.bottom + 60;
    }, light.box);
    expect(inDialog, 'the light stands by the dialog').toBe(true);
  });

  test.each(['equal', 'numbered'])('every part of a thread, with %s test ids', async (ids) => {
    const tab = await bench.open(`/compose/post?thread=3&ids=${ids}`);
    const [first, third] = await tab.evaluate(() => {
      const parts = [...document.querySelectorAll('[role="dialog"] [contenteditable="true"]')];
      for (const [i, part] of parts.entries()) part.id = `part-${i}`;
      return [parts[0]?.id, parts[2]?.id];
    });
    await focus(tab, `#${first}`);
    await tab.type(CALM);
    await lightSays(tab, /Clear/);
    await focus(tab, `#${third}`);
    await tab.type(RISKY);
    await lightSays(tab, SPEAKS);
    expect((await marks(tab)).some(({ words }) => words.includes('34yo'))).toBe(true);
    expect(await tab.evaluate(() => document.querySelector('#part-2')?.textContent)).toBe(RISKY);
  });

  test('a reply on the page of a post', async () => {
    const tab = await bench.open('/tomellery/status/102');
    await focus(tab, HOME);
    await tab.type(RISKY_SHORT);
    await lightSays(tab, SPEAKS);
  });

  test('a reply in the dialog', async () => {
    const tab = await bench.open('/compose/post?kind=reply');
    await focus(tab, MODAL);
    await tab.type(RISKY_SHORT);
    await lightSays(tab, SPEAKS);
  });

  test('a quote: the quoted card is not part of the draft', async () => {
    const tab = await bench.open('/compose/post?kind=quote');
    await focus(tab, MODAL);
    await tab.type(RISKY_SHORT);
    await lightSays(tab, SPEAKS);
    const words = (await marks(tab)).map((mark) => mark.words).join(' ');
    expect(words).not.toMatch(/student/);
  });

  test('twitter.com, the old name', async () => {
    const tab = await bench.open('https://twitter.com/home');
    await focus(tab, HOME);
    await tab.type(RISKY_SHORT);
    await lightSays(tab, SPEAKS);
  });

  test('a share link: text that was never focused is checked when a press first reaches its dialog', async () => {
    const tab = await bench.open(`/intent/post?text=${encodeURIComponent(RISKY)}`);
    await holds(tab, 'tweetTextarea_0', RISKY, 1);
    expect(await lights(tab)).toEqual([]);
    await click(tab, '[role="dialog"] [data-testid="gifSearchButton"]');
    await lightSays(tab, SPEAKS);
    await marksStandOn(tab, { text: RISKY, site: 'x', surface: 'post' }, ['34yo']);
  });

  test('the phone layout: a plain textarea', async () => {
    const tab = await bench.open('/home?phone');
    await focus(tab, HOME);
    await tab.type(RISKY_SHORT);
    await holds(tab, 'tweetTextarea_0', RISKY_SHORT);
    await lightSays(tab, SPEAKS);
  });
}
