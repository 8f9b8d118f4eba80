/** One composer in use: its text, its verdict, and when the two are brought together. */
import type { Checker } from '../engine/types';
import type { Composer } from '../sites/site';
import type { ComposerView } from '../ui/contract';
import { Face } from './face';
import { isFocused } from './focused';
import { guarded } from './guarded';
import { Pace } from './pace';
import type { Judged } from './pause/budget';
import { readBox } from './read';
import { spotlight } from './spotlight';
import type { Tools } from './tools';
import { Track } from './track';
import { failedView, marksOf } from './verdict';
import { Verdicts } from './verdicts';

const OBSERVED: MutationObserverInit = { subtree: true, childList: true, characterData: true };

export class Session {
  readonly composer: Composer;
  readonly #tools: Tools;
  readonly #track = new Track();
  readonly #verdicts: Verdicts;
  readonly #face: Face;
  readonly #pace: Pace;
  readonly #mutations = new MutationObserver(() => this.touch());
  #isWatching = false;
  #isComposing = false;
  #isClosed = false;

  constructor(composer: Composer, tools: Tools) {
    this.composer = composer;
    this.#tools = tools;
    this.#verdicts = new Verdicts(composer, tools, this.#track);
    const onError = () => this.#fail();
    this.#pace = new Pace({ frame: guarded(() => this.#follow(), onError), idle: () => void this.check() });
    const handlers = {
      dismiss: (key: string) => this.#dismiss(key),
      show: (key: string) => spotlight(composer, this.#track, key, this.#face, this.#pace),
      openTips: tools.openTips,
      ...(tools.ask && { ask: () => tools.ask?.(composer) }),
    };
    this.#face = new Face(composer, tools, { handlers, onGone: () => tools.gone(this), onError });
  }

  /** The text as last read. */
  get text(): string {
    return this.#track.reading.text;
  }

  /** What is shown of the last verdict; null while there is nothing to check. It may be about a text a moment older. */
  get view(): ComposerView | null {
    return this.#verdicts.view;
  }

  get isInUse(): boolean {
    return this.#isWatching;
  }

  /** The box is being written in, or is about to be published: follow every change from here on. */
  wake(): void {
    this.#warm();
    if (!this.#isWatching) this.#mutations.observe(this.composer.box, OBSERVED);
    this.#isWatching = true;
    this.#pace.soon();
    this.#face.attend();
  }

  /** Nobody writes here now. What there is to look at stays in sight, everything else goes. */
  leave(): void {
    this.#mutations.disconnect();
    this.#isWatching = false;
    if (this.#pace.stop()) void this.check();
    if (!this.#isShown) {
      this.#hide();
      return;
    }
    // One finding's words may have stood alone, and nothing will come to end that.
    this.#face.follow(this.#track);
    this.#face.rest();
  }

  /** Something in the box changed. Nothing is done while an input method is at work. */
  touch(): void {
    this.#verdicts.begin();
    if (!this.#isComposing) this.#pace.change();
  }

  set isComposing(on: boolean) {
    this.#isComposing = on;
    if (on) this.#pace.stop();
    else this.touch();
  }

  expectPaste(): void {
    this.#track.expectPaste();
  }

  /** Checks the text as it stands, unless just this draft has its verdict. Never throws. */
  async check(): Promise<void> {
    const isOld = this.#verdicts.begin();
    const isStale = () => isOld() || this.#isClosed;
    try {
      if (!this.#isStillOurs()) return;
      const draft = this.#verdicts.draft();
      if (!draft) {
        this.#empty();
        return;
      }
      const view = await this.#verdicts.whole(draft, isStale);
      if (!view) return;
      this.#show(view);
      const kind = this.#isWatching ? await this.#verdicts.withKindWord(view) : null;
      if (kind) this.#show(kind);
    } catch {
      if (!isStale()) this.#fail();
    }
  }

  /**
   * The verdict on exactly the text of now, for a press that cannot wait: as it is known, or worked out here.
   * @param checker null where the engine is not there yet.
   * @param shouldStop once true, what was found so far has to do.
   * @returns null where there is nothing to judge, or our own part failed. Never throws.
   */
  judge(checker: Checker | null, shouldStop: () => boolean): Judged | null {
    try {
      if (!this.#isStillOurs()) return null;
      const draft = this.#verdicts.draft();
      if (!draft) return null;
      const { judged, shown } = this.#verdicts.atOnce(draft, checker, shouldStop);
      if (shown !== this.view) this.#show(shown);
      return judged;
    } catch {
      this.#fail();
      return null;
    }
  }

  /** Settings or dismissals changed: what is shown, or is being worked out, has to be worked out anew. */
  async recheck(): Promise<void> {
    this.#verdicts.forget();
    this.#face.forgetPainter();
    if (this.#isWatching) this.#warm();
    await this.check();
  }

  press(x: number, y: number): void {
    this.#face.press(x, y);
  }

  place(): void {
    this.#face.place();
  }

  /** Ends everything of ours about this box; the box itself is left as it is. */
  close(): void {
    this.#isClosed = true;
    this.#mutations.disconnect();
    this.#pace.stop();
    this.#verdicts.view = null;
    this.#hide();
  }

  /** Without an engine a press could not be answered in time; one that cannot be made is said by the check. */
  #warm(): void {
    void this.#tools.checker().catch(() => {});
  }

  /** A press on a button can make a private message of the very box: then nothing more of it is read. */
  #isStillOurs(): boolean {
    const isOurs = this.#tools.isStill(this.composer);
    if (!isOurs) this.#tools.gone(this);
    return isOurs;
  }

  #follow(): void {
    if (!this.#track.isFollowing || !this.#isStillOurs()) return;
    this.#track.update(readBox(this.composer.box, this.composer.editor));
    this.#face.follow(this.#track);
  }

  /** A calm light is for the box being written in alone; something to look at stays beside its words. */
  get #isShown(): boolean {
    return this.#isWatching || this.view?.level === 'look' || this.view?.level === 'pause';
  }

  #show(view: ComposerView): void {
    this.#verdicts.view = view;
    this.#track.marks = marksOf(view);
    if (this.#isShown) this.#face.show(view, this.#track, this.#isWatching);
    else this.#hide();
    this.#tools.changed(this);
  }

  #hide(): void {
    this.#track.marks = [];
    this.#face.hide();
  }

  #empty(): void {
    this.#verdicts.clear();
    this.#hide();
    if (!isFocused(this.composer.box)) this.leave();
    this.#tools.changed(this);
  }

  #fail(): void {
    this.#verdicts.forget();
    try {
      this.#show(failedView());
    } catch {
      this.close(); // Not even the light can be drawn: better nothing than something in the way.
    }
  }

  #dismiss(key: string): void {
    const finding = this.view?.findings.find((one) => one.key === key);
    if (finding) this.#tools.dismiss(finding);
  }
}
