/** Longer than the slowest machine needs for anything that a test waits for, in ms. It costs nothing while all is well. */
export const PATIENCE = 45_000;

/**
 * Asks again until the answer is truthy.
 * @param what the sentence that is to become true, for the error
 * @param options `patience` in ms; `last` tells more about the last answer
 * @throws Error naming the sentence and the last answer
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T>,
  options: { patience?: number; last?: () => unknown } = {},
): Promise<NonNullable<T>> {
  const { patience = PATIENCE } = options;
  const end = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) {
      const last = JSON.stringify(options.last ? options.last() : answer);
      throw new Error(`waited ${patience} ms in vain until ${what}; last seen: ${last}`);
    }
    await new Promise((next) => setTimeout(next, 40));
  }
}
