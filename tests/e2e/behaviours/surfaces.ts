import { expect, test } from 'vitest';
import { click, focus } from '../../rig/actions';
import { holds, isOut, marksStandOn } from '../../rig/draft';
import { reportOf } from '../../rig/oracle';
import type { Tab } from '../../rig/rig';
import { CALM, NUMBER, RISKY, RISKY_SHORT } from '../../rig/samples';
import { lightGoes, lightSays, lights, marks, SPEAKS, tintsGo } from '../../rig/second-look';
import { until } from '../../rig/until';
import type { Bench } from '../bench';

const NAME = 'tweetTextarea_0';
const HOME = 'main [data-testid="tweetTextarea_0"]';
/** Two parts of one thread: neither says much without the other. */
const FIRST_PART = 'Had a new patient in clinic this morning, a farmer in his eighties from Lower Brindle';
/** Nothing to look at by itself. */
const SECOND_PART = 'She still asks after the dog every time I go';
const MODAL = '[role="dialog"] [data-testid="tweetTextarea_0"]';

/** The boxes of a thread in order, each named so that it can be found. */
function partsOf(tab: Tab): Promise<string[]> {
  return tab.evaluate(() => {
    const boxes = [...document.querySelectorAll('[role="dialog"] [contenteditable="true"]')];
    for (const [i, part] of boxes.entries()) part.id = `part-${i}`;
    return boxes.map((part) => `#${part.id}`);
  });
}

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
    const [first = '', , third = ''] = await partsOf(tab);
    await focus(tab, first);
    await tab.type(CALM);
    await lightSays(tab, /Clear/);
    await focus(tab, third);
    await tab.type(RISKY);
    await lightSays(tab, SPEAKS);
    await until('its words are marked', async () => (await marks(tab)).some(({ words }) => words.includes('34yo')));
    expect(await tab.evaluate(() => document.querySelector('#part-2')?.textContent)).toBe(RISKY);
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
    const words = await until('words are marked', async () => (await marks(tab)).map((mark) => mark.words).join(' '));
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

  test('a share link: a press on the publish control goes through, text and all', async () => {
    const tab = await bench.open(`/intent/post?text=${encodeURIComponent(CALM)}`);
    await holds(tab, NAME, CALM, 1);
    await click(tab, '[role="dialog"] [data-testid="tweetButton"]');
    await isOut(tab, [[CALM]]);
  });

  test('a restored thread: every filled part is checked at the first press', async () => {
    const parts = [CALM, RISKY_SHORT].map((part) => `part=${encodeURIComponent(part)}`).join('&');
    const tab = await bench.open(`/compose/post?unfocused&${parts}`);
    await holds(tab, 'tweetTextarea_1', RISKY_SHORT);
    await click(tab, '[role="dialog"] [data-testid="gifSearchButton"]');
    const words = await until('words are marked', async () => {
      const found = await marks(tab);
      return found.length > 0 ? found : null;
    });
    expect(words.map((mark) => [mark.box, mark.words])).toEqual([['tweetTextarea_1', NUMBER]]);
  });

  test('the light goes with its dialog', async () => {
    const tab = await bench.open('/compose/post');
    await focus(tab, MODAL);
    await tab.type(RISKY_SHORT);
    await lightSays(tab, SPEAKS);
    await click(tab, '[data-testid="app-bar-close"]');
    await lightGoes(tab);
    await tintsGo(tab);
  });

  test.each([
    ['home', '/home', HOME],
    ['the modal', '/compose/post', MODAL],
    ['a reply', '/tomellery/status/102', HOME],
    ['the phone layout', '/home?phone', HOME],
  ])('the light covers neither words nor controls: %s', async (_where, path, box) => {
    const tab = await bench.open(path);
    await focus(tab, box);
    await tab.type(RISKY);
    const light = await lightSays(tab, SPEAKS);
    const covered = await tab.evaluate(
      ({ selector, area }) => {
        const found = document.querySelector(selector);
        const words = document.createRange();
        if (found) words.selectNodeContents(found);
        const controls = document.querySelectorAll('[data-testid="toolBar"] button');
        const rects = [
          ...[...words.getClientRects()].map((rect) => ({ what: 'words', rect })),
          ...[...controls].map((one) => ({ what: one.textContent ?? '', rect: one.getBoundingClientRect() })),
        ];
        return rects
          .filter(({ rect }) => rect.left < area.x + area.width && area.x < rect.right)
          .filter(({ rect }) => rect.top < area.y + area.height && area.y < rect.bottom)
          .filter(({ rect }) => rect.width > 0 && rect.height > 0)
          .map(({ what }) => what);
      },
      { selector: box, area: light.box },
    );
    expect(covered).toEqual([]);
  });

  test('the choices of a poll are parts of the draft, and the question is read with them', async () => {
    const tab = await bench.open('/compose/post?poll');
    await focus(tab, MODAL);
    await tab.type('Which one is the patient?');
    await lightSays(tab, /Clear/);
    await focus(tab, '[name="Choice2"]');
    await tab.type(`NHS ${NUMBER}`);
    await lightSays(tab, SPEAKS);
    expect(await marks(tab)).toEqual([]);
  });

  test('what the first part of a thread tells changes what the second gives away', async () => {
    const tab = await bench.open('/compose/post?thread=2');
    const [first = '', second = ''] = await partsOf(tab);
    await focus(tab, second);
    await tab.type(SECOND_PART);
    await lightSays(tab, /Clear/);
    await focus(tab, first);
    await tab.type(FIRST_PART);
    const both = await reportOf({ text: SECOND_PART, earlierParts: [FIRST_PART], site: 'x', surface: 'thread' });
    expect(both.level).toBe('pause');
    await until('both parts ask for a pause', async () => {
      const labels = (await lights(tab)).map(({ label }) => label);
      return labels.length === 2 && labels.every((label) => label.includes('Pause'));
    });
  });

  test('the phone layout: the tint lies over its words, also after the box has scrolled', async () => {
    const tab = await bench.open('/home?phone');
    await focus(tab, HOME);
    for (let line = 0; line < 6; line++) {
      await tab.type('A line of a long week.');
      await tab.press('Enter');
    }
    await tab.type(RISKY_SHORT);
    await lightSays(tab, SPEAKS);
    const tint = await until('the number is tinted', () =>
      tab.peek((roots, words) => {
        const spans = roots.flatMap((root) => [...root.querySelectorAll('span')]);
        const found = spans.find((span) => span.textContent === words);
        if (!found) return null;
        const { top, bottom, left, right } = found.getBoundingClientRect();
        return { top, bottom, left, right };
      }, NUMBER),
    );
    const box = await tab.evaluate((selector) => {
      const { top, bottom, left, right } = (document.querySelector(selector) as Element).getBoundingClientRect();
      return { top, bottom, left, right };
    }, HOME);
    expect(tint.top).toBeGreaterThanOrEqual(box.top);
    expect(tint.bottom).toBeLessThanOrEqual(box.bottom);
    expect(tint.left).toBeGreaterThanOrEqual(box.left);
    expect(tint.right).toBeLessThanOrEqual(box.right);
  });
}
