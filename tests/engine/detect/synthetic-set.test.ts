import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { detectors } from '../../../src/engine/detect';

/** Microsoft's presidio-research synthetic set, beside the repository where it has been put; it is not ours to ship. */
const SET = '../shared/corpora/presidio_synth_v2.jsonl';
const KINDS = {
  PHONE_NUMBER: 'any-phone',
  EMAIL_ADDRESS: 'any-email',
  CREDIT_CARD: 'card',
  STREET_ADDRESS: 'any-address',
} as const;
/** An address of several lines may be found in pieces: this share of its characters counts as found. */
const LEAST = 0.3;
type Kind = keyof typeof KINDS;

interface Line {
  text: string;
  labels: { entities: { type: string; text: string }[] };
}

/** Entities are looked up by their words: the offsets of the set count code points. */
function recall(lines: readonly Line[], kind: Kind): { found: number; all: number } {
  let found = 0;
  let all = 0;
  for (const { text, labels } of lines) {
    const wanted = labels.entities.filter(({ type }) => type === kind);
    if (wanted.length === 0) continue;
    const hits = detectors[KINDS[kind]]?.(text) ?? [];
    for (const entity of wanted) {
      const start = text.indexOf(entity.text);
      const end = start + entity.text.length;
      all++;
      const covered = hits.map((hit) => Math.min(hit.end, end) - Math.max(hit.start, start));
      if (covered.reduce((sum, part) => sum + Math.max(0, part), 0) >= (end - start) * LEAST) found++;
    }
  }
  return { found, all };
}

describe('how many spans of a large synthetic set are found', () => {
  const lines = existsSync(SET)
    ? readFileSync(SET, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Line)
    : null;

  test.each(Object.keys(KINDS) as Kind[])('%s: at least 95 of 100', (kind) => {
    if (!lines) {
      console.log(`not measured: ${SET} is not there, so only our own examples were tried for ${kind}`);
      expect(detectors[KINDS[kind]]).toBeDefined();
      return;
    }
    const { found, all } = recall(lines, kind);
    console.log(`${kind}: ${found} of ${all}`);
    expect(all).toBeGreaterThan(40);
    expect(found / all).toBeGreaterThanOrEqual(0.95);
  });
});
