import type { Hit } from './detect/hit';
import type { Lexicon } from './pack';
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

/** The fact that words of each list are. */
const NAMES = ['profile-workplace', 'profile-town', 'allowed'] as const;

export function userWords({ profile, allowed }: CheckerSettings): UserWords {
  const phrases = new Phrases();
  const lists = [profile?.workplaces, profile?.town ? [profile.town] : [], allowed];
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
    allowed: (tokens) =>
      scan(tokens)
        .filter((fact) => fact.name === 'allowed')
        .map(({ start, end }) => ({ start: withSmallWords(tokens, start), end })),
  };
}

const SMALL = /^(?:at|in|on|the|a|an|our|my|to|from|of|near)$/;

/** Signals often take in the "at the" before a name; who allows the name means that too. */
function withSmallWords(tokens: readonly Token[], start: number): number {
  let first = tokens.findIndex((token) => token.start === start);
  while (first > 0 && SMALL.test(tokens[first - 1]?.norm ?? '')) first--;
  return tokens[first]?.start ?? start;
}

/** The user's watched words, workplaces and own addresses as signals. The weights lift a warning; only a watched word makes one alone. */
export function userSignals({ profile, watched }: CheckerSettings): Signal[] {
  const signals: Signal[] = [];
  const add = (rule: string, name: string, words: string[] | undefined, more: Partial<Signal>) => {
    if (words?.length)
      signals.push({ id: `${rule}/${name}`, rule, weight: 0.5, role: 'evidence', match: [{ words }], ...more });
  };
  add('confidentiality', 'watched', watched, { floor: 1, say: 'a word on your list' });
  const { workplaces, town, own } = profile ?? {};
  add('confidentiality', 'own-workplace', workplaces, { role: 'detail', weight: 1.9, say: 'where you work' });
  add('confidentiality', 'own-town', town ? [town] : [], { role: 'detail', weight: 0.9, say: 'your town' });
  add('disputes', 'own-workplace', workplaces, { role: 'target', weight: 0.8, say: 'where you work' });
  const addresses = (own ?? []).flatMap(addressPattern);
  if (addresses.length > 0) {
    const match = addresses.map((pattern) => ({ pattern }));
    add('self-promotion', 'own-address', ['own'], { role: 'object', weight: 2.1, match, say: 'your own page' });
    // A link that is not one's own is somebody else's good thing.
    add('self-promotion', 'others-address', ['others'], {
      weight: -1,
      role: 'counter',
      match: [{ pattern: OTHER_ADDRESS }],
      unless: match.map((one) => ({ ...one, within: 'draft' })),
    });
  }
  return signals;
}

const OTHER_ADDRESS = '\\b(?:https?://|www\\.)[^\\s<>"]{3,}';

/** A site with all its pages, or a handle with or without its @, as a pattern. */
function addressPattern(address: string): string[] {
  const bare = address
    .trim()
    .replace(/^https?:\/\//i, '')
    .replace(/^(?:www\.|@)/i, '')
    .replace(/\/+$/, '');
  if (!/[\p{L}\p{N}]{2}/u.test(bare)) return [];
  const exact = bare.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  // Sites have a dot; a handle is one only with its @, or at the end of an address.
  if (bare.includes('.'))
    return [`(?:https?:\\/\\/)?(?<![\\w@.-])(?:www\\.)?${exact}(?![\\w-]|\\.\\w)[^\\s<>"]{0,200}`];
  return [`(?<![\\w@])@${exact}(?!\\w)`, `(?:https?:\\/\\/|www\\.)[^\\s<>"]{0,80}\\/@?${exact}(?!\\w)`];
}

/** Where the user works is an employer, also by its name. */
export function userLexicons({ profile }: CheckerSettings): Lexicon[] {
  const words = profile?.workplaces ?? [];
  return words.length > 0 ? [{ tag: 'Employer', words }] : [];
}
