/** The verdict on one box's draft: as it is known, worked out in slices, or on the spot for a press that cannot wait. */
import type { Checker, Draft, Report } from '../engine/types';
import type { Composer } from '../sites/site';
import type { ComposerView } from '../ui/contract';
import { KindWord } from './kind-word';
import type { Judged } from './pause/budget';
import { readBox } from './read';
import { checkInSlices } from './slices';
import type { Tools } from './tools';
import type { Track } from './track';
import { failedView, honest, viewOf } from './verdict';

export class Verdicts {
  readonly #composer: Composer;
  readonly #tools: Tools;
  readonly #track: Track;
  readonly #kindWord: KindWord;
  /** What is shown of the last verdict; null while there is none. It may be about a text a moment older. */
  view: ComposerView | null = null;
  /** The draft the verdict is about, word for word and with its surroundings. */
  #checked: string | undefined;
  /** Counts changes: a check that began before the last one is about an older text. */
  #turn = 0;

  constructor(composer: Composer, tools: Tools, track: Track) {
    this.#composer = composer;
    this.#tools = tools;
    this.#track = track;
    this.#kindWord = new KindWord(tools.encourages);
  }

  /** The draft is another, or may be: no check that is under way counts any more. @returns whether a later one has begun. */
  begin(): () => boolean {
    const turn = ++this.#turn;
    return () => turn !== this.#turn;
  }

  /** The next check is not spared, whatever it is about. */
  forget(): void {
    this.#checked = undefined;
  }

  /** Nothing is written any more: what comes is another draft. */
  clear(): void {
    this.forget();
    this.#kindWord.forget();
    this.view = null;
  }

  /** The draft as it stands, with its surroundings; the text is read now. @returns null where nothing is written. */
  draft(): Draft | null {
    this.#track.update(readBox(this.#composer.box, this.#composer.editor));
    const { pasted, reading } = this.#track;
    if (reading.text.trim() === '') return null;
    const context = this.#tools.context(this.#composer);
    return { ...context, text: reading.text, ...(pasted.length > 0 && { pasted }) };
  }

  /**
   * Checks in slices, unless just this draft has its verdict.
   * @returns null when it has become stale.
   * @throws what the engine throws.
   */
  async whole(draft: Draft, isStale: () => boolean): Promise<ComposerView | null> {
    const exact = JSON.stringify(draft);
    if (exact === this.#checked && this.view) return this.view;
    const report = await checkInSlices(await this.#tools.checker(), draft, isStale);
    if (!report || isStale()) return null;
    this.#checked = exact;
    return this.#viewOf(report);
  }

  /** The verdict with the day's kind word, once that is given to it; null where it is not. */
  async withKindWord(view: ComposerView): Promise<ComposerView | null> {
    if (!(await this.#kindWord.isGivenFor(view)) || !this.view) return null;
    return this.#kindWord.on(this.view);
  }

  /**
   * Checks here and now, as far as there is time.
   * @param checker null where the engine is not there yet.
   * @returns what is known of the draft, and what of it may be shown.
   * @throws what the engine throws.
   */
  atOnce(draft: Draft, checker: Checker | null, shouldStop: () => boolean): { judged: Judged; shown: ComposerView } {
    const exact = JSON.stringify(draft);
    if (exact === this.#checked && this.view)
      return { judged: { draft, view: this.view, isPartial: false }, shown: this.view };
    const report = shouldStop() ? undefined : checker?.check(draft, shouldStop);
    const view = report ? this.#viewOf(report) : failedView('stopped');
    const isPartial = report?.partial ?? !report;
    const isWorst = view.findings.some(({ severity }) => severity === 3);
    if (!isPartial) {
      this.#turn++;
      this.#checked = exact;
    }
    return { judged: { draft, view, isPartial }, shown: isPartial && !isWorst ? failedView('stopped') : view };
  }

  #viewOf(report: Report): ComposerView {
    const view = viewOf(report, this.#tools.dismissals);
    return this.#kindWord.on(honest(view, this.#tools.isPublishable(this.#composer)));
  }
}
