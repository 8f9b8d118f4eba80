/** Fitted weights as they are kept in a bundle: the same numbers in an order that needs fewer characters. */
import { number, type Packed } from '../engine/model/codec';
import { finish, type Steps } from '../engine/steps';
import { fromFrontCoded, frontCoded } from './front';

interface Folded extends Omit<Packed, 'named'> {
  /** Sorted; their signs stand in `signs`. */
  names: string;
  signs: string;
}

/** Steps up to this take one character, longer ones several. */
const LONGEST = 56;
const FIRST = 35;

const column = (rows: readonly string[], at: number): string => rows.map((row) => row[at]).join('');
const byColumns = (rows: readonly string[], width: number): string =>
  Array.from({ length: width }, (_, at) => column(rows, at)).join('');
/** Rows a step. */
const SOME = 500;

function* rowsOf(text: string, count: number): Steps<string[]> {
  const width = count > 0 ? text.length / count : 0;
  const rows: string[] = [];
  for (let row = 0; row < count; row++) {
    let signs = '';
    for (let at = 0; at < width; at++) signs += text[at * count + row];
    if (rows.push(signs) % SOME === 0) yield;
  }
  return rows;
}

export function foldModel({ named, ...packed }: Packed): Folded {
  const width = packed.steps.length;
  const words = packed.words.split(' ');
  const sorted = [...words].sort();
  const places = new Map(sorted.map((word, at) => [word, at]));
  const placeOf = new Map(words.map((word, at) => [number(at), places.get(word) ?? 0]));
  const row = (at: number) => packed.ngrams.slice(at * width, (at + 1) * width);
  const pairs = Array.from({ length: packed.pairs.length / 4 }, (_, at) => ({
    first: placeOf.get(packed.pairs.slice(at * 4, at * 4 + 2)) ?? 0,
    kind: packed.pairs.slice(at * 4 + 2, at * 4 + 4),
    row: row(words.length + at),
  })).sort((a, b) => a.first - b.first || (a.kind < b.kind ? -1 : 1));
  const rows = new Map(words.map((word, at) => [word, row(at)]));
  const names = Object.keys(named).sort();
  return {
    ...packed,
    words: frontCoded(sorted),
    pairs: `${firstsOf(pairs)} ${pairs.map(({ kind }) => kind).join('')}`,
    ngrams: byColumns([...sorted.map((word) => rows.get(word) ?? ''), ...pairs.map((pair) => pair.row)], width),
    names: names.join(' '),
    signs: byColumns(
      names.map((name) => named[name] ?? ''),
      (named[names[0] ?? ''] ?? '').length,
    ),
  };
}

/** First words of pairs, each as how far it lies beyond the one before. */
function firstsOf(pairs: readonly { first: number }[]): string {
  let before = 0;
  let text = '';
  for (const { first } of pairs) {
    let step = first - before;
    for (; step >= LONGEST; step -= LONGEST) text += String.fromCharCode(FIRST + LONGEST);
    text += String.fromCharCode(FIRST + step);
    before = first;
  }
  return text;
}

export function unfoldModel(folded: Folded): Packed {
  return finish(unfoldingModel(folded));
}

/** The same in steps. */
export function* unfoldingModel({ names, signs, ...folded }: Folded): Steps<Packed> {
  const words = fromFrontCoded(folded.words);
  const [firsts = '', kinds = ''] = folded.pairs.split(' ');
  let pairs = '';
  let first = 0;
  let count = 0;
  for (let at = 0; at < firsts.length; at++) {
    const step = firsts.charCodeAt(at) - FIRST;
    first += step;
    if (step === LONGEST) continue;
    pairs += number(first) + kinds.slice(count * 2, count * 2 + 2);
    count++;
  }
  yield;
  const list = names.split(' ');
  const rows = yield* rowsOf(signs, list.length);
  return {
    ...folded,
    words: words.join(' '),
    pairs,
    ngrams: (yield* rowsOf(folded.ngrams, words.length + count)).join(''),
    named: Object.fromEntries(list.map((name, at) => [name, rows[at] ?? ''])),
  };
}
