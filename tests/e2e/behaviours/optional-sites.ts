import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { OPTIONAL_SITES } from '../../practice/sites';
import type { PracticeSite } from '../../practice/surface';
import { focus } from '../../rig/actions';
import { RISKY, RISKY_SHORT } from '../../rig/samples';
import { lightGoes, lightSays, lights, SPEAKS } from '../../rig/second-look';
import { areRegistered, pressSwitch, switchOn } from '../../rig/site-switch';
import type { Bench } from '../bench';
import { everySite } from './every-site';
import { onlyThere } from './only-there';
import { pausing } from './pausing';

const optionsPage = ({ rig }: Bench): string => `${rig.origin}/options.html`;

/** One site switched on by its switch, before the tests that are listed beside it and until they have ended. */
function switchedOn(bench: Bench, { id, switchedOnAs = id }: PracticeSite): void {
  beforeAll(async () => {
    const options = await bench.rig.open(optionsPage(bench));
    await switchOn(options, switchedOnAs);
    await options.close();
    await bench.keep(['settings']);
  });
  afterAll(() => bench.keep([]));
}

/** Sites that are off until switched on: the whole list of behaviours, and the switch itself. */
export function optionalSites(bench: Bench): void {
  describe.each(OPTIONAL_SITES)('$id', (site) => {
    switchedOn(bench, site);
    describe('every box', () => everySite(bench, site));
    describe('the pause', () => pausing(bench, site));
    onlyThere[site.id]?.(bench);
  });

  test.each(OPTIONAL_SITES)('$id: nothing runs there before its switch is pressed', async ({ surfaces }) => {
    const [surface] = surfaces;
    if (!surface) throw new Error('a site without a surface');
    await areRegistered(await bench.open(optionsPage(bench)), []);
    const tab = await bench.open(surface.address);
    await focus(tab, surface.box);
    await tab.type(RISKY);
    const known = await bench.open('/home');
    await focus(known, '[data-testid="tweetTextarea_0"]');
    await known.type(RISKY_SHORT);
    await lightSays(known, SPEAKS);
    await tab.front();
    expect(await lights(tab)).toEqual([]);
  });

  test('switched off again, open pages fall silent and nothing stays registered', async () => {
    const [site] = OPTIONAL_SITES;
    const [surface] = site?.surfaces ?? [];
    if (!site?.switchedOnAs || !surface) throw new Error('no optional site');
    const options = await bench.open(optionsPage(bench));
    await switchOn(options, site.switchedOnAs);
    const tab = await bench.open(surface.address);
    await focus(tab, surface.box);
    await tab.type(RISKY_SHORT);
    await lightSays(tab, SPEAKS);
    await options.front();
    await pressSwitch(options, site.switchedOnAs);
    await areRegistered(options, []);
    await tab.front();
    await lightGoes(tab);
  });
}
