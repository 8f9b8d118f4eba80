import type { Hit } from '../detect/hit';
import type { Fact } from '../reading/view';
import type { Sentence, Token } from '../text/token';
import type { Probes } from './probe';

/** One sentence with all that signals ask of it, worked out once. */
export class Scene {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Hits of word lists, by list. */
  readonly words = new Map<number, Hit[]>();
  /** Patterns that could match. */
  readonly possible: ReadonlySet<number>;

  constructor(
    sentence: Pick<Sentence, 'text' | 'tokens'>,
    readonly facts: readonly Fact[],
    probes: Probes,
  ) {
    this.text = sentence.text;
    this.tokens = sentence.tokens;
    this.possible = probes.gate.possible(this.text);
    probes.phrases.scan(this.tokens, (slot, start, end) => {
      const hits = this.words.get(slot);
      if (hits) hits.push({ start, end });
      else this.words.set(slot, [{ start, end }]);
    });
  }

  /** How many words lie between two stretches; 0 when they touch or overlap. */
  wordsBetween(one: Hit, other: Hit): number {
    const [first, last] = one.start <= other.start ? [one, other] : [other, one];
    return this.tokens.filter((token) => token.kind !== 'punct' && token.start >= first.end && token.end <= last.start)
      .length;
  }
}
