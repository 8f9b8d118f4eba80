import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Bytes of a file as it is and by gzip -9, as a browser's store counts them. */
function sizeOf(file) {
  const content = readFileSync(file);
  return { file, bytes: content.length, gzip: gzipSync(content, { level: 9 }).length };
}

/** The content scripts of the built extensions; none where nothing was built. */
export function shipped() {
  return ['chrome-mv3', 'firefox-mv3'].flatMap((target) => {
    const folder = join('.output', target, 'content-scripts');
    return existsSync(folder)
      ? readdirSync(folder)
          .filter((name) => name.endsWith('.js'))
          .map((name) => sizeOf(join(folder, name)))
      : [];
  });
}
