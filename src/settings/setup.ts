/** Everything that decides how drafts are looked at here: the user's settings, their packs, an organisation's policy. */
import type { CheckerSettings, OfficialLink, RuleId, Sensitivity } from '../engine/types';
import { RULE_IDS, SENSITIVITIES } from '../engine/types';
import type { StoredPack } from './packs';
import type { Policy } from './policy';
import type { Settings } from './schema';

export interface Setup {
  /** As the user chose them; what counts is `checkerSettings`. */
  settings: Settings;
  policy: Policy;
  packs: readonly StoredPack[];
}

/** The least readily a rule may speak here; `off` where nobody has set anything. */
export function leastOf(policy: Policy, rule: RuleId): Sensitivity {
  return policy.sensitivity[rule] ?? 'off';
}

/** May this level be chosen for the rule? */
export function isAllowed(policy: Policy, rule: RuleId, level: Sensitivity): boolean {
  return SENSITIVITIES.indexOf(level) >= SENSITIVITIES.indexOf(leastOf(policy, rule));
}

/** How readily each rule speaks: as the user chose, but no less than the organisation asks for. */
export function sensitivityOf({ settings, policy }: Pick<Setup, 'settings' | 'policy'>): Record<RuleId, Sensitivity> {
  const levels = { ...settings.sensitivity };
  for (const rule of RULE_IDS) if (!isAllowed(policy, rule, levels[rule])) levels[rule] = leastOf(policy, rule);
  return levels;
}

/** What the checker wants to know. */
export function checkerSettings(setup: Pick<Setup, 'settings' | 'policy'>): CheckerSettings {
  const { profile, allowed, watched, disabledSignals } = setup.settings;
  const { country, profession, town, ...places } = profile;
  const local = localAdvice(setup.policy);
  return {
    sensitivity: sensitivityOf(setup),
    country,
    profile: { ...places, ...(profession && { profession }), ...(town && { town }) },
    allowed,
    watched: [...new Set([...setup.policy.watched, ...watched])],
    disabledSignals,
    ...(Object.keys(local).length > 0 && { local }),
  };
}

/** The texts of the packs in use, the organisation's first. */
export function packTexts({ policy, packs }: Pick<Setup, 'policy' | 'packs'>): string[] {
  return [...policy.packs, ...packs.filter(({ on }) => on).map(({ text }) => text)];
}

/** Advice and contacts of the organisation by rule. */
export function localAdvice({ guidance, contacts }: Policy): Partial<Record<RuleId, OfficialLink[]>> {
  const entries = RULE_IDS.flatMap((rule) => {
    const own = [...guidance, ...contacts].filter(({ rules }) => !rules || rules.includes(rule));
    const links = own.map(({ text, url }) => ({ role: text, ...(url && { url }) }));
    return links.length > 0 ? [[rule, links] as const] : [];
  });
  return Object.fromEntries(entries);
}
