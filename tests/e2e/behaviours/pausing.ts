import { expect, test } from 'vitest';
import type { PracticeSite, PracticeSurface } from '../../practice/surface';
import { focus, MOD } from '../../rig/actions';
import { holds, published, replaceAll } from '../../rig/draft';
import {
  answerByKey,
  answerByMouse,
  heard,
  listen,
  question,
  questionComes,
  questionGoes,
  rest,
} from '../../rig/prompt';
import type { Tab } from '../../rig/rig';
import { CALM, RISKY } from '../../rig/samples';
import { lightSays, SPEAKS } from '../../rig/second-look';
import { until } from '../../rig/until';
import type { Bench } from '../bench';
import { type Way, waysOf } from './ways';

/** The boss and the gran: what every question is headed that is about no safety matter. */
export const TITLE = 'Would you be happy for your boss, or your gran, to read this?';

interface Case {
  surface: PracticeSurface;
  way: Way;
}

/** The pause before publishing, the same for every site: every kind of surface, every way of publishing. */
export function pausing(bench: Bench, site: PracticeSite): void {
  const isFirst = (one: PracticeSurface): boolean =>
    site.surfaces.find(({ publish, surface, marks }) => publish && surface === one.surface && marks === one.marks) ===
    one;
  // One surface of every kind: what differs between those of one kind is their language and their address.
  const cases = site.surfaces
    .filter(isFirst)
    .flatMap((surface) => waysOf(surface).map((way) => [`${surface.what}, ${way.what}`, { surface, way }] as const));

  async function written(surface: PracticeSurface, text: string, light: RegExp): Promise<Tab> {
    const tab = await bench.open(surface.address);
    await focus(tab, surface.box);
    await replaceAll(tab, surface.name, text, surface.nth);
    await holds(tab, surface.name, text, surface.nth);
    await lightSays(tab, light);
    await tab.press(`${MOD}+End`);
    return tab;
  }

  const isOut = (tab: Tab, texts: string[][]) =>
    until('it is published', async () => (await published(tab)).length >= texts.length).then(async () =>
      expect(await published(tab)).toEqual(texts),
    );

  test.each(cases)('%s: what is clear is the user’s own event', async (_, { surface, way }: Case) => {
    const tab = await written(surface, CALM, /Clear/);
    await way.aim(tab);
    await listen(tab);
    await way.press(tab);
    await isOut(tab, [[CALM]]);
    const presses = await heard(tab);
    expect(presses.length).toBeGreaterThan(0);
    expect(presses.filter(({ isTrusted }) => !isTrusted)).toEqual([]);
    expect(await question(tab)).toBeNull();
  });

  test.each(cases)('%s: held, edited on, pressed again', async (_, { surface, way }: Case) => {
    const tab = await written(surface, RISKY, SPEAKS);
    await way.aim(tab);
    await listen(tab);
    await way.press(tab);
    const { title, focus: where, answers } = await questionComes(tab);
    expect([title, where]).toEqual([TITLE, 'Keep editing']);
    expect(answers.slice(0, 3)).toEqual(['Keep editing', 'Post anyway', 'Not a problem here']);
    await tab.press('Escape');
    await questionGoes(tab);
    // Nothing of it reached the page; only Enter on a native button is the browser's own affair until it clicks.
    const presses = (await heard(tab)).filter(({ type }) => type === 'click' || type === 'submit');
    expect(presses).toEqual([]);
    expect(await published(tab)).toEqual([]);
    // The caret is where it was, and so is the editor's own memory.
    await tab.type('!');
    await holds(tab, surface.name, `${RISKY}!`, surface.nth);
    await tab.press(`${MOD}+z`);
    await holds(tab, surface.name, RISKY, surface.nth);
    await rest();
    await way.aim(tab);
    await way.press(tab);
    await isOut(tab, [[RISKY]]);
    expect(await question(tab)).toBeNull();
  });

  test.each(cases)('%s: posted anyway, once, as it was shown', async (_, { surface, way }: Case) => {
    const tab = await written(surface, RISKY, SPEAKS);
    await way.aim(tab);
    await way.press(tab);
    await answerByKey(tab, 'Post anyway');
    await isOut(tab, [[RISKY]]);
    await rest(1700);
    expect(await published(tab)).toEqual([[RISKY]]);
    expect(await question(tab)).toBeNull();
  });

  test('by the mouse all the way: a double press on the button, then on an answer', async () => {
    const [surface] = site.surfaces;
    if (!surface?.publish) throw new Error(`${site.id} has no way of publishing`);
    const tab = await written(surface, RISKY, SPEAKS);
    const spot = await tab.evaluate((wanted) => {
      const { x, y, width, height } = (document.querySelector(wanted) as Element).getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }, surface.publish.control);
    await tab.doubleClickAt(spot.x, spot.y);
    await questionComes(tab);
    expect(await published(tab)).toEqual([]);
    await answerByMouse(tab, 'Not a problem here');
    await isOut(tab, [[RISKY]]);
    await rest(1700);
    expect(await published(tab)).toEqual([[RISKY]]);
  });
}
