/**
 * Where a text comes from, which decides what it is used for: `written` and `real` are the shared drafts, on which figures
 * are taken; `posts` are corpus posts that were labelled for the fit, `own` the drafts that this project wrote for it, `corpus` posts
 * that are fine for some rules whatever they say. The last three are fitted on and count in no figure.
 */
export type Source = 'written' | 'real' | 'posts' | 'own' | 'corpus';

export const CORPUS_MARK = 'corpus:';
export const OWN_MARK = 'own:';
export const POSTS = 'posts';

/** @param file the `file` of a labelled draft. */
export function sourceOf(file: string): Source {
  if (file.startsWith(CORPUS_MARK)) return 'corpus';
  if (file.startsWith(OWN_MARK)) return 'own';
  return file === 'real' || file === POSTS ? file : 'written';
}

/** Whether figures, calibration and thresholds are taken on it. */
export const isMeasured = (file: string): boolean => ['written', 'real'].includes(sourceOf(file));
