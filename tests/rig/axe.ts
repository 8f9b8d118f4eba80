import { readFile } from 'node:fs/promises';
import type { Tab } from './rig';

interface AxeResult {
  violations: { id: string; help: string; nodes: { html: string; failureSummary?: string }[] }[];
}

/** Runs axe on a page of ours. @returns one line for each element with a fault */
export async function accessibilityFaults(tab: Tab): Promise<string[]> {
  await tab.inject(await readFile('node_modules/axe-core/axe.min.js', 'utf8'));
  const { violations } = await tab.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(context: Document): Promise<AxeResult> } };
    return axe.run(document);
  });
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${help}: ${html.slice(0, 120)} ${failureSummary ?? ''}`),
  );
}
