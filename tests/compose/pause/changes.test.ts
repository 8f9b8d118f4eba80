// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { named } from '../../sites/pages';
import { write } from '../desk-rig';
import { clickOn, keyOn } from '../pause-rig';
import { box, held, onHome, post, rest } from './home';

/** What people and pages change while a question is open. */

const home = onHome();

test('changed under the question: asked about as it is now, before it goes', () => {
  const question = held(home);
  write(box(), 'my patient from Larkfield');
  question.handlers.post();
  expect(home.out).toEqual([]);
  expect(question.views.at(-1)?.findings.flatMap(({ spans }) => spans.map(({ quote }) => quote))).toContain(
    'Larkfield',
  );
  question.handlers.post();
  expect(home.out).toEqual(['replay: my patient from Larkfield']);
});

test('changed while the focus leaves: nothing is pressed', () => {
  write(box(), 'my patient');
  keyOn(box(), 'keydown', { key: 'Enter', ctrlKey: true });
  home.rig.open()?.handlers.post();
  write(box(), 'something else');
  rest(300);
  expect(home.out).toEqual([]);
  expect(home.rig.said).toEqual(['changed']);
});

test('the control made anew while the question is open', () => {
  const question = held(home);
  const old = post();
  const fresh = old.cloneNode(true) as HTMLElement;
  old.replaceWith(fresh);
  question.handlers.post();
  expect(home.out).toEqual(['replay: my patient']);
});

test('the control gone: the next press passes', () => {
  const question = held(home);
  const { parentElement } = post();
  const old = post();
  old.setAttribute('aria-disabled', 'true');
  question.handlers.post();
  expect(home.out).toEqual([]);
  expect(home.rig.said).toEqual(['again']);
  old.removeAttribute('aria-disabled');
  expect(parentElement?.contains(old)).toBe(true);
  clickOn(post());
  expect(home.out).toEqual(['own: my patient']);
  rest(2000);
});

test('the page takes the question away: the next press passes', () => {
  held(home).isThere = false;
  clickOn(post());
  expect(home.out).toEqual(['own: my patient']);
});

test('the page goes on to another place: the question goes with its box', () => {
  held(home);
  named('home-region').remove();
  home.rig.gate.refresh();
  expect(home.rig.open()).toBeUndefined();
});

test('the box made anew with the same words: the question stays, and the answer counts', () => {
  const question = held(home);
  const fresh = named('home-region').cloneNode(true) as HTMLElement;
  named('home-region').replaceWith(fresh);
  home.rig.gate.refresh();
  question.handlers.post();
  rest(300);
  expect(home.out).toEqual(['replay: my patient']);
});
