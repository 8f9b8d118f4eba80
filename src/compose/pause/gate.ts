/**
 * Stands between the press and the page. What is clear passes as the user's own event; what is worth a pause is held and
 * asked about; on any failure of ours it passes.
 */
import type { PromptHandlers, PromptReason, PromptUi, PromptView } from '../../ui/prompt-contract';
import { isHeld, type Judged } from './budget';
import { Caret } from './caret';
import type { GateTools } from './gate-tools';
import { Keeping } from './keeping';
import { Passed } from './passed';
import { controlFor, hasChanged, hasGone, isSame, type Place, placeOf, rootNow, textsUnder } from './place';
import type { Press } from './press';
import { questionOf } from './question';

/** A check that is not done so long after the press does not hold it up (ms): less than a person can feel. */
const DEADLINE = 50;
/**
 * A step of the engine's, in its making or in its first check, takes up to so long (ms; 2026-11-23, Chromium 156), so none is
 * begun any later.
 */
const STEP = 12;
/** The second half of a double press is no press of its own (ms). */
const DOUBLE = 350;

/** A question in front of the page. */
interface Question {
  place: Place;
  reason: PromptReason;
  view: PromptView;
  prompt: PromptUi;
  keeping: Keeping;
  /** When it came. */
  at: number;
}

export class Gate {
  readonly #tools: GateTools;
  readonly #caret: Caret;
  readonly #passed = new Passed();
  #question: Question | undefined;
  #answeredAt = Number.NEGATIVE_INFINITY;

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
  press(press: Press): boolean {
    const { site, release } = this.#tools;
    if (!this.#tools.ask() && !release.isBusy) return false;
    const began = performance.now();
    const texts = textsUnder(site, press.root);
    const ruling = release.ruling(texts);
    if (ruling) return ruling === 'stop';
    if (this.#passed.covers(press, texts)) return false;
    const isStopped = this.#stops(press, texts, began);
    if (!isStopped) this.#passed.note(texts);
    return isStopped;
  }

  #stops({ root, control, by }: Press, texts: readonly string[], began: number): boolean {
    if (by === 'pointer' && performance.now() - this.#answeredAt < DOUBLE) return true;
    const question = this.#question;
    if (question) {
      // In front of the page and answerable: whatever came past it so soon is the other half of the same press.
      if (question.prompt.isThere && performance.now() - question.at < DOUBLE) return true;
      this.#drop();
      if (isSame(question.place.texts, texts)) return false;
    }
    const ask = this.#tools.ask();
    if (!ask || ask === 'never') return false;
    const judged = this.#judge(root, began);
    return isHeld(judged, ask, this.#tools.asked) && this.#open(placeOf(this.#tools.site, root, control), judged, ask);
  }

  /** Asks because the user wants to be asked, about what stands under a root. @returns whether there is a question now. */
  askAbout(root: Element): boolean {
    if (this.#question?.prompt.isThere) return true;
    this.#drop();
    const judged = this.#judge(root);
    return judged.length > 0 && this.#open(placeOf(this.#tools.site, root, null), judged, 'asked');
  }

  /** A verdict came or went: if the text under the question is another, the question is asked anew; without one it goes. */
  refresh(): void {
    this.#tools.release.look();
    const question = this.#question;
    if (!question) return;
    if (hasGone(this.#tools.site, question.place)) this.#drop();
    else if (hasChanged(this.#tools.site, question.place)) this.#renew(question);
  }

  /** Takes the question away; the page has it all to itself. */
  end(): void {
    this.#drop();
    this.#tools.release.end();
  }

  #judge(root: Element, began = performance.now()): Judged[] {
    const deadline = began + DEADLINE - STEP;
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
    this.#question = { place, reason, view, prompt, keeping: new Keeping(this.#tools.keep), at: performance.now() };
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
      keep: () => void this.#redraw(({ keeping, view, place }) => keeping.keep(view, place.texts)),
      unkeep: () => void this.#redraw(({ keeping, view }) => keeping.takeBack(view)),
      openTips,
      openOptions,
    };
  }

  #renew(question: Question): void {
    const { site } = this.#tools;
    const root = rootNow(site, question.place) ?? question.place.root;
    question.place = placeOf(site, root, question.place.control);
    question.view = this.#viewOf(this.#judge(root), question.reason, question.place);
    question.prompt.render(question.view, true);
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
    if (hasChanged(this.#tools.site, question.place)) {
      this.#renew(question);
      return;
    }
    if (isNoProblem) this.#tools.desk.dismissAll(question.view.findings);
    // Asked for while writing, with nothing to press yet: the answer is about the words alone.
    this.#answer(!question.view.canPost);
    if (!question.view.canPost) return;
    this.#tools.release.go(question.place, question.at);
  }

  async #redraw(changed: (question: Question) => Promise<PromptView>): Promise<void> {
    const question = this.#question;
    if (!question) return;
    const view = await changed(question);
    if (this.#question !== question) return;
    question.view = view;
    question.prompt.render(view);
  }
}
