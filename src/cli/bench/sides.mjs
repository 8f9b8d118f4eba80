import { fork } from 'node:child_process';
import { join } from 'node:path';

/** A side in a process of its own; it works only while it is asked. */
export function side(file, execArgv = []) {
  const child = fork(join('src', 'cli', 'bench', file), { execArgv });
  return {
    ask: (job, round, count) =>
      new Promise((resolve, reject) => {
        child.once('message', resolve);
        child.once('exit', (code) => reject(new Error(`${file} ended with code ${code}`)));
        child.send({ job, round, count });
      }).finally(() => child.removeAllListeners('exit')),
    end: () => child.disconnect(),
  };
}

/** Asks the sides in turn, so that whatever else the machine does falls on both. @returns all durations of each side */
export async function alternate(sides, job, { rounds, count, warm = 1 }) {
  const times = sides.map(() => []);
  for (let round = 0; round < rounds + warm; round++)
    for (const [at, one] of sides.entries()) {
      const some = await one.ask(job, round, count);
      if (round >= warm) times[at].push(...some);
    }
  return times;
}

export function quantile(times, share) {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}
