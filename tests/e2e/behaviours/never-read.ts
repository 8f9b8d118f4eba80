import { expect, test } from 'vitest';
import type { PracticeSite, PracticeSurface, PrivateBox } from '../../practice/surface';
import { focus } from '../../rig/actions';
import { marksStandOn } from '../../rig/draft';
import type { Tab } from '../../rig/rig';
import { NUMBER, RISKY, RISKY_SHORT } from '../../rig/samples';
import { lightSays, SPEAKS } from '../../rig/second-look';
import { writes } from '../../rig/writing';
import type { Bench, Story } from '../bench';
import { traces } from './every-site';

/**
 * Boxes whose words are nobody's business. That nothing happens is shown without waiting: after they have been written in, a
 * public box of the same site is, and when its light comes on there is still only that one.
 */
export function neverRead(bench: Bench, site: PracticeSite): void {
  const [open] = site.surfaces;
  if (!open) throw new Error(`${site.id} has no surface at all`);
  const beside = site.privateBoxes.filter(({ address }) => address === open.address);
  const apart = site.privateBoxes.filter(({ address }) => address !== open.address);
  const story = bench.story(open.address);
  test.each(beside.map((hidden) => [hidden.what, hidden] as const))('%s is never read', (_, hidden) =>
    besideAnother(story, site, open, hidden),
  );
  if (apart.length > 0)
    test(`on pages of their own, never read: ${apart.map(({ what }) => what).join('; ')}`, () =>
      onPagesOfTheirOwn(bench, open, apart));
}

async function besideAnother(story: Story, site: PracticeSite, open: PracticeSurface, hidden: PrivateBox) {
  const tab = await story.tab();
  await focus(tab, hidden.box);
  await tab.type(RISKY);
  await writes(tab, open, RISKY_SHORT);
  await lightSays(tab, SPEAKS);
  if (open.marks !== 'highlights') return;
  const marks = await marksStandOn(tab, { text: RISKY_SHORT, site: site.id, surface: open.surface }, [NUMBER]);
  expect(new Set(marks.map(({ box }) => box))).toEqual(new Set([open.name]));
}

async function onPagesOfTheirOwn(bench: Bench, open: PracticeSurface, apart: readonly PrivateBox[]): Promise<void> {
  const tabs: [what: string, tab: Tab][] = [];
  for (const { what, address, box } of apart) {
    const tab = await bench.open(address);
    await focus(tab, box);
    await tab.type(RISKY);
    tabs.push([what, tab]);
  }
  const other = await bench.open(open.address);
  await writes(other, open, RISKY_SHORT);
  await lightSays(other, SPEAKS);
  for (const [what, tab] of tabs) {
    await tab.front();
    expect(await traces(tab), `traces of ours at ${what}`).toBe(0);
  }
}
