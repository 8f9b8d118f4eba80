/**
 * Asks again until the answer is truthy.
 * @param what the sentence that is to become true, for the error
 * @throws Error naming it, and the last answer, after `patience` ms
 */
export async function until<T>(what: string, ask: () => Promise<T>, patience = 8000): Promise<NonNullable<T>> {
  const end = Date.now() + patience;
  for (;;) {
    const last = await ask();
    if (last) return last;
    if (Date.now() > end)
      throw new Error(`waited ${patience} ms in vain until ${what}; last answer: ${JSON.stringify(last)}`);
    await new Promise((next) => setTimeout(next, 40));
  }
}
