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
import type { PromptHandlers, PromptView } from '../../src/ui/prompt-contract';
import { findingOn, reportOf } from './desk-rig';

/** A question as the tests see it. */
export interface FakeQuestion {
  views: PromptView[];
  handlers: PromptHandlers;
  isThere: boolean;
  /** How it went: with the focus given back, or without. */
  closed?: boolean;
}

/** Severity by word, so that a test can say what it wants of a text. */
const WORDS = { smile: 1, patient: 2, Larkfield: 2, number: 3 } as const;

/** What the engine does next, beside checking. */
export type Engine = 'whole' | 'absent' | 'throws' | 'endless' | 'half';

function checkerOf(how: () => Engine): Checker {
  return {
    check({ text }, shouldStop) {
      if (how() === 'throws') throw new Error('a rule is broken');
      while (how() === 'endless' && !shouldStop?.()) vi.advanceTimersByTime(1);
      const found = Object.entries(WORDS).filter(([word]) => text.includes(word));
      const findings = found.map(([word, severity]) => findingOn('confidentiality', severity, text, word));
      const highest = Math.max(0, ...findings.map(({ severity }) => severity));
      const level = highest >= 2 ? 'pause' : highest === 1 ? 'look' : 'clear';
      const isPartial = how() === 'endless' || how() === 'half';
      return { ...reportOf(level, findings), ...(isPartial && { partial: true }) };
    },
  };
}

/** The pause on the page in this window, with a question that only writes down what it is told. */
export function startPauseRig(site: Site) {
  const life = new AbortController();
  const questions: FakeQuestion[] = [];
  const said: string[] = [];
  const state = { ask: 'pause' as Settings['ask'] | undefined, engine: 'whole' as Engine, canAsk: true, keeps: true };
  const kept: string[][] = [];
  const checker = checkerOf(() => state.engine);
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
    prompt(_, handlers, giveBack) {
      if (!state.canAsk) throw new Error('no top layer here');
      const question: FakeQuestion = { views: [], handlers, isThere: true };
      questions.push(question);
      return {
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
