// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { held, onHome } from './home';

/** A draft kept till tomorrow from the question. */

const home = onHome();

test('kept till tomorrow: exactly what stands there, shown as it is kept, and taken back', async () => {
  const question = held(home);
  question.handlers.keep();
  await vi.advanceTimersByTimeAsync(0);
  expect(home.rig.kept).toEqual([['my patient']]);
  expect(question.views.at(-1)?.kept).toEqual(['my patient']);
  question.handlers.unkeep();
  await vi.advanceTimersByTimeAsync(0);
  expect(home.rig.kept).toEqual([]);
  expect(question.views.at(-1)?.kept).toBeUndefined();
});

test('pressed twice, it is kept once', async () => {
  const question = held(home);
  question.handlers.keep();
  question.handlers.keep();
  await vi.advanceTimersByTimeAsync(0);
  question.handlers.keep();
  await vi.advanceTimersByTimeAsync(0);
  expect(home.rig.kept).toEqual([['my patient']]);
});

test('what could not be taken back is still shown as kept', async () => {
  const question = held(home);
  question.handlers.keep();
  await vi.advanceTimersByTimeAsync(0);
  home.rig.state.keeps = false;
  question.handlers.unkeep();
  await vi.advanceTimersByTimeAsync(0);
  expect(question.views.at(-1)?.kept).toEqual(['my patient']);
  home.rig.state.keeps = true;
  question.handlers.unkeep();
  await vi.advanceTimersByTimeAsync(0);
  expect(question.views.at(-1)?.kept).toBeUndefined();
});

test('that cannot be kept: said, and everything else still works', async () => {
  const question = held(home);
  home.rig.state.keeps = false;
  question.handlers.keep();
  await vi.advanceTimersByTimeAsync(0);
  expect(question.views.at(-1)).toMatchObject({ couldNotKeep: true, canKeep: false });
  question.handlers.post();
  expect(home.out).toEqual(['replay: my patient']);
});
