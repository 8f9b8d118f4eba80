import { isRoot, run, which } from './programs.mjs';
import { say } from './say.mjs';

/** How each package manager installs without asking. Names of packages differ by distribution, so the caller gives them. */
const MANAGERS = {
  'apt-get': { before: ['update'], install: ['install', '-y', '--no-install-recommends'] },
  dnf: { install: ['install', '-y'] },
  apk: { install: ['add'] },
  pacman: { install: ['-Sy', '--noconfirm'] },
};

/**
 * Installs the system's package of a browser; only as root, since it asks for no password.
 * @param names package name for each manager, such as `{ 'apt-get': 'firefox-esr' }`
 * @returns whether a package was installed
 */
export function installSystemPackage(names) {
  const manager = Object.keys(MANAGERS).find((name) => names[name] && which(name));
  if (!manager || !isRoot()) return false;
  const { before, install } = MANAGERS[manager];
  say(`Installing the system's package: ${manager} ${install.join(' ')} ${names[manager]}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  if (before) run(manager, before, { env });
  return run(manager, [...install, names[manager]], { env }) === 0;
}
