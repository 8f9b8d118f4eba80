import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { kindOfFile, readFileContent } from '../../packs/read';

/**
 * The rule files of a pattern with `*`, whole, with their examples, read from disk.
 * @throws Error naming file and field where one is wrong.
 */
export function ruleFilesOnDisk(glob: string): Record<string, unknown> {
  const tail = new RegExp(`^${glob.replace('../../', '').replaceAll('.', '\\.').replaceAll('*', '[^/]+')}$`);
  const files: Record<string, unknown> = {};
  for (const path of under('rules')) {
    if (!tail.test(path)) continue;
    const kind = kindOfFile(path);
    if (kind) files[path] = readFileContent(kind, path, parse(readFileSync(path, 'utf8')));
  }
  return files;
}

function under(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      const path = join(folder, entry.name).replaceAll('\\', '/');
      return entry.isDirectory() ? under(path) : [path];
    })
    .sort();
}
