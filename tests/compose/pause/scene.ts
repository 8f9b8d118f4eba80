import { vi } from 'vitest';
import type { Settings } from '../../../src/settings/schema';
import { x } from '../../../src/sites/x';
import { named, pagesOf, show } from '../../sites/pages';
import { write } from '../desk-rig';
import { clickOn, keyOn, type Parts, startPauseRig } from '../pause-rig';
import type { Step, TAKES } from './steps';

/** X's own structure with a page that publishes whatever event reaches it, as often as it does, and a record of it all. */

interface Out {
  by: 'own' | 'replay';
  text: string;
  at: number;
  /** How often somebody had written when it went out. */
  edition: number;
}

export const box = () => named('home');
export const post = () => named('home-post');
export const shownText = () => box().textContent ?? '';
const ENTER = { key: 'Enter', code: 'Enter' };

/** Goes to X. @returns the region of its home box, to be drawn again for each scene. */
export function goHome(): string {
  const page = pagesOf('x').find(({ file }) => file === 'x/home.html');
  if (!page) throw new Error('no home page');
  show(page);
  return `<main>${named('home-region').outerHTML}</main>`;
}

interface How {
  takes: (typeof TAKES)[number];
  empties: boolean;
  ask: Settings['ask'];
}

/** One page with the pause on it, and a record of all that was published. */
export function scene(html: string, parts: Parts, { takes, empties, ask }: How) {
  document.body.innerHTML = html;
  const rig = startPauseRig(x, parts);
  rig.state.ask = ask;
  const out: Out[] = [];
  const busy = document.createElement('div');
  busy.setAttribute('aria-busy', 'true');

  let edition = 0;
  const goOut = (by: Out['by']): void => {
    out.push({ by, text: shownText(), at: performance.now(), edition });
    if (empties) write(box(), '');
  };
  const publishes = (event: Event): void => {
    const isKey = event.type === 'keydown' && (event as KeyboardEvent).ctrlKey && !(event as KeyboardEvent).repeat;
    const isPost = event.type === 'click' && post().contains(event.target as Node);
    if ((!isKey && !isPost) || shownText() === '') return;
    if (event.isTrusted) goOut('own');
    else if (takes === 'press') goOut('replay');
    else if (takes === 'slowly') {
      const words = shownText();
      named('home-region').append(busy);
      setTimeout(() => {
        busy.remove();
        out.push({ by: 'replay', text: words, at: performance.now(), edition });
        if (shownText() === words) write(box(), '');
      }, 3000);
    }
  };
  for (const type of ['click', 'keydown']) document.addEventListener(type, publishes);
  const end = (): void => {
    rig.end();
    vi.advanceTimersByTime(4000);
    for (const type of ['click', 'keydown']) document.removeEventListener(type, publishes);
  };
  const writes = (words: string): void => {
    edition++;
    write(box(), words);
  };
  return { rig, out, end, writes };
}

type Scene = ReturnType<typeof scene>;

/** Answers the question in front. @returns the text it confirmed, if it was one that lets the post out. */
function answer({ rig }: Scene, how: 'edit' | 'post' | 'dismiss'): string | undefined {
  const question = rig.open();
  if (!question) return undefined;
  const asked = shownText();
  question.handlers[how]();
  // A question that is still there has asked anew, or has no such answer.
  return how !== 'edit' && !question.isThere ? asked : undefined;
}

function press(step: Step['do']): void {
  if (step === 'press') clickOn(post());
  else if (step === 'double') {
    clickOn(post());
    clickOn(post(), 2);
  } else if (step === 'enter') {
    keyOn(post(), 'keydown', ENTER);
    clickOn(post(), 0);
    keyOn(document.body, 'keyup', ENTER);
  } else {
    const keys = { ...ENTER, ctrlKey: true };
    keyOn(box(), 'keydown', keys);
    if (step === 'held shortcut') keyOn(box(), 'keydown', { ...keys, repeat: true });
    keyOn(box(), 'keyup', keys);
  }
}

export function take(scene: Scene, one: Step): string | undefined {
  const { rig } = scene;
  switch (one.do) {
    case 'write':
      // Nobody writes behind a question.
      if (!rig.open()) scene.writes(one.text);
      return undefined;
    case 'page writes':
      scene.writes(one.text);
      return undefined;
    case 'page makes the control anew':
      post().replaceWith(post().cloneNode(true));
      return undefined;
    case 'page takes our nodes away':
      for (const question of rig.questions) question.isThere = false;
      return undefined;
    case 'engine':
      rig.state.engine = one.is;
      return undefined;
    case 'wait':
      vi.advanceTimersByTime(one.ms);
      return undefined;
    case 'edit':
    case 'post':
    case 'dismiss':
      return answer(scene, one.do);
    default:
      press(one.do);
      return undefined;
  }
}
