import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm } from './programs.mjs';
import { SetupError, say } from './say.mjs';

const OLDEST_NODE = [20, 20];

/** Installs the pinned packages when they are missing or not those of the lock file. Needs nothing but Node. */
export function ensureDependencies(root = process.cwd()) {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])) {
    throw new SetupError(`This needs Node ${OLDEST_NODE.join('.')} or newer; this is ${process.versions.node}.`);
  }
  const why = staleness(root);
  if (!why) return;
  say(`Installing the packages of package-lock.json (npm ci), because ${why}.`);
  if (npm(['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: root }) !== 0) {
    throw new SetupError('The packages could not be installed. Run "npm ci" to see why; it needs the npm registry.');
  }
}

/**
 * @returns why node_modules is not what the lock file says, or null when it is. npm leaves its own account of what it
 * installed in node_modules/.package-lock.json, so an install made by hand counts too.
 */
export function staleness(root) {
  const account = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(account)) return 'they are not there yet';
  const wanted = packagesOf(join(root, 'package-lock.json'));
  const installed = packagesOf(account);
  for (const [path, entry] of Object.entries(wanted)) {
    if (path === '') continue;
    const found = installed[path];
    if (!found && !entry.optional) return `${path} is missing`;
    if (found && (found.version !== entry.version || found.integrity !== entry.integrity)) return `${path} has changed`;
    if (found && !existsSync(join(root, path))) return `${path} is gone`;
  }
  const extra = Object.keys(installed).find((path) => !(path in wanted));
  return extra ? `${extra} is no longer wanted` : null;
}

const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
