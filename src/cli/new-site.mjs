/**
 * `npm run new:site name [host]`: the skeleton of one more site, off until it is switched on: the site's file, a practice page
 * with its description for the shared list of behaviours, two page fixtures, and its place in the two lists of sites.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesOf } from './new-site/files.mjs';
import { runQuietly } from './setup/programs.mjs';
import { main, SetupError, say } from './setup/say.mjs';

const SITES = join('src', 'sites', 'index.ts');
const PRACTICE = join('tests', 'practice', 'sites.ts');
const BIOME = join('node_modules', '@biomejs', 'biome', 'bin', 'biome');

/** Adds the site to a list of sites: an import before the first one, an entry at the list's end. */
function register(file, from, name, list) {
  const source = readFileSync(file, 'utf8');
  const start = source.indexOf(list);
  const end = source.indexOf(']', source.indexOf('[', source.indexOf('=', start)));
  if (start < 0 || end < 0)
    throw new SetupError(`${file}: there is no list that begins with "${list}" to add ${name} to.`);
  const entries = source.slice(0, end).trimEnd().replace(/,$/, '');
  const listed = `${entries}, ${name}${source.slice(end)}`;
  writeFileSync(file, listed.replace(/^import /m, `import { ${name} } from '${from}';\nimport `));
}

/** @returns what the person typed, checked */
function asked([id, host = `www.${id}.example`]) {
  if (!id || !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) {
    throw new SetupError(
      'Say what the site is called, in small letters: npm run new:site -- nextdoor www.nextdoor.example',
    );
  }
  if (!/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host)) throw new SetupError(`"${host}" is not the name of a host.`);
  if (existsSync(join('src', 'sites', `${id}.ts`))) throw new SetupError(`src/sites/${id}.ts is there already.`);
  return { id, host, name: id.replace(/-(.)/g, (_, letter) => letter.toUpperCase()) };
}

await main(async () => {
  const site = asked(process.argv.slice(2));
  const files = Object.entries(filesOf(site));
  for (const [file, text] of files) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  register(SITES, `./${site.id}`, site.name, 'export const SITES');
  register(PRACTICE, `./${site.id}/surfaces`, site.name, 'export const PRACTICE_SITES');
  const written = [...files.map(([file]) => file), SITES, PRACTICE];
  if (existsSync(BIOME)) runQuietly(process.execPath, [BIOME, 'check', '--write', ...written]);
  say(`Written: ${written.join(', ')}.`);
  say(
    `Next: what marks its boxes, in src/sites/${site.id}.ts, with where you know it from and the date; its real editor in`,
  );
  say(
    `tests/practice/${site.id}/; at least eight pages in tests/sites/pages/${site.id}/, four of them with nothing to read;`,
  );
  say('its host in tests/e2e/bundles.test.ts. Then npm test.');
  return 0;
});
