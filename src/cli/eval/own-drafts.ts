import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULE_IDS, type RuleId, type Severity, type Span } from '../../engine/types';
import type { Labelled } from './material';

const FOLDER = join('tests', 'eval', 'drafts');

/** How the files write a rule. */
const LETTERS: Record<string, RuleId> = {
  c: 'confidentiality',
  p: 'public-space',
  d: 'disputes',
  s: 'self-promotion',
  k: 'copyright',
};
const FINE = '0';
const TAKES_PART = 't';

/** Every draft of the project's own, `tests/eval/drafts/*.txt`, in the order of the files. */
export function ownDrafts(): Labelled[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) =>
      readFileSync(join(FOLDER, name), 'utf8')
        .split('\n')
        .flatMap((line, at) => {
          const place = `${join(FOLDER, name)}:${at + 1}`;
          return line === '' || line.startsWith('#') ? [] : [readDraft(line, name.replace('.txt', ''), place)];
        }),
    );
}

/**
 * Reads a line such as `c3 t | [c:Mrs Okafor in 14] asked again`: a letter and a severity for each rule that warns, `t` where it
 * takes part, `0` where it is fine; in the text the telling words of a rule in brackets, and `\n` for a line break.
 * @param file what the draft's `file` and id are made of.
 * @param place file and line, for the error.
 * @throws Error naming the place and what to mend.
 */
export function readDraft(line: string, file: string, place: string): Labelled {
  const bar = line.indexOf('|');
  if (bar < 0) throw new Error(`${place}: put a "|" between the labels and the text.`);
  const labels = Object.fromEntries(RULE_IDS.map((rule): [RuleId, Severity] => [rule, 0])) as Record<RuleId, Severity>;
  let participates = false;
  for (const word of line.slice(0, bar).trim().split(/\s+/)) {
    const rule = LETTERS[word[0] ?? ''];
    const severity = Number(word.slice(1));
    if (word === TAKES_PART) participates = true;
    else if (rule && /^.[123]$/.test(word)) labels[rule] = severity as Severity;
    else if (word !== FINE && word !== '')
      throw new Error(
        `${place}: "${word}" is no label; write a letter of ${Object.keys(LETTERS).join('')} and 1 to 3, t or 0.`,
      );
  }
  const { text, spans } = unmark(
    line
      .slice(bar + 1)
      .trim()
      .replaceAll('\\n', '\n'),
  );
  for (const rule of Object.keys(spans) as RuleId[])
    if (labels[rule] === 0) throw new Error(`${place}: words are marked for ${rule}, which has no label.`);
  if (text === '') throw new Error(`${place}: there is no text.`);
  return { id: place, file, text, labels, participates, spans };
}

/** Takes the brackets out and says where their words then stand. */
function unmark(marked: string): { text: string; spans: Partial<Record<RuleId, Span[]>> } {
  const spans: Partial<Record<RuleId, Span[]>> = {};
  let text = '';
  let last = 0;
  for (const match of marked.matchAll(/\[([a-z]+):([^[\]]+)\]/g)) {
    const [whole, letters = '', words = ''] = match;
    text += marked.slice(last, match.index);
    for (const letter of letters) {
      const rule = LETTERS[letter];
      if (rule) spans[rule] = [...(spans[rule] ?? []), [text.length, text.length + words.length]];
    }
    text += words;
    last = match.index + whole.length;
  }
  return { text: text + marked.slice(last), spans };
}
