// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createChecker } from '../../../src/packs/checker';
import { RISKY_SHORT } from '../../rig/samples';
import { write } from '../desk-rig';
import { clickOn, type Parts } from '../pause-rig';
import { realQuestion } from './real-question';
import { box, goHome, post, scene, shownText, take } from './scene';
import { sequence } from './steps';

// What lies behind the box is asked of the browser's style, which takes long where it is made up.
vi.mock('../../../src/ui/theme', () => ({ themeBehind: () => 'light' }));

/**
 * Random sequences of everything people, pages and we may do, on X's own structure, with the gate and the release that ship;
 * some also with the engine and the question, which take longer. What was published has to be exactly what was confirmed: by a press that passed, or by an answer to a
 * question about just these words.
 */

let html = '';

beforeAll(() => {
  vi.useFakeTimers();
  html = goHome();
});

afterAll(() => {
  vi.useRealTimers();
});

// Ten thousand in all.
test.each<[what: string, runs: number, parts: () => Parts]>([
  ['stand-ins for engine and question', 8500, () => ({})],
  ['the engine and the question that ship', 1500, () => ({ engine: createChecker(), ask: realQuestion })],
])(
  '%s, %i sequences: what went out is what was confirmed; none lost, none doubled',
  {
    timeout: 600_000,
  },
  (_, runs, parts) => {
    const made = parts();
    const sum = { published: 0, asked: 0, confirmed: 0 };
    fc.assert(
      fc.property(sequence, ({ first, steps, ...how }) => {
        const one = scene(html, made, how);
        const { rig, out } = one;
        try {
          write(box(), first);
          const confirmed: { text: string; at: number }[] = [];
          for (const step of steps) {
            const words = take(one, step);
            if (words !== undefined) confirmed.push({ text: words, at: performance.now() });
          }
          vi.advanceTimersByTime(5000);

          // No replay but for an answer, in order, each at most once, and exactly the words that were shown.
          const replays = out.filter(({ by }) => by === 'replay').map(({ text: words }) => words);
          const answers = confirmed.map(({ text: words }) => words);
          let at = 0;
          for (const words of replays) {
            const found = answers.indexOf(words, at);
            expect(found, `${words} was confirmed`).toBeGreaterThanOrEqual(at);
            at = found + 1;
          }
          // Every answer came true, or the text had become another meanwhile, which was said.
          const changed = rig.said.filter((what) => what === 'changed');
          if (how.takes === 'press') expect(replays.length + changed.length).toBe(answers.length);
          // Just after an answer has let a post out, no press publishes the same again.
          for (const { by, at: when, edition } of out) {
            const again = out.filter((other) => other.by === 'own' && other.edition === edition && other.at >= when);
            if (by === 'replay') expect(again.filter((other) => other.at - when < 1000)).toEqual([]);
          }

          // Nothing is lost: what stands there can always go out, by one press and at most one answer.
          rig.open()?.handlers.edit();
          vi.advanceTimersByTime(6000);
          if (shownText() === '') write(box(), RISKY_SHORT);
          const words = shownText();
          const before = out.length;
          clickOn(post());
          vi.advanceTimersByTime(400);
          rig.open()?.handlers.post();
          vi.advanceTimersByTime(6000);
          if (out.length === before) clickOn(post());
          expect(out.slice(before).map((last) => last.text)).toEqual([words]);
          sum.published += out.length;
          sum.asked += rig.questions.length;
          sum.confirmed += confirmed.length;
        } finally {
          one.end();
        }
      }),
      { numRuns: runs },
    );
    // The sequences reached what they are about.
    expect(sum.published).toBeGreaterThan(runs);
    expect(sum.asked).toBeGreaterThan(runs / 3);
    expect(sum.confirmed).toBeGreaterThan(runs / 6);
  },
);
