/** What the people somebody works with, and the places, are called in what the rules say: by profession and country. */
import type { Rule } from './pack';
import type { Signal } from './signals/signal';
import type { CheckerSettings, Country, Profession } from './types';

/** The names a message can ask for as `{name}`, or `{Name}` where a sentence begins with it. */
export type Wording = Record<string, Phrase>;

export interface Phrase {
  /** For whoever has not said what they do. */
  usual: string;
  /** The first that fits is said: for these professions, in these countries, or both. */
  or?: Choice[] | undefined;
}

interface Choice {
  say: string;
  for?: Profession[] | undefined;
  in?: Country[] | undefined;
}

/** A name in braces. `{quotes}` and `{details}` are no phrases: each finding fills them in itself. */
const NAME = /\{([A-Za-z]+)\}/g;

export const namesIn = (text: string): string[] => [...text.matchAll(NAME)].map(([, name]) => small(name ?? ''));

/** Fills in the phrases for one user, once: a finding then costs what it would without them. */
export class Words {
  readonly #phrases: ReadonlyMap<string, string>;

  constructor(wording: Wording, { country, profile }: Pick<CheckerSettings, 'country' | 'profile'>) {
    const fits = ({ for: professions, in: countries }: Choice): boolean =>
      (!professions || (profile?.profession !== undefined && professions.includes(profile.profession))) &&
      (!countries || (country !== undefined && countries.includes(country)));
    this.#phrases = new Map(
      Object.entries(wording).map(([name, { usual, or }]) => [name, or?.find(fits)?.say ?? usual]),
    );
  }

  /** The rule as this user reads it. */
  rule(rule: Rule): Rule {
    const messages = rule.messages?.map((message) => ({
      ...message,
      say: this.#fill(message.say),
      ...(message.why && { why: this.#fill(message.why) }),
      ...(message.question && { question: this.#fill(message.question) }),
    }));
    return messages ? { ...rule, messages } : rule;
  }

  signal(signal: Signal): Signal {
    return signal.fix?.includes('{') ? { ...signal, fix: this.#fill(signal.fix) } : signal;
  }

  #fill(text: string): string {
    return text.replace(NAME, (whole, name: string) => {
      const phrase = this.#phrases.get(small(name));
      if (phrase === undefined) return whole;
      return name === small(name) ? phrase : phrase.charAt(0).toUpperCase() + phrase.slice(1);
    });
  }
}

const small = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
