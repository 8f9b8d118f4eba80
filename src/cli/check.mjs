/**
 * `npm run --silent check -- "text"`: a second look at a text, in the terminal.
 * `-- --jsonl`: one draft a line on standard input, one report a line on standard output.
 * `-- --sensitivity low|normal|high`: for all rules.
 */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { BUNDLE, buildNode } from './build-node.mjs';
import { describe } from './check-report.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { main, SetupError } from './setup/say.mjs';

const RULES = ['confidentiality', 'public-space', 'disputes', 'self-promotion', 'copyright'];
const USAGE =
  'Use: npm run --silent check -- "text" [--sensitivity low|normal|high], or --jsonl with drafts on standard input.';

function parse(args) {
  const options = { jsonl: false, sensitivity: undefined, words: [] };
  for (let at = 0; at < args.length; at++) {
    const [name, value] = args[at].split(/=(.*)/s);
    if (name === '--jsonl') options.jsonl = true;
    else if (name === '--sensitivity') options.sensitivity = value ?? args[++at];
    else if (args[at].startsWith('--')) throw new SetupError(`There is no option ${args[at]}. ${USAGE}`);
    else options.words.push(args[at]);
  }
  if (options.sensitivity !== undefined && !['low', 'normal', 'high'].includes(options.sensitivity))
    throw new SetupError(`"${options.sensitivity}" is no sensitivity. ${USAGE}`);
  if (!options.jsonl && options.words.length === 0) throw new SetupError(USAGE);
  return options;
}

async function* lines() {
  let rest = '';
  process.stdin.setEncoding('utf8');
  for await (const chunk of process.stdin) {
    const parts = (rest + chunk).split('\n');
    rest = parts.pop();
    yield* parts;
  }
  if (rest) yield rest;
}

/** Answers every line in order; a bad one with an error of its own. */
async function answerLines(checker) {
  let bad = 0;
  for await (const line of lines()) {
    if (!line.trim()) continue;
    let id = null;
    try {
      const draft = JSON.parse(line);
      id = draft?.id ?? null;
      write(checker.check(draft));
    } catch (error) {
      bad++;
      write({ id, error: error instanceof SyntaxError ? `not JSON: ${error.message}` : error.message });
    }
  }
  return bad ? 1 : 0;
}

const write = (value) => process.stdout.write(`${JSON.stringify(value)}\n`);

await main(async () => {
  const options = parse(process.argv.slice(2));
  ensureDependencies();
  await buildNode();
  const { createChecker } = await import(pathToFileURL(resolve(BUNDLE)).href);
  const { sensitivity } = options;
  const checker = createChecker(
    sensitivity ? { sensitivity: Object.fromEntries(RULES.map((rule) => [rule, sensitivity])) } : {},
  );
  if (options.jsonl) return answerLines(checker);
  process.stdout.write(`${describe(checker.check({ text: options.words.join(' ') }))}\n`);
  return 0;
});
