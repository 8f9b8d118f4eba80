import { HEADS, LEARNED } from '../../engine/model/model';
import { RULE_IDS } from '../../engine/types';
import { fitPlatt } from './calibrate';
import type { RuleWeights } from './rule-fit';
import { isMeasured } from './source';
import type { Problem } from './train';

/**
 * What one step of a rule's margin is worth in log-odds, on drafts that were not fitted on: the margins of a hinge fit have
 * a scale of their own, while the weights of rule files, which count beside them, are log-odds.
 */
export function logOdds({ drafts }: Problem, scores: readonly Float64Array[]): number[] {
  return LEARNED.map((learned, rule) => {
    const id = RULE_IDS.find((one) => one === learned);
    const judged = drafts.flatMap(({ labels, participates, file }, n) => {
      const label = id ? labels[id] : participates === undefined ? undefined : Number(participates);
      return label === undefined || !isMeasured(file) ? [] : [{ n, isCase: label > 0 }];
    });
    const [slope] = fitPlatt(
      judged.map(({ n }) => scores[n]?.[rule * HEADS] ?? 0),
      judged.map(({ isCase }) => isCase),
    );
    return slope;
  });
}

/** Multiplies the weights of each rule. */
export function scaleBy(weights: readonly RuleWeights[], factors: readonly number[]): void {
  weights.forEach((rule, at) => {
    const factor = factors[at] ?? 1;
    for (let column = 0; column < rule.length; column++) (rule[column] as number) *= factor;
  });
}
