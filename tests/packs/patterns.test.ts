import { expect, test } from 'vitest';
import { repeatsRepetition, slowPattern } from '../../src/packs/patterns';

test.each([
  [String.raw`\bfoo\b`, false],
  ['(?:a|b)+c{2,3}', false],
  [String.raw`\(a+\)+`, false],
  ['[+*]+(x)', false],
  ['(a+)+', true],
  [String.raw`(?:\w+\s?)*$`, true],
  ['((ab*)c)+', true],
])('%s repeats a repetition: %s', (pattern, answer) => expect(repeatsRepetition(pattern)).toBe(answer));

test('an exponential pattern is refused with text that shows it', async () => {
  expect(await slowPattern(String.raw`^(\w+\s?)+$`)).toMatch(/slow \(exponential\) on text such as/);
  expect(await slowPattern(String.raw`\bmy (?:old )?kettle\b`)).toBeNull();
});
