import type { Hit } from '../detect/hit';
import type { Fact } from '../reading/view';
import type { Sentence, Token } from '../text/token';
import { wordsIn } from './net';
import type { Probes } from './probe';

/** One sentence with all that signals ask of it, worked out once. */
export class Scene {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Hits by matcher: those of word lists from the start, others once they were asked for. */
  readonly hits: Map<number, readonly Hit[]>;
  /** Patterns that could match. */
  readonly possible: readonly number[];
  readonly digits: number;
  #words: readonly Token[] | undefined;
  #there: Set<string> | undefined;

  constructor(
    sentence: Pick<Sentence, 'text' | 'tokens'>,
    readonly facts: readonly Fact[],
    probes: Probes,
  ) {
    this.text = sentence.text;
    this.tokens = sentence.tokens;
    this.digits = countDigits(this.text);
    this.possible = probes.gate.possible(this.text);
    const found = new Map<number, Hit[]>();
    probes.phrases.scan(this.tokens, (slot, start, end) => {
      const hits = found.get(slot);
      if (hits) hits.push({ start, end });
      else found.set(slot, [{ start, end }]);
    });
    this.hits = found;
  }

  /** Tokens without marks. */
  get words(): readonly Token[] {
    this.#words ??= wordsIn(this.tokens);
    return this.#words;
  }

  /** Is there this word, or a word of this `#Class`? */
  has(need: string): boolean {
    if (!this.#there) {
      this.#there = new Set();
      for (const { norm, tags } of this.words) {
        this.#there.add(norm);
        for (const tag of tags) this.#there.add(`#${tag}`);
      }
    }
    return this.#there.has(need);
  }

  /** What only the reading of the sentence itself asks may be forgotten once that is done. */
  forget(): void {
    this.#there = undefined;
    this.#words = undefined;
  }

  /** The hits of a matcher, worked out when first asked for: several signals and every window may ask. */
  once(slot: number, find: () => readonly Hit[]): readonly Hit[] {
    let hits = this.hits.get(slot);
    if (!hits) {
      hits = find();
      this.hits.set(slot, hits);
    }
    return hits;
  }

  /** How many words lie between two stretches; 0 when they touch or overlap. */
  wordsBetween(one: Hit, other: Hit): number {
    const [first, last] = one.start <= other.start ? [one, other] : [other, one];
    return this.tokens.filter((token) => token.kind !== 'punct' && token.start >= first.end && token.end <= last.start)
      .length;
  }
}

function countDigits(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) count++;
  }
  return count;
}
