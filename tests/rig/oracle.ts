import { pathToFileURL } from 'node:url';
import type { Checker, Draft, Report } from '../../src/engine/types';

let checker: Checker | undefined;

/** The report of the built checker: what the extension should have found in this draft. */
export async function reportOf(draft: Draft): Promise<Report> {
  const module = pathToFileURL('.output/node/second-look.mjs').href;
  checker ??= ((await import(module)) as { createChecker(): Checker }).createChecker();
  return checker.check(draft);
}

/** The stretches that should be marked: the words of every finding but a friendly line, merged where they touch. */
export function stretches(spans: { start: number; end: number }[]): [number, number][] {
  const merged: [number, number][] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}

export const spansToMark = ({ findings }: Report) =>
  findings.filter(({ rule, severity }) => !(rule === 'self-promotion' && severity === 1)).flatMap(({ spans }) => spans);
