import { expect, test } from 'vitest';
import { click, MOD, paste } from '../../rig/actions';
import { holds, isOut, marksStandOn } from '../../rig/draft';
import { NUMBER, RISKY, RISKY_SHORT } from '../../rig/samples';
import { lightSays } from '../../rig/second-look';
import { begins } from '../../rig/writing';
import type { Bench } from '../bench';

const NAME = 'tweetTextarea_0';
const BOX = `[data-testid="${NAME}"]`;
const around = (text: string) => ({ text, site: 'x', surface: 'post' });

/** Writing in the home box of X, beyond what every-site.ts does in every box. */
export function typing(bench: Bench): void {
  const story = bench.story('/home');
  async function empty() {
    const tab = await story.tab();
    await begins(tab, { box: BOX, name: NAME });
    return tab;
  }
  async function written(text: string) {
    const tab = await empty();
    await tab.type(text);
    await holds(tab, NAME, text);
    return tab;
  }

  test('typed words are marked where they stand', async () => {
    const tab = await written(RISKY);
    const marks = await marksStandOn(tab, around(RISKY), ['34yo', 'Larkfield']);
    for (const { start, end, words } of marks) expect(RISKY.slice(start, end)).toBe(words);
    await lightSays(tab, /Pause/);
  });

  test('a calm draft has no marks, and the light says so', async () => {
    const tab = await written('Kettle on, what is everyone reading?');
    await lightSays(tab, /Clear/);
    await marksStandOn(tab, around('Kettle on, what is everyone reading?'), []);
  });

  test('Enter makes lines, and marks stand on each', async () => {
    const tab = await written(RISKY);
    await tab.press('Enter');
    await tab.press('Enter');
    await tab.type(RISKY_SHORT);
    const text = `${RISKY}\n\n${RISKY_SHORT}`;
    await holds(tab, NAME, text);
    await marksStandOn(tab, around(text), ['34yo', NUMBER]);
  });

  test('several lines pasted at once', async () => {
    const text = `A thought.\n${RISKY}\nThat is all`;
    const tab = await empty();
    await paste(tab, BOX, text);
    await holds(tab, NAME, text);
    await marksStandOn(tab, { ...around(text), pasted: [[0, text.length]] }, ['34yo']);
  });

  test('Backspace and arrows work before, inside and on marked words, and the marks follow', async () => {
    const tab = await written(`Re NHS number ${NUMBER}: any news?`);
    await marksStandOn(tab, around(`Re NHS number ${NUMBER}: any news?`), [NUMBER]);
    await tab.press(`${MOD}+Home`);
    for (let i = 0; i < 3; i++) await tab.press('ArrowRight');
    for (let i = 0; i < 3; i++) await tab.press('Backspace');
    await holds(tab, NAME, `NHS number ${NUMBER}: any news?`);
    await marksStandOn(tab, around(`NHS number ${NUMBER}: any news?`), [NUMBER]);
    for (let i = 0; i < 'NHS number 943 47'.length; i++) await tab.press('ArrowRight');
    await tab.press('Backspace');
    await tab.type('7');
    await holds(tab, NAME, `NHS number ${NUMBER}: any news?`);
    await marksStandOn(tab, around(`NHS number ${NUMBER}: any news?`), [NUMBER]);
    for (let i = 0; i < '6 5919'.length; i++) await tab.press('ArrowRight');
    for (let i = 0; i < ` number ${NUMBER}`.length; i++) await tab.press('Backspace');
    await holds(tab, NAME, 'NHS: any news?');
    await marksStandOn(tab, around('NHS: any news?'), []);
  });

  test('past the limit, where the site splits the text again', async () => {
    const filler = 'It has been a long week and the kettle has not been off the boil once since Monday. ';
    const text = `${filler}${filler}${filler}${RISKY}`;
    expect(text.length).toBeGreaterThan(280);
    const tab = await empty();
    await paste(tab, BOX, text);
    await holds(tab, NAME, text);
    await marksStandOn(tab, { ...around(text), pasted: [[0, text.length]] }, ['34yo', 'Larkfield']);
    await tab.type('!');
    await holds(tab, NAME, `${text}!`);
    await marksStandOn(tab, { ...around(`${text}!`), pasted: [[0, text.length]] }, ['34yo', 'Larkfield']);
  });

  test('what is published is what was shown', async () => {
    const text = 'Kettle on, what is everyone reading?';
    const tab = await written(text);
    await lightSays(tab, /Clear/);
    await click(tab, '[data-testid="tweetButtonInline"]');
    await isOut(tab, [[text]]);
    await holds(tab, NAME, '');
  });
}
