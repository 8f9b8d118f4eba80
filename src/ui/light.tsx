/** The small light beside a composer: a shape and a word, so that no colour has to be told apart. */
import type { ComposerView } from './contract';
import { LevelIcon } from './icons';
import { trusted } from './trusted';
import { toLookAt } from './view';
import { type Translate, useWords } from './words';

/** The light in words. */
export function lightWords(view: ComposerView, t: Translate): string {
  if (view.level === 'look') return t('light.look', toLookAt(view.findings).length);
  return t(view.encourages ? 'light.joining' : `light.${view.level}`);
}

export interface LightProps {
  view: ComposerView;
  open: boolean;
  /** @param byKey pressed from the keyboard or by assistive technology, so the card may take the focus. */
  onPress(byKey: boolean): void;
}

export function Light({ view, open, onPress }: LightProps) {
  const t = useWords();
  const words = lightWords(view, t);
  return (
    <button
      type="button"
      class={`light level-${view.level}`}
      aria-expanded={open}
      aria-haspopup="dialog"
      aria-label={t('light.label', [words])}
      onClick={trusted((event: MouseEvent) => onPress(event.detail === 0))}
    >
      <LevelIcon level={view.level} />
      <span class="light-words">{words}</span>
    </button>
  );
}
