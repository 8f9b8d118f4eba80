import type { Hit } from '../detect/hit';
import type { Fact } from '../reading/view';
import type { Sentence, Token } from '../text/token';
import { wordsIn } from './net';
import type { Probes } from './probe';

/** One sentence with all that signals ask of it, worked out once. */
export class Scene {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Matchers whose hits are known: those of word lists from the start, others once they were asked for. */
  readonly slots: number[] = [];
  readonly #hits: (readonly Hit[])[] = [];
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
    probes.phrases.scan(this.tokens, (slot, start, end) => {
      const at = this.slots.indexOf(slot);
      if (at >= 0) (this.#hits[at] as Hit[]).push({ start, end });
      else this.#keep(slot, [{ start, end }]);
    });
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

  /** The hits of a matcher, as far as they are known. */
  hits(slot: number): readonly Hit[] | undefined {
    const at = this.slots.indexOf(slot);
    return at < 0 ? undefined : this.#hits[at];
  }

  /** The hits of a matcher, worked out when first asked for: several signals and every window may ask. */
  once(slot: number, find: (scene: Scene) => readonly Hit[]): readonly Hit[] {
    return this.hits(slot) ?? this.#keep(slot, find(this));
  }

  #keep(slot: number, hits: readonly Hit[]): readonly Hit[] {
    this.slots.push(slot);
    this.#hits.push(hits);
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
