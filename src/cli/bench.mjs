/**
 * `npm run bench`: what a check costs beside a bare compromise/two parse, and what is shipped. Milliseconds are this
 * machine's, and only when little else runs; the ratios are what counts. `-- --quick` measures less often.
 */
import { alternate, quantile, side } from './bench/sides.mjs';
import { shipped } from './bench/sizes.mjs';
import { buildNode } from './build-node.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { main } from './setup/say.mjs';

const quick = process.argv.includes('--quick');
const ms = (time) => `${time.toFixed(time < 10 ? 2 : 0)} ms`;
const times = (ratio) => `${ratio.toFixed(2)}×`;
const kB = (bytes) => `${Math.round(bytes / 1000)} kB`;
const print = (line) => process.stdout.write(`${line}\n`);
const row = (what, value, budget = '') => print(`  ${what.padEnd(52)}${value.padStart(22)}  ${budget}`.trimEnd());
const both = (list) => `${ms(quantile(list, 0.5))}, ${ms(quantile(list, 0.95))}`;

function compare(what, [ours, theirs], budget) {
  row(`${what}: ours, median and p95`, both(ours));
  row(`${what}: compromise/two`, both(theirs));
  const [p50, p95] = [0.5, 0.95].map((share) => quantile(ours, share) / quantile(theirs, share));
  row(`${what}: ratio of medians, of p95`, `${times(p50)}, ${times(p95)}`, budget);
}

/** A key in a long draft beside one in a short draft, both ours. */
async function keys(ours, rounds) {
  const short = [];
  const long = [];
  for (let round = 0; round <= rounds; round++) {
    const some = [await ours.ask('short', round), await ours.ask('long', round)];
    if (round > 0) for (const [at, list] of [short, long].entries()) list.push(...some[at]);
  }
  row('a key at 280 characters, median and p95', both(short));
  row('a key at 63,206 characters', both(long));
  const [p50, p95] = [0.5, 0.95].map((share) => quantile(long, share) / quantile(short, share));
  row('long to short: medians, p95', `${times(p50)}, ${times(p95)}`, 'p95 at most 1.5×');
}

async function opening(ours, theirs, rounds) {
  const slices = [];
  const totals = [];
  const parses = [];
  for (let round = 0; round < rounds; round++) {
    const list = await ours.ask('open', round, 1);
    slices.push(...list);
    totals.push(list.reduce((sum, time) => sum + time, 0));
    parses.push(...(await theirs.ask('open', round, 1)));
  }
  row('opening 63,206 characters, median', ms(quantile(totals, 0.5)), `${slices.length / rounds} slices`);
  row('longest slice; 12 ms are asked for', ms(Math.max(...slices)), 'at most 50 ms');
  row('to one compromise/two parse of it', times(quantile(totals, 0.5) / quantile(parses, 0.5)));
}

function sizes() {
  const files = shipped();
  if (files.length === 0) print('  not built yet: "npm run build" first');
  for (const { file, bytes, gzip } of files)
    row(file.replace('.output/', ''), `${kB(bytes)}, gzip ${kB(gzip)}`, 'at most 400 kB, gzip 160 kB');
}

await main(async () => {
  ensureDependencies();
  await buildNode();
  const ours = side('ours.mjs', ['--expose-gc']);
  const theirs = side('compromise.mjs');
  const rounds = quick ? 4 : 12;
  print('A whole check of 280 characters, never seen before');
  compare('check', await alternate([ours, theirs], 'whole', { rounds, count: 60, warm: 3 }), 'median at most 0.5×');
  print('\nOne more key');
  await keys(ours, rounds);
  compare('key at 280', await alternate([ours, theirs], 'short', { rounds: 3, count: 60 }), '');
  print('\nA long draft');
  await opening(ours, theirs, quick ? 2 : 5);
  const [made] = await ours.ask('made');
  row('making a checker, once', ms(made));
  const steps = await ours.ask('prepare');
  row('longest step of making one', ms(Math.max(...steps)), `${steps.length} steps`);
  print('\nMemory after collection');
  const [engine, open] = await ours.ask('heap');
  row('the engine', kB(engine), 'at most 8,000 kB');
  row('with 63,206 characters open', kB(open));
  print('\nShipped');
  sizes();
  ours.end();
  theirs.end();
  return 0;
});
