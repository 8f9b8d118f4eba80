import { expect, test } from 'vitest';
import { click, focus } from '../../rig/actions';
import { isOut, replaceAll } from '../../rig/draft';
import { answerByKey, focusIsOn, question, questionComes } from '../../rig/prompt';
import { CALM, NUMBER, RISKY, RISKY_SHORT } from '../../rig/samples';
import { SPEAKS } from '../../rig/second-look';
import { until } from '../../rig/until';
import type { Bench } from '../bench';
import { atHome, HOME, NAME, POST } from './home';

/** Odd pages: they draw anew, change the text, call the focus back, or take our nodes away, with the question open. */
export function pausePages(bench: Bench): void {
  test('the button made anew by React while the question is open', async () => {
    const tab = await atHome(bench, RISKY, SPEAKS);
    await click(tab, POST);
    await questionComes(tab);
    await tab.evaluate((wanted) => {
      document.querySelector(wanted)?.setAttribute('data-old', '');
      window.dispatchEvent(new Event('practice-redraw'));
    }, POST);
    const isNew = () => tab.evaluate((wanted) => document.querySelector(`${wanted}:not([data-old])`) !== null, POST);
    await until('the button is another', isNew);
    await answerByKey(tab, 'Post anyway');
    await isOut(tab, [[RISKY]]);
  });

  test('the text changed by the page while the question is open: asked about as it is', async () => {
    const tab = await atHome(bench, RISKY, SPEAKS);
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
    // A part that has something to look at keeps its light, so both have their verdict.
    const isJudged = () =>
      tab.peek((roots) => roots.filter((root) => root.querySelector('button.level-pause') !== null).length);
    await until('both parts that speak have a light', async () => (await isJudged()) === 2);
    await click(tab, '[role="dialog"] [data-testid="tweetButton"]');
    const { text } = await questionComes(tab);
    expect(text).toContain(NUMBER);
    expect(text).toContain('34yo');
    await answerByKey(tab, 'Post anyway');
    await isOut(tab, [[CALM, RISKY_SHORT, RISKY]]);
  });

  test('over a native modal window, in a page that calls the focus back', async () => {
    const tab = await atHome(bench, RISKY, SPEAKS);
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
    await focusIsOn(tab, 'Post anyway');
    await tab.press('Enter');
    await isOut(tab, [[RISKY]]);
  });

  test('the page takes our nodes away: the second press passes', async () => {
    const tab = await atHome(bench, RISKY, SPEAKS);
    await click(tab, POST);
    await questionComes(tab);
    await tab.evaluate(() => {
      for (const ours of document.querySelectorAll('html > :not(head, body)')) ours.remove();
    });
    expect(await question(tab)).toBeNull();
    await click(tab, POST);
    await isOut(tab, [[RISKY]]);
  });
}
