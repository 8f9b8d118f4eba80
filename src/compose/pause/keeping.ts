/** "Keep it till tomorrow" in one question: kept once however often it is pressed, and shown as kept for as long as it is. */
import type { PromptView } from '../../ui/prompt-contract';

/** Keeps texts. @returns how to take them back. Rejects when they cannot be kept, as taking back does. */
export type Keep = (texts: readonly string[]) => Promise<() => Promise<void>>;

export class Keeping {
  readonly #keep: Keep;
  #isAtWork = false;
  #takeBack: (() => Promise<void>) | undefined;

  constructor(keep: Keep) {
    this.#keep = keep;
  }

  /** @returns the question as it looks afterwards: with exactly what is kept, or with word that it could not be. */
  async keep(view: PromptView, texts: readonly string[]): Promise<PromptView> {
    if (this.#isAtWork || this.#takeBack) return view;
    this.#isAtWork = true;
    try {
      this.#takeBack = await this.#keep(texts);
      return { ...view, kept: texts.filter((text) => text.trim() !== '') };
    } catch {
      return { ...view, canKeep: false, couldNotKeep: true };
    } finally {
      this.#isAtWork = false;
    }
  }

  /** @returns the question as it looks afterwards: unchanged where the texts are still kept. */
  async takeBack(view: PromptView): Promise<PromptView> {
    try {
      await this.#takeBack?.();
    } catch {
      return view;
    }
    this.#takeBack = undefined;
    const { kept: _, ...rest } = view;
    return rest;
  }
}
