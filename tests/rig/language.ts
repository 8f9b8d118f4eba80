import { copyFile, mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Where Debian's Chromium keeps what it says itself; other builds keep it beside the program. */
const DEBIAN = '/usr/lib/chromium/locales';

/**
 * A program that starts Chromium with a language of its own. It speaks only those that it has a file for, and many builds
 * come with English alone: then, in a mount namespace of its own, a folder with the English file under the other name as
 * well lies over the real one. What it says itself stays English; extensions are told the language. Nothing outside
 * `folder` is written.
 * @param folder of the test's own
 */
export async function chromiumSpeaking(executable: string, language: string, folder: string): Promise<string> {
  const files = await firstFolder(DEBIAN, join(dirname(executable), 'locales'));
  if (files.names.includes(`${language}.pak`)) return executable;
  const over = join(folder, 'locales');
  await mkdir(over, { recursive: true });
  for (const name of ['en-US.pak', `${language}.pak`]) await copyFile(join(files.at, 'en-US.pak'), join(over, name));
  const program = join(folder, 'chromium-speaking');
  const inside = `mount --bind ${over} ${files.at} && exec "$@"`;
  await writeFile(program, `#!/bin/sh\nexec unshare -rm sh -c '${inside}' ${program} ${executable} "$@"\n`, {
    mode: 0o755,
  });
  return program;
}

async function firstFolder(...folders: string[]): Promise<{ at: string; names: string[] }> {
  for (const at of folders) {
    const names = await readdir(at).catch((): string[] => []);
    if (names.includes('en-US.pak')) return { at, names };
  }
  throw new Error(
    `Chromium has no en-US.pak in ${folders.join(' or ')}: tests/rig/language.ts has to learn where it is`,
  );
}
