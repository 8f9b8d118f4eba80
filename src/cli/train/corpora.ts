import type { RuleId } from '../../engine/types';
import { type Labelled, readCorpus } from '../eval/material';
import { CORPUS_MARK } from './source';

/** A corpus whose texts are taken as fine for some rules. */
interface Quiet {
  name: string;
  most: number;
  rules: readonly RuleId[];
}

const ALL: readonly RuleId[] = ['confidentiality', 'public-space', 'disputes', 'self-promotion', 'copyright'];
const NOT_PUBLIC = ALL.filter((rule) => rule !== 'public-space');

/** Real posts to keep silent on; only collections whose terms allow fitting, and only rules they cannot break. */
export const QUIET: readonly Quiet[] = [
  { name: 'btc_abegh', most: 1600, rules: NOT_PUBLIC },
  { name: 'wnut17_train', most: 500, rules: NOT_PUBLIC },
  { name: 'nhs_feedback_phase1', most: 500, rules: ['confidentiality', 'self-promotion', 'copyright', 'public-space'] },
  { name: 'nhs_fft_v6', most: 500, rules: ['confidentiality', 'self-promotion', 'copyright', 'public-space'] },
  { name: 'reddit_ordinary', most: 2500, rules: ALL },
  { name: 'reddit_patients', most: 1000, rules: ['confidentiality', 'copyright'] },
  { name: 'quotes_attributed', most: 88, rules: ALL },
  { name: 'reddit_rant', most: 300, rules: ['confidentiality', 'copyright', 'self-promotion'] },
];

export function quietDrafts(): Labelled[] {
  return QUIET.flatMap(({ name, most, rules }) =>
    readCorpus(name, most).map(({ id, text }) => ({
      id,
      text,
      file: CORPUS_MARK + name,
      labels: Object.fromEntries(rules.map((rule) => [rule, 0])),
    })),
  );
}
