/** What the section of the organisation shows; undefined where none has set anything. */
import type { RuleId, Sensitivity } from '../../src/engine/types';
import { isSet, type Policy } from '../../src/settings/policy';
import type { PolicyModel } from '../../src/ui/options/model';

export function policyModel(policy: Policy): PolicyModel | undefined {
  if (!isSet(policy)) return undefined;
  const levels = Object.entries(policy.sensitivity) as [RuleId, Sensitivity | undefined][];
  return {
    organisation: policy.organisation,
    least: levels.flatMap(([rule, level]) => (level && level !== 'off' ? [{ rule, level }] : [])),
    advice: [...policy.guidance, ...policy.contacts].map(({ text, url }) => ({ text, url })),
  };
}
