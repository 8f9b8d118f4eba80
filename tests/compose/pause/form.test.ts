// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { mastodon } from '../../../src/sites/mastodon';
import { named, pagesOf, show } from '../../sites/pages';
import { write } from '../desk-rig';
import { clickOn, personal, startPauseRig } from '../pause-rig';

/** Where a form is sent by a button, one press is heard as a click and then as the form's own `submit`. */

let rig: ReturnType<typeof startPauseRig>;
let out: string[];

/** The browser sends the form of a click that nobody stopped. */
function press(): void {
  if (!clickOn(named('publish'))) return;
  const sent = new SubmitEvent('submit', { bubbles: true, cancelable: true, submitter: named('publish') });
  if (personal(named('form'), sent)) out.push((named('text') as HTMLTextAreaElement).value);
}

beforeEach(() => {
  vi.useFakeTimers();
  const page = pagesOf('mastodon').find(({ file }) => file === 'mastodon/post.html');
  if (!page) throw new Error('no page with a post');
  show(page);
  // Only what `press` sends is sent.
  named('form').addEventListener('submit', (event) => event.isTrusted || event.preventDefault());
  out = [];
  rig = startPauseRig(mastodon);
  rig.state.ask = 'always';
});

afterEach(() => {
  rig.end();
  vi.useRealTimers();
});

test('held at the click: nothing is sent, and it is asked once', () => {
  write(named('text'), 'Kettle on');
  press();
  expect(out).toEqual([]);
  expect(rig.questions).toHaveLength(1);
});

test('the page takes the question away: the next press passes, as a click and as the form', () => {
  write(named('text'), 'Kettle on');
  press();
  vi.advanceTimersByTime(400);
  for (const question of rig.questions) question.isThere = false;
  press();
  expect(out).toEqual(['Kettle on']);
  expect(rig.questions).toHaveLength(1);
});

test('what could not be checked at the click is not held as the form is sent', () => {
  write(named('text'), 'his number');
  rig.state.engine = 'absent';
  named('publish').addEventListener('click', () => {
    rig.state.engine = 'whole';
  });
  press();
  expect(out).toEqual(['his number']);
  expect(rig.questions).toEqual([]);
});

test('the next post is asked about again, and so is the same one a moment later', () => {
  rig.state.engine = 'absent';
  write(named('text'), 'Kettle on');
  press();
  rig.state.engine = 'whole';
  write(named('text'), 'Milk first');
  press();
  expect(out).toEqual(['Kettle on']);
  expect(rig.questions).toHaveLength(1);
  rig.open()?.handlers.edit();
  vi.advanceTimersByTime(2000);
  write(named('text'), 'Kettle on');
  press();
  expect(rig.questions).toHaveLength(2);
});
