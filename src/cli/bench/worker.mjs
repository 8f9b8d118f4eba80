/** What both sides of the measurement share: jobs come from the parent one at a time, durations go back. */
import { draft, LONG, SHORT, typing } from './drafts.mjs';

/** Times each call in ms; what is timed gets the text. */
function timed(texts, run) {
  const times = [];
  for (const text of texts) {
    const start = performance.now();
    run(text);
    times.push(performance.now() - start);
  }
  return times;
}

const range = (from, count) => Array.from({ length: count }, (_, at) => from + at);

/** The jobs a side can be given; `round` makes every text new. */
export const jobs = (run, more = {}) => ({
  whole: (round, count) =>
    timed(
      range(round * count, count).map((seed) => draft(SHORT, seed)),
      run,
    ),
  short: (round) => timed([...typing(SHORT, round)], run).slice(1),
  long: (round) => timed([...typing(LONG, round)], run).slice(1),
  open: (round) => timed([draft(LONG, round + 500)], run),
  ...more,
});

export function serve(all) {
  process.on('message', ({ job, round, count }) => process.send(all[job](round, count)));
}
