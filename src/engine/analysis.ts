import type { Hit } from './detect/hit';
import type { Reader } from './reading/reader';
import type { Fact } from './reading/view';
import { Scene } from './signals/scene';
import { type Candidate, matchingSentence, type Signals } from './signals/signals';
import { finish, type Steps } from './steps';
import { visible } from './text/hidden';
import { countLanguage, type LanguageCount } from './text/language';
import type { Sentence } from './text/token';
import { readTokens } from './text/tokens';
import type { UserWords } from './user';
import { openingOf } from './windows';

/** All that is known of one sentence by itself. Offsets are within what is seen of it, so it can move with the text. */
export interface Analysis {
  /** Without hidden characters. */
  sentence: Sentence;
  /** Where those are: see `Visible`. */
  hidden: readonly number[];
  facts: readonly Fact[];
  scene: Scene;
  candidates: readonly Candidate[];
  /** Words the user said are fine. */
  allowed: readonly Hit[];
  language: LanguageCount;
  /** How it begins: see `openingOf`. */
  opening: number;
  /** The last search of its draft in which it was wanted. */
  wanted: number;
}

/** Reads one sentence once and for all. */
export function analyse(text: string, reader: Reader, signals: Signals, user: UserWords): Analysis {
  return finish(analysing(text, reader, signals, user));
}

/** The same in steps: what a browser does with an expression that it runs for the first time takes long. */
export function* analysing(text: string, reader: Reader, signals: Signals, user: UserWords): Steps<Analysis> {
  const { text: seen, hidden } = visible(text);
  const sentence = reader.tag({ start: 0, end: seen.length, text: seen, tokens: readTokens(seen) });
  yield;
  const facts = [...reader.readFacts(sentence), ...user.facts(sentence.tokens)];
  const allowed = user.allowed(sentence.tokens);
  yield;
  const scene = new Scene(sentence, facts, signals.probes);
  const candidates = without(yield* matchingSentence(signals, scene), allowed);
  scene.forget();
  return {
    sentence,
    hidden,
    facts,
    scene,
    candidates,
    allowed,
    language: countLanguage(sentence.tokens),
    opening: openingOf(text),
    wanted: 0,
  };
}

/** Allowed words are not counted; a direct identifier can never be allowed. */
function without(candidates: Candidate[], allowed: readonly Hit[]): Candidate[] {
  if (allowed.length === 0) return candidates;
  return candidates
    .map(({ compiled, hits }) => ({
      compiled,
      hits: compiled.signal.role === 'identifier' ? hits : hits.filter((hit) => !within(hit, allowed)),
    }))
    .filter(({ hits }) => hits.length > 0);
}

export const within = (hit: Hit, others: readonly Hit[]): boolean =>
  others.some((other) => other.start <= hit.start && hit.end <= other.end);
