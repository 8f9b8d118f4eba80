import { expect, test } from 'vitest';
import type { PracticeSite, PracticeSurface } from '../../practice/surface';
import { focus, MOD, paste, pressTimes } from '../../rig/actions';
import { holds, marksStandOn, replaceAll } from '../../rig/draft';
import { mirrorMarks } from '../../rig/marks';
import type { Tab } from '../../rig/rig';
import { CALM, NUMBER, RISKY, RISKY_SHORT } from '../../rig/samples';
import { lightSays, lights, marks, SPEAKS } from '../../rig/second-look';
import { until } from '../../rig/until';
import type { Bench } from '../bench';

/** Everything of ours on the page: roots, tints, nodes beside head and body. */
async function traces(tab: Tab): Promise<number> {
  const roots = await tab.peek((found) => found.length);
  const rest = await tab.evaluate(
    () => CSS.highlights.size + document.querySelectorAll('html > :not(head, body)').length,
  );
  return roots + rest;
}

/** What every site has to do in every box that it knows, whatever the editor. The list is the same for all. */
export function everySite(bench: Bench, site: PracticeSite): void {
  test.each(site.surfaces.map((surface) => [surface.what, surface] as const))('%s: found and read when used', (_, s) =>
    foundWhenUsed(bench, site, s),
  );
  test.each(site.surfaces.map((surface) => [surface.what, surface] as const))('%s: marks after every edit', (_, s) =>
    marksAfterEdits(bench, site, s),
  );
  test.each(site.surfaces.map((surface) => [surface.what, surface] as const))('%s: gone with its box', (_, s) =>
    goneWithItsBox(bench, s),
  );
  test.each(site.privateBoxes.map((box) => [box.what, box] as const))('%s is never read', (_, box) =>
    neverRead(bench, site, box),
  );
}

type Told = Pick<PracticeSurface, 'name' | 'nth' | 'surface' | 'marks'>;

/** Waits until the box holds the text, in the model and to the eye, and the marks stand on the words of its report. */
async function stands(tab: Tab, site: PracticeSite, told: Told, text: string, words: string[], pasted?: number[]) {
  const { name, nth, surface, marks: kind } = told;
  await holds(tab, name, text, nth);
  if (kind === 'none') return;
  const draft = { text, site: site.id, surface, ...(pasted && { pasted: [pasted as [number, number]] }) };
  await marksStandOn(tab, draft, words, kind === 'mirror' ? mirrorMarks : marks);
}

async function foundWhenUsed(bench: Bench, site: PracticeSite, surface: PracticeSurface): Promise<void> {
  const tab = await bench.open(surface.address);
  await focus(tab, surface.box);
  await tab.type(CALM);
  await lightSays(tab, /Clear/);
  await stands(tab, site, surface, CALM, []);
  await tab.press(`${MOD}+a`);
  await tab.press('Backspace');
  await until('an empty box has no light', async () => (await lights(tab)).length === 0);
  await tab.type(RISKY_SHORT);
  await lightSays(tab, SPEAKS);
  await stands(tab, site, surface, RISKY_SHORT, [NUMBER]);
}

async function marksAfterEdits(bench: Bench, site: PracticeSite, surface: PracticeSurface): Promise<void> {
  const tab = await bench.open(surface.address);
  const now = (text: string, words: string[], pasted?: number[]) => stands(tab, site, surface, text, words, pasted);
  await focus(tab, surface.box);
  await tab.type(RISKY_SHORT);
  await now(RISKY_SHORT, [NUMBER]);
  await tab.press(`${MOD}+Home`);
  await tab.type('Hm: ');
  let text = `Hm: ${RISKY_SHORT}`;
  await now(text, [NUMBER]);
  if (surface.line) {
    await tab.press(surface.line);
    text = `Hm: \n${RISKY_SHORT}`;
    await now(text, [NUMBER]);
    await tab.press('Backspace');
    text = `Hm: ${RISKY_SHORT}`;
    await now(text, [NUMBER]);
  }
  const into = RISKY_SHORT.indexOf(NUMBER) + 5;
  await pressTimes(tab, 'ArrowRight', into);
  const broken = `Hm: ${RISKY_SHORT.slice(0, into - 1)}${RISKY_SHORT.slice(into)}`;
  await tab.press('Backspace');
  await now(broken, []);
  await tab.type(RISKY_SHORT.slice(into - 1, into));
  await now(text, [NUMBER]);

  await replaceAll(tab, surface.name, CALM, surface.nth);
  await now(CALM, []);
  await paste(tab, surface.box, ` ${RISKY}`);
  const all = [CALM.length, CALM.length + 1 + RISKY.length];
  await now(`${CALM} ${RISKY}`, ['34yo'], all);
  await tab.press(`${MOD}+z`);
  await now(CALM, []);
  await tab.press(`${MOD}+Shift+z`);
  await now(`${CALM} ${RISKY}`, ['34yo'], all);
}

/** The page takes its whole tree away: of ours nothing may be left either. */
async function goneWithItsBox(bench: Bench, surface: PracticeSurface): Promise<void> {
  const tab = await bench.open(surface.address);
  expect(await traces(tab)).toBe(0);
  await focus(tab, surface.box);
  await tab.type(RISKY_SHORT);
  await lightSays(tab, SPEAKS);
  expect(await traces(tab)).toBeGreaterThan(0);
  await tab.evaluate(() => document.querySelector('#react-root')?.remove());
  await until('nothing of ours is left', async () => (await traces(tab)) === 0);
}

/**
 * That nothing happens is shown without waiting: after the private box is written in, a public one of the same site is,
 * and when its light comes on there is still only that one.
 */
async function neverRead(bench: Bench, site: PracticeSite, hidden: PracticeSite['privateBoxes'][number]) {
  const [open] = site.surfaces;
  if (!open) throw new Error(`${site.id} has no surface at all`);
  const tab = await bench.open(hidden.address);
  await focus(tab, hidden.box);
  await tab.type(RISKY);
  if (hidden.address === open.address) await focus(tab, open.box);
  const other = hidden.address === open.address ? tab : await bench.open(open.address);
  if (other !== tab) await focus(other, open.box);
  await other.type(RISKY_SHORT);
  await lightSays(other, SPEAKS);
  await tab.front();
  if (other !== tab) expect(await traces(tab)).toBe(0);
  else if (open.marks === 'highlights') {
    expect(new Set((await marks(tab)).map(({ box }) => box))).toEqual(new Set([open.name]));
  }
}
