import { expect, test } from 'vitest';
import type { PracticeSite, PracticeSurface } from '../../practice/surface';
import { click, doubleClick, focus, MOD } from '../../rig/actions';
import { holds, isOut, modelOf, published, replaceAll } from '../../rig/draft';
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
import { lightGoes, lightSays, SPEAKS } from '../../rig/second-look';
import { until } from '../../rig/until';
import type { Bench, Story } from '../bench';
import { type Way, waysOf } from './ways';

/** The boss and the gran: what every question is headed that is about no safety matter. */
export const TITLE = 'Would you be happy for your boss, or your gran, to read this?';

/** Longer than a replayed press is given before it is held to have done nothing, in ms: nothing of it comes any later. */
const ALL_OVER = 1700;

/** One page for every way of publishing, with what it has published so far. */
interface Desk {
  surface: PracticeSurface;
  tab: Tab;
  /** What was out before. */
  before: string[][];
}

/** What a matter is asked about once in a tab, so each question is about somebody else. */
const aged = (age: number): string => RISKY.replace('34yo', `${age}yo`);

/** The pause before publishing, the same for every site: every surface that publishes, every way of publishing there. */
export function pausing(bench: Bench, site: PracticeSite): void {
  const publishing = site.surfaces.filter(({ publish }) => publish);
  for (const surface of publishing) everyWay(bench.story(surface.address), surface);

  test('by the mouse all the way: a double press on the button, then on an answer', async () => {
    const [surface] = publishing;
    if (!surface?.publish) throw new Error(`${site.id} has no way of publishing`);
    const tab = await bench.open(surface.address);
    await written(tab, surface, RISKY, SPEAKS);
    await doubleClick(tab, surface.publish.control);
    await questionComes(tab);
    expect(await published(tab)).toEqual([]);
    await answerByMouse(tab, 'Not a problem here');
    await isOut(tab, [[RISKY]]);
    await staysSo(tab, [[RISKY]]);
  });
}

/** The ways of one surface, one after the other on one page; that nothing comes later is watched for at the end of all. */
function everyWay(story: Story, surface: PracticeSurface): void {
  let age = 30;
  let known: { tab: Tab; out: string[][] } | undefined;
  async function desk(): Promise<Desk> {
    const tab = await story.tab();
    if (known?.tab !== tab) known = { tab, out: [] };
    expect(await published(tab), 'out since the test before').toEqual(known.out);
    return { surface, tab, before: known.out };
  }
  async function isAlsoOut({ tab, before }: Desk, text: string): Promise<void> {
    await isOut(tab, [...before, [text]]);
    known = { tab, out: [...before, [text]] };
  }

  for (const way of waysOf(surface)) {
    test(`${surface.what}, ${way.what}: what is clear is the user’s own event`, async () => {
      const at = await desk();
      await clear(at, way);
      await isAlsoOut(at, CALM);
      await wasOwnPress(at.tab);
    });
    test(`${surface.what}, ${way.what}: held, edited on, pressed again`, async () => {
      const at = await desk();
      const text = aged(++age);
      await held(at, way, text);
      await isAlsoOut(at, text);
      expect(await question(at.tab)).toBeNull();
    });
    test(`${surface.what}, ${way.what}: posted anyway, once, as it was shown`, async () => {
      const at = await desk();
      const text = aged(++age);
      await written(at.tab, surface, text, SPEAKS);
      await way.aim(at.tab);
      await way.press(at.tab);
      await answerByKey(at.tab, 'Post anyway');
      await isAlsoOut(at, text);
    });
  }
  test(`${surface.what}: whichever way, nothing comes later`, async () => {
    const { tab, before } = await desk();
    await staysSo(tab, before);
  });
}

async function written(tab: Tab, { box, name, nth, publish }: PracticeSurface, text: string, light: RegExp) {
  const model = () => modelOf(tab, name, nth);
  // What published may have closed its window.
  if (publish?.again && (await model()) === undefined) await click(tab, publish.again);
  await until('the box is there', async () => (await model()) !== undefined);
  await focus(tab, box);
  if ((await model()) !== '') await replaceAll(tab, name, '', nth);
  await lightGoes(tab);
  await replaceAll(tab, name, text, nth);
  await holds(tab, name, text, nth);
  await lightSays(tab, light);
  await tab.press(`${MOD}+End`);
}

async function clear({ surface, tab }: Desk, way: Way): Promise<void> {
  await written(tab, surface, CALM, /Clear/);
  await way.aim(tab);
  await listen(tab);
  await way.press(tab);
}

async function wasOwnPress(tab: Tab): Promise<void> {
  const presses = await heard(tab);
  expect(presses.length).toBeGreaterThan(0);
  expect(presses.filter(({ isTrusted }) => !isTrusted)).toEqual([]);
  expect(await question(tab)).toBeNull();
}

async function held({ surface, tab, before }: Desk, way: Way, text: string): Promise<void> {
  await written(tab, surface, text, SPEAKS);
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
  expect(await published(tab)).toEqual(before);
  // The caret is where it was, and so is the editor's own memory.
  await tab.type('!');
  await holds(tab, surface.name, `${text}!`, surface.nth);
  await tab.press(`${MOD}+z`);
  await holds(tab, surface.name, text, surface.nth);
  await rest();
  await way.aim(tab);
  await way.press(tab);
}

async function staysSo(tab: Tab, out: string[][]): Promise<void> {
  await rest(ALL_OVER);
  expect(await published(tab)).toEqual(out);
  expect(await question(tab)).toBeNull();
}
