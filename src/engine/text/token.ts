/** The smallest thing the engine reads. Every offset is a UTF-16 code unit. */

export type TokenKind = 'word' | 'number' | 'hashtag' | 'mention' | 'url' | 'emoji' | 'punct';

export interface Token {
  /** Offsets within the sentence, so that a cached sentence can move. */
  start: number;
  end: number;
  /** Exactly as written. */
  text: string;
  /** Lower case, straight apostrophes, no leading # or @, no dots in initialisms (`N.H.S.` is `nhs`). */
  norm: string;
  /** `number` is whatever starts with a digit (3.40am, 34yo, 2/12); `url` is a web or e-mail address. */
  kind: TokenKind;
  /** Word classes; empty until the reading fills them. */
  tags: readonly string[];
}

export interface Sentence {
  /** Offsets within the draft. */
  start: number;
  end: number;
  text: string;
  tokens: Token[];
}
