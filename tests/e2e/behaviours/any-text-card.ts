import { expect, test } from 'vitest';
import { focus } from '../../rig/actions';
import { accessibilityFaults } from '../../rig/axe';
import type { Tab } from '../../rig/rig';
import { TWO_FINDINGS } from '../../rig/samples';
import { until } from '../../rig/until';
import type { Bench } from '../bench';
import { says } from './options-page';

interface CardNow {
  text: string;
  isFocused: boolean;
}

/** The card beside any text: by a press on a marked word, and by the keys that open it on a site. */
export function anyTextCard(bench: Bench): void {
  async function written(path: string): Promise<Tab> {
    const tab = await bench.open(`${bench.rig.origin}/${path}`);
    await until('the box is there', () => tab.evaluate(() => document.getElementById('check') !== null));
    await focus(tab, '#check');
    await tab.type(TWO_FINDINGS);
    await says(tab, /Worth a pause.*1 of 2/);
    return tab;
  }
  const cardNow = (tab: Tab): Promise<CardNow | null> =>
    tab.evaluate(() => {
      const card = document.querySelector('.check-box .card');
      if (!card) return null;
      return { text: card.textContent ?? '', isFocused: card.contains(document.activeElement) };
    });
  const cardIs = (tab: Tab, place: string): Promise<CardNow> =>
    until(`the card is at ${place} and has the focus`, async () => {
      const card = await cardNow(tab);
      return card?.isFocused && card.text.includes(place) ? card : null;
    });
  const focused = (tab: Tab) => tab.evaluate(() => document.activeElement?.id ?? '');

  test.each(['check.html', 'popup.html?tab=999999'])('%s: F8 goes from one to the next, Escape back', async (path) => {
    const tab = await written(path);
    await tab.press('F8');
    const first = await cardIs(tab, '1 of 2');
    await tab.press('F8');
    expect((await cardIs(tab, '2 of 2')).text).not.toBe(first.text);
    await tab.press('F8');
    await cardIs(tab, '1 of 2');
    await tab.press('Shift+F8');
    await cardIs(tab, '2 of 2');
    expect(await accessibilityFaults(tab)).toEqual([]);
    await tab.press('Escape');
    await until('the card is closed', async () => (await cardNow(tab)) === null);
    expect(await focused(tab)).toBe('check');
    await tab.type('!');
    await until('writing goes on where it was', () =>
      tab.evaluate(
        (text) => (document.getElementById('check') as HTMLTextAreaElement).value === `${text}!`,
        TWO_FINDINGS,
      ),
    );
    await tab.press('F8');
    await cardIs(tab, '1 of 2');
  });

  test('a press on a marked word opens what is said of it', async () => {
    const tab = await written('check.html');
    for (const words of ['useless', '943 476 5919']) {
      const { x, y } = await tab.evaluate((wanted) => {
        const mark = [...document.querySelectorAll('.marked mark')].find((one) => one.textContent?.includes(wanted));
        if (!mark) throw new Error(`${wanted} is not marked`);
        mark.scrollIntoView({ block: 'center' });
        const box = mark.getClientRects()[0] as DOMRect;
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }, words);
      await tab.clickAt(x, y);
      const { text } = await cardIs(tab, words === 'useless' ? 'Disputes' : 'Confidentiality');
      expect(text).toContain('Not a problem here');
      const open = () =>
        [...document.querySelectorAll('.mark-link[aria-current] mark')].map((mark) => mark.firstChild?.textContent);
      expect(await tab.evaluate(open)).toContain(words);
    }
    expect(await tab.evaluate(() => location.hash)).toBe('');
  });

  test('a marked word is reached and opened by keyboard alone', async () => {
    const tab = await written('check.html');
    await tab.evaluate(() => document.querySelector<HTMLElement>('.mark-link')?.focus());
    await tab.press('Enter');
    await cardIs(tab, '1 of 2');
    await tab.press('Escape');
    await until('the word has the focus again', () =>
      tab.evaluate(() => document.activeElement?.classList.contains('mark-link') ?? false),
    );
  });
}
