// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Settings } from '../../../src/settings/schema';
import { x } from '../../../src/sites/x';
import { named, pagesOf, show } from '../../sites/pages';
import { write } from '../desk-rig';
import { clickOn, type Engine, keyOn, startPauseRig } from '../pause-rig';

/**
 * Random sequences of everything people, pages and we may do, on X's own structure with a page that publishes whatever
 * event reaches it, as often as it does. What was published has to be exactly what was confirmed: by a press that passed,
 * or by an answer to a question that showed just these words.
 */
const TEXTS = ['Kettle on', 'a smile', 'my patient', 'my patient from Larkfield', 'his number', 'a number of patients'];
/** How a page takes a replay: as a press; not at all; or only after it has said for a while that it is sending. */
const TAKES = ['press', 'nothing', 'slowly'] as const;

type Step =
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

const sequence = fc.record({
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

interface Out {
  by: 'own' | 'replay';
  text: string;
  at: number;
  /** How often somebody had written when it went out. */
  edition: number;
}

const box = () => named('home');
const post = () => named('home-post');
const shownText = () => box().textContent ?? '';
const ENTER = { key: 'Enter', code: 'Enter' };

let html = '';

beforeAll(() => {
  vi.useFakeTimers();
  const page = pagesOf('x').find(({ file }) => file === 'x/home.html');
  if (!page) throw new Error('no home page');
  show(page);
  html = `<main>${named('home-region').outerHTML}</main>`;
});

afterAll(() => {
  vi.useRealTimers();
});

interface How {
  takes: (typeof TAKES)[number];
  empties: boolean;
  ask: Settings['ask'];
}

/** One page with the pause on it, and a record of all that was published and confirmed. */
function scene({ takes, empties, ask }: How) {
  document.body.innerHTML = html;
  const rig = startPauseRig(x);
  rig.state.ask = ask;
  const out: Out[] = [];
  const busy = document.createElement('div');
  busy.setAttribute('aria-busy', 'true');

  let edition = 0;
  const goOut = (by: Out['by']): void => {
    out.push({ by, text: shownText(), at: performance.now(), edition });
    if (empties) write(box(), '');
  };
  const publishes = (event: Event): void => {
    const isKey = event.type === 'keydown' && (event as KeyboardEvent).ctrlKey && !(event as KeyboardEvent).repeat;
    const isPost = event.type === 'click' && post().contains(event.target as Node);
    if ((!isKey && !isPost) || shownText() === '') return;
    if (event.isTrusted) goOut('own');
    else if (takes === 'press') goOut('replay');
    else if (takes === 'slowly') {
      const words = shownText();
      named('home-region').append(busy);
      setTimeout(() => {
        busy.remove();
        out.push({ by: 'replay', text: words, at: performance.now(), edition });
        if (shownText() === words) write(box(), '');
      }, 3000);
    }
  };
  for (const type of ['click', 'keydown']) document.addEventListener(type, publishes);
  const end = (): void => {
    rig.end();
    vi.advanceTimersByTime(4000);
    for (const type of ['click', 'keydown']) document.removeEventListener(type, publishes);
  };
  const writes = (words: string): void => {
    edition++;
    write(box(), words);
  };
  return { rig, out, end, writes };
}

type Scene = ReturnType<typeof scene>;

/** Answers the question in front. @returns the text it confirmed, if it was one that lets the post out. */
function answer({ rig }: Scene, how: 'edit' | 'post' | 'dismiss'): string | undefined {
  const question = rig.open();
  if (!question) return undefined;
  const asked = shownText();
  const drawn = question.views.length;
  question.handlers[how]();
  // A question that was drawn anew has asked again instead.
  return how !== 'edit' && question.views.length === drawn ? asked : undefined;
}

function press(step: Step['do']): void {
  if (step === 'press') clickOn(post());
  else if (step === 'double') {
    clickOn(post());
    clickOn(post(), 2);
  } else if (step === 'enter') {
    keyOn(post(), 'keydown', ENTER);
    clickOn(post(), 0);
    keyOn(document.body, 'keyup', ENTER);
  } else {
    const keys = { ...ENTER, ctrlKey: true };
    keyOn(box(), 'keydown', keys);
    if (step === 'held shortcut') keyOn(box(), 'keydown', { ...keys, repeat: true });
    keyOn(box(), 'keyup', keys);
  }
}

function take(scene: Scene, one: Step): string | undefined {
  const { rig } = scene;
  switch (one.do) {
    case 'write':
      // Nobody writes behind a question.
      if (!rig.open()) scene.writes(one.text);
      return undefined;
    case 'page writes':
      scene.writes(one.text);
      return undefined;
    case 'page makes the control anew':
      post().replaceWith(post().cloneNode(true));
      return undefined;
    case 'page takes our nodes away':
      for (const question of rig.questions) question.isThere = false;
      return undefined;
    case 'engine':
      rig.state.engine = one.is;
      return undefined;
    case 'wait':
      vi.advanceTimersByTime(one.ms);
      return undefined;
    case 'edit':
    case 'post':
    case 'dismiss':
      return answer(scene, one.do);
    default:
      press(one.do);
      return undefined;
  }
}

const RUNS = 10_000;

test('10,000 sequences: what went out is what was confirmed; none lost, none doubled', { timeout: 600_000 }, () => {
  const sum = { published: 0, asked: 0, confirmed: 0 };
  fc.assert(
    fc.property(sequence, ({ first, steps, ...how }) => {
      const one = scene(how);
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
        if (shownText() === '') write(box(), 'his number');
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
    { numRuns: RUNS },
  );
  // The sequences reached what they are about.
  expect(sum.published).toBeGreaterThan(RUNS);
  expect(sum.asked).toBeGreaterThan(RUNS / 3);
  expect(sum.confirmed).toBeGreaterThan(RUNS / 6);
});
