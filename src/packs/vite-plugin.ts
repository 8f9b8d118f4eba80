import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parse } from 'yaml';
import type { Lexicon, Rule } from '../engine/pack';
import { ascii } from './ascii';
import { idOf, toSignal } from './file-id';
import { type Content, fold, withoutProse } from './fold';
import { foldModel } from './fold-model';
import { patternsOf, slowPattern } from './patterns';
import { kindOfFile, readFileContent } from './read';
import type { SignalFile, WordingFile } from './schema';
import { squeeze } from './squeeze/squeeze';
import { checkNames } from './wording-names';

const RULE_FILE = /\/rules\/(?:[^/?]+\/)*[^/?]+\.yaml(?:\?(.*))?$/;
const ALL = /\/rules\/all\?folded$/;
const WEIGHTS = 'src/engine/model/weights.json';
const FOLDED = '\0rules-folded';

/** The part of a Vite plugin that is used here (Vite's own types come in as many versions as tools that bundle it). */
interface Plugin {
  name: string;
  enforce: 'pre';
  resolveId(id: string): string | null;
  load(this: { addWatchFile(file: string): void }, id: string): Promise<{ code: string; map: null } | null>;
  transform(code: string, id: string): Promise<{ code: string; map: null } | null>;
}

/**
 * Lets the YAML files under `rules/` be imported as checked data: one by one, with their examples and prose where `?full`
 * is asked for, or all together as the one text that a page loads (`rules/all?folded`).
 */
export function ruleFiles(root = process.cwd()): Plugin {
  return {
    name: 'second-look-rules',
    enforce: 'pre',
    resolveId: (id) => (ALL.test(id) ? FOLDED : null),
    async load(id) {
      if (id !== FOLDED) return null;
      const all: Content = { rules: [], signals: [], lexicons: [] };
      let wording: WordingFile = {};
      for (const path of filesUnder(root)) {
        this.addWatchFile(join(root, path));
        const { kind, content } = await checked(path, readFileSync(join(root, path), 'utf8'));
        if (kind === 'signal') all.signals.push(toSignal(path, content as SignalFile));
        else if (kind === 'lexicon') all.lexicons.push(content as Lexicon);
        else if (kind === 'wording') wording = content as WordingFile;
        else all.rules.push({ ...content, id: idOf(path).rule } as Rule);
      }
      this.addWatchFile(join(root, WEIGHTS));
      const model = foldModel(JSON.parse(readFileSync(join(root, WEIGHTS), 'utf8')));
      checkNames(all, wording);
      // A line each, so that a page can take them in one after the other.
      const lines = [fold(all), model, wording].map((part) => ascii(JSON.stringify(part)));
      return { code: `export default ${JSON.stringify(squeezed(lines.join('\n')))};`, map: null };
    },
    async transform(code, id) {
      const match = RULE_FILE.exec(id);
      if (!match) return null;
      const { content } = await checked(relative(root, id.replace(/\?.*$/, '')), code);
      const shipped = match[1]?.includes('full') ? content : withoutProse(content);
      return { code: `export default ${JSON.stringify(shipped)};`, map: null };
    },
  };
}

let last: { text: string; squeezed: string } | undefined;

/** A build asks for the same text once for each kind of page. */
function squeezed(text: string): string {
  if (last?.text !== text) last = { text, squeezed: squeeze(text) };
  return last.squeezed;
}

function filesUnder(root: string): string[] {
  const files = readdirSync(join(root, 'rules'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => `rules/${file.replaceAll('\\', '/')}`);
  if (files.length === 0) throw new Error(`there are no YAML files under ${join(root, 'rules')}`);
  return files.sort();
}

/** @throws Error naming file and field. */
async function checked(path: string, code: string) {
  const kind = kindOfFile(path);
  if (!kind)
    throw new Error(
      `${path}: belongs in rules/<rule>/rule.yaml, rules/<rule>/signals/ or rules/lexicon/, or is rules/wording.yaml`,
    );
  const content = readFileContent(kind, path, parse(code));
  for (const { field, pattern } of patternsOf(content)) {
    const problem = await slowPattern(pattern);
    if (problem) throw new Error(`${path}: ${field}: ${problem}`);
  }
  return { kind, content };
}
