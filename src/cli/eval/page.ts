import { RULE_IDS, type RuleId } from '../../engine/types';
import { type Checked, curve } from './measures';
import type { Group } from './table';

const WIDTH = 420;
const HEIGHT = 260;
const EDGE = 36;
const MOST_ALARMS = 0.1;
const COLOURS = ['#1f6f8b', '#b0563c', '#5b7f3a', '#6b4c9a'];
const MISSES = 25;

/** The page for a browser: curves for each rule, the tables, and the worst misses of the drafts that were tuned on. */
export function htmlPage(groups: readonly Group[], tables: readonly string[], misses: readonly Checked[]): string {
  const rules = RULE_IDS.map((rule) => `<h2>${rule}</h2>${picture(groups, rule)}${worst(misses, rule)}`).join('\n');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Second Look: evaluation</title>
<style>body{font:15px/1.5 system-ui;margin:2rem auto;max-width:60rem;padding:0 1rem}pre{overflow:auto;font-size:12px}li{margin:.3rem 0}svg{max-width:100%}</style>
<h1>Second Look: evaluation</h1>${tables.map((table) => `<pre>${escapeText(table)}</pre>`).join('')}${rules}</html>\n`;
}

function picture(groups: readonly Group[], rule: RuleId): string {
  const x = (alarms: number) => EDGE + (Math.min(alarms, MOST_ALARMS) / MOST_ALARMS) * (WIDTH - EDGE - 8);
  const y = (recall: number) => HEIGHT - EDGE - recall * (HEIGHT - EDGE - 8);
  const lines = groups.map(({ name, checked }, at) => {
    const points = curve(checked, rule).filter(([alarms]) => alarms <= MOST_ALARMS);
    const d = points.map(([alarms, recall]) => `${x(alarms).toFixed(1)},${y(recall).toFixed(1)}`).join(' ');
    const colour = COLOURS[at % COLOURS.length];
    return `<polyline points="${d}" fill="none" stroke="${colour}" stroke-width="2"/><text x="${WIDTH - 110}" y="${HEIGHT - 60 - at * 16}" fill="${colour}" font-size="12">${escapeText(name)}</text>`;
  });
  const across = [0, 0.02, 0.05, 0.1].map(
    (v) =>
      `<text x="${x(v)}" y="${HEIGHT - 16}" font-size="11" text-anchor="middle">${v * 100} %</text><line x1="${x(v)}" x2="${x(v)}" y1="8" y2="${HEIGHT - EDGE}" stroke="#ddd"/>`,
  );
  const up = [0, 0.25, 0.5, 0.75, 1].map(
    (v) =>
      `<text x="2" y="${y(v) + 4}" font-size="11">${v * 100}</text><line x1="${EDGE}" x2="${WIDTH - 8}" y1="${y(v)}" y2="${y(v)}" stroke="#ddd"/>`,
  );
  return `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" role="img" aria-label="Share caught against share of false alarms, ${rule}">${[...across, ...up, ...lines].join('')}<text x="${WIDTH / 2}" y="${HEIGHT - 2}" font-size="11" text-anchor="middle">fine drafts that alarm</text></svg>`;
}

function worst(checked: readonly Checked[], rule: RuleId): string {
  const missed = checked
    .filter(({ draft, reports }) => (draft.labels[rule] ?? 0) >= 2 && reports.normal.rules[rule].severity === 0)
    .sort((a, b) => a.reports.normal.rules[rule].score - b.reports.normal.rules[rule].score);
  const items = missed
    .slice(0, MISSES)
    .map(
      ({ draft, reports }) =>
        `<li>${escapeText(draft.id)} (${draft.labels[rule]}, score ${reports.normal.rules[rule].score.toFixed(2)}): ${escapeText(draft.text)}</li>`,
    );
  return `<details><summary>${missed.length} of severity 2 and 3 missed; the furthest</summary><ol>${items.join('')}</ol></details>`;
}

const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
