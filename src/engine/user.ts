import type { Hit } from './detect/hit';
import type { Fact } from './reading/view';
import { Phrases } from './signals/phrases';
import type { Signal } from './signals/signal';
import type { Token } from './text/token';
import type { CheckerSettings } from './types';

/** What the user's own words add to a reading: their workplace and town, and words they allowed. */
export interface UserWords {
  facts(tokens: readonly Token[]): Fact[];
  allowed(tokens: readonly Token[]): Hit[];
}

const NAMES = ['profile-workplace', 'profile-town', 'profile-own', 'allowed'] as const;

export function userWords({ profile, allowed }: CheckerSettings): UserWords {
  const phrases = new Phrases();
  const lists = [profile?.workplaces, profile?.town ? [profile.town] : [], profile?.own, allowed];
  lists.forEach((words, id) => {
    for (const word of words ?? []) phrases.add(word, id);
  });
  const none = lists.every((words) => !words?.length);
  const scan = (tokens: readonly Token[]): Fact[] => {
    if (none) return [];
    const facts: Fact[] = [];
    phrases.scan(tokens, (id, start, end) => facts.push({ name: NAMES[id] ?? '', start, end }));
    return facts;
  };
  return {
    facts: (tokens) => scan(tokens).filter((fact) => fact.name !== 'allowed'),
    allowed: (tokens) => scan(tokens).filter((fact) => fact.name === 'allowed'),
  };
}

/** The user's watched words and workplaces as signals. The weights lift a warning; only a watched word makes one alone. */
export function userSignals({ profile, watched }: CheckerSettings): Signal[] {
  const signals: Signal[] = [];
  const add = (rule: string, name: string, about: string, words: string[] | undefined, more: Partial<Signal>) => {
    if (words?.length)
      signals.push({ id: `${rule}/${name}`, rule, about, weight: 0.5, role: 'evidence', match: [{ words }], ...more });
  };
  add('confidentiality', 'watched', 'A word you asked to be warned of', watched, {
    floor: 1,
    say: 'a word on your list',
  });
  const { workplaces, town } = profile ?? {};
  add('confidentiality', 'own-workplace', 'Where you work', workplaces, { role: 'detail', say: 'where you work' });
  add('confidentiality', 'own-town', 'Your town', town ? [town] : [], { role: 'detail', say: 'your town' });
  add('disputes', 'own-workplace', 'Where you work', workplaces, { role: 'target', say: 'where you work' });
  return signals;
}
