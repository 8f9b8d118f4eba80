/** The words the drawing side shows come from outside, by key, so that nothing drawn depends on a browser API. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** Looks a message up: `t('card.close')`, `t('card.place', [1, 3])`, `t('light.look', 2)` where the message has plurals. */
export interface Translate {
  (key: string): string;
  (key: string, substitutions: (string | number)[]): string;
  (key: string, count: number, substitutions?: (string | number)[]): string;
}

/** The language of the rules, and so of what a finding or a tip says: marked as such for screen readers. */
export const TIPS_LANGUAGE = 'en';

const Words = createContext<Translate>((key: string) => key);

/** A rule's name as part of a message key; browsers allow no hyphens there. */
export function ruleKey(rule: string): string {
  return rule.replace('-', '');
}

/** Hands the messages to everything drawn inside. */
export const WordsProvider = Words.Provider;

/** The messages, inside a component. */
export function useWords(): Translate {
  return useContext(Words);
}
