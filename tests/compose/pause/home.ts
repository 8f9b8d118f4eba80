import { afterEach, beforeEach, expect, vi } from 'vitest';
import { x } from '../../../src/sites/x';
import { named, pagesOf, show } from '../../sites/pages';
import { write } from '../desk-rig';
import { clickOn, type FakeQuestion, startPauseRig } from '../pause-rig';

/** The home box of X, on a page that publishes whatever it holds when its button or its shortcut is pressed. */
export interface Home {
  rig: ReturnType<typeof startPauseRig>;
  /** What the page itself published, and by which kind of event. */
  out: string[];
}

export const box = () => named('home');
export const post = () => named('home-post');
/** Lets this much time pass (ms). */
export const rest = (ms = 400) => vi.advanceTimersByTime(ms);

function publishes(event: Event, { out }: Home): void {
  const isKey = event.type === 'keydown' && (event as KeyboardEvent).ctrlKey;
  const isPost = event.type === 'click' && post().contains(event.target as Node);
  if (isKey || isPost) out.push(`${event.isTrusted ? 'own' : 'replay'}: ${box().textContent}`);
}

/** A page and a pause of its own for each test of the file; afterwards no timer of ours is left. */
export function onHome(): Home {
  const home = {} as Home;
  const hear = (event: Event) => publishes(event, home);
  beforeEach(() => {
    vi.useFakeTimers();
    const page = pagesOf('x').find(({ file }) => file === 'x/home.html');
    if (!page) throw new Error('no home page');
    show(page);
    home.out = [];
    home.rig = startPauseRig(x);
    for (const type of ['click', 'keydown']) document.addEventListener(type, hear);
  });
  afterEach(() => {
    for (const type of ['click', 'keydown']) document.removeEventListener(type, hear);
    home.rig.end();
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
  });
  return home;
}

/** Writes, presses, and waits until the question may be answered. */
export function held({ rig }: Home): FakeQuestion {
  write(box(), 'my patient');
  clickOn(post());
  rest();
  const question = rig.open();
  if (!question) throw new Error('nothing was asked');
  return question;
}
