import type { ProfessionalLink, Rule } from '../pack';
import type { CheckerSettings, OfficialLink, RuleId } from '../types';

/** Who these people answer to is not known from their profession. */
const ANY = ['student', 'other'];

/** To somebody whose profession is not known, no more than so many professional bodies are named. */
const MOST_BODIES = 2;

/** Who can help with a rule's matter: an organisation's own contacts first, then those of the country and profession. */
export function officialLinks(rule: Pick<Rule, 'id' | 'official'>, settings: CheckerSettings): OfficialLink[] {
  const { country, profile, local } = settings;
  const links = rule.official ?? {};
  const here = (country && links[country]) ?? links.other ?? links.uk ?? [];
  const own = local?.[rule.id as RuleId] ?? [];
  const theirs = here.filter(fitsProfession(profile?.profession));
  return [...own, ...theirs].map(({ role, url }) => ({ role, ...(url !== undefined && { url }) }));
}

function fitsProfession(profession: string | undefined): (link: ProfessionalLink) => boolean {
  const known = profession && !ANY.includes(profession) ? profession : undefined;
  let bodies = 0;
  return (link) => {
    if (!link.for) return true;
    const theirs: readonly string[] = link.for;
    if (profession && theirs.includes(profession)) return true;
    if (known || theirs.every((one) => ANY.includes(one))) return false;
    return ++bodies <= MOST_BODIES;
  };
}
