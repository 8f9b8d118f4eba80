import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { OPTIONAL_SITES } from '../../practice/sites';
import { click, focus } from '../../rig/actions';
import { holds, marksStandOn, replaceAll } from '../../rig/draft';
import { CALM, NUMBER, RISKY, RISKY_SHORT } from '../../rig/samples';
import { lightSays, lights, SPEAKS } from '../../rig/second-look';
import { pressSwitch, registered, switchOn } from '../../rig/site-switch';
import { until } from '../../rig/until';
import type { Bench } from '../bench';
import { everySite } from './every-site';
import { pausing } from './pausing';

const optionsOf = (bench: Bench) => bench.open(`${bench.rig.origin}/options.html`);

/** The same bench, with one site switched on before any page of it is opened. */
function switchedOn(bench: Bench, key: string): Bench {
  return {
    get rig() {
      return bench.rig;
    },
    async open(address) {
      await switchOn(await optionsOf(bench), key);
      return bench.open(address);
    },
  };
}

/** Sites that are off until switched on: the whole list of behaviours, and the switch itself. */
export function optionalSites(bench: Bench): void {
  describe.each(OPTIONAL_SITES)('every box of $id', (site) =>
    everySite(switchedOn(bench, site.switchedOnAs as string), site),
  );
  describe.each(OPTIONAL_SITES)('the pause on $id', (site) =>
    pausing(switchedOn(bench, site.switchedOnAs as string), site),
  );

  test.each(OPTIONAL_SITES)('$id: nothing runs there before its switch is pressed', async ({ surfaces }) => {
    const [surface] = surfaces;
    if (!surface) throw new Error('a site without a surface');
    expect(await registered(await optionsOf(bench))).toEqual([]);
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

  test('the share box in a shadow root, filled by its own editor: Quill loses the caret there when typed in', async () => {
    const tab = await switchedOn(bench, 'linkedin').open('https://www.linkedin.com/feed/?quill=2&shadow');
    await click(tab, '#interop-outlet >>> .ql-editor');
    for (const text of [CALM, RISKY_SHORT, `Hm. ${RISKY_SHORT}`]) {
      await replaceAll(tab, 'post', text);
      await lightSays(tab, text === CALM ? /Clear/ : SPEAKS);
      await marksStandOn(tab, { text, site: 'linkedin', surface: 'post' }, text === CALM ? [] : [NUMBER]);
    }
  });

  test('the tint is painted in a shadow root too', async () => {
    const page = 'https://www.reddit.com/r/kettles/comments/1/milk/?kind=shadow';
    const box = 'shreddit-simple-composer >>> [data-lexical-editor="true"]';
    const tab = await switchedOn(bench, 'reddit').open(page);
    await focus(tab, box);
    await tab.type(RISKY_SHORT);
    await marksStandOn(tab, { text: RISKY_SHORT, site: 'reddit', surface: 'comment' }, [NUMBER]);
    const words = await tab.evaluate(() => {
      const [range] = [...CSS.highlights.values()].flatMap((highlight) => [...highlight] as Range[]);
      const { x, y, width, height } = (range as Range).getBoundingClientRect();
      return { x, y, width, height: height + 4 };
    });
    const folder = await mkdtemp(join(tmpdir(), 'second-look-tint-'));
    const picture = async (name: string) => {
      await tab.screenshot(join(folder, name), words);
      return readFile(join(folder, name));
    };
    const tinted = await picture('tinted.png');
    await tab.evaluate(() => CSS.highlights.clear());
    const plain = await picture('plain.png');
    await rm(folder, { recursive: true });
    expect(tinted.equals(plain), 'the picture is the same with and without the highlight').toBe(false);
  });

  test('a post that turns into a private mention under our eyes is let go at once', async () => {
    const tab = await switchedOn(bench, 'mastodon:toot.example').open('https://toot.example/home?privacy=private');
    const box = '.autosuggest-textarea__textarea';
    await focus(tab, box);
    await tab.type(RISKY_SHORT);
    await lightSays(tab, SPEAKS);
    await click(tab, '.dropdown-button');
    await focus(tab, box);
    await until('the light is gone', async () => (await lights(tab)).length === 0);
    await tab.type(` ${RISKY}`);
    await holds(tab, 'text', `${RISKY_SHORT} ${RISKY}`);
    await click(tab, '.dropdown-button');
    await focus(tab, box);
    await lightSays(tab, SPEAKS);
  });

  test('switched off again, open pages fall silent and nothing stays registered', async () => {
    const [site] = OPTIONAL_SITES;
    const [surface] = site?.surfaces ?? [];
    if (!site?.switchedOnAs || !surface) throw new Error('no optional site');
    const options = await optionsOf(bench);
    await switchOn(options, site.switchedOnAs);
    const tab = await bench.open(surface.address);
    await focus(tab, surface.box);
    await tab.type(RISKY_SHORT);
    await lightSays(tab, SPEAKS);
    await options.front();
    await pressSwitch(options, site.switchedOnAs);
    await until('nothing is registered', async () => (await registered(options)).length === 0);
    await tab.front();
    await until('the light is gone', async () => (await lights(tab)).length === 0);
  });
}
