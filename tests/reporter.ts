import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Reporter, SerializedError, TestModule } from 'vitest/node';

/**
 * Leaves the number of passed and failed tests in the file that SECOND_LOOK_TALLY names. A skipped test counts as
 * failed and is named: nothing is skipped silently. So does an error outside any test.
 */
export default class Tally implements Reporter {
  onTestRunEnd(modules: ReadonlyArray<TestModule>, errors: ReadonlyArray<SerializedError>): void {
    let passed = 0;
    let failed = errors.length;
    for (const module of modules) {
      if (module.state() === 'failed' && [...module.children.allTests()].length === 0) failed += 1;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed') passed += 1;
        else failed += 1;
        if (state === 'skipped' || state === 'pending') console.error(`not run: ${test.fullName} (${module.moduleId})`);
      }
    }
    const file = process.env.SECOND_LOOK_TALLY;
    if (!file) return;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify({ passed, failed }));
  }
}
