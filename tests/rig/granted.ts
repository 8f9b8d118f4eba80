import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * A copy of the built extension in which nothing but the manifest differs: what the user would be asked for is given from the
 * start. The browser's own question cannot be answered in headless Chromium; all that follows it is what ships.
 * @returns the folder of the copy
 */
export async function grantedCopy(built: string): Promise<string> {
  const copy = `${built}-granted`;
  await rm(copy, { recursive: true, force: true });
  await cp(built, copy, { recursive: true });
  const file = join(copy, 'manifest.json');
  const { optional_permissions, optional_host_permissions, ...manifest } = JSON.parse(await readFile(file, 'utf8'));
  const permissions = [...manifest.permissions, ...optional_permissions];
  const granted = { ...manifest, permissions, host_permissions: optional_host_permissions };
  await writeFile(file, JSON.stringify(granted));
  return copy;
}
