import { expect, test } from 'vitest';
import { stored } from '../../rig/kept';
import { SPEAKS } from '../../rig/second-look';
import type { Bench } from '../bench';
import { atHome } from './home';
import { giveFile, optionsPage, says } from './options-page';
import { roomsPack } from './rooms-pack';

/** Packs that are not taken in, each with a sentence that tells its author what to do; and how often one is tried. */
export function packsRefused(bench: Bench): void {
  test.each<[string, string, RegExp]>([
    [
      'an unknown key',
      roomsPack({}, { code: 'alert(1)' }),
      /holds “code”, which is not known here\. Check the spelling/,
    ],
    [
      'an unknown key in a signal',
      roomsPack({ wieght: 3 }),
      /signals\.confidentiality\/rooms ?holds “wieght”, which is not known here\. Check the spelling, or remove it/,
    ],
    [
      'a wrong type',
      roomsPack({ weight: 'heavy' }),
      /signals\.confidentiality\/rooms\.weight ?should be a number, and is text in quotation marks\. Please change it/,
    ],
    [
      'a wrong type, deep down',
      roomsPack({ match: [{ words: ['the otter room', 7] }] }),
      /match\[0\]\.words\[1\] ?should be text in quotation marks, and is a number/,
    ],
    ['no JSON', '{"name": "x",\n "signals": {,}}', /This is not JSON\. Look near line 2/],
  ])('%s is refused, with what would help', async (_, pack, sentence) => {
    const tab = await optionsPage(bench);
    await giveFile(tab, 'pack-file', 'odd.json', pack);
    const text = await says(tab, /“odd.json” was not taken in/);
    expect(text).toMatch(sentence);
    expect(await stored(tab, 'packs')).toBeNull();
  });

  test('one that was taken in is not tried again by the pages that use it', async () => {
    const tab = await optionsPage(bench);
    await giveFile(tab, 'pack-file', 'rooms.json', roomsPack());
    await says(tab, /“Room names” is in/);
    const before = await stored(tab, 'tried');
    expect(Object.values((before as { packs: Record<string, number> }).packs)).toEqual([0]);
    await atHome(bench, 'Tea and cake in the otter room today', SPEAKS);
    expect(await stored(tab, 'tried')).toEqual(before);
  });
}
