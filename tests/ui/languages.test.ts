import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

/** Every language of the messages says the same things: the same keys, with the same places for what is filled in. */

const FOLDER = `${import.meta.dirname}/../../src/messages`;
/** The language that is written first. */
const FIRST = 'en';

type Tree = { [key: string]: string | Tree };

const read = (language: string): Tree => parse(readFileSync(`${FOLDER}/${language}.yml`, 'utf8'));

/** Every message by its key; the forms of a plural are messages of their own. */
function flat(tree: Tree, above = ''): [key: string, message: string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'object' ? flat(value, `${above}${key}.`) : [[`${above}${key}`, String(value)]],
  );
}

const places = (message: string): string[] => [...new Set(message.match(/\$\d/g))].sort();

const languages = readdirSync(FOLDER).map((file) => file.replace(/\.yml$/, ''));
const others = languages.filter((language) => language !== FIRST);
const first = new Map(flat(read(FIRST)));

/** Names, symbols and words that are the same everywhere. */
const SAME =
  /^(extName|dir|light\.label|prompt\.and|tips\.rareSource|welcome\.source\.regulator|country\.au)$|\.normal$/;

it('there are other languages, and a good many messages', () => {
  expect(others).toContain('es');
  expect(first.size).toBeGreaterThan(300);
});

describe.each(others)('%s', (language) => {
  const messages = new Map(flat(read(language)));

  it('has every key, and no other', () => {
    expect([...first.keys()].filter((key) => !messages.has(key))).toEqual([]);
    expect([...messages.keys()].filter((key) => !first.has(key))).toEqual([]);
  });

  it('fills in the same places', () => {
    const wrong = [...messages].filter(([key, message]) => `${places(message)}` !== `${places(first.get(key) ?? '')}`);
    expect(wrong).toEqual([]);
  });

  it('leaves nothing in English', () => {
    const left = [...messages].filter(([key, message]) => message === first.get(key) && !SAME.test(key));
    expect(left.filter(([, message]) => /\p{L}{3}/u.test(message)).map(([key]) => key)).toEqual(['options.ask.pause']);
  });

  it('names itself, and tells the browser what the extension is', () => {
    expect(messages.get('lang')).toBe(language);
    expect(Intl.DateTimeFormat.supportedLocalesOf(language)).toEqual([language]);
    expect(messages.get('dir')).toMatch(/^(ltr|rtl)$/);
    // The stores take no longer one.
    expect(messages.get('extDescription')?.length).toBeLessThanOrEqual(132);
    const manifest = readFileSync(`${FOLDER}/../../wxt.config.ts`, 'utf8');
    const used = [...manifest.matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key?.replaceAll('_', '.') ?? '');
    expect(used.length).toBeGreaterThan(2);
    for (const key of used) expect(messages.get(key), key).toBeTruthy();
  });

  it('has the plural forms that its grammar asks for', () => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    // A message has a form for one and one for any other number, and none of ours counts in millions.
    expect(forms.filter((form) => form !== 'many').sort()).toEqual(['one', 'other']);
  });
});

describe('Spanish', () => {
  const messages = flat(read('es'));

  it('speaks to a friend: never the formal form', () => {
    const formal = /\b(usted|ustedes|su navegador|su texto|su publicación|sus opciones|haga|pulse|escriba|elija)\b/i;
    expect(messages.filter(([, message]) => formal.test(message))).toEqual([]);
  });

  it('never scolds', () => {
    const harsh = /violaci|infracci|incumpl|prohib|debes|culpa|error tuyo|sanci/i;
    expect(messages.filter(([, message]) => harsh.test(message))).toEqual([]);
  });

  it('opens what it closes', () => {
    const odd = messages.filter(([, message]) => {
      const count = (mark: string) => message.split(mark).length;
      return count('¿') !== count('?') || count('¡') !== count('!') || count('«') !== count('»');
    });
    expect(odd).toEqual([]);
  });
});
