import { readFile } from 'node:fs/promises';
import { Session } from 'node:inspector/promises';
import { createContext, Script } from 'node:vm';
import { expect, test } from 'vitest';

/** What a page load costs: the watcher alone is evaluated, the engine and its rules not before they are needed. */

const BUNDLE = '.output/chrome-mv3/content-scripts/compose.js';
/** Of the bundle's characters, at most so many may be in functions that ran. The rest is engine, rules, card, marks. */
const MOST_RUN = 60_000;

/** A page of a site that we know, before anything is on it. */
function emptyPage(heard: string[]) {
  const extension = {
    runtime: { id: 'test', onMessage: { addListener: () => heard.push('onMessage'), removeListener() {} } },
    i18n: { getMessage: (key: string) => key },
  };
  const page = {
    ...{ URL, AbortController, AbortSignal, Event, EventTarget, Element: class {}, Node: class {} },
    ...{ console, setTimeout, clearTimeout, queueMicrotask, TextEncoder, TextDecoder },
    location: new URL('https://x.com/home'),
    document: { documentElement: null },
    chrome: extension,
    browser: extension,
    addEventListener: (type: string) => heard.push(type),
  };
  return createContext(Object.assign(page, { window: page, self: page }));
}

/** Characters of the script in functions that ran at least once. */
async function charactersRun(source: string, page: object): Promise<number> {
  const inspector = new Session();
  inspector.connect();
  try {
    await inspector.post('Profiler.enable');
    await inspector.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
    new Script(source, { filename: 'compose-under-test.js' }).runInContext(page);
    const { result } = await inspector.post('Profiler.takePreciseCoverage');
    const script = result.find(({ url }) => url === 'compose-under-test.js');
    if (!script) throw new Error('the content script left no coverage');
    const ran = new Uint8Array(source.length);
    // Ranges nest: later, inner ones say more of their part than the ones around them.
    for (const { startOffset, endOffset, count } of script.functions.flatMap(({ ranges }) => ranges)) {
      ran.fill(count > 0 ? 1 : 0, startOffset, endOffset);
    }
    return ran.reduce((sum, one) => sum + one, 0);
  } finally {
    inspector.disconnect();
  }
}

test('a page load evaluates the watcher and not the engine', async () => {
  const source = await readFile(BUNDLE, 'utf8');
  const heard: string[] = [];
  const run = await charactersRun(source, emptyPage(heard));
  expect(heard).toContain('focusin');
  expect(heard).toContain('onMessage');
  expect(run).toBeGreaterThan(1000);
  expect(run).toBeLessThan(MOST_RUN);
  expect(run / source.length).toBeLessThan(0.2);
});
