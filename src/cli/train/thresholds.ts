import type { Thresholds } from '../../engine/model/model';
import { RULE_IDS, type RuleId } from '../../engine/types';
import type { Labelled } from '../eval/material';
import { CORPUS_MARK, isMeasured } from './source';

type Way = 'low' | 'normal' | 'high';
const WAYS: readonly Way[] = ['low', 'normal', 'high'];

/**
 * Shares of fine drafts that may raise one rule: written, sure real posts, ordinary posts. Shares of mild drafts and of
 * ordinary posts that may pause for any rule. And the probability from which a 2 becomes a 3.
 */
const ALARMS: Record<Way, Record<'written' | 'real' | 'ordinary' | 'pause' | 'pauseOrdinary' | 'third', number>> = {
  low: { written: 0.005, real: 0.01, ordinary: 0.001, pause: 0.003, pauseOrdinary: 0.001, third: 0.7 },
  normal: { written: 0.017, real: 0.028, ordinary: 0.0035, pause: 0.0085, pauseOrdinary: 0.0045, third: 0.5 },
  high: { written: 0.04, real: 0.06, ordinary: 0.01, pause: 0.03, pauseOrdinary: 0.01, third: 0.35 },
};
/** How many of its share of ordinary posts a rule may raise: one that catches nearly all leaves some to one that does not. */
const PART: Partial<Record<RuleId, number>> = { confidentiality: 0.8, copyright: 0.45 };
/** The same of fine written drafts: what is near a case differs most from file to file, and some file is always harder than the mean. */
const WRITTEN_PART: Partial<Record<RuleId, number>> = { confidentiality: 0.75 };
const ORDINARY = ['reddit_ordinary', 'btc_abegh'].map((name) => CORPUS_MARK + name);
const FRIENDLY = 2;

/** Probabilities of the three heads by rule and draft, on drafts that were not fitted on; and the floors of identifiers. */
export interface Scored {
  drafts: readonly Labelled[];
  heads: (rule: number, draft: number) => readonly number[];
  floor: (rule: number, draft: number) => number;
}

/**
 * The probabilities from which each rule speaks, so that few enough fine drafts raise it. A pause is one decision over all
 * rules, so with calibrated scores one probability serves them all.
 */
export function chooseThresholds(scored: Scored): Thresholds {
  const thresholds: Thresholds = Object.fromEntries(RULE_IDS.map((rule) => [rule, { low: [], normal: [], high: [] }]));
  for (const way of WAYS) {
    const first = RULE_IDS.map((id, rule) => firstOf(scored, id, rule, way));
    const second = pauseOf(scored, first, way);
    RULE_IDS.forEach((id, rule) => {
      const least = Math.max(first[rule] ?? 1, second);
      const levels = thresholds[id];
      if (levels) levels[way] = [round(first[rule] ?? 1), round(least), round(Math.max(ALARMS[way].third, least))];
    });
  }
  return thresholds;
}

function firstOf({ drafts, heads, floor }: Scored, id: RuleId, rule: number, way: Way): number {
  const limits = ALARMS[way];
  const score = (n: number) => (floor(rule, n) > 0 ? 1 : (heads(rule, n)[0] ?? 0));
  const ordinary = limits.ordinary * (PART[id] ?? 1);
  const fine = (draft: Labelled) => draft.labels[id] === 0;
  const at = (share: number, want: (draft: Labelled) => boolean) => limit(drafts, want, score, share);
  return Math.min(
    0.99,
    Math.max(
      at(limits.written * (WRITTEN_PART[id] ?? 1), (draft) => fine(draft) && /^(?:written|by)-/.test(draft.file)),
      id === 'self-promotion'
        ? 0
        : at(limits.real, (draft) => fine(draft) && draft.file === 'real' && draft.sure !== false),
      id === 'public-space' ? 0 : at(ordinary, ({ file }) => ORDINARY.includes(file)),
      // Invitations to follow, and offers, are common among tweets though rare in all.
      id === 'self-promotion' ? at(ordinary, ({ file }) => file === ORDINARY[1]) : 0,
    ),
  );
}

/** What reaches the pause at Normal with these thresholds, in words; for the one who tunes the fit. */
export function pauseLine({ drafts, heads, floor }: Scored, thresholds: Thresholds): string {
  const pauses = (n: number) =>
    RULE_IDS.some((id, rule) => {
      const [first = 1, second = 1] = thresholds[id]?.normal ?? [];
      const [one = 0, two = 0] = heads(rule, n);
      return floor(rule, n) >= FRIENDLY || (one >= first && two >= second);
    });
  const share = (want: (draft: Labelled) => boolean) => {
    const wanted = drafts.flatMap((draft, n) => (want(draft) ? [pauses(n)] : []));
    return `${((100 * wanted.filter(Boolean).length) / Math.max(1, wanted.length)).toFixed(1)} %`;
  };
  const bad = ({ file, labels }: Labelled) =>
    isMeasured(file) && Object.values(labels).some((label) => label >= FRIENDLY);
  const posts = share(({ file }) => ORDINARY.includes(file));
  return `pause: ${share(bad)} of 2 and 3, ${share(isMild)} of 0 and 1, ${posts} of ordinary posts`;
}

const isMild = ({ file, labels }: Labelled): boolean =>
  isMeasured(file) && Object.values(labels).every((label) => label < FRIENDLY);

function pauseOf({ drafts, heads, floor }: Scored, first: readonly number[], way: Way): number {
  const score = (n: number) =>
    Math.max(
      ...RULE_IDS.map((_, rule) => {
        const [one = 0, two = 0] = heads(rule, n);
        return floor(rule, n) >= FRIENDLY ? 1 : one >= (first[rule] ?? 1) ? two : 0;
      }),
    );
  return Math.min(
    0.995,
    Math.max(
      limit(drafts, isMild, score, ALARMS[way].pause),
      limit(drafts, ({ file }) => ORDINARY.includes(file), score, ALARMS[way].pauseOrdinary),
    ),
  );
}

/** The score that only this share of the wanted drafts lies above. */
function limit(
  drafts: readonly Labelled[],
  want: (draft: Labelled) => boolean,
  score: (n: number) => number,
  share: number,
): number {
  const scores = drafts.flatMap((draft, n) => (want(draft) ? [score(n)] : [])).sort((a, b) => b - a);
  return scores.length < 20 ? 0 : (scores[Math.floor(scores.length * share)] ?? 0) + 1e-4;
}

const round = (value: number): number => Math.round(value * 1e4) / 1e4;
