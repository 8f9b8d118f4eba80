// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { Settings } from '../../../src/settings/schema';
import { named } from '../../sites/pages';
import { write } from '../desk-rig';
import { clickOn, type Engine, keyOn } from '../pause-rig';
import { box, onHome, post } from './home';

/** Which presses are held, and which question is put because it was asked for. */

const home = onHome();

const CALM = 'Kettle on';
test.each<[Settings['ask'], Engine, string, boolean]>([
  ['pause', 'whole', CALM, false],
  ['pause', 'whole', 'a smile', false],
  ['pause', 'whole', 'my patient', true],
  ['pause', 'whole', 'his number', true],
  ['severe', 'whole', 'my patient', false],
  ['severe', 'whole', 'his number', true],
  ['never', 'whole', 'his number', false],
  ['always', 'whole', CALM, true],
  ['always', 'whole', 'a smile', true],
  ['pause', 'absent', 'his number', false],
  ['always', 'absent', 'his number', false],
  ['pause', 'throws', 'his number', false],
  ['always', 'throws', CALM, false],
  ['pause', 'endless', 'my patient', false],
  ['pause', 'endless', 'his number', true],
  ['severe', 'half', 'his number', true],
  ['always', 'half', CALM, false],
  ['never', 'half', 'his number', false],
])('asking %s, an engine that is %s: "%s" is held: %s', (ask, engine, words, isHeld) => {
  home.rig.state.ask = ask;
  home.rig.state.engine = engine;
  write(box(), words);
  clickOn(post());
  expect(home.rig.open() !== undefined).toBe(isHeld);
  expect(home.out).toEqual(isHeld ? [] : [`own: ${words}`]);
});

test('nothing where the site is off or the settings are not known', () => {
  home.rig.state.ask = undefined;
  write(box(), 'his number');
  clickOn(post());
  expect(home.out).toEqual(['own: his number']);
});

test('nothing where no question can be put in front of the page', () => {
  home.rig.state.canAsk = false;
  write(box(), 'his number');
  clickOn(post());
  expect(home.out).toEqual(['own: his number']);
});

test('no press that nobody trusted made', () => {
  write(box(), 'his number');
  post().click();
  expect(home.out).toEqual(['replay: his number']);
  expect(home.rig.open()).toBeUndefined();
});

test('no press on a control that may not be pressed, nor a key of an input method', () => {
  write(box(), 'his number');
  keyOn(box(), 'keydown', { key: 'Enter', ctrlKey: true, isComposing: true });
  post().setAttribute('aria-disabled', 'true');
  clickOn(post());
  expect(home.rig.open()).toBeUndefined();
});

test('there is a question now, also where one was there already', () => {
  write(box(), 'my patient');
  const root = named('home-region');
  expect(home.rig.gate.askAbout(root)).toBe(true);
  expect(home.rig.gate.askAbout(root)).toBe(true);
  expect(home.rig.questions).toHaveLength(1);
  expect(home.rig.open()?.views.at(-1)?.kind).toBe('warns');
});

test('nothing written, or nothing that can be checked: no question', () => {
  write(box(), '');
  expect(home.rig.gate.askAbout(named('home-region'))).toBe(false);
  write(box(), 'my patient');
  home.rig.state.engine = 'throws';
  expect(home.rig.gate.askAbout(named('home-region'))).toBe(false);
});
