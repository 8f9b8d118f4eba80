import { expect, test } from 'vitest';
import { focus } from '../../rig/actions';
import { accessibilityFaults } from '../../rig/axe';
import { textOf } from '../../rig/own-page';
import { cardOpens, lightSays, pressOurs, SPEAKS } from '../../rig/second-look';
import { until } from '../../rig/until';
import type { Bench } from '../bench';
import { roomsPack } from './rooms-pack';

const BOX = '[data-testid="tweetTextarea_0"]';

/** What an organisation sets in these tests. */
export const POLICY = {
  organisation: 'Heron House',
  sensitivity: { disputes: 'high', confidentiality: 'normal' },
  guidance: [{ text: 'Our page on posting', url: 'https://heron-house.example/posting' }],
  contacts: [{ text: 'Ann in the privacy office', rules: ['confidentiality'] }],
  watched: ['Project Kingfisher'],
  packs: [roomsPack({ say: 'one of our rooms' }, { name: 'Heron House names' })],
};

/** What the options page says in a browser that was started under a real policy file. */
export function policyTold(bench: Bench): void {
  test('the options page says what was set, by whom, and that nobody can see anything', async () => {
    const options = await bench.open(`${bench.rig.origin}/options.html`);
    let words = '';
    const shown = async () => {
      words = await textOf(options);
      return /Set by Heron House/.test(words) ? words : null;
    };
    // Chromium tells it only when it is done starting: 3 s after on a machine at rest, 10 s on a busy one (156, 2026-11-22).
    const text = await until('the policy is shown', shown, { patience: 60_000, last: () => words });
    expect(text).toMatch(/There is no way to report anything, by design/);
    expect(text).toMatch(/Our page on posting/);
    expect(text).toMatch(/Heron House names/);
    const disabled = await options.evaluate(() =>
      [...document.querySelectorAll<HTMLInputElement>('input[type="radio"]:disabled')].map(
        ({ name, value }) => `${name} ${value}`,
      ),
    );
    expect(disabled.sort()).toEqual([
      'confidentiality low',
      'confidentiality off',
      'disputes low',
      'disputes normal',
      'disputes off',
    ]);
    expect(
      await options.evaluate(() => document.querySelector<HTMLInputElement>('input[name="disputes"]:checked')?.value),
    ).toBe('high');
    expect(await accessibilityFaults(options)).toEqual([]);
  });
}

/** What such a file does. */
export function underPolicy(bench: Bench): void {
  policyTold(bench);

  test.each([
    ['its watched words', 'Busy week on Project Kingfisher', /Project Kingfisher/],
    ['its pack', 'Tea and cake in the otter room today', /otter room/],
  ])('%s speak up on a site, with its own contacts', async (_, draft, words) => {
    const tab = await bench.open('/home');
    await focus(tab, BOX);
    await tab.type(draft);
    await lightSays(tab, SPEAKS);
    await pressOurs(tab, /Second Look/);
    const { text } = await cardOpens(tab);
    expect(text).toMatch(words);
    expect(text).toMatch(/Ann in the privacy office/);
    expect(text).toMatch(/Our page on posting/);
  });
}
