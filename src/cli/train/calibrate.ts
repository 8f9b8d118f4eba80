/** Slope and offset. */
export type Platt = readonly [number, number];

/**
 * Fits a probability to log-odds of drafts that were not fitted on (Platt 1999), by Newton steps.
 * @param positive whether each is a case.
 */
export function fitPlatt(logits: readonly number[], positive: readonly boolean[]): Platt {
  const cases = positive.filter(Boolean).length;
  if (cases === 0) return [1, -6];
  const high = (cases + 1) / (cases + 2);
  const low = 1 / (positive.length - cases + 2);
  let slope = 1;
  let offset = 0;
  for (let step = 0; step < 40; step++) {
    let [a, b, aa, ab, bb] = [0, 0, 1e-6, 0, 1e-6];
    logits.forEach((logit, at) => {
      const p = 1 / (1 + Math.exp(-(slope * logit + offset)));
      const miss = p - (positive[at] ? high : low);
      const spread = p * (1 - p);
      a += miss * logit;
      b += miss;
      aa += spread * logit * logit;
      ab += spread * logit;
      bb += spread;
    });
    const determinant = aa * bb - ab * ab;
    const bySlope = (bb * a - ab * b) / determinant;
    const byOffset = (aa * b - ab * a) / determinant;
    slope = Math.max(0.05, slope - bySlope);
    offset -= byOffset;
    if (Math.abs(bySlope) + Math.abs(byOffset) < 1e-6) break;
  }
  return [slope, offset];
}

export const probability = ([slope, offset]: Platt, logit: number): number =>
  1 / (1 + Math.exp(-(slope * logit + offset)));
