import { basename } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take minutes, the longest first; every other takes seconds. */
const LONG = [
  'firefox-pages.test.ts',
  'firefox.test.ts',
  'optional-firefox.test.ts',
  'chromium-pages.test.ts',
  'chromium.test.ts',
  'optional-chromium.test.ts',
  'leaks.test.ts',
];

const rankOf = ({ moduleId }: TestSpecification): number => {
  const rank = LONG.indexOf(basename(moduleId));
  return rank < 0 ? LONG.length : rank;
};

/** A long file that begins last is waited for by everybody else. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return [...files].sort((a, b) => rankOf(a) - rankOf(b));
  }
}
