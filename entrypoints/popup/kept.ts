/** The drafts kept till later, as the popup lists them. */
import { forgetKept, isPrivate, readKept } from '../../src/compose/pause/kept';
import type { PopupKept } from '../../src/ui/popup/kept-list';

/** @param language of the messages, for the day. Empty where nothing can be read, and in private windows. */
export async function keptDrafts(language: string): Promise<PopupKept[]> {
  if (isPrivate()) return [];
  try {
    const drafts = await readKept();
    return drafts.map(({ id, at, texts }) => ({
      id,
      day: new Date(at).toLocaleDateString(language, { weekday: 'long', day: 'numeric', month: 'long' }),
      text: texts.join('\n\n'),
    }));
  } catch {
    return [];
  }
}

/** Copies one and keeps it no longer. Rejects, and keeps it, where it cannot be copied. */
export async function takeKept({ id, text }: PopupKept): Promise<void> {
  await navigator.clipboard.writeText(text);
  await forgetKept(id);
}

export { forgetKept };
