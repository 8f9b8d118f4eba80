import fc from 'fast-check';
import { expect, test } from 'vitest';
import { finish } from '../../src/engine/steps';
import { squeeze } from '../../src/packs/squeeze/squeeze';
import { unsqueezing } from '../../src/packs/squeeze/unsqueeze';

const back = (text: string): string => finish(unsqueezing(squeeze(text)));

test('a character that is not ASCII is refused by its place', () => {
  expect(() => squeeze('a ward’s')).toThrow('"’" at 6');
});

test.each([
  '',
  'a',
  'abc',
  '\0\u007f',
  'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
  'the ward, the ward, the wards and the warden',
  'x'.repeat(5000),
])('%j comes back as it was', (text) => {
  expect(back(text)).toBe(text);
});

test('any text comes back as it was', () => {
  const ascii = fc.string({ unit: 'binary-ascii', maxLength: 400 });
  const repeating = fc
    .array(fc.constantFrom('ward', ' was', 'a', '","', '\\\\b(?:', '#', 'nurse '), { maxLength: 600 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(fc.oneof(ascii, repeating), (text) => back(text) === text),
    { numRuns: 150 },
  );
});

test('a long text comes back in steps, and takes far less room', () => {
  const words = Array.from({ length: 2500 }, (_, at) => `word${(at * 7919) % 613} ${(at * 31) % 97}`);
  const text = words.join(', ');
  const squeezed = squeeze(text);
  let steps = 0;
  const reading = unsqueezing(squeezed);
  let step = reading.next();
  for (; !step.done; step = reading.next()) steps++;
  expect(step.value).toBe(text);
  expect(steps).toBeGreaterThan(4);
  expect(squeezed.length).toBeLessThan(text.length / 2);
});
