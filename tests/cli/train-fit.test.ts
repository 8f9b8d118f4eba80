import { expect, test } from 'vitest';
import { type Example, fitHinge } from '../../src/cli/train/hinge';
import { scaleBy } from '../../src/cli/train/scale';

const example = (columns: number[], side: 1 | -1, cost = 1): Example => ({
  columns: Int32Array.from(columns),
  values: Float32Array.from(columns, () => 1),
  side,
  cost,
});
const score = (weights: Float64Array, columns: number[]) => columns.reduce((sum, at) => sum + (weights[at] ?? 0), 0);

/** Column 0 is there always; 1 speaks for, 2 against, 3 says nothing. */
const examples = [
  example([0, 1], 1),
  example([0, 1, 3], 1),
  example([0, 2], -1),
  example([0, 2, 3], -1),
  example([0], -1),
];

test('what is fine scores below nought, what is not above', () => {
  const weights = fitHinge(examples, 4);
  for (const { columns, side } of examples) expect(score(weights, [...columns]) * side).toBeGreaterThan(0);
  expect(Math.abs(weights[3] ?? 1)).toBeLessThan(Math.abs(weights[1] ?? 0) / 4);
});

test('a fit is the same every time', () => {
  expect(fitHinge(examples, 4)).toEqual(fitHinge(examples, 4));
});

test('it is the least of its loss: no small step makes it less', () => {
  const weights = fitHinge(examples, 4, 200);
  const loss = (at: Float64Array) =>
    at.reduce((sum, weight) => sum + weight * weight, 0) / 2 +
    examples.reduce((sum, { columns, side, cost }) => {
      const short = Math.max(0, 1 - side * score(at, [...columns]));
      return sum + cost * short * short;
    }, 0);
  const least = loss(weights);
  for (let column = 0; column < 4; column++)
    for (const step of [-0.01, 0.01]) {
      const other = Float64Array.from(weights);
      other[column] = (other[column] ?? 0) + step;
      expect(loss(other)).toBeGreaterThan(least - 1e-9);
    }
});

test('an example that costs nothing moves nothing', () => {
  expect(fitHinge([...examples, example([3], 1, 0)], 4)).toEqual(fitHinge(examples, 4));
});

test('each rule is multiplied by its own factor', () => {
  const weights = [Float64Array.of(1, -2), Float64Array.of(3, 0)];
  scaleBy(weights, [2, 0.5]);
  expect(weights.map((rule) => [...rule])).toEqual([
    [2, -4],
    [1.5, 0],
  ]);
});
