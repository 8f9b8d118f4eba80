import type { Lexicon } from '../pack';

/** A word of a class in all its forms, each with the tags it earns: plurals are also `Plural`, past forms also `Past`. */
export function inflections(word: string, { tag, inflect }: Lexicon): [form: string, tags: readonly string[]][] {
  const lower = word.toLowerCase();
  const forms: [string, readonly string[]][] = [[lower, [tag]]];
  if (inflect === 'noun' && !lower.endsWith('ss') && !/^\d/.test(lower)) forms.push([plural(lower), [tag, 'Plural']]);
  if (inflect === 'verb') {
    const [head = '', ...rest] = lower.split(' ');
    const tail = rest.length > 0 ? ` ${rest.join(' ')}` : '';
    forms.push(
      [plural(head) + tail, [tag]],
      [ending(head, 'ed') + tail, [tag, 'Past']],
      [ending(head, 'ing') + tail, [tag]],
    );
  }
  return forms;
}

function plural(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  if (/(?:man|woman)$/.test(word)) return `${word.slice(0, -2)}en`;
  if (word.endsWith('child')) return `${word}ren`;
  if (/wife$/.test(word)) return `${word.slice(0, -2)}ves`;
  return /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}

const DOUBLES = /^(?:[^aeiou]*[aeiou][bdgmnprt]|admit|refer|transfer|induc)$/;

function ending(word: string, end: 'ed' | 'ing'): string {
  if (word.endsWith('e')) return word.slice(0, -1) + end;
  if (end === 'ed' && /[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ied`;
  return (DOUBLES.test(word) ? word + word.slice(-1) : word) + end;
}
