/** Sorted words as one text: of each the number of letters it shares with the one before (`A` for none), then the rest of it. */

/** @throws Error for a word with an A to Z, which mark where words begin. */
export function frontCoded(sorted: readonly string[]): string {
  let before = '';
  let text = '';
  for (const word of sorted) {
    if (/[A-Z]/.test(word)) throw new Error(`"${word}" has a capital, so it cannot be kept with the others`);
    let shared = 0;
    while (shared < 25 && shared < before.length && before[shared] === word[shared]) shared++;
    text += String.fromCharCode(65 + shared) + word.slice(shared);
    before = word;
  }
  return text;
}

export function fromFrontCoded(text: string): string[] {
  let before = '';
  return text
    .split(/(?=[A-Z])/)
    .filter(Boolean)
    .map((part) => {
      before = before.slice(0, part.charCodeAt(0) - 65) + part.slice(1);
      return before;
    });
}
