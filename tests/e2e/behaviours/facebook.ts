import { expect, test } from 'vitest';
import { aimAt, click, focus, frames } from '../../rig/actions';
import { holds, isOut, marksStandOn, published } from '../../rig/draft';
import type { Tab } from '../../rig/rig';
import { CALM, NUMBER, RISKY, RISKY_SHORT } from '../../rig/samples';
import { lightGoes, lightSays, lights, SPEAKS } from '../../rig/second-look';
import { until } from '../../rig/until';
import type { Bench } from '../bench';

const POST = '[role="dialog"] [role="dialog"] [data-lexical-editor="true"]';
const FORM = '.column > form[role="presentation"]';
const COMMENT = `${FORM} [data-lexical-editor="true"]`;
const CHAT = 'aside [data-lexical-editor="true"]';
const page = (path: string) => `https://www.facebook.com${path}`;

/** The list of names is open, the first of them chosen, and the editor has heard of both: until then Enter is its own. */
async function namesAreOffered(tab: Tab): Promise<void> {
  await until('a name is offered and chosen', () =>
    tab.evaluate(() => {
      const chosen = document.querySelector('[role="listbox"] [role="option"][aria-selected="true"]');
      return chosen !== null && document.activeElement?.getAttribute('aria-activedescendant') === chosen.id;
    }),
  );
  await frames(tab, 3);
}

/** What only Facebook does: its ways of publishing, its lists, the chats on the same page. */
export function onFacebook(bench: Bench): void {
  test('a calm post is clear and is published as it was shown', async () => {
    const tab = await bench.open(page('/?dialog'));
    await focus(tab, POST);
    await tab.type(CALM);
    await lightSays(tab, /Clear/);
    await click(tab, '[role="dialog"] .publish');
    await isOut(tab, [[CALM]]);
  });

  test.each([
    ['Enter', 'Enter'],
    ['the space bar', ' '],
  ])('a calm post is published by %s on its button, which is no button', async (_, key) => {
    const tab = await bench.open(page('/?dialog&lang=cy'));
    await focus(tab, POST);
    await tab.type(CALM);
    await lightSays(tab, /Clear/);
    await aimAt(tab, '[role="dialog"] .publish');
    await tab.press(key);
    await isOut(tab, [[CALM]]);
  });

  test('a calm post in two steps is published, and no light outlives its box', async () => {
    const tab = await bench.open(page('/?dialog&steps=2&lang=de'));
    await focus(tab, POST);
    await tab.type(CALM);
    await lightSays(tab, /Clear/);
    await click(tab, '[role="dialog"] form .publish');
    await click(tab, '[role="dialog"] :not(form) > .publish');
    await isOut(tab, [[CALM]]);
    await lightGoes(tab);
  });

  test('Enter publishes a calm comment', async () => {
    const tab = await bench.open(page('/'));
    await focus(tab, COMMENT);
    await tab.type('Well said');
    await lightSays(tab, /Clear/);
    await tab.press('Enter');
    await holds(tab, 'comment', '');
    await isOut(tab, [['Well said']]);
  });

  test('while names are offered, Enter picks one, and the name is read with the rest', async () => {
    const tab = await bench.open(page('/?lang=ar'));
    await focus(tab, COMMENT);
    await tab.type('@Pri');
    await holds(tab, 'comment', '@Pri');
    await namesAreOffered(tab);
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
    const marks = await marksStandOn(tab, { text: RISKY_SHORT, site: 'facebook', surface: 'comment' }, [NUMBER]);
    expect(new Set(marks.map(({ box }) => box))).toEqual(new Set(['comment']));
  });

  test('a story is not read, and the light says so', async () => {
    const tab = await bench.open(page('/stories/create'));
    await focus(tab, '[data-practice="story"]');
    await tab.type(RISKY);
    await lightSays(tab, /Not checked/);
  });
}
