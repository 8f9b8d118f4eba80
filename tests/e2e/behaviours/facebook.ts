import { expect, test } from 'vitest';
import { click, focus, MOD, paste } from '../../rig/actions';
import { holds, marksStandOn, published } from '../../rig/draft';
import { CALM, NUMBER, RISKY, RISKY_SHORT } from '../../rig/samples';
import { lightSays, lights, marks, SPEAKS } from '../../rig/second-look';
import type { Bench } from '../bench';

const POST = '[role="dialog"] [data-lexical-editor="true"]';
const POST_NAME = 'post';
const COMMENT = 'form[role="presentation"] [data-lexical-editor="true"]';
const COMMENT_NAME = 'comment';
const CHAT = 'aside [data-lexical-editor="true"]';
const page = (path: string) => `https://www.facebook.com${path}`;
const around = (text: string, surface = 'post') => ({ text, site: 'facebook', surface });

/** Posts and comments on Facebook, in the real Lexical editor. */
export function onFacebook(bench: Bench): void {
  test('a post in the innermost of two dialogs: typing, lines, undo', async () => {
    const tab = await bench.open(page('/?dialog'));
    await focus(tab, POST);
    await tab.type(RISKY);
    await holds(tab, POST_NAME, RISKY);
    await marksStandOn(tab, around(RISKY), ['34yo']);
    await tab.press('Enter');
    await tab.type('#nightshift is long');
    const text = `${RISKY}\n#nightshift is long`;
    await holds(tab, POST_NAME, text);
    await marksStandOn(tab, around(text), ['34yo']);
    await tab.press(`${MOD}+Home`);
    await tab.type('Hm. ');
    await holds(tab, POST_NAME, `Hm. ${text}`);
    await marksStandOn(tab, around(`Hm. ${text}`), ['34yo']);
    await lightSays(tab, SPEAKS);
  });

  test('a paste, and one undo', async () => {
    const tab = await bench.open(page('/?dialog'));
    await paste(tab, POST, RISKY);
    await holds(tab, POST_NAME, RISKY);
    await marksStandOn(tab, { ...around(RISKY), pasted: [[0, RISKY.length]] }, ['34yo']);
    await tab.press(`${MOD}+z`);
    await holds(tab, POST_NAME, '');
    await marksStandOn(tab, around(''), []);
  });

  test('a calm post is clear and is published as it was shown', async () => {
    const tab = await bench.open(page('/?dialog'));
    await focus(tab, POST);
    await tab.type(CALM);
    await lightSays(tab, /Clear/);
    await click(tab, '[role="dialog"] [aria-label="Post"]');
    expect(await published(tab)).toEqual([[CALM]]);
  });

  test('a comment, with a line break inside its paragraph', async () => {
    const tab = await bench.open(page('/'));
    await focus(tab, COMMENT);
    await tab.type('Hm.');
    await tab.press('Shift+Enter');
    await tab.type(RISKY_SHORT);
    const text = `Hm.\n${RISKY_SHORT}`;
    await holds(tab, COMMENT_NAME, text);
    await lightSays(tab, SPEAKS);
    await marksStandOn(tab, around(text, 'comment'), [NUMBER]);
  });

  test('Enter publishes a calm comment', async () => {
    const tab = await bench.open(page('/'));
    await focus(tab, COMMENT);
    await tab.type('Well said');
    await lightSays(tab, /Clear/);
    await tab.press('Enter');
    await holds(tab, COMMENT_NAME, '');
    expect(await published(tab)).toEqual([['Well said']]);
  });

  test('a chat is never read', async () => {
    const tab = await bench.open(page('/'));
    await focus(tab, CHAT);
    await tab.type(RISKY);
    await holds(tab, 'chat', RISKY);
    await focus(tab, COMMENT);
    await tab.type(RISKY_SHORT);
    await lightSays(tab, SPEAKS);
    expect(await lights(tab)).toHaveLength(1);
    expect(new Set((await marks(tab)).map(({ box }) => box))).toEqual(new Set([COMMENT_NAME]));
  });
}
