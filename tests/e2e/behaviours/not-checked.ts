import { expect, test } from 'vitest';
import { focus } from '../../rig/actions';
import { textOf } from '../../rig/own-page';
import { CALM } from '../../rig/samples';
import { lightSays, marks } from '../../rig/second-look';
import { until } from '../../rig/until';
import type { Bench } from '../bench';

const MODAL = '[role="dialog"] [data-testid="tweetTextarea_0"]';

/** Places that look like a box for posts and are not, or only half, known. */
export function notChecked(bench: Bench): void {
  test.each([
    // An article is known, and not checked by design: there is no fault to report.
    ['an article', '/compose/articles/new', '[data-testid="composer"]', 1, 0],
    ['a box that has another name', '/home?renamed=box', 'main [contenteditable="true"]', 1, 1],
    ['a button that has another name', '/compose/post?renamed=button', MODAL, 2, 1],
  ])(
    '%s: the light says that it is not checked, and the popup why, without a word of it',
    async (_, path, box, count, reports) => {
      const tab = await bench.open(path);
      await focus(tab, box);
      await tab.type(CALM);
      await lightSays(tab, /Not checked/);
      expect(await marks(tab)).toEqual([]);
      const popup = await bench.open(`${bench.rig.origin}/popup.html?tab=${tab.id}`);
      const said = await until('the popup tells of it', async () => {
        const words = await textOf(popup);
        return words.includes('Not checked here') ? words : null;
      });
      expect(said.match(/Not checked/g)?.length).toBeGreaterThanOrEqual(count);
      const shapes = await popup.evaluate(() =>
        [...document.querySelectorAll<HTMLTextAreaElement>('textarea[readonly]')].map(({ value }) => value),
      );
      expect(shapes).toHaveLength(reports);
      for (const shape of shapes) {
        expect(shape).toMatch(/role=textbox contenteditable=true/);
        for (const word of CALM.split(/\W+/).filter((one) => one.length > 3)) expect(shape).not.toContain(word);
      }
    },
  );
}
