// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { write } from '../desk-rig';
import { clickOn, keyOn } from '../pause-rig';
import { box, held, onHome, post, rest } from './home';

/** What becomes of a post that was held, by answer. */

const home = onHome();

test('edited on: nothing happened, and the next press passes', () => {
  held(home).handlers.edit();
  rest();
  expect(home.out).toEqual([]);
  expect(home.rig.questions[0]?.closed).toBe(true);
  clickOn(post());
  expect(home.out).toEqual(['own: my patient']);
  expect(home.rig.questions).toHaveLength(1);
});

test('posted anyway: once, and the same press again is not another', () => {
  held(home).handlers.post();
  expect(home.out).toEqual(['replay: my patient']);
  rest(600);
  clickOn(post());
  keyOn(box(), 'keydown', { key: 'Enter', ctrlKey: true });
  expect(home.out).toEqual(['replay: my patient']);
});

test('posted anyway, but the post is still there: after a while the next press passes', () => {
  held(home).handlers.post();
  rest(1400);
  expect(home.rig.said).not.toContain('again');
  rest(200);
  expect(home.rig.said).toContain('again');
  clickOn(post());
  expect(home.out).toEqual(['replay: my patient', 'own: my patient']);
  rest(2000);
});

test('the page says that it is sending: nobody is told to press again', () => {
  held(home).handlers.post();
  const busy = document.createElement('div');
  busy.setAttribute('aria-busy', 'true');
  post().closest('[data-testid="toolBar"]')?.parentElement?.append(busy);
  rest(5000);
  expect(home.rig.said).not.toContain('again');
  busy.remove();
  rest(10_000);
});

test('not a problem here: posted, and quiet about these words from then on', () => {
  held(home).handlers.dismiss();
  expect(home.out).toEqual(['replay: my patient']);
  write(box(), 'my patient, once more');
  rest(2000);
  clickOn(post());
  expect(home.out.at(-1)).toBe('own: my patient, once more');
});

test('other words ask again, the same ones do not', () => {
  held(home).handlers.edit();
  rest();
  write(box(), 'well, my patient');
  clickOn(post());
  expect(home.out).toEqual(['own: well, my patient']);
  write(box(), 'my patient from Larkfield');
  clickOn(post());
  expect(home.out).toHaveLength(1);
  expect(home.rig.open()).toBeDefined();
});

test('a double press asks once and publishes nothing', () => {
  write(box(), 'my patient');
  clickOn(post());
  clickOn(post(), 2);
  expect(home.rig.questions).toHaveLength(1);
  expect(home.out).toEqual([]);
});

test('a double press on "Keep editing" is no press on what lies beneath', () => {
  held(home).handlers.edit();
  rest(100);
  clickOn(post(), 2);
  expect(home.out).toEqual([]);
});
