import type { Browser, KeyInput, Page } from 'puppeteer-core';
import { HOSTS } from './hosts';
import type { Tab } from './rig';

/** One tab of Firefox: puppeteer for hands and eyes, plain BiDi for closed shadow roots. */
export function firefoxTab(browser: Browser, page: Page, id: number): Tab {
  return {
    id,
    evaluate: (run, arg) => page.evaluate(run as never, arg as never) as never,
    inject: (script) => page.evaluate(`${script};0`).then(() => {}),
    peek: (run, arg) => peek(browser, page, run as (roots: ShadowRoot[], arg: unknown) => unknown, arg) as never,
    clickAt: (x, y) => page.mouse.click(x, y),
    doubleClickAt: (x, y) => page.mouse.click(x, y, { count: 2 }),
    moveTo: (x, y) => page.mouse.move(x, y, { steps: 3 }),
    type: (text) => page.keyboard.type(text),
    press: (chord) => press(page, chord),
    async hold(chord, repeats) {
      const keys = chord.split('+') as KeyInput[];
      const last = keys.at(-1) as KeyInput;
      for (const key of keys) await page.keyboard.down(key);
      for (let again = 0; again < repeats; again++) await page.keyboard.down(last);
      for (const key of keys.reverse()) await page.keyboard.up(key);
    },
    async compose(steps) {
      const text = steps.at(-1) ?? '';
      await tellComposition(page, 'compositionstart', '');
      await page.keyboard.type(text);
      const commit = () => tellComposition(page, 'compositionend', text);
      return { commit, commitByEnter: commit };
    },
    resize: (width, height) => page.setViewport({ width, height }),
    async screenshot(path, clip) {
      await page.screenshot({ path: path as `${string}.png`, ...(clip && { clip }) });
    },
    front: () => page.bringToFront(),
    close: () => page.close(),
  };
}

async function press(page: Page, chord: string): Promise<void> {
  const keys = chord.split('+') as KeyInput[];
  const last = keys.pop() as KeyInput;
  for (const key of keys) await page.keyboard.down(key);
  await page.keyboard.press(last);
  for (const key of keys.reverse()) await page.keyboard.up(key);
}

/** BiDi has no input method: the events are synthetic, the letters between them are typed. */
function tellComposition(page: Page, type: string, data: string): Promise<void> {
  return page.evaluate(
    (name, text) => {
      const event = new CompositionEvent(name, { bubbles: true, data: text });
      document.activeElement?.dispatchEvent(event);
    },
    type,
    data,
  );
}

interface Remote {
  sharedId?: string;
  value?: { shadowRoot?: Remote | null; mode?: string } & Remote[];
}

/** `script.evaluate` with `includeShadowTree: 'all'` names closed roots, and a name can be handed back to a function. */
async function peek(browser: Browser, page: Page, run: (roots: ShadowRoot[], arg: unknown) => unknown, arg: unknown) {
  const target = { context: (page.mainFrame() as unknown as { _id: string })._id };
  const send = (method: string, params: object) =>
    (browser as unknown as { connection: { send(m: string, p: object): Promise<{ result: BidiResult }> } }).connection
      .send(method, { target, awaitPromise: true, ...params })
      .then(({ result }) => result);
  const elements = await send('script.evaluate', {
    expression: HOSTS,
    serializationOptions: { maxDomDepth: 0, maxObjectDepth: 1, includeShadowTree: 'all' },
  });
  const roots = ((elements.result?.value ?? []) as Remote[]).flatMap(({ value }) => {
    const root = value?.shadowRoot;
    return root?.sharedId && root.value?.mode === 'closed' ? [{ sharedId: root.sharedId }] : [];
  });
  const answer = await send('script.callFunction', {
    functionDeclaration: `(arg, ...roots) => JSON.stringify((${run})(roots, JSON.parse(arg)))`,
    arguments: [{ type: 'string', value: JSON.stringify(arg ?? null) }, ...roots],
  });
  if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
  const text = answer.result?.value;
  return typeof text === 'string' ? JSON.parse(text) : undefined;
}

interface BidiResult {
  result?: { value?: unknown };
  exceptionDetails?: { text: string };
}
