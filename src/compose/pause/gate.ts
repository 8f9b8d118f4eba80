/**
 * Stands between the press and the page. What is clear passes as the user's own event; what is worth a pause is held and
 * asked about; on any failure of ours it passes.
 */
import type { Checker } from '../../engine/types';
import type { Settings } from '../../settings/schema';
import type { Site } from '../../sites/site';
import type { PromptHandlers, PromptReason, PromptUi, PromptView } from '../../ui/prompt-contract';
import type { Desk } from '../desk';
import type { Dismissals } from '../dismissals';
import { isHeld, type Judged } from './budget';
import { Caret } from './caret';
import { controlFor, isSame, type Place, placeOf, rootNow, textsUnder } from './place';
import type { Press } from './press';
import { questionOf } from './question';
import type { Release } from './release';
import type { Strokes } from './strokes';

/** A check that is not done so long after the press does not hold it up (ms): less than a person can feel. */
const DEADLINE = 50;
/** The second half of a double press is no press of its own (ms). */
const DOUBLE = 350;

export interface GateTools {
  site: Site;
  desk: Pick<Desk, 'under' | 'dismissAll'>;
  /** When to ask; undefined where nothing is read: settings not known yet, or the site switched off. */
  ask(): Settings['ask'] | undefined;
  /** The engine, if it is there before a deadline (`performance.now()`, ms). */
  checkerBy(deadline: number): Checker | null;
  /** What has been asked about in this tab. */
  asked: Dismissals;
  strokes: Strokes;
  release: Release;
  prompt(anchor: HTMLElement, handlers: PromptHandlers, giveBack: () => void): PromptUi;
  /** May what is asked about be kept till tomorrow, here and now? */
  canKeep(texts: readonly string[], view: readonly Judged[]): boolean;
  /** Keeps texts. @returns how to take them back. Rejects when they cannot be kept. */
  keep(texts: readonly string[]): Promise<() => Promise<void>>;
  openTips(link: string): void;
  openOptions(): void;
}

/** A question in front of the page. */
interface Question {
  place: Place;
  reason: PromptReason;
  view: PromptView;
  prompt: PromptUi;
  /** When it came. */
  at: number;
}

export class Gate {
  readonly #tools: GateTools;
  readonly #caret: Caret;
  #question: Question | undefined;
  #answeredAt = Number.NEGATIVE_INFINITY;
  #unkeep: (() => Promise<void>) | undefined;

  constructor(tools: GateTools) {
    this.#tools = tools;
    this.#caret = new Caret(tools.site);
  }

  aim(element: Element): void {
    this.#caret.aim(element);
  }

  left(element: Element): void {
    this.#caret.left(element);
  }

  /** @returns whether the press has to be stopped. */
  press({ root, control, byPointer }: Press): boolean {
    const { site, release } = this.#tools;
    const ask = this.#tools.ask();
    if (!ask && !release.isBusy) return false;
    const texts = textsUnder(site, root);
    const ruling = release.ruling(texts);
    if (ruling) return ruling === 'stop';
    if (byPointer && performance.now() - this.#answeredAt < DOUBLE) return true;
    const question = this.#question;
    if (question) {
      // In front of the page and answerable: whatever came past it so soon is the other half of the same press.
      if (question.prompt.isThere && performance.now() - question.at < DOUBLE) return true;
      this.#drop();
      if (isSame(question.place.texts, texts)) return false;
    }
    if (!ask || ask === 'never') return false;
    const judged = this.#judge(root);
    return isHeld(judged, ask, this.#tools.asked) && this.#open(placeOf(site, root, control), judged, ask);
  }

  /** Asks because the user wants to be asked, about what stands under a root. @returns whether there is a question now. */
  askAbout(root: Element, judged: readonly Judged[]): boolean {
    if (this.#question?.prompt.isThere || judged.length === 0) return false;
    this.#drop();
    return this.#open(placeOf(this.#tools.site, root, null), judged, 'asked');
  }

  /** A verdict came: if the text under the question is another, the question is asked anew. */
  refresh(): void {
    this.#tools.release.look();
    const question = this.#question;
    if (question && this.#hasChanged(question)) this.#renew(question);
  }

  /** Takes the question away; the page has it all to itself. */
  end(): void {
    this.#drop();
    this.#tools.release.end();
  }

  #judge(root: Element): Judged[] {
    const deadline = performance.now() + DEADLINE;
    const sessions = this.#tools.desk.under(root);
    const checker = this.#tools.checkerBy(deadline);
    return sessions.flatMap((session) => session.judge(checker, () => performance.now() > deadline) ?? []);
  }

  #viewOf(judged: readonly Judged[], reason: PromptReason, { root, control, texts }: Place): PromptView {
    const canPost = reason !== 'asked' || controlFor(this.#tools.site, root, control) !== null;
    const view = questionOf(judged, reason, { canPost, canKeep: this.#tools.canKeep(texts, judged) });
    for (const finding of view.findings) this.#tools.asked.add(finding);
    return view;
  }

  /** @returns false where the question could not be put: then the press passes. */
  #open(place: Place, judged: readonly Judged[], reason: PromptReason): boolean {
    const [anchor] = place.boxes;
    if (!anchor) return false;
    const giveBack = this.#caret.in(place.boxes);
    const prompt = this.#tools.prompt(anchor, this.#handlers(), giveBack);
    const view = this.#viewOf(judged, reason, place);
    prompt.render(view);
    this.#question = { place, reason, view, prompt, at: performance.now() };
    // The press that was stopped may have been Enter on a button of the site's, which is still down.
    this.#tools.strokes.take();
    return true;
  }

  #handlers(): PromptHandlers {
    const { openTips, openOptions } = this.#tools;
    return {
      edit: () => this.#answer(true),
      post: () => this.#post(),
      dismiss: () => this.#post(true),
      keep: () => void this.#keep(),
      unkeep: () => void this.#takeBack(),
      openTips,
      openOptions,
    };
  }

  #hasChanged({ place }: Question): boolean {
    const root = rootNow(this.#tools.site, place);
    return root !== null && !isSame(textsUnder(this.#tools.site, root), place.texts);
  }

  #renew(question: Question): void {
    const { site } = this.#tools;
    const root = rootNow(site, question.place) ?? question.place.root;
    question.place = placeOf(site, root, question.place.control);
    question.view = this.#viewOf(this.#judge(root), question.reason, question.place);
    question.prompt.render(question.view);
  }

  /** Takes the question away because it was answered. */
  #answer(giveBack: boolean): Question | undefined {
    const question = this.#question;
    this.#question = undefined;
    if (!question) return undefined;
    this.#answeredAt = performance.now();
    this.#tools.strokes.take();
    question.prompt.close(giveBack);
    return question;
  }

  #drop(): void {
    this.#question?.prompt.close(false);
    this.#question = undefined;
  }

  /** Exactly what was shown goes out; if something else stands there now, it is asked about first. */
  #post(isNoProblem = false): void {
    const question = this.#question;
    if (!question) return;
    if (this.#hasChanged(question)) {
      this.#renew(question);
      return;
    }
    if (isNoProblem) this.#tools.desk.dismissAll(question.view.findings);
    // Asked for while writing, with nothing to press yet: the answer is about the words alone.
    this.#answer(!question.view.canPost);
    if (!question.view.canPost) return;
    this.#tools.release.go(question.place, question.at);
  }

  async #keep(): Promise<void> {
    const question = this.#question;
    if (!question) return;
    const { texts } = question.place;
    try {
      this.#unkeep = await this.#tools.keep(texts);
      question.view = { ...question.view, kept: texts.filter((text) => text.trim() !== '') };
    } catch {
      question.view = { ...question.view, canKeep: false, couldNotKeep: true };
    }
    if (this.#question === question) question.prompt.render(question.view);
  }

  async #takeBack(): Promise<void> {
    const question = this.#question;
    await this.#unkeep?.().catch(() => {});
    if (!question || this.#question !== question) return;
    const { kept: _, ...view } = question.view;
    question.view = view;
    question.prompt.render(view);
  }
}
