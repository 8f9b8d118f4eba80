import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What an organisation sets, handed to a browser the way it takes it from an administrator, and to no other. */
export type Policy = Record<string, unknown>;

/** The id that the key in wxt.config.ts gives the extension. */
const CHROMIUM_ID = 'fhdgdedogcoepncjbijclbpeflgflikc';
const GECKO_ID = 'second-look@second-look.example';

/** Where Chromium and its kin look for the policies of a machine (Debian's build, Chrome for Testing, Chrome). */
const FOLDERS = ['/etc/chromium', '/etc/opt/chrome_for_testing', '/etc/opt/chrome'];

/**
 * A program that starts Chromium with a policy file that nobody else sees: in a mount namespace of its own, an empty file
 * system lies over the policy folder. Nothing outside `folder` is written.
 * @param folder of the test's own; policy file and program are put there
 */
export async function chromiumUnderPolicy(executable: string, policy: Policy, folder: string): Promise<string> {
  const program = join(folder, 'chromium-under-policy');
  const over = FOLDERS.map(
    (one) =>
      `if [ -d ${one} ]; then mount -t tmpfs none ${one} && mkdir -p ${one}/policies/managed && cp "$0.json" ${one}/policies/managed/; fi`,
  );
  await writeFile(`${program}.json`, JSON.stringify({ '3rdparty': { extensions: { [CHROMIUM_ID]: policy } } }));
  const inside = `${over.join('\n')}\nexec "$@"`;
  await writeFile(program, `#!/bin/sh\nexec unshare -rm sh -c '${inside}' ${program} ${executable} "$@"\n`);
  await chmod(program, 0o755);
  return program;
}

/** The surroundings under which Firefox finds a managed-storage manifest: a home folder of the test's own. */
export async function homeWithPolicy(policy: Policy, folder: string): Promise<NodeJS.ProcessEnv> {
  const manifest = { name: GECKO_ID, description: 'Set by a test', type: 'storage', data: policy };
  const at = join(folder, '.mozilla', 'managed-storage');
  await mkdir(at, { recursive: true });
  await writeFile(join(at, `${GECKO_ID}.json`), JSON.stringify(manifest));
  return { ...process.env, HOME: folder };
}
