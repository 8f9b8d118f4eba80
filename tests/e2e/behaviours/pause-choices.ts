import { expect, test } from 'vitest';
import { isOut, published } from '../../rig/draft';
import { store, stored } from '../../rig/kept';
import { pressNamed, textOf } from '../../rig/own-page';
import { answerByKey, question, questionComes, questionGoes } from '../../rig/prompt';
import type { Tab } from '../../rig/rig';
import { CALM, QUARREL, RISKY, RISKY_SHORT, SHOUTED } from '../../rig/samples';
import { cardOpens, pressOurs, SPEAKS } from '../../rig/second-look';
import { until } from '../../rig/until';
import type { Bench } from '../bench';
import { atHome, draft } from './home';
import { noticeIn } from './notices';
import { TITLE } from './pausing';

/** The user's own choices: when to be asked, asking for it, keeping a draft till tomorrow. */
export function pauseChoices(bench: Bench): void {
  const page = (path: string): Promise<Tab> => bench.open(`${bench.rig.origin}/${path}`);

  test.each([
    ['never', RISKY_SHORT, false],
    ['severe', QUARREL, false],
    ['pause', QUARREL, true],
    ['severe', RISKY_SHORT, true],
    ['always', CALM, true],
  ])('set to %s: %s is held: %s', async (ask, text, isHeld) => {
    await store(await page('popup.html'), 'settings', { ask });
    const tab = await atHome(bench, text, text === CALM ? /Clear/ : SPEAKS);
    await tab.press('Control+Enter');
    if (isHeld) {
      await answerByKey(tab, 'Post anyway');
    }
    await isOut(tab, [[text]]);
  });

  test('asked for: from the card, from the popup; a clear draft too', async () => {
    const tab = await atHome(bench, CALM, /Clear/);
    await pressOurs(tab, /Second Look/);
    await cardOpens(tab);
    await pressOurs(tab, 'Ask me now');
    const clear = await questionComes(tab);
    expect(clear.title).toBe(TITLE);
    expect(clear.text).toMatch(/Nothing found/);
    expect(clear.answers).toEqual(['Keep editing']);
    await tab.press('Escape');
    await questionGoes(tab);
    await draft(tab, RISKY, SPEAKS);
    const popup = await page(`popup.html?tab=${tab.id}`);
    await pressNamed(popup, /Ask me now/);
    await tab.front();
    expect((await questionComes(tab)).answers).toEqual(['Keep editing', 'Post anyway', 'Not a problem here']);
    await answerByKey(tab, 'Post anyway');
    await isOut(tab, [[RISKY]]);
  });

  test('kept till tomorrow: shown as it is kept, listed, offered on a later day, gone when removed', async () => {
    const tab = await atHome(bench, SHOUTED, SPEAKS);
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
    const later = await atHome(bench, CALM, /Clear/);
    await until('it is offered', async () => (await noticeIn(later)).includes(SHOUTED));
    await pressOurs(later, 'Remove');
    await until('it is gone', async () => (await noticeIn(later)) === '');
    await popup.front();
    await until('it is stored no more', async () => (await stored(popup, 'kept')) === null);
  });
}
