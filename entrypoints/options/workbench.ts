/** The engine at work for the options page: the draft at every level, and the rules' own examples, in slices. */
import { Making } from '../../src/compose/making';
import { allPacks } from '../../src/compose/own-packs';
import type { Checker, CheckerSettings, Draft, Report, RuleId } from '../../src/engine/types';
import { RULE_IDS } from '../../src/engine/types';
import { isIdentifier } from '../../src/packs/identifiers';
import { type ByLevel, checkingLevels, countingLevels, preparingLevels } from '../../src/packs/levels';
import { parsePack, usablePack } from '../../src/packs/own/try';
import type { Counts } from '../../src/ui/options/model';
import { examplesOf } from './rule-files';

/** The draft is read so long after the last key (ms), so that a fast writer is not read at every letter. */
const PAUSE = 120;

export class Workbench {
  /** The draft's report at each level; undefined until it was read. */
  reports: ByLevel<Report> | undefined;
  readonly counts = new Map<RuleId, Counts>();
  #key = '';
  /** Null where they were not made to the end, because the settings had changed again. */
  #levels: Promise<ByLevel<Checker> | null> | undefined;
  /** The draft being read, if one is: counting waits for it, as both use the same checkers. */
  #reading: Promise<void> = Promise.resolve();
  #draft = '';
  #turn = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param onChange something new is known. */
  constructor(readonly onChange: () => void) {}

  /** From now on under these settings; how readily each rule speaks does not matter here. */
  use({ sensitivity: _, ...settings }: CheckerSettings, packs: readonly string[]): void {
    const key = JSON.stringify([settings, packs]);
    if (key === this.#key) return;
    this.#key = key;
    this.counts.clear();
    this.#levels = make(settings, packs, () => key !== this.#key);
    this.#read();
    void this.#countAll(key);
  }

  set draft(text: string) {
    this.#draft = text;
    this.#turn++;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#read(), PAUSE);
  }

  /** Does this word lead straight to somebody? */
  async isIdentifier(word: string): Promise<boolean> {
    const levels = await this.#levels;
    if (levels === null) return this.isIdentifier(word);
    return levels !== undefined && isIdentifier(word, levels.high);
  }

  #read(): void {
    const turn = ++this.#turn;
    this.#reading = this.#readNow(() => turn !== this.#turn);
  }

  async #readNow(isStale: () => boolean): Promise<void> {
    const levels = await this.#levels;
    if (!levels || isStale()) return;
    const reports = await whileFresh(checkingLevels(levels, { text: this.#draft }), isStale);
    if (!reports) return;
    this.reports = reports;
    this.onChange();
  }

  /** One rule after the other, giving way to the draft and to the page. */
  async #countAll(key: string): Promise<void> {
    const levels = await this.#levels;
    const isStale = () => key !== this.#key;
    if (!levels || isStale()) return;
    const count = (drafts: Draft[], rule: RuleId) =>
      whileFresh(countingLevels(levels, drafts, rule), isStale, () => this.#reading);
    for (const rule of RULE_IDS) {
      const { flagged, silent } = examplesOf(rule);
      const onFlagged = await count(flagged, rule);
      const onSilent = onFlagged && (await count(silent, rule));
      if (!onFlagged || !onSilent) return;
      this.counts.set(rule, {
        flagged: { total: flagged.length, speaks: onFlagged },
        silent: { total: silent.length, speaks: onSilent },
      });
      this.onChange();
    }
  }
}

async function make(
  settings: CheckerSettings,
  packs: readonly string[],
  isStale: () => boolean,
): Promise<ByLevel<Checker> | null> {
  return whileFresh(preparingLevels(settings, await allPacks(packs, { parsePack, usablePack })), isStale);
}

/** A timer, and not `scheduler.yield`: its continuations would go before the page's own first drawing. */
const turn = () => new Promise<void>((next) => setTimeout(next));

/**
 * Work in slices that ends with null as soon as nobody wants it any more.
 * @param first awaited before every slice.
 */
async function whileFresh<T>(
  steps: Generator<void, T>,
  isStale: () => boolean,
  first?: () => Promise<void>,
): Promise<T | null> {
  const making = new Making(steps);
  for (;;) {
    await first?.();
    if (isStale()) return null;
    const made = making.by(performance.now() + SLICE);
    if (made) return made.value;
    await turn();
  }
}

/** Short slices (ms): this is work nobody waits for. */
const SLICE = 8;
