/** Numbers from 0 to 1, without 1, that are the same every time, so that a fit can be repeated. */
export function sequence(seed = 1): () => number {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}
