import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Packed } from '../../engine/model/codec';
import { RULE_IDS, type RuleId } from '../../engine/types';
import { pack } from '../../packs/catalog';
import { FOLDS, foldsOf } from '../train/folds';
import { main as train } from '../train/train';
import { keepHistory } from './history';
import { createJudge, createRead } from './judge';
import { hasShared, type Labelled, readCorpus, readDrafts } from './material';
import type { Checked } from './measures';
import { missList } from './misses';
import { ownExamples } from './own-examples';
import { htmlPage } from './page';
import { corpusTable, fileTable, type Group, pauseTable, ruleTable } from './table';

const FOLDER = '.output/eval';
const FOLD = (fold: number) => `.output/train/fold-${fold}.json`;

/** Corpora that alarms are counted on, and how many texts of each. */
const CORPORA: readonly [name: string, most: number][] = [
  ['health_news_tweets', 1000],
  ['btc_abegh', 1000],
  ['reddit_ordinary', 1000],
  ['reddit_patients', 500],
  ['complaints_acl19', 400],
  ['nhs_fft_v6', 400],
  ['quotes_attributed', 88],
  ['reddit_hcp_self', 300],
  ['reddit_rant', 300],
];

/**
 * `npm run eval`: how the engine does on labelled drafts and ordinary posts.
 * `--held-out` adds the final table; `--rule r --misses n` lists what goes wrong; `--files` counts by file; `--full` takes whole corpora; `--labelled` none.
 */
export function main(args: readonly string[]): number {
  mkdirSync(FOLDER, { recursive: true });
  const read = createRead();
  const shipped = createJudge(pack.model);
  if (!hasShared()) {
    const checked = ownExamples().map((draft) => ({ draft, reports: shipped.reports(draft.text, read(draft.text)) }));
    console.log(
      `The labelled drafts (../shared) are not here: these are the ${checked.length} examples in the rule files.`,
    );
    console.log(ruleTable([{ name: 'examples', checked }]));
    return 0;
  }
  refitIfStale();
  const judges = Array.from({ length: FOLDS }, (_, fold) =>
    createJudge(JSON.parse(readFileSync(FOLD(fold), 'utf8')) as Packed),
  );
  const tuned = readDrafts('tuned');
  const folds = foldsOf(tuned);
  const judgeOf = new Map<Labelled, (typeof judges)[number]>(
    tuned.map((draft, at) => [draft, judges[folds[at] ?? 0] ?? shipped]),
  );
  const check = (draft: Labelled): Checked => ({
    draft,
    reports: (judgeOf.get(draft) ?? shipped).reports(draft.text, read(draft.text)),
  });
  const checked = tuned.map(check);

  const rule = argument(args, '--rule') as RuleId | undefined;
  const misses = Number(argument(args, '--misses') ?? 0);
  if (misses > 0) {
    for (const one of rule ? [rule] : RULE_IDS)
      console.log(missList(checked, one, misses, read, ({ draft }) => judgeOf.get(draft) ?? shipped));
    return 0;
  }

  if (args.includes('--files')) {
    console.log(fileTable(checked));
    return 0;
  }

  const groups = groupsOf(checked, '');
  const held = args.includes('--held-out') ? groupsOf(readDrafts('held-out').map(check), ' (held)') : [];
  const tables = [
    `Tuned drafts: cross-validated, by whole files. ${held.length > 0 ? 'Held: never fitted on.' : ''} Self-promotion*: all its warns.`,
    ruleTable([...groups, ...held]),
    pauseTable([...groups, ...held]),
  ];
  if (!args.includes('--labelled')) tables.push(corpusTable(corpora(args.includes('--full'), shipped, judges, read)));
  console.log(tables.join('\n\n'));
  keepHistory(`${FOLDER}/history.jsonl`, [...groups, ...held]);
  writeFileSync(`${FOLDER}/index.html`, htmlPage([...groups, ...held], tables, checked));
  console.log(`\nCurves and misses: ${FOLDER}/index.html`);
  return 0;
}

function groupsOf(checked: readonly Checked[], suffix: string): Group[] {
  const sets: [string, (draft: Labelled) => boolean][] = [
    ['written', ({ file }) => file !== 'real'],
    ['real', ({ file, sure }) => file === 'real' && sure !== false],
  ];
  return sets.map(([name, is]) => ({ name: name + suffix, checked: checked.filter(({ draft }) => is(draft)) }));
}

type Judge = ReturnType<typeof createJudge>;

/** Corpora, judged by weights that have not seen the text. */
function corpora(
  full: boolean,
  shipped: Judge,
  judges: readonly Judge[],
  read: ReturnType<typeof createRead>,
): Group[] {
  return CORPORA.map(([name, most]) => {
    const drafts = readCorpus(name, full ? undefined : most).map(
      ({ id, text }): Labelled => ({ id, text, file: `corpus:${name}`, labels: {} }),
    );
    const folds = foldsOf(drafts);
    return {
      name,
      checked: drafts.map((draft, at) => ({
        draft,
        reports: (judges[folds[at] ?? 0] ?? shipped).reports(draft.text, read(draft.text)),
      })),
    };
  });
}

/** Weights that have not seen a draft are fitted anew when the product's own weights have changed. */
function refitIfStale(): void {
  const weights = readFileSync('src/engine/model/weights.json', 'utf8');
  const mark = '.output/train/fitted-with.json';
  if (existsSync(mark) && readFileSync(mark, 'utf8') === weights && existsSync(FOLD(FOLDS - 1))) return;
  console.log('Fitting the weights for the cross-validation (some minutes, once).');
  train(['--folds']);
}

function argument(args: readonly string[], name: string): string | undefined {
  const at = args.indexOf(name);
  return at < 0 ? undefined : args[at + 1];
}
