/** What the toolbar says of this tab: the worst level and how many things to look at, told only when it changes. */
import type { Level } from '../engine/types';
import type { ComposerView } from '../ui/contract';
import { toLookAt } from '../ui/view';
import type { VerdictMessage } from './protocol';

const WORST_FIRST: readonly Level[] = ['pause', 'look', 'unchecked', 'clear', 'off'];

/** One verdict for all composers of the page. */
export function summed(views: readonly ComposerView[]): VerdictMessage {
  const level = WORST_FIRST.find((one) => views.some((view) => view.level === one)) ?? 'clear';
  const count = views.reduce((sum, view) => sum + toLookAt(view.findings).length, 0);
  return { type: 'verdict', level, count: Math.min(count, 999) };
}

export class Badge {
  #told = 'clear 0';

  constructor(private readonly send: (message: VerdictMessage) => void) {}

  update(views: readonly ComposerView[]): void {
    const message = summed(views);
    const says = `${message.level} ${message.count}`;
    if (says === this.#told) return;
    this.#told = says;
    this.send(message);
  }
}
