// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { facebook } from '../../src/sites/facebook';
import { named, pagesOf, show } from './pages';

/** Labels as four languages might have them. None of them is a word the extension may know. */
const WORDS = {
  en: ['What is on your mind?', 'Post', 'Send'],
  cy: ['Beth sydd ar eich meddwl?', 'Postio', 'Neges'],
  de: ['Was machst du gerade?', 'Posten', 'Nachricht'],
  ar: ['بم تفكر؟', 'نشر', 'رسالة'],
};

/** Gives every label of the page another one, and turns it round where the language runs from right to left. */
function translate(language: keyof typeof WORDS): void {
  document.documentElement.lang = language;
  document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
  const labelled = document.querySelectorAll('[aria-label], [aria-placeholder]');
  for (const [at, element] of [...labelled].entries()) {
    const words = WORDS[language][at % 3] ?? '';
    for (const name of ['aria-label', 'aria-placeholder'])
      if (element.hasAttribute(name)) element.setAttribute(name, words);
  }
  for (const heading of document.querySelectorAll('h2')) heading.textContent = WORDS[language][0] ?? '';
}

describe.each(['en', 'cy', 'de', 'ar'] as const)('Facebook in %s', (language) => {
  test.each(pagesOf('facebook').map((page) => [page.file, page] as const))('%s', (_, page) => {
    show(page);
    translate(language);
    const composers = facebook.composersIn(document.body).map(({ box, surface }) => [box.dataset.name, surface]);
    const expected = Object.entries(page.expect.composers).map(([name, is]) => [name, is.split(' lexical ')[0]]);
    expect(composers).toEqual(expected);
    for (const [name, root] of Object.entries(page.expect.publish)) {
      expect(facebook.publishAt(named(name))?.root).toBe(named(root));
    }
    const lit = [...document.querySelectorAll('[contenteditable], textarea')].flatMap(
      (box) => facebook.unknownAt?.(box) ?? [],
    );
    expect(lit.map(({ box }) => box.dataset.name)).toEqual(Object.keys(page.expect.unknown ?? {}));
  });
});
