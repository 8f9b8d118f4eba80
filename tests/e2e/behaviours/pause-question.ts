import { expect, test } from 'vitest';
import { hasFocus } from '../../rig/actions';
import { isOut } from '../../rig/draft';
import { answerByKey, focusIsOn, questionComes, questionGoes } from '../../rig/prompt';
import { RISKY, UNSAFE } from '../../rig/samples';
import { SPEAKS } from '../../rig/second-look';
import { until } from '../../rig/until';
import type { Bench } from '../bench';
import { atHome, HOME } from './home';

/** The question itself: what it says, and how it is gone round by keyboard. */
export function pauseQuestion(bench: Bench): void {
  test('by keyboard alone: the focus goes round inside, the reason is one press away', async () => {
    const tab = await atHome(bench, RISKY, SPEAKS);
    await tab.press('Control+Enter');
    await questionComes(tab);
    const why = 'Why am I seeing this, and how to see it less';
    const round = ['Keep editing', 'Post anyway', 'Not a problem here', why, 'Keep editing'];
    for (const [nth, words] of round.entries()) {
      if (nth > 0) await tab.press('Tab');
      await focusIsOn(tab, words);
    }
    await tab.press('Shift+Tab');
    await focusIsOn(tab, why);
    await tab.press('Enter');
    await until('the reason is unfolded', () =>
      tab.peek((roots) => roots.some((root) => root.querySelector('dialog details[open]') !== null)),
    );
    await tab.press('Escape');
    await questionGoes(tab);
    await hasFocus(tab, HOME);
  });

  test('a safety matter: the boss is not mentioned, and there is somebody to tell', async () => {
    const tab = await atHome(bench, UNSAFE, SPEAKS);
    await tab.press('Control+Enter');
    const { title, text } = await questionComes(tab);
    expect(title).toBe('This sounds important');
    expect(text).toMatch(/Saying it to .+ protects you in a way a post may not/);
    expect(text).not.toMatch(/boss|gran|manager/);
    await answerByKey(tab, 'Post anyway');
    await isOut(tab, [[UNSAFE]]);
  });

  test('what could point at a person is not kept', async () => {
    const tab = await atHome(bench, RISKY.toUpperCase(), SPEAKS);
    await tab.press('Control+Enter');
    expect((await questionComes(tab)).answers).toHaveLength(3);
  });
}
