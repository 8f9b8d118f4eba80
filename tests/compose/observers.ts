import { onTestFinished, vi } from 'vitest';

/** Counts what is being watched now, by every observer made from here to the end of the test. */
export function countObservers(): () => number {
  const watching = new Set<object>();
  for (const name of ['ResizeObserver', 'MutationObserver', 'IntersectionObserver'] as const) {
    vi.stubGlobal(
      name,
      class {
        observe(): void {
          watching.add(this);
        }
        unobserve(): void {
          watching.delete(this);
        }
        disconnect(): void {
          watching.delete(this);
        }
      },
    );
  }
  onTestFinished(() => void vi.unstubAllGlobals());
  return () => watching.size;
}
