import { HEADS, LEARNED, type Learned, ROW, wordScale } from '../../engine/model/model';
import { namesOf } from '../../engine/model/names';
import type { Scorer } from '../../engine/model/score';
import { readWindow } from '../../engine/score/window';
import type { Read } from './judge';

/** What spoke most for and against a rule (its first head), as words and names with their log-odds. */
export function explain(scorer: Scorer, rule: Learned, { windows }: Read, most = 8): string {
  const column = LEARNED.indexOf(rule);
  const weights = new Map<string, number>();
  for (const analyses of windows) {
    const window = readWindow(analyses, []);
    const sentences = analyses.map(({ sentence }) => sentence);
    const words = new Map<number, string>();
    for (const sentence of sentences) {
      const { ids, first, last } = scorer.ngrams(sentence);
      ids.forEach((id, at) => {
        words.set(
          id,
          sentence.tokens
            .slice(first[at], (last[at] ?? 0) + 1)
            .map(({ norm }) => norm)
            .join(' '),
        );
      });
    }
    for (const [id, text] of words)
      weights.set(text, (scorer.model.ngrams[id * LEARNED.length + column] ?? 0) * wordScale(words.size));
    const names = namesOf({ sentences, facts: window.names, signals: window.fired.map(({ signal }) => signal.id) });
    for (const name of names) {
      const row = scorer.model.named.get(name);
      weights.set(name, row === undefined ? 0 : (scorer.model.rows[row * ROW + column * HEADS] ?? 0));
    }
  }
  const sorted = [...weights].sort((a, b) => b[1] - a[1]);
  const say = (list: [string, number][]) => list.map(([name, weight]) => `${name} ${weight.toFixed(2)}`).join(', ');
  return `+ ${say(sorted.slice(0, most))}\n    - ${say(sorted.slice(-most).reverse())}`;
}
