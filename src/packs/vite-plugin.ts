import { relative } from 'node:path';
import { parse } from 'yaml';
import { patternsOf, slowPattern } from './patterns';
import { kindOfFile, readFileContent } from './read';

const RULE_FILE = /\/rules\/(?:[^/?]+\/)*[^/?]+\.yaml(?:\?(.*))?$/;

/** The part of a Vite plugin that is used here (Vite's own types come in as many versions as tools that bundle it). */
interface Plugin {
  name: string;
  enforce: 'pre';
  transform(code: string, id: string): Promise<{ code: string; map: null } | null>;
}

/**
 * Lets the YAML files under `rules/` be imported as checked data. Examples and prose stay out of what a page loads:
 * they come with `?full` only.
 */
export function ruleFiles(root = process.cwd()): Plugin {
  return {
    name: 'second-look-rules',
    enforce: 'pre',
    async transform(code, id) {
      const match = RULE_FILE.exec(id);
      if (!match) return null;
      const path = relative(root, id.replace(/\?.*$/, ''));
      const kind = kindOfFile(path);
      if (!kind) throw new Error(`${path}: belongs in rules/<rule>/rule.yaml, rules/<rule>/signals/ or rules/lexicon/`);
      const content = readFileContent(kind, path, parse(code));
      for (const { field, pattern } of patternsOf(content)) {
        const problem = await slowPattern(pattern);
        if (problem) throw new Error(`${path}: ${field}: ${problem}`);
      }
      const shipped = match[1]?.includes('full') ? content : withoutProse(content);
      return { code: `export default ${JSON.stringify(shipped)};`, map: null };
    },
  };
}

const PROSE = new Set(['examples', 'source', 'summary', 'fine', 'notFine', 'instead']);

function withoutProse(content: object): object {
  return Object.fromEntries(Object.entries(content).filter(([key]) => !PROSE.has(key)));
}
