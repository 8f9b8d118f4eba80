import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import { HEADS, LEARNED, ROW } from '../../engine/model/model';
import { pack } from '../../packs/catalog';
import { labelledPosts } from '../eval/labelled-posts';
import { hasShared, type Labelled, readDrafts } from '../eval/material';
import { ownDrafts } from '../eval/own-drafts';
import { type Columns, chooseColumns, type Sparse, sparse } from './columns';
import { quietDrafts } from './corpora';
import { FOLDS, foldsOf } from './folds';
import { keptScorer } from './kept';
import { evenLengths, shiftLengths } from './lengths';
import { maskFor } from './mask';
import { createNameTest } from './people';
import { rankingTable } from './ranking';
import { createRows, Growing, type Row } from './rows';
import { fitRule, logits, OPTIONS, type Options, type RuleWeights } from './rule-fit';
import { logOdds, scaleBy } from './scale';
import { settle } from './settle';
import { OWN_MARK, POSTS, type Source, sourceOf } from './source';
import { packWeights } from './write';

const FOLDER = '.output/train';
/** The weights that the cross-validated ones beside it belong to. */
const FITTED_WITH = `${FOLDER}/fitted-with.json`;
const WEIGHTS = 'src/engine/model/weights.json';
/** What a text counts beside a written draft. */
const COSTS: Record<Source, number> = { written: 1, real: 1, posts: 0.5, own: 0.25, corpus: 0.3 };
const SEVERITIES = [3, 3, 3, 2, 3, 1];
/** How far each rule trusts the drafts beside a small weight: cases of confidentiality differ most from file to file. */
const STRENGTHS = [0.007, 0.0154, 0.0105, 0.0084, 0.014, 0.021];

/** `npm run train`: fits the weights, cross-validated by whole files, and writes them; `--try` only prints how they rank. */
export function main(args: readonly string[]): number {
  if (!hasShared()) {
    console.error(
      'Fitting needs the labelled drafts in ../shared/drafts and ../shared/corpora; the weights stay as they are.',
    );
    return 1;
  }
  mkdirSync(FOLDER, { recursive: true });
  const drafts = material();
  const { rows, words } = readRows(drafts, args.includes('--kept'));
  const file = (row: Row) => {
    const name = drafts[row.draft]?.file ?? '';
    return sourceOf(name) === 'corpus' ? null : name;
  };
  const columns = chooseColumns(rows, file, words, createNameTest(drafts.map(({ text }) => text)));
  console.log(
    `${rows.length} windows, ${columns.ngrams} words and neighbours, ${columns.outlines} pairs of kinds, ${columns.name.size} names`,
  );
  const problem: Problem = { drafts, rows, sparse: rows.map((row) => sparse(row, columns)), columns, words };
  const options = { ...OPTIONS, ...optionsIn(args) };
  for (const arg of args) {
    const [, key, value] = /^--cost-(real|posts|own|corpus)=(.+)$/.exec(arg) ?? [];
    if (key) COSTS[key as Source] = Number(value);
  }
  const foldOf = foldsOf(drafts);
  const others = Array.from({ length: FOLDS }, (_, fold) => (draft: number) => foldOf[draft] !== fold);
  const fitted = fitParts(problem, [...others, () => true], options);
  const folds = fitted.slice(0, FOLDS);
  const whole = fitted[FOLDS] as RuleWeights[];
  const factors = logOdds(problem, scoreUnseen(problem, folds, options));
  for (const weights of fitted) scaleBy(weights, factors);
  const shifts = evenLengths(problem, scoreUnseen(problem, folds, options));
  for (const weights of fitted) shiftLengths(weights, shifts, columns, options);
  const keep = (weights: readonly RuleWeights[]) => packWeights(weights, columns, words, options, [], {});
  const scores = unseenBy(
    problem,
    folds.map((weights) => keptScorer(keep(weights), words)),
  );
  console.log(`Long texts count by rule: ${shifts.map((shift) => shift.toFixed(2)).join(' ')}`);
  console.log(
    rankingTable(drafts, (draft, rule, head) => scores[draft]?.[rule * HEADS + head] ?? Number.NEGATIVE_INFINITY),
  );
  const settled = settle(problem, scores);
  console.log(settled.pause);
  if (args.includes('--try')) return 0;
  const write = (path: string, weights: readonly RuleWeights[]) => {
    const text = JSON.stringify(packWeights(weights, columns, words, options, settled.platt, settled.thresholds));
    writeFileSync(path, `${text}\n`);
    return text.length;
  };
  folds.forEach((weights, fold) => {
    write(`${FOLDER}/fold-${fold}.json`, weights);
  });
  const size = write(WEIGHTS, whole);
  copyFileSync(WEIGHTS, FITTED_WITH);
  console.log(`${WEIGHTS}: ${Math.round(size / 1000)} kB`);
  return 0;
}

/** All that is fitted on: a post that somebody labelled is no quiet post of its corpus. */
function material(): Labelled[] {
  const posts = labelledPosts(POSTS);
  const labelled = new Set(posts.map(({ id }) => id));
  const own = ownDrafts().map(({ participates: _, ...draft }) => ({ ...draft, file: OWN_MARK + draft.file }));
  return [...readDrafts('tuned'), ...posts, ...own, ...quietDrafts().filter(({ id }) => !labelled.has(id))];
}

export interface Problem {
  drafts: readonly Labelled[];
  rows: readonly Row[];
  sparse: readonly Sparse[];
  columns: Columns;
  words: Growing;
}

function optionsIn(args: readonly string[]): Partial<Options> {
  return Object.fromEntries(
    args.flatMap((arg) => {
      const [, key, value] = /^--(strength|shared|own|mild|passes|copies|hideWords|hideNames)=(.+)$/.exec(arg) ?? [];
      return key && value ? [[key, Number(value)]] : [];
    }),
  );
}

/**
 * Weights of all rules, fitted once for each part on the rows of its drafts.
 * @returns for each part the weights by rule
 */
function fitParts(
  { drafts, rows, sparse, columns }: Problem,
  parts: readonly ((draft: number) => boolean)[],
  options: Options,
): RuleWeights[][] {
  const byRule = LEARNED.map((learned, rule) => {
    const masked = maskFor(learned, columns);
    const judged = rows.flatMap(({ draft, labels }, at) => {
      const label = labels[rule] ?? -1;
      const row = sparse[at];
      return label < 0 || !row ? [] : [{ draft, row: masked(row), label, cost: costOf(drafts[draft]?.file ?? '') }];
    });
    const strength = options.strength * (STRENGTHS[rule] ?? 1);
    const card = cardOf(learned, columns);
    return fitRule(judged, columns, SEVERITIES[rule] ?? HEADS, card, parts, { ...options, strength });
  });
  return parts.map((_, part) => byRule.map((fitted) => fitted[part] as RuleWeights));
}

/** The weights that the files of a rule give its signals, by column. */
function cardOf(rule: string, columns: Columns): Float64Array {
  const card = new Float64Array(columns.name.size);
  for (const { id, rule: own, weight } of pack.signals) {
    const at = columns.name.get(`s:${id}`);
    if (own === rule && at !== undefined) card[at] = weight;
  }
  return card;
}

function costOf(file: string): number {
  return COSTS[sourceOf(file)];
}

/** Log-odds of each draft, rule and head from the weights that have not seen the draft's file; the most of its windows. */
export function scoreUnseen(problem: Problem, fitted: readonly RuleWeights[][], options: Options): Float64Array[] {
  const { sparse, columns } = problem;
  const scorers = fitted.map(
    (weights) => (_: Row, at: number) =>
      weights.flatMap((rule) => logits(rule, sparse[at] as Sparse, columns, options)),
  );
  return unseenBy(problem, scorers);
}

function unseenBy(
  { drafts, rows }: Problem,
  scorers: readonly ((row: Row, at: number) => ArrayLike<number>)[],
): Float64Array[] {
  const folds = foldsOf(drafts);
  const scores = drafts.map(() => new Float64Array(ROW).fill(Number.NEGATIVE_INFINITY));
  rows.forEach((row, at) => {
    const own = scores[row.draft] as Float64Array;
    const found = scorers[folds[row.draft] ?? 0]?.(row, at) ?? [];
    for (let head = 0; head < found.length; head++) own[head] = Math.max(own[head] as number, found[head] as number);
  });
  return scores;
}

/** Reading takes a minute; `--kept` uses what was read last time. */
function readRows(drafts: readonly Labelled[], kept: boolean): { rows: Row[]; words: Growing } {
  const path = `${FOLDER}/rows.bin`;
  if (kept) {
    const { rows, list, pairs } = deserialize(readFileSync(path));
    const words = new Growing();
    return { rows, words: Object.assign(words, { words: list, pairs: pairs.pairs, all: pairs.all }) };
  }
  const words = new Growing();
  const read = createRows(words);
  const start = Date.now();
  const rows = drafts.flatMap((draft, at) => read(draft, at));
  console.log(`${drafts.length} texts read in ${Math.round((Date.now() - start) / 1000)} s`);
  writeFileSync(path, serialize({ rows, list: words.words, pairs: { pairs: words.pairs, all: words.all } }));
  return { rows, words };
}
