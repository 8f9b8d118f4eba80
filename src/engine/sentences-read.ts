import type { Analysis } from './analysis';
import type { Stepwise } from './steps';

/** The analyses of a draft's sentences, in order; only those of sentences that changed are fetched anew. */
export class SentencesRead {
  #sources: readonly Stepwise<Analysis>[] = [];
  #read: Analysis[] = [];
  #turn = 0;

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
    let complete = true;
    for (let at = before; complete && at < sources.length - after; at++) {
      const source = sources[at] as Stepwise<Analysis>;
      complete = source.work(shouldStop);
      if (complete) read.push(source.value);
    }
    this.#read = complete ? read.concat(this.#read.slice(had - after)) : read;
    this.#sources = sources;
    return { read: this.#read, complete };
  }

  /** Where these stand: for each the numbers of its sentences. */
  find(wanted: ReadonlySet<Analysis>): Map<Analysis, number[]> {
    const places = new Map<Analysis, number[]>();
    // A mark on what is wanted: to ask a set for each of a thousand sentences takes much longer.
    const turn = ++this.#turn;
    for (const one of wanted) one.wanted = turn;
    for (let at = 0; at < this.#read.length; at++) {
      const analysis = this.#read[at] as Analysis;
      if (analysis.wanted !== turn) continue;
      const list = places.get(analysis);
      if (list) list.push(at);
      else places.set(analysis, [at]);
    }
    return places;
  }
}
