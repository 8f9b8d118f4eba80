import { expect, test } from 'vitest';
import { focus, hasFocus } from '../../rig/actions';
import { holds } from '../../rig/draft';
import { CALM, FOREIGN, RISKY, TWO_FINDINGS } from '../../rig/samples';
import {
  announced,
  card,
  cardCloses,
  cardOpens,
  lightGoes,
  lightSays,
  marks,
  pressOurs,
  SPEAKS,
  tintsGo,
} from '../../rig/second-look';
import { until } from '../../rig/until';
import type { Bench } from '../bench';
import { atHome, HOME, NAME } from './home';

/** Light and card: what they say, how they open and close, and that they keep out of the way. */
export function lightAndCard(bench: Bench): void {
  const written = (text: string, light: RegExp) => atHome(bench, text, light);

  test('a light that is clear opens a card that is warm', async () => {
    const tab = await written(CALM, /Clear/);
    await pressOurs(tab, /Second Look/);
    const { title, text, quotes } = await cardOpens(tab);
    expect(title).toBe('All clear');
    expect(text).toMatch(/Lovely|good/);
    expect(quotes).toEqual([]);
  });

  test('a draft that is not English is not checked, and the light says so', async () => {
    const tab = await written(FOREIGN, /Not checked/);
    await pressOurs(tab, /Second Look/);
    expect((await cardOpens(tab)).text).toMatch(/English/);
  });

  test('an empty box has no light', async () => {
    const tab = await written(CALM, /Clear/);
    await tab.press('Control+a');
    await tab.press('Backspace');
    await holds(tab, NAME, '');
    await lightGoes(tab);
  });

  test('the card shows the words, a tip, and a way to keep the post', async () => {
    const tab = await written(RISKY, SPEAKS);
    await pressOurs(tab, /Second Look/);
    const { quotes, text } = await cardOpens(tab);
    for (const quote of quotes) expect(RISKY).toContain(quote);
    expect(text).toMatch(/34yo/);
    expect(text).toMatch(/Larkfield/);
    expect(text).toMatch(/Tip 1/);
    expect(text).toMatch(/Not a problem here/);
    expect(text).toMatch(/your post/);
  });

  test('a press on a mark opens the card, and the writer keeps the focus', async () => {
    const tab = await written(RISKY, SPEAKS);
    await until('there are marks', async () => (await marks(tab)).length > 0);
    const { x, y } = await tab.evaluate(() => {
      const [highlight] = [...CSS.highlights.values()];
      const [range] = [...(highlight ?? [])] as Range[];
      const { left, width, top, height } = (range as Range).getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    });
    await tab.clickAt(x, y);
    expect((await cardOpens(tab)).focused).toBe(false);
    await hasFocus(tab, HOME);
  });

  test('opened with the mouse it takes no focus from somebody writing, and typing goes on', async () => {
    const tab = await written(RISKY, SPEAKS);
    await pressOurs(tab, /Second Look/);
    await cardOpens(tab);
    await focus(tab, HOME);
    await tab.type(' today');
    await holds(tab, NAME, `${RISKY} today`);
    await hasFocus(tab, HOME);
  });

  test('Escape closes the card and nothing else', async () => {
    const tab = await bench.open('/compose/post');
    const box = '[role="dialog"] [data-testid="tweetTextarea_0"]';
    await focus(tab, box);
    await tab.type(RISKY);
    await lightSays(tab, SPEAKS);
    await tab.press('F8');
    await cardOpens(tab);
    await tab.press('Escape');
    await cardCloses(tab);
    expect(await tab.evaluate(() => document.querySelector('[role="dialog"]') !== null)).toBe(true);
    await hasFocus(tab, box);
    await tab.type('!');
    await holds(tab, NAME, `${RISKY}!`, 1);
  });

  test('F8 and Shift+F8 go through the findings', async () => {
    const tab = await written(TWO_FINDINGS, SPEAKS);
    await tab.press('F8');
    const first = await cardOpens(tab);
    expect(first.focused).toBe(true);
    await tab.press('F8');
    const second = await until('another finding is shown', async () => {
      const now = await card(tab);
      return now && now.text !== first.text ? now : null;
    });
    expect(first.text).toMatch(/Confidentiality/);
    expect(second.text).toMatch(/Disputes/);
    await tab.press('Shift+F8');
    await until('the first finding is shown again', async () => (await card(tab))?.text === first.text);
    await holds(tab, NAME, TWO_FINDINGS);
  });

  test('"Not a problem here" silences this finding in this tab', async () => {
    const tab = await written(RISKY, SPEAKS);
    await pressOurs(tab, /Second Look/);
    await cardOpens(tab);
    await pressOurs(tab, 'Not a problem here');
    await lightSays(tab, /Clear/);
    await tintsGo(tab);
    await focus(tab, HOME);
    await tab.type('!');
    await holds(tab, NAME, `${RISKY}!`);
    await lightSays(tab, /Clear/);
    await written(RISKY, SPEAKS);
  });

  test('a screen reader hears of a change once, politely', async () => {
    const tab = await written(RISKY, SPEAKS);
    const said = await until('something is announced', async () => {
      const words = await announced(tab);
      return words.length > 0 ? words : null;
    });
    expect(said.join(' ')).toMatch(/Second Look/);
  });

  test('nothing in the page can press our buttons', async () => {
    const tab = await written(RISKY, SPEAKS);
    await tab.peek((roots) => {
      for (const button of roots.flatMap((root) => [...root.querySelectorAll('button')])) button.click();
    });
    await tab.type('!');
    await holds(tab, NAME, `${RISKY}!`);
    expect(await card(tab)).toBeNull();
  });
}
