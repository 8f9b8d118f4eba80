/** The text of one box as last read, and what has to follow it through every edit: marks and pasted stretches. */
import type { Span } from '../engine/types';
import { editBetween, shiftSpan, stretchSpan } from './edit';
import type { Mark } from './marks';
import { EMPTY, type Reading } from './reading';

export class Track {
  reading: Reading = EMPTY;
  marks: Mark[] = [];
  #pasted: Span[] = [];
  #pasting = false;

  /** The next stretch that appears was pasted. */
  expectPaste(): void {
    this.#pasting = true;
  }

  /** Is there anything that has to move with the text before the next check? */
  get isFollowing(): boolean {
    return this.#pasting || this.marks.length > 0 || this.#pasted.length > 0;
  }

  /** Stretches of the text that were pasted, not typed. */
  get pasted(): Span[] {
    return this.#pasted.map(([start, end]) => [start, end]);
  }

  /**
   * Takes a new reading; marks that the edit touched are dropped, the others move with their words.
   * @returns whether the text changed.
   */
  update(reading: Reading): boolean {
    const edit = editBetween(this.reading.text, reading.text);
    const wasPasted = this.#pasting;
    this.reading = reading;
    this.#pasting = false;
    if (!edit) return false;
    this.marks = this.marks.flatMap((mark) => {
      const span = shiftSpan([mark.start, mark.end], edit, reading.text);
      return span ? [{ ...mark, start: span[0], end: span[1] }] : [];
    });
    this.#pasted = this.#pasted.flatMap((span) => {
      const moved = stretchSpan(span, edit);
      return moved ? [moved] : [];
    });
    if (wasPasted && edit.newEnd > edit.start) this.#pasted.push([edit.start, edit.newEnd]);
    return true;
  }
}
