import type { CDPSession, Page } from 'playwright-core';
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

interface DomNode {
  nodeId: number;
  shadowRootType?: string;
  children?: DomNode[];
  shadowRoots?: DomNode[];
}

/** `DOM.getDocument` with pierce sees closed shadow roots; each becomes an object of the page's world. */
async function peek(cdp: CDPSession, run: (roots: ShadowRoot[], arg: unknown) => unknown, arg: unknown) {
  const { root } = (await cdp.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: DomNode };
  // A root that has gone since the document was read is not there.
  const resolved = await Promise.all(
    closedRoots(root).map(({ nodeId }) =>
      cdp.send('DOM.resolveNode', { nodeId }).then(
        ({ object }) => object.objectId,
        () => undefined,
      ),
    ),
  );
  const roots = resolved.filter((objectId) => objectId !== undefined);
  const { result: globe } = await cdp.send('Runtime.evaluate', { expression: 'window' });
  const { result, exceptionDetails } = await cdp.send('Runtime.callFunctionOn', {
    objectId: globe.objectId as string,
    functionDeclaration: `function (arg, ...roots) { return (${run})(roots, arg); }`,
    arguments: [{ value: arg }, ...roots.map((objectId) => ({ objectId }))],
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

function closedRoots(node: DomNode): DomNode[] {
  const below = [...(node.shadowRoots ?? []), ...(node.children ?? [])].flatMap(closedRoots);
  return node.shadowRootType === 'closed' ? [node, ...below] : below;
}
