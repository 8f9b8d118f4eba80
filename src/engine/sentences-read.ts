import type { Analysis } from './analysis';
import type { Stepwise } from './steps';

/** The analyses of a draft's sentences, in order; only those of sentences that changed are fetched anew. */
export class SentencesRead {
  #sources: readonly Stepwise<Analysis>[] = [];
  #read: Analysis[] = [];
  /** A number for each analysis, which is faster to ask for than the analysis itself. */
  #numbers: number[] = [];
  readonly #numberOf = new WeakMap<Analysis, number>();
  #count = 0;

  /** Reads what is new until `shouldStop`; `read` then ends early. */
  update(sources: readonly Stepwise<Analysis>[], shouldStop: () => boolean): { read: Analysis[]; complete: boolean } {
    if (sources === this.#sources && this.#read.length === sources.length) return { read: this.#read, complete: true };
    const had = this.#read.length;
    const most = Math.min(had, sources.length);
    let before = 0;
    while (before < most && sources[before] === this.#sources[before]) before++;
    let after = 0;
    if (had === this.#sources.length)
      while (after < most - before && sources[sources.length - 1 - after] === this.#sources[had - 1 - after]) after++;
    const read = this.#read.slice(0, before);
    const numbers = this.#numbers.slice(0, before);
    let complete = true;
    for (let at = before; complete && at < sources.length - after; at++) {
      const source = sources[at] as Stepwise<Analysis>;
      complete = source.work(shouldStop);
      if (!complete) break;
      read.push(source.value);
      numbers.push(this.#number(source.value));
    }
    this.#read = complete ? read.concat(this.#read.slice(had - after)) : read;
    this.#numbers = complete ? numbers.concat(this.#numbers.slice(had - after)) : numbers;
    this.#sources = sources;
    return { read: this.#read, complete };
  }

  /** Where these stand: for each the numbers of its sentences. */
  find(wanted: ReadonlySet<Analysis>): Map<Analysis, number[]> {
    const places = new Map<Analysis, number[]>();
    const marks = new Map<number, Analysis>();
    for (const one of wanted) marks.set(this.#number(one), one);
    const marked = new Uint8Array(this.#count + 1);
    for (const number of marks.keys()) marked[number] = 1;
    for (let at = 0; at < this.#numbers.length; at++) {
      const number = this.#numbers[at] as number;
      if (marked[number] === 0) continue;
      const analysis = marks.get(number) as Analysis;
      const list = places.get(analysis);
      if (list) list.push(at);
      else places.set(analysis, [at]);
    }
    return places;
  }

  #number(analysis: Analysis): number {
    let number = this.#numberOf.get(analysis);
    if (number === undefined) {
      number = ++this.#count;
      this.#numberOf.set(analysis, number);
    }
    return number;
  }
}
