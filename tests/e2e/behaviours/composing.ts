import { expect, test } from 'vitest';
import { focus } from '../../rig/actions';
import { boxes, holds, marksStandOn } from '../../rig/draft';
import { RISKY } from '../../rig/samples';
import { lightSays, marks, SPEAKS } from '../../rig/second-look';
import type { Bench } from '../bench';

const NAME = 'tweetTextarea_0';
const BOX = `[data-testid="${NAME}"]`;

/** While an input method is at work nothing is read or drawn; afterwards everything is right. */
export function composing(bench: Bench): void {
  const how = { Chromium: 'by the browser’s own input method', Firefox: 'by synthetic composition events' };

  test(`composition (Chromium: ${how.Chromium}; Firefox: ${how.Firefox})`, async () => {
    const tab = await bench.open('/home');
    await focus(tab, BOX);
    await tab.type(`${RISKY} `);
    await lightSays(tab, SPEAKS);
    const before = await marksStandOn(tab, { text: `${RISKY} `, site: 'x', surface: 'post' }, ['34yo']);
    const composition = await tab.compose(['n', 'na', 'naïf']);
    expect((await marks(tab)).map(({ words }) => words)).toEqual(before.map(({ words }) => words));
    await composition.commit();
    await holds(tab, NAME, `${RISKY} naïf`);
    await marksStandOn(tab, { text: `${RISKY} naïf`, site: 'x', surface: 'post' }, ['34yo']);
    await tab.type(' ok');
    const box = await holds(tab, NAME, `${RISKY} naïf ok`);
    expect((await boxes(tab)).filter(({ name }) => name === NAME)).toEqual([box]);
  });
}
