import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { asciiScript } from '../../src/packs/ascii';

test('a character that is escaped as it is is refused', () => {
  expect(() => asciiScript('/\\’/u')).toThrow('"\\’"');
});

test.each([
  ["'a\\\\’'", 'a\\’'],
  ["'it’s 😏'", 'it’s 😏'],
  ['`…é`', '…é'],
  ["/^[“”–—]+$/u.test('“—”')", true],
  ["/^😏{2}$/u.test('😏😏')", true],
  ["/[😏🥵]/u.exec('a🥵')[0]", '🥵'],
  ["'plain'", 'plain'],
])('%s means the same', (code, value) => {
  const written = asciiScript(code);
  expect(written).toMatch(/^[\0-\x7f]*$/);
  expect(runInNewContext(written)).toBe(value);
});
