import { expect, test } from 'vitest';
import { accessibilityFaults } from '../../rig/axe';
import { pressNamed } from '../../rig/own-page';
import { SPEAKS } from '../../rig/second-look';
import type { Bench } from '../bench';
import { atHome } from './home';
import { giveFile, keeps, optionsPage, says } from './options-page';
import { roomsPack } from './rooms-pack';

/** What comes in by a file on the options page: packs, and choices made elsewhere. */
export function tuningByFile(bench: Bench): void {
  test('a pack is taken in, and one that could hang is not, with a sentence that says why', async () => {
    const tab = await optionsPage(bench);
    await giveFile(tab, 'pack-file', 'slow.json', roomsPack({ match: [{ pattern: '(o+)+ter!' }] }));
    await says(tab, /“slow.json” was not taken in.*match\[0\]\.pattern.*could take very long/);
    expect(await accessibilityFaults(tab)).toEqual([]);
    await giveFile(tab, 'pack-file', 'big.json', `{"name":"${'x'.repeat(10_000_000)}"}`);
    await says(tab, /“big.json” was not taken in.*a pack may have up to 200,000/);
    await giveFile(tab, 'pack-file', 'rooms.json', roomsPack({ match: [{ words: ['the otter room'] }] }));
    await says(tab, /“Room names” is in/);
    await atHome(bench, 'Tea and cake in the otter room today', SPEAKS);
  });

  test('choices come in from a file, with a way back', async () => {
    const tab = await optionsPage(bench);
    const settings = { version: 1, country: 'nz', sensitivity: { disputes: 'low' }, marks: 'sparkles' };
    await giveFile(tab, 'settings-file', 'mine.json', JSON.stringify({ secondLook: 1, settings }));
    await says(tab, /Your choices from “mine.json” are in place.*could not be read: marks/);
    await keeps(tab, 'the choices are stored', ({ profile }) => profile?.country === 'nz');
    await pressNamed(tab, /^Undo that/);
    await keeps(tab, 'it is as it was', ({ profile }) => profile?.country === 'uk');
    await giveFile(tab, 'settings-file', 'other.json', '{"hello": 1}');
    await says(tab, /“other.json” holds something other than choices/);
  });
}
