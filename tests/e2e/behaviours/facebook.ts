import { expect, test } from 'vitest';
import { click, focus } from '../../rig/actions';
import { holds, marksStandOn, published } from '../../rig/draft';
import { CALM, NUMBER, RISKY, RISKY_SHORT } from '../../rig/samples';
import { lightSays, lights, marks, SPEAKS } from '../../rig/second-look';
import type { Bench } from '../bench';

const POST = '[role="dialog"] [role="dialog"] [data-lexical-editor="true"]';
const FORM = '.column > form[role="presentation"]';
const COMMENT = `${FORM} [data-lexical-editor="true"]`;
const CHAT = 'aside [data-lexical-editor="true"]';
const page = (path: string) => `https://www.facebook.com${path}`;

/** What only Facebook does: its ways of publishing, its lists, the chats on the same page. */
export function onFacebook(bench: Bench): void {
  test('a calm post is clear and is published as it was shown', async () => {
    const tab = await bench.open(page('/?dialog'));
    await focus(tab, POST);
    await tab.type(CALM);
    await lightSays(tab, /Clear/);
    await click(tab, '[role="dialog"] .publish');
    expect(await published(tab)).toEqual([[CALM]]);
  });

  test.each([
    ['Enter', 'Enter'],
    ['the space bar', ' '],
  ])('a calm post is published by %s on its button, which is no button', async (_, key) => {
    const tab = await bench.open(page('/?dialog&lang=cy'));
    await focus(tab, POST);
    await tab.type(CALM);
    await lightSays(tab, /Clear/);
    await tab.evaluate(() => document.querySelector<HTMLElement>('[role="dialog"] .publish')?.focus());
    await tab.press(key);
    expect(await published(tab)).toEqual([[CALM]]);
  });

  test('a calm post in two steps is published, and no light outlives its box', async () => {
    const tab = await bench.open(page('/?dialog&steps=2&lang=de'));
    await focus(tab, POST);
    await tab.type(CALM);
    await lightSays(tab, /Clear/);
    await click(tab, '[role="dialog"] .publish');
    await click(tab, '[role="dialog"] .publish');
    expect(await published(tab)).toEqual([[CALM]]);
    expect(await lights(tab)).toEqual([]);
  });

  test('Enter publishes a calm comment', async () => {
    const tab = await bench.open(page('/'));
    await focus(tab, COMMENT);
    await tab.type('Well said');
    await lightSays(tab, /Clear/);
    await tab.press('Enter');
    await holds(tab, 'comment', '');
    expect(await published(tab)).toEqual([['Well said']]);
  });

  test('while names are offered, Enter picks one, and the name is read with the rest', async () => {
    const tab = await bench.open(page('/?lang=ar'));
    await focus(tab, COMMENT);
    await tab.type('@Pri');
    await holds(tab, 'comment', '@Pri');
    await tab.press('Enter');
    await holds(tab, 'comment', 'Priya Nair');
    expect(await published(tab)).toEqual([]);
    await tab.type(` ${RISKY_SHORT}`);
    await holds(tab, 'comment', `Priya Nair ${RISKY_SHORT}`);
    await marksStandOn(tab, { text: `Priya Nair ${RISKY_SHORT}`, site: 'facebook', surface: 'comment' }, [NUMBER]);
  });

  test('a chat beside a comment is never read', async () => {
    const tab = await bench.open(page('/?lang=de'));
    await focus(tab, CHAT);
    await tab.type(RISKY);
    await holds(tab, 'chat', RISKY);
    await focus(tab, COMMENT);
    await tab.type(RISKY_SHORT);
    await lightSays(tab, SPEAKS);
    expect(await lights(tab)).toHaveLength(1);
    expect(new Set((await marks(tab)).map(({ box }) => box))).toEqual(new Set(['comment']));
  });

  test('a story is not read, and the light says so', async () => {
    const tab = await bench.open(page('/stories/create'));
    await focus(tab, '[data-practice="story"]');
    await tab.type(RISKY);
    await lightSays(tab, /Not checked/);
  });
}
