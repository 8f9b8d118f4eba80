/**
 * A draft on a page of our own, read a moment after the last key as the user has set things. It is kept nowhere: neither
 * the text nor what was called no problem outlives the page.
 */
import { browser } from 'wxt/browser';
import { Dismissals } from '../../src/compose/dismissals';
import { Making } from '../../src/compose/making';
import { allPacks } from '../../src/compose/own-packs';
import { checkInSlices } from '../../src/compose/slices';
import { failedView, viewOf } from '../../src/compose/verdict';
import type { Checker, Report } from '../../src/engine/types';
import { RULE_IDS } from '../../src/engine/types';
import { preparingChecker } from '../../src/packs/checker';
import { parsePack, usablePack } from '../../src/packs/own/try';
import { checkerSettings, packTexts, type Setup, sensitivityOf } from '../../src/settings/setup';
import type { CheckModel } from '../../src/ui/check/check-box';

/** The draft is read so long after the last key (ms), so that a fast writer is not read at every letter. */
const PAUSE = 120;

export class Reader {
  readonly #onChange: () => void;
  readonly #dismissals = new Dismissals();
  #setup: Setup | undefined;
  #key = '';
  #checker: Promise<Checker> | undefined;
  #draft = '';
  #read: { text: string; report: Report | undefined } | undefined;
  #turn = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param onChange there is something new to draw. */
  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  /** From now on under these settings. The engine is made when there is something to read. */
  use(setup: Setup): void {
    this.#setup = setup;
    const key = JSON.stringify([checkerSettings(setup), packTexts(setup)]);
    if (key === this.#key) return;
    this.#key = key;
    this.#checker = undefined;
    this.#soon();
  }

  /** What the box shows now. */
  model(): CheckModel {
    const levels = this.#setup && sensitivityOf(this.#setup);
    return {
      draft: this.#draft,
      seen: this.#seen(),
      off: RULE_IDS.filter((rule) => levels?.[rule] === 'off'),
      onDraft: (text) => this.write(text),
      onDismiss: (key) => this.#dismiss(key),
      onTips: (link) => void browser.tabs.create({ url: browser.runtime.getURL(`/${link}` as '/tips.html') }),
    };
  }

  write(text: string): void {
    this.#draft = text;
    if (text.trim() === '') this.#read = undefined;
    this.#soon();
    this.#onChange();
  }

  #soon(): void {
    this.#turn++;
    clearTimeout(this.#timer);
    if (this.#setup && this.#draft.trim() !== '') this.#timer = setTimeout(() => void this.#check(), PAUSE);
  }

  async #check(): Promise<void> {
    const turn = ++this.#turn;
    const isStale = () => turn !== this.#turn;
    const text = this.#draft;
    try {
      // Nothing is said of what was pasted: whoever brings a text here has most likely written it elsewhere.
      const report = await checkInSlices(await this.#made(), { text }, isStale);
      if (report) this.#read = { text, report };
    } catch {
      this.#checker = undefined;
      if (!isStale()) this.#read = { text, report: undefined };
    }
    if (!isStale()) this.#onChange();
  }

  /** The next call tries again where it could not be made. */
  #made(): Promise<Checker> {
    this.#checker ??= make(this.#setup as Setup);
    return this.#checker;
  }

  #seen(): CheckModel['seen'] {
    if (!this.#read) return undefined;
    const { text, report } = this.#read;
    if (!report) return { text, view: failedView() };
    const isWorst = report.findings.some(({ severity }) => severity === 3);
    return { text, view: report.partial && !isWorst ? failedView('stopped') : viewOf(report, this.#dismissals) };
  }

  #dismiss(key: string): void {
    const finding = this.#seen()?.view.findings.find((one) => one.key === key);
    if (finding) this.#dismissals.add(finding);
    this.#onChange();
  }
}

async function make(setup: Setup): Promise<Checker> {
  const own = await allPacks(packTexts(setup), { parsePack, usablePack });
  return new Making(preparingChecker(checkerSettings(setup), own)).inSlices();
}
