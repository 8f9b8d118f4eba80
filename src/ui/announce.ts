/** Tells a screen reader what changed, once the writing has settled, and only when something did. */
import type { ComposerView } from './contract';
import { announcementKey, toLookAt } from './view';
import type { Translate } from './words';

/** Long enough for a word to be finished, so that half-typed words are not read out (ms). */
const SETTLE = 800;

/** A view in one sentence: the level, then the first message. */
export function announcement(view: ComposerView, t: Translate): string {
  const findings = toLookAt(view.findings);
  const [first] = findings;
  if (!first) return t(view.encourages ? 'say.joining' : `say.${view.level}`);
  return t('say.look', findings.length, [findings.length, first.message]);
}

/**
 * Feeds a polite live region.
 * @param say puts a sentence into the region.
 * @returns to be called with every view drawn. A draft that was never anything but clear is announced only where it has the
 * day's encouraging word.
 */
export function createAnnouncer(say: (words: string) => void, t: Translate, signal: AbortSignal) {
  let said = announcementKey({ level: 'clear', findings: [] });
  let hasEncouraged = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));
  return (view: ComposerView): void => {
    clearTimeout(timer);
    const key = announcementKey(view);
    const encourages = view.encourages === true && !hasEncouraged;
    if ((key === said && !encourages) || signal.aborted) return;
    timer = setTimeout(() => {
      said = key;
      hasEncouraged ||= encourages;
      say(announcement(view, t));
    }, SETTLE);
  };
}
