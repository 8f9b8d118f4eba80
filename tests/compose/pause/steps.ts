import fc from 'fast-check';
import type { Settings } from '../../../src/settings/schema';
import { QUARREL, RISKY, RISKY_SHORT } from '../../rig/samples';
import type { Engine } from '../pause-rig';

/** What people, pages and we may do, one thing after the other, as chance draws it. */

/** Of severity 0 and 1, then of 2 and 3, some with more to ask about than others. */
const TEXTS = ['Kettle on', 'My manager is not great', QUARREL, RISKY, RISKY_SHORT, `${RISKY_SHORT} ${QUARREL}`];
/** How a page takes a replay: as a press; not at all; or only after it has said for a while that it is sending. */
export const TAKES = ['press', 'nothing', 'slowly'] as const;

export type Step =
  | { do: 'write'; text: string }
  | { do: 'press' | 'double' | 'enter' | 'shortcut' | 'held shortcut' }
  | { do: 'edit' | 'post' | 'dismiss' }
  | { do: 'page writes'; text: string }
  | { do: 'page makes the control anew' | 'page takes our nodes away' }
  | { do: 'engine'; is: Engine }
  | { do: 'wait'; ms: number };

const just = (...names: Extract<Step, { do: string }>['do'][]) =>
  fc.constantFrom(...names).map((name) => ({ do: name }) as Step);
const text = fc.constantFrom(...TEXTS);

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: just('press', 'double', 'enter', 'shortcut', 'held shortcut') },
  { weight: 4, arbitrary: just('edit', 'post', 'post', 'dismiss') },
  { weight: 2, arbitrary: text.map((words): Step => ({ do: 'write', text: words })) },
  { weight: 1, arbitrary: text.map((words): Step => ({ do: 'page writes', text: words })) },
  { weight: 1, arbitrary: just('page makes the control anew', 'page takes our nodes away') },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom<Engine>('whole', 'whole', 'absent', 'throws', 'half')
      .map((is): Step => ({ do: 'engine', is })),
  },
  { weight: 3, arbitrary: fc.constantFrom(20, 200, 400, 1600, 6000).map((ms): Step => ({ do: 'wait', ms })) },
);

/** What most people do most of the time, among everything else. */
const flow: fc.Arbitrary<Step[]> = fc
  .record({
    text: fc.constantFrom(...TEXTS.slice(2)),
    press: just('press', 'enter', 'shortcut'),
    wait: fc.constantFrom(20, 400),
    answer: just('edit', 'post', 'dismiss'),
  })
  .map((one) => [{ do: 'write', text: one.text }, one.press, { do: 'wait', ms: one.wait }, one.answer]);

export const sequence = fc.record({
  ask: fc.constantFrom<Settings['ask']>('never', 'severe', 'pause', 'pause', 'always'),
  takes: fc.constantFrom(...TAKES),
  /** Does the box empty when its post goes out? */
  empties: fc.boolean(),
  first: text,
  steps: fc
    .array(fc.oneof({ weight: 5, arbitrary: step.map((one) => [one]) }, { weight: 1, arbitrary: flow }), {
      minLength: 2,
      maxLength: 8,
    })
    .map((all) => all.flat()),
});
