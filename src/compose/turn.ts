/** Gives the page its turn, and input the first place in it where the browser can (Chrome since 129, Firefox since 142). */
export function nextTurn(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
