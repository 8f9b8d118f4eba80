/** Our side of the measurement: the checker as it is built for Node. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { draft, LONG } from './drafts.mjs';
import { jobs, serve } from './worker.mjs';

const heap = () => {
  globalThis.gc();
  return process.memoryUsage().heapUsed;
};
const before = heap();
const { createChecker, preparingChecker } = await import(
  pathToFileURL(resolve('.output', 'node', 'second-look.mjs')).href
);
const began = performance.now();
let checker = createChecker();
const made = performance.now() - began;
const size = heap() - before;

/** Opens a long draft in slices, as a page does. @returns the length of each slice */
function open(round) {
  const fresh = createChecker();
  const text = draft(LONG, round + 500);
  const slices = [];
  for (let partial = true; partial; ) {
    const start = performance.now();
    partial = fresh.check({ text }, () => performance.now() - start > 12).partial === true;
    slices.push(performance.now() - start);
  }
  return slices;
}

/** Makes a checker in steps, as a page does. @returns the length of each step */
function prepare() {
  const steps = [];
  const work = preparingChecker();
  for (let done = false; !done; ) {
    const start = performance.now();
    done = work.next().done === true;
    steps.push(performance.now() - start);
  }
  return steps;
}

serve(
  jobs((text) => checker.check({ text }), {
    open,
    made: () => [made],
    prepare,
    /** Bytes of heap: the engine alone, and with a long draft open. */
    heap: () => {
      checker = createChecker();
      checker.check({ text: draft(LONG, 1) });
      return [size, heap() - before];
    },
  }),
);
