import { onTestFinished, vi } from 'vitest';
import { Desk } from '../../src/compose/desk';
import { Dismissals } from '../../src/compose/dismissals';
import type { Painter } from '../../src/compose/marks';
import { watch } from '../../src/compose/watch';
import type { Checker, Finding, Report, RuleId } from '../../src/engine/types';
import { RULE_IDS } from '../../src/engine/types';
import type { Site } from '../../src/sites/site';
import { x } from '../../src/sites/x';
import type { ComposerHandlers, ComposerView } from '../../src/ui/contract';
import { pagesOf, show } from '../sites/pages';

/** A finding on these words, as the engine would report it. */
export function findingOn(rule: RuleId, severity: 1 | 2 | 3, text: string, ...quotes: string[]): Finding {
  const spans = quotes.map((quote) => ({
    start: text.indexOf(quote),
    end: text.indexOf(quote) + quote.length,
    quote,
    signal: 'test',
  }));
  const said = { message: 'They could be recognised.', why: 'They matter.', question: 'Could they?' };
  return { rule, tip: 1, severity, score: 0.9, safety: false, spans, ...said, link: `tips.html#${rule}`, official: [] };
}

export function reportOf(level: Report['level'], findings: Finding[] = []): Report {
  const rules = Object.fromEntries(RULE_IDS.map((rule) => [rule, { severity: 0, score: 0 }])) as Report['rules'];
  return { level, participates: false, rules, findings };
}

/** Warns of the word "patient", and fails on the word "broken". */
function checkerOf(checked: string[]): Checker {
  return {
    check({ text }) {
      checked.push(text);
      if (text.includes('broken')) throw new Error('a rule is broken');
      if (!text.includes('patient')) return reportOf('clear');
      return reportOf('pause', [findingOn('confidentiality', 2, text, 'patient')]);
    },
  };
}

export interface FakeLight {
  box: HTMLElement;
  views: ComposerView[];
  opened: (string | undefined)[];
  handlers: ComposerHandlers;
  gone: boolean;
}

/** A desk on the page of this window, with lights and painters that only write down what they are told. */
export function startDesk(site: Site = x) {
  const lights: FakeLight[] = [];
  const checked: string[] = [];
  const drawn = new Map<HTMLElement, string[]>();
  const told: string[] = [];
  const life = new AbortController();

  function painterOf(box: HTMLElement): Painter {
    let isErased = false;
    return {
      draw: (marks, { text }) => {
        // What is drawn once a painter was let go, nobody takes away again.
        if (isErased) told.push('drawn too late');
        drawn.set(
          box,
          marks.map(({ start, end }) => text.slice(start, end)),
        );
      },
      keyAt: () => lights.find((light) => light.box === box)?.views.at(-1)?.findings[0]?.key,
      canDraw: () => true,
      place() {},
      erase: () => {
        isErased = true;
        drawn.delete(box);
      },
    };
  }

  const checker = vi.fn(async () => checkerOf(checked));
  const desk = new Desk(site, {
    checker,
    painter: ({ box }) => painterOf(box),
    ui(box, handlers) {
      const light: FakeLight = { box, views: [], opened: [], handlers, gone: false };
      lights.push(light);
      return {
        render: (view) => void light.views.push(view),
        openCard: (key) => void light.opened.push(key),
        closeCard() {},
        place() {},
        destroy: () => {
          light.gone = true;
        },
      };
    },
    dismissals: new Dismissals(),
    openTips() {},
    verdicts: (views) => void told.push(views.map((view) => view.level).join(' ')),
  });
  const touch = (element: Element) => desk.touch(element);
  watch({ desk: () => desk, touch, onError: () => told.push('error') }, life.signal);
  const end = (): void => {
    life.abort();
    desk.clear();
  };
  return { desk, checker, checked, drawn, told, lights, end };
}

/** A desk on one of the pages of X, until the test is over. */
export function deskOn(file: string) {
  const page = pagesOf('x').find((one) => one.file === `x/${file}.html`);
  if (!page) throw new Error(`no page ${file}`);
  show(page);
  const rig = startDesk();
  onTestFinished(rig.end);
  return rig;
}

/** The lights that are there now, and what each says. */
export function shown(lights: readonly FakeLight[]): [string, string | undefined][] {
  const there = lights.filter((light) => !light.gone);
  return there.map(({ box, views }) => [box.dataset.name ?? '', views.at(-1)?.level]);
}

/** Writes into a box as an editor does: the nodes change, then the page hears of it. */
export function write(box: HTMLElement, text: string): void {
  if (box instanceof HTMLTextAreaElement) box.value = text;
  else {
    const leaf = box.querySelector('[data-text]');
    leaf?.replaceChildren(text);
  }
  box.dispatchEvent(new Event('input', { bubbles: true }));
}

export function focusIn(element: Element): void {
  element.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
}

export function pressOn(element: Element): void {
  element.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
}

/** Lets everything that is due happen: frames, the pause after typing, the check. */
export async function settle(): Promise<void> {
  await vi.advanceTimersByTimeAsync(1000);
}
