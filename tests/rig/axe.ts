import { readFile } from 'node:fs/promises';
import type { Tab } from './rig';

interface AxeResult {
  violations: { id: string; help: string; nodes: { html: string; failureSummary?: string }[] }[];
}

const AXE = 'node_modules/axe-core/axe.min.js';

function faultsOf({ violations }: AxeResult): string[] {
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${help}: ${html.slice(0, 140)} ${failureSummary ?? ''}`),
  );
}

/** Brings axe to a page that does not have it yet. */
async function bringAxe(tab: Tab): Promise<void> {
  if (!(await tab.evaluate(() => 'axe' in window))) await tab.inject(await readFile(AXE, 'utf8'));
}

/** Runs axe on a page of ours, or on what matches there. @returns one line for each element with a fault */
export async function accessibilityFaults(tab: Tab, within?: string): Promise<string[]> {
  await bringAxe(tab);
  const result = await tab.evaluate(async (selector) => {
    const { axe } = window as unknown as { axe: { run(context: Document | Element): Promise<AxeResult> } };
    const found = selector === null ? document : document.querySelector(selector);
    if (!found) throw new Error(`there is no ${selector} to look at`);
    return axe.run(found);
  }, within ?? null);
  return faultsOf(result);
}

/**
 * The same for the question on a site's page. axe sees no closed roots, so the question is drawn once more in an open one,
 * with its own styles, and looked at there.
 */
export async function faultsInQuestion(tab: Tab): Promise<string[]> {
  const drawn = await tab.peek((roots) => {
    const root = roots.find((one) => one.querySelector('dialog.prompt[open]'));
    if (!root) return null;
    const sheets = root.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText));
    const styles = [...root.querySelectorAll('style')].map((style) => style.textContent ?? '');
    return { html: root.innerHTML, css: [...sheets, ...styles].join('\n') };
  });
  if (!drawn) throw new Error('there is no question to look at');
  await bringAxe(tab);
  const result = await tab.evaluate(async ({ html, css }) => {
    for (const ours of document.querySelectorAll('html > :not(head, body)')) ours.remove();
    const host = document.createElement('div');
    document.body.replaceChildren(host);
    const root = host.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    root.innerHTML = html.replaceAll(' popover="manual"', '');
    const dialog = root.querySelector('dialog');
    dialog?.removeAttribute('open');
    dialog?.showModal();
    const { axe } = window as unknown as { axe: { run(context: Element): Promise<AxeResult> } };
    return axe.run(host);
  }, drawn);
  return faultsOf(result);
}
