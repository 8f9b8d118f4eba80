import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The part of a Vite plugin that is used here; see `vite-plugin.ts`. */
interface Plugin {
  name: string;
  enforce: 'pre';
  resolveId(id: string): string | null;
  load(id: string): string | null;
}

const PARTS = '\0compromise-parts';

/**
 * Gives `compromise/one` as the three things the engine takes from it: the parser of its match syntax, its test for the end
 * of a sentence and its abbreviations. The package offers one whole, whose plugins register themselves, so that no bundler
 * can leave any out: 96 kB, 80 of them never run. A test holds the parts against the whole.
 */
export function compromiseParts(): Plugin {
  return {
    name: 'second-look-compromise-parts',
    enforce: 'pre',
    resolveId: (id) => (id === 'compromise/one' ? PARTS : null),
    load: (id) => (id === PARTS ? code() : null),
  };
}

function code(): string {
  const source = dirname(fileURLToPath(import.meta.resolve('compromise/one')));
  const from = (path: string) => JSON.stringify(join(source, '1-one', path));
  return `
import parseMatch from ${from('match/methods/parseMatch/index.js')};
import isSentence from ${from('tokenize/methods/01-sentences/is-sentence.js')};
import killUnicode from ${from('tokenize/methods/unicode.js')};
import { abbreviations } from ${from('tokenize/model/lexicon.js')};
import prefixes from ${from('tokenize/model/prefixes.js')};
import unicode from ${from('tokenize/model/unicode.js')};
const world = {
  model: { one: { abbreviations, prefixes, unicode } },
  methods: { one: { killUnicode, parseMatch, tokenize: { isSentence } } },
};
export default {
  model: () => world.model,
  methods: () => world.methods,
  parseMatch: (syntax, options) => parseMatch(killUnicode(syntax, world), options, world),
};`;
}
