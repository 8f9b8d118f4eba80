import { detectors, LEAST_DIGITS } from '../detect';
import type { Hit } from '../detect/hit';
import { Gate } from './gate';
import { compileNet } from './net';
import { Phrases } from './phrases';
import type { Scene } from './scene';
import type { Matcher } from './signal';

/** A compiled matcher: its hits in a sentence, offsets within the sentence. */
export interface Probe {
  (scene: Scene): readonly Hit[];
  /** Without this among its hits or its possible patterns, a sentence need not be asked. */
  slot?: number;
}

const NONE: readonly Hit[] = [];

/** Everything that is looked for in a sentence, compiled together so that one walk serves all signals. */
export class Probes {
  readonly phrases = new Phrases();
  readonly gate = new Gate();
  #slots = 0;

  /** @throws Error naming what is wrong with the matcher. */
  compile(matcher: Matcher): Probe {
    if (matcher.words) return this.#words(matcher.words);
    if (matcher.pattern !== undefined) return this.#pattern(matcher.pattern, matcher.mark);
    if (matcher.tags !== undefined) return this.#tags(matcher.tags);
    if (matcher.check !== undefined) return check(matcher.check);
    throw new Error('a matcher needs words, a pattern, tags or a check');
  }

  #words(words: readonly string[]): Probe {
    const slot = this.#slots++;
    for (const word of words) this.phrases.add(word, slot);
    return Object.assign((scene: Scene) => scene.hits(slot) ?? NONE, { slot });
  }

  #pattern(source: string, mark: number | undefined): Probe {
    const slot = this.#slots++;
    const regex = new RegExp(source, mark ? 'giud' : 'giu');
    this.gate.add(source, slot);
    return Object.assign(
      (scene: Scene) =>
        scene.possible.includes(slot) ? scene.once(slot, () => matches(regex, mark, scene.text)) : NONE,
      { slot },
    );
  }

  #tags(syntax: string): Probe {
    const slot = this.#slots++;
    const net = compileNet(syntax);
    const find = ({ words }: Scene) => net.find(words);
    return (scene) => (net.needs.every((list) => list.some((need) => scene.has(need))) ? scene.once(slot, find) : NONE);
  }
}

function matches(regex: RegExp, mark: number | undefined, text: string): readonly Hit[] {
  let hits = NONE as Hit[];
  // matchAll would copy, and so compile, the expression for every sentence.
  regex.lastIndex = 0;
  for (let match = regex.exec(text); match; match = regex.exec(text)) {
    const marked = mark ? match.indices?.[mark] : undefined;
    if (hits === NONE) hits = [];
    if (marked) hits.push({ start: marked[0], end: marked[1] });
    else if (match[0]) hits.push({ start: match.index, end: match.index + match[0].length });
    if (!match[0]) regex.lastIndex = match.index + (isPair(text, match.index) ? 2 : 1);
  }
  return hits;
}

const isPair = (text: string, at: number): boolean => (text.codePointAt(at) ?? 0) > 0xffff;

function check(name: string): Probe {
  const detect = detectors[name];
  if (!detect) throw new Error(`there is no check "${name}"; there are ${Object.keys(detectors).sort().join(', ')}`);
  if (name === 'email' || name === 'any-email')
    return (scene) => (scene.text.includes('@') ? detect(scene.text) : NONE);
  const least = LEAST_DIGITS[name] ?? 1;
  return (scene) => (scene.digits >= least ? detect(scene.text) : NONE);
}
