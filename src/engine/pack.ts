import type { Packed } from './model/codec';
import type { Signal } from './signals/signal';
import type { Country, OfficialLink, Profession, Sensitivity, Severity } from './types';
import type { Wording } from './wording';

/** What the engine knows about one rule: wording and thresholds, as data. */
export interface Rule {
  id: string;
  title: string;
  tip: number;
  question: string;
  why: string;
  /** Log-odds of the rule before anything was seen, where no fitted bias exists. */
  bias?: number | undefined;
  /** Probabilities from which the severity is 1, 2 and 3. */
  thresholds?: Record<Exclude<Sensitivity, 'off'>, number[]> | undefined;
  /** Kinds of detail that settle the matter when enough different ones come together, the highest floor first. */
  together?: Together[] | undefined;
  /** Facts of the surroundings that make a warning, where there is one, more severe by one. */
  lift?: string[] | undefined;
  /** How severe a finding may become, whatever is said. */
  most?: Exclude<Severity, 0> | undefined;
  /** How severe a matter of safety may become, unless one of these signals fired. */
  safety?: { most: Exclude<Severity, 0>; unless: string[] } | undefined;
  messages?: Message[] | undefined;
  official?: Partial<Record<Country, ProfessionalLink[]>> | undefined;
}

/** A link that may be for some professions only. */
export interface ProfessionalLink extends OfficialLink {
  for?: Profession[] | undefined;
}

/** At least so many different signals of a list give the rule this severity, whatever else is said. */
export interface Together {
  signals: string[];
  least: number;
  floor: Exclude<Severity, 0>;
}

/** One way to word a finding; the first whose `when` holds is used. */
export interface Message {
  when?:
    | {
        severity?: Exclude<Severity, 0> | undefined;
        safety?: boolean | undefined;
        /** Roles that must all be among the signals that fired. */
        roles?: string[] | undefined;
        /** Signals of which one must have fired. */
        signals?: string[] | undefined;
        /** Facts of which one must hold. */
        facts?: string[] | undefined;
      }
    | undefined;
  /** May hold `{quotes}` (the words themselves) and `{details}` (what the signals call them). */
  say: string;
  why?: string | undefined;
  question?: string | undefined;
}

export interface Lexicon {
  tag: string;
  words: string[];
  inflect?: 'noun' | 'verb' | undefined;
  case?: 'exact' | undefined;
}

/** Everything a checker is built from. */
export interface Pack {
  rules: Rule[];
  signals: Signal[];
  lexicons: Lexicon[];
  /** What messages call people and places, by profession and country. */
  wording?: Wording | undefined;
  /** Fitted weights; without them the scorecards of the rule files decide. */
  model?: Packed | undefined;
}
