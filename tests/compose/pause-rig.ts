import { vi } from 'vitest';
import { Desk } from '../../src/compose/desk';
import { Dismissals } from '../../src/compose/dismissals';
import { NO_MARKS } from '../../src/compose/marks';
import { Gate } from '../../src/compose/pause/gate';
import { intercept } from '../../src/compose/pause/intercept';
import type { Place } from '../../src/compose/pause/place';
import { Release } from '../../src/compose/pause/release';
import { Strokes } from '../../src/compose/pause/strokes';
import type { Checker } from '../../src/engine/types';
import type { Settings } from '../../src/settings/schema';
import type { Site } from '../../src/sites/site';
import type { PromptHandlers, PromptUi, PromptView } from '../../src/ui/prompt-contract';
import { findingOn, reportOf } from './desk-rig';

/** A question as the tests see it. */
export interface FakeQuestion {
  views: PromptView[];
  handlers: PromptHandlers;
  isThere: boolean;
  /** How it went: with the focus given back, or without. */
  closed?: boolean;
}

/** Puts a question in front of the page: what the page side is given, and what the test keeps in hand. */
export type Ask = (
  anchor: HTMLElement,
  handlers: PromptHandlers,
  giveBack: () => void,
) => { ui: PromptUi; question: FakeQuestion };

/** A question that only writes down what it is told. */
function writtenDown(_: HTMLElement, handlers: PromptHandlers, giveBack: () => void): ReturnType<Ask> {
  const question: FakeQuestion = { views: [], handlers, isThere: true };
  const ui: PromptUi = {
    get isThere() {
      return question.isThere;
    },
    render: (view) => void question.views.push(view),
    close(back) {
      question.isThere = false;
      question.closed = back;
      if (back) giveBack();
    },
  };
  return { ui, question };
}

/** Severity by word, so that a test can say what it wants of a text. */
const WORDS = { smile: 1, patient: 2, Larkfield: 2, number: 3 } as const;

/** What the engine does next, beside checking. */
export type Engine = 'whole' | 'absent' | 'throws' | 'endless' | 'half';

/** Warns of some words. */
const simple: Checker = {
  check({ text }) {
    const found = Object.entries(WORDS).filter(([word]) => text.includes(word));
    const findings = found.map(([word, severity]) => findingOn('confidentiality', severity, text, word));
    const highest = Math.max(0, ...findings.map(({ severity }) => severity));
    return reportOf(highest >= 2 ? 'pause' : highest === 1 ? 'look' : 'clear', findings);
  },
};

/** This checker, where it is in order. */
function checkerOf(how: () => Engine, checker: Checker): Checker {
  return {
    check(draft, shouldStop) {
      if (how() === 'throws') throw new Error('a rule is broken');
      while (how() === 'endless' && !shouldStop?.()) vi.advanceTimersByTime(1);
      const isPartial = how() === 'endless' || how() === 'half';
      return { ...checker.check(draft), ...(isPartial && { partial: true }) };
    },
  };
}

/** What the pause is made of; stand-ins where nothing is said. */
export interface Parts {
  engine?: Checker;
  ask?: Ask;
}

/** The pause on the page in this window. */
export function startPauseRig(site: Site, { engine = simple, ask = writtenDown }: Parts = {}) {
  const life = new AbortController();
  const questions: FakeQuestion[] = [];
  const said: string[] = [];
  const state = { ask: 'pause' as Settings['ask'] | undefined, engine: 'whole' as Engine, canAsk: true, keeps: true };
  const kept: string[][] = [];
  const checker = checkerOf(() => state.engine, engine);
  const desk = new Desk(site, {
    checker: async () => checker,
    painter: () => NO_MARKS,
    ui: () => ({ render() {}, openCard() {}, closeCard() {}, place() {}, destroy() {} }),
    dismissals: new Dismissals(),
    openTips() {},
    verdicts: () => gate?.refresh(),
  });
  const strokes = new Strokes();
  const say = (what: string) => (_: Place) => void said.push(what);
  const release = new Release({
    site,
    again: say('again'),
    changed: say('changed'),
    pressed: say('pressed'),
    passes: () => void said.push('passes'),
  });
  const gate: Gate = new Gate({
    ...{ site, desk, strokes, release },
    asked: new Dismissals(),
    ask: () => state.ask,
    checkerBy: () => (state.engine === 'absent' ? null : checker),
    prompt(anchor, handlers, giveBack) {
      if (!state.canAsk) throw new Error('no top layer here');
      const { ui, question } = ask(anchor, handlers, giveBack);
      questions.push(question);
      return ui;
    },
    canKeep: () => state.keeps,
    async keep(texts) {
      if (!state.keeps) throw new Error('no room');
      kept.push([...texts]);
      return async () => {
        if (!state.keeps) throw new Error('no storage');
        kept.pop();
      };
    },
    openTips() {},
    openOptions() {},
  });
  intercept(site, gate, strokes, life.signal);
  return {
    ...{ desk, gate, questions, said, state, kept, strokes },
    /** The question in front of the page now. */
    open: () => questions.find(({ isThere }) => isThere),
    end() {
      life.abort();
      gate.end();
      desk.clear();
    },
  };
}

/** An event as a person causes it. @returns whether it reached the page. */
export function personal(target: Element, event: Event): boolean {
  Object.defineProperty(event, 'isTrusted', { value: true });
  return target.dispatchEvent(event);
}

export const clickOn = (target: Element, detail = 1): boolean =>
  personal(target, new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, detail }));

export const keyOn = (target: Element, type: string, init: KeyboardEventInit): boolean =>
  personal(target, new KeyboardEvent(type, { bubbles: true, composed: true, cancelable: true, ...init }));
