import { expect, test } from 'vitest';
import { facebook } from '../../practice/facebook/surfaces';
import type { PracticeSurface } from '../../practice/surface';
import { x } from '../../practice/x/surfaces';
import { focus } from '../../rig/actions';
import { chance } from '../../rig/random';
import type { Tab } from '../../rig/rig';
import { RISKY_SHORT } from '../../rig/samples';
import { lightSays, SPEAKS } from '../../rig/second-look';
import { closeBooks, keepBooks, rewrite, standOf } from '../../rig/stand';
import type { Bench } from '../bench';
import { type Way, waysOf } from './ways';

const SEQUENCES = 40;

const PRESSES = ['press', 'press', 'press', 'held', 'double'] as const;
const ANSWERS = ['post', 'post', 'post', 'dismiss', 'edit', 'escape'] as const;
const MEANWHILE = ['page writes', 'page takes our nodes', 'page draws anew'] as const;
const NEXT = [...PRESSES, 'page writes', 'page draws anew', 'type'] as const;
/** Nobody can press what an empty box has switched off. */
const EMPTY = ['page writes'] as const;
type Step = (typeof ANSWERS | typeof MEANWHILE | typeof NEXT)[number];

/** How often Tab is pressed on the way to each answer. */
const TABS = { edit: 0, post: 1, dismiss: 2 } as const;

/** The check digit of a number of the health service's; 10 for a number that has none. */
function checkDigit(nine: string): number {
  const sum = [...nine].reduce((all, digit, at) => all + Number(digit) * (10 - at), 0);
  return (11 - (sum % 11)) % 11;
}

/** Each draft is another, and most name another number: what was asked about once is not asked about again. */
function writer(oneOf: ReturnType<typeof chance>['oneOf']): () => string {
  let nine = 400_000_000;
  return () => {
    do nine += 17;
    while (checkDigit(String(nine)) === 10);
    const number = `${nine}${checkDigit(String(nine))}`;
    return oneOf([true, true, true, false]) ? `Whose is NHS number ${number}?` : `Kettle on, cup ${number.slice(3, 9)}`;
  };
}

/** One tab and what is known of the sequence on it. */
class Run {
  confirmed: string[] = [];
  story: string[] = [];
  spot = { x: 0, y: 0 };

  constructor(
    readonly tab: Tab,
    readonly surface: PracticeSurface,
    readonly ways: readonly Way[],
    readonly chord: string,
  ) {}

  /** @param posts so many are waited for. */
  stand = (posts?: number) => standOf(this.tab, this.surface, posts);

  async take(step: Step, way: Way, text: string): Promise<void> {
    const { tab, surface } = this;
    this.story.push(`${step}${(PRESSES as readonly string[]).includes(step) ? ` (${way.what})` : ''}`);
    switch (step) {
      case 'press':
        await this.#toBox();
        await way.aim(tab);
        return way.press(tab);
      case 'held':
        await this.#toBox();
        return tab.hold(this.chord, 2);
      case 'double':
        return tab.doubleClickAt(this.spot.x, this.spot.y);
      case 'type':
        await this.#toBox();
        return tab.type('! ');
      case 'page writes':
        return rewrite(tab, surface, text);
      case 'page draws anew':
        return tab.evaluate(() => void window.dispatchEvent(new Event('practice-redraw')));
      case 'page takes our nodes':
        return tab.evaluate(() => {
          for (const ours of document.querySelectorAll('html > :not(head, body)')) ours.remove();
        });
      default:
        return this.#answer(step);
    }
  }

  /** Keys go to the box, as they do while somebody writes; behind a question they do not. */
  #toBox(): Promise<void> {
    return this.tab.evaluate((wanted) => {
      const box = document.querySelector<HTMLElement>(wanted);
      if (box && !box.contains(document.activeElement)) box.focus();
    }, this.surface.box);
  }

  async #answer(how: (typeof ANSWERS)[number]): Promise<void> {
    const before = await this.stand();
    if (how === 'escape') await this.tab.press('Escape');
    else {
      for (let tabs: number = TABS[how]; tabs > 0; tabs--) await this.tab.press('Tab');
      await this.tab.press('Enter');
    }
    // A question that stays has asked anew, about what stands there now.
    if (how === 'escape' || how === 'edit' || (await this.stand()).isAsking) return;
    const { out } = await this.stand(before.out.length + 1);
    // Asked anew between two of these keys, the question had its focus at the start again: then the last one kept editing.
    if (out.length > before.out.length) this.confirmed.push(before.text);
    else this.story.push('kept editing');
  }
}

async function begin(bench: Bench, surface: PracticeSurface): Promise<Run> {
  const tab = await bench.open(surface.address);
  await keepBooks(tab, surface);
  await focus(tab, surface.box);
  // The engine is there from the first press on.
  await rewrite(tab, surface, RISKY_SHORT);
  await lightSays(tab, SPEAKS);
  const run = new Run(tab, surface, waysOf(surface), surface.publish?.keys[0] ?? '');
  run.spot = await tab.evaluate((wanted) => {
    const { x, y, width, height } = (document.querySelector(wanted) as Element).getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  }, surface.publish?.control ?? '');
  return run;
}

/** Whatever people and pages do, in whatever order: what is published is what was confirmed; none is lost, none is doubled. */
export function pauseSequences(bench: Bench): void {
  const places: [string, PracticeSurface | undefined][] = [
    ['Draft.js', x.surfaces.find(({ what }) => what === 'the home box')],
    ['Lexical', facebook.surfaces.find(({ surface }) => surface === 'comment')],
  ];

  test.each(places)(`${SEQUENCES} random sequences of presses and answers in %s`, async (_, surface) => {
    if (!surface) throw new Error('no such surface');
    const { oneOf } = chance(11);
    const draft = writer(oneOf);
    const run = await begin(bench, surface);
    const sum = { asked: 0, confirmed: 0, published: 0 };
    for (let nth = 0; nth < SEQUENCES; nth++) {
      run.confirmed = [];
      run.story = [`sequence ${nth}`];
      await closeBooks(run.tab);
      await rewrite(run.tab, surface, draft());
      await run.take(oneOf(PRESSES), oneOf(run.ways), '');
      for (let step = oneOf([1, 2, 3]); step > 0; step--) {
        const { isAsking, text } = await run.stand();
        if (isAsking) sum.asked++;
        const some = isAsking ? [...ANSWERS, ...MEANWHILE] : text.trim() === '' ? EMPTY : NEXT;
        await run.take(oneOf<Step>(some), oneOf(run.ways), draft());
      }

      // Whatever stands there goes out: by one press, and one answer at most.
      if ((await run.stand()).isAsking) await run.take('escape', run.ways[0] as Way, '');
      if ((await run.stand()).text.trim() === '') await run.take('page writes', run.ways[0] as Way, draft());
      const before = await run.stand();
      await run.take('press', run.ways.at(-1) as Way, '');
      if ((await run.stand()).isAsking) await run.take('post', run.ways[0] as Way, '');
      const all = before.out.length + 1;
      let { out } = await run.stand(all);
      // A page that has not taken the press is pressed again, as its user is told; that press passes.
      if (out.length < all) {
        await run.take('press', run.ways.at(-1) as Way, '');
        out = (await run.stand(all)).out;
      }

      const story = run.story.join(', ');
      expect(
        out.slice(before.out.length).map(({ text }) => text),
        story,
      ).toEqual([before.text]);
      // A script's press came only of an answer, and of each answer one; a draft is another each time, so none is out twice.
      expect(
        out.filter(({ by }) => by === 'replay').map(({ text }) => text),
        story,
      ).toEqual(run.confirmed);
      expect(new Set(out.map(({ text }) => text)).size, story).toBe(out.length);
      sum.confirmed += run.confirmed.length;
      sum.published += out.length;
    }
    // The sequences reached what they are about.
    expect(sum.published).toBeGreaterThanOrEqual(SEQUENCES);
    expect(sum.asked).toBeGreaterThan(SEQUENCES / 3);
    expect(sum.confirmed).toBeGreaterThan(SEQUENCES / 4);
  });
}
