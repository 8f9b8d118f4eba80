/** Buttons obey people only: a page script can dispatch events at what it can see, so untrusted ones do nothing. */

let relaying = false;

/** Runs `press` while a person's own press is passed on to a button of ours (see guard.ts). */
export function relay(press: () => void): void {
  relaying = true;
  try {
    press();
  } finally {
    relaying = false;
  }
}

/** Wraps a handler so that it ignores events no person caused. */
export function trusted<E extends Event>(handler: (event: E) => void): (event: E) => void {
  return (event) => {
    if (event.isTrusted || relaying) handler(event);
  };
}
