import type { CDPSession, Page } from 'playwright-core';
import { HOSTS } from './hosts';
import type { Tab } from './rig';

/** One tab of Chromium: Playwright for hands and eyes, DevTools for what it cannot reach. */
export function chromiumTab(page: Page, cdp: CDPSession, id: number): Tab {
  return {
    id,
    evaluate: (run, arg) => page.evaluate(run as never, arg as never),
    inject: (script) => page.evaluate(`${script};0`).then(() => {}),
    peek: (run, arg) => peek(cdp, run as (roots: ShadowRoot[], arg: unknown) => unknown, arg) as never,
    clickAt: (x, y) => page.mouse.click(x, y),
    doubleClickAt: (x, y) => page.mouse.dblclick(x, y),
    moveTo: (x, y) => page.mouse.move(x, y, { steps: 3 }),
    type: (text) => page.keyboard.type(text),
    press: (chord) => page.keyboard.press(chord),
    async hold(chord, repeats) {
      const keys = chord.split('+');
      const last = keys.at(-1) ?? '';
      for (const key of keys) await page.keyboard.down(key);
      for (let again = 0; again < repeats; again++) await page.keyboard.down(last);
      for (const key of keys.reverse()) await page.keyboard.up(key);
    },
    async compose(steps) {
      for (const text of steps) {
        const caret = text.length;
        await cdp.send('Input.imeSetComposition', { text, selectionStart: caret, selectionEnd: caret });
      }
      const commit = () => cdp.send('Input.insertText', { text: steps.at(-1) ?? '' }).then(() => {});
      return {
        commit,
        async commitByEnter() {
          // 229: an input method has taken the key.
          const enter = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229 };
          await cdp.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...enter });
          await commit();
          await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', ...enter });
        },
      };
    },
    resize: (width, height) => page.setViewportSize({ width, height }),
    async screenshot(path, clip) {
      await page.screenshot({ path, ...(clip && { clip }) });
    },
    front: () => page.bringToFront(),
    close: () => page.close(),
  };
}

/** `DOM.describeNode` sees closed shadow roots; each becomes an object of the page's world. */
async function peek(cdp: CDPSession, run: (roots: ShadowRoot[], arg: unknown) => unknown, arg: unknown) {
  const { result: hosts } = await cdp.send('Runtime.evaluate', { expression: HOSTS });
  const all = hosts.objectId as string;
  const { result: own } = await cdp.send('Runtime.getProperties', { objectId: all, ownProperties: true });
  const found = await Promise.all(own.map(({ value }) => (value?.subtype === 'node' ? closedRoots(cdp, value) : [])));
  const { result, exceptionDetails } = await cdp.send('Runtime.callFunctionOn', {
    objectId: all,
    functionDeclaration: `function (arg, ...roots) { return (${run})(roots, arg); }`,
    arguments: [{ value: arg }, ...found.flat().map((objectId) => ({ objectId }))],
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

/** The closed roots of one element. A root that has gone since the page was asked is not there. */
async function closedRoots(cdp: CDPSession, { objectId = '' }: { objectId?: string }): Promise<string[]> {
  try {
    const { node } = await cdp.send('DOM.describeNode', { objectId });
    const closed = (node.shadowRoots ?? []).filter(({ shadowRootType }) => shadowRootType === 'closed');
    const resolved = await Promise.all(
      closed.map(({ backendNodeId }) => cdp.send('DOM.resolveNode', { backendNodeId })),
    );
    return resolved.flatMap(({ object }) => object.objectId ?? []);
  } catch {
    return [];
  }
}
