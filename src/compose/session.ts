/** One composer in use: its text, its verdict, its marks, its light. */
import type { Draft } from '../engine/types';
import type { Composer } from '../sites/site';
import type { ComposerHandlers, ComposerUi, ComposerView } from '../ui/contract';
import { guarded } from './guarded';
import type { Painter } from './marks';
import { Pace } from './pace';
import { readBox } from './read';
import { checkInSlices } from './slices';
import { spotlight } from './spotlight';
import type { Tools } from './tools';
import { Track } from './track';
import { failedView, marksOf, viewOf } from './verdict';

const OBSERVED: MutationObserverInit = { subtree: true, childList: true, characterData: true };

export class Session {
  readonly composer: Composer;
  /** What is shown of the last verdict; null while there is nothing to check. It may be about a text a moment older. */
  view: ComposerView | null = null;
  readonly #tools: Tools;
  readonly #track = new Track();
  readonly #life = new AbortController();
  readonly #pace: Pace;
  readonly #mutations = new MutationObserver(() => this.touch());
  readonly #size = new ResizeObserver(
    guarded(
      () => this.#resized(),
      () => this.#fail(),
    ),
  );
  #painter: Painter | undefined;
  #ui: ComposerUi | undefined;
  #watching = false;
  #isComposing = false;
  /** The draft the verdict is about, word for word and with its surroundings. */
  #checked: string | undefined;
  /** Counts changes: a check that began before the last one is about an older text. */
  #turn = 0;

  constructor(composer: Composer, tools: Tools) {
    this.composer = composer;
    this.#tools = tools;
    const frame = guarded(
      () => this.#follow(),
      () => this.#fail(),
    );
    this.#pace = new Pace({ frame, idle: () => void this.check() });
  }

  /** The text as last read. */
  get text(): string {
    return this.#track.reading.text;
  }

  /** The box is being written in, or is about to be published: follow every change from here on. */
  wake(): void {
    if (!this.#watching) this.#mutations.observe(this.composer.box, OBSERVED);
    this.#watching = true;
    this.#pace.soon();
    this.place();
  }

  /** Nobody writes here now. What there is to look at stays in sight, everything else goes. */
  leave(): void {
    this.#mutations.disconnect();
    this.#watching = false;
    if (this.#pace.stop()) void this.check();
    if (this.#isShown) this.place();
    else this.#hide();
  }

  /** A calm light is for the box being written in alone; something to look at stays beside its words. */
  get #isShown(): boolean {
    return this.#watching || this.view?.level === 'look' || this.view?.level === 'pause';
  }

  /** Something in the box changed. Nothing is done while an input method is at work. */
  touch(): void {
    this.#turn++;
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

  /** The draft as it stands, with its surroundings; the text is read now. */
  draft(): Draft {
    this.#track.update(readBox(this.composer.box, this.composer.editor));
    const { pasted, reading } = this.#track;
    const context = this.#tools.context(this.composer);
    return { ...context, text: reading.text, ...(pasted.length > 0 && { pasted }) };
  }

  /** Checks the text as it stands, unless just this draft has its verdict. Never throws. */
  async check(): Promise<void> {
    const turn = ++this.#turn;
    const isStale = () => turn !== this.#turn || this.#life.signal.aborted;
    try {
      const draft = this.draft();
      if (draft.text.trim() === '') return this.#empty();
      const exact = JSON.stringify(draft);
      if (exact === this.#checked && this.view) return this.#show(this.view);
      const report = await checkInSlices(await this.#tools.checker(), draft, isStale);
      if (!report || isStale()) return;
      this.#checked = exact;
      this.#show(viewOf(report, this.#tools.dismissals));
    } catch {
      if (!isStale()) this.#fail();
    }
  }

  /** Settings or dismissals changed: what is shown has to be worked out anew. */
  async recheck(): Promise<void> {
    this.#checked = undefined;
    this.#painter?.erase();
    this.#painter = undefined;
    if (this.view) await this.check();
  }

  /** Opens the card at the mark under a point of the viewport, leaving the focus where it is. */
  press(x: number, y: number): void {
    const key = this.#painter?.keyAt(x, y);
    if (key) this.#ui?.openCard(key, { focus: false });
  }

  /** Scrolled or resized: tints and light follow. */
  place(): void {
    this.#painter?.place();
    this.#ui?.place();
  }

  /** Ends everything of ours about this box; the box itself is left as it is. */
  close(): void {
    this.#life.abort();
    this.#mutations.disconnect();
    this.#pace.stop();
    this.view = null;
    this.#hide();
  }

  /** Keeps the marks on their words until the next verdict. */
  #follow(): void {
    const track = this.#track;
    if (!track.isFollowing) return;
    track.update(readBox(this.composer.box, this.composer.editor));
    this.#painter?.draw(track.marks, track.reading);
    this.#ui?.place();
  }

  #show(view: ComposerView): void {
    this.view = view;
    if (this.#isShown) this.#draw(view);
    else this.#hide();
    this.#tools.changed();
  }

  #draw(view: ComposerView): void {
    this.#track.marks = marksOf(view);
    this.#painter ??= this.#tools.painter(this.composer);
    this.#painter.draw(this.#track.marks, this.#track.reading);
    this.#ui ??= this.#tools.ui(this.composer.box, this.#handlers(), this.#life.signal);
    this.#ui.render(view);
    this.#size.observe(this.composer.box);
  }

  #empty(): void {
    this.#checked = undefined;
    this.view = null;
    this.#hide();
    if (document.activeElement !== this.composer.box) this.leave();
    this.#tools.changed();
  }

  #fail(): void {
    this.#checked = undefined;
    try {
      this.#show(failedView());
    } catch {
      this.close(); // Not even the light can be drawn: better nothing than something in the way.
    }
  }

  #hide(): void {
    this.#size.disconnect();
    this.#painter?.erase();
    this.#ui?.destroy();
    this.#ui = undefined;
    this.#track.marks = [];
  }

  #resized(): void {
    if (this.composer.box.isConnected) this.place();
    else this.#tools.gone(this);
  }

  #handlers(): ComposerHandlers {
    return {
      dismiss: (key) => {
        const finding = this.view?.findings.find((one) => one.key === key);
        if (finding) this.#tools.dismiss(finding);
      },
      show: (key) => spotlight(this.composer, this.#track, key, this.#painter, this.#pace),
      openTips: (link) => this.#tools.openTips(link),
    };
  }
}
