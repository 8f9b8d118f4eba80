// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { SITES } from '../../src/sites';
import { siteRunningAt } from '../../src/sites/optional';
import type { Composer, Site } from '../../src/sites/site';
import { everything, named, pagesOf, show } from './pages';

const EDITABLE = '[contenteditable], textarea, input, [role="textbox"]';
const BUTTON = 'button, [role="button"], r-post-form-submit-button';

function described({ surface, editor, root }: Composer): string {
  return `${surface} ${editor} in ${root.getAttribute('data-name')}`;
}

function nameOf(element: Element): string {
  return element.getAttribute('data-name') ?? 'nameless';
}

function composersFound(site: Site): Record<string, string> {
  const found = everything(EDITABLE).flatMap((element) => site.composerAt(element) ?? []);
  return Object.fromEntries(found.map((composer) => [nameOf(composer.box), described(composer)]));
}

function publishFound(site: Site): Record<string, string> {
  const found = everything(BUTTON).flatMap((element) => site.publishAt(element) ?? []);
  return Object.fromEntries(found.map(({ control, root }) => [nameOf(control), nameOf(root)]));
}

function unknownFound(site: Site): Record<string, string> {
  const found = everything(EDITABLE).flatMap((element) => site.unknownAt?.(element) ?? []);
  return Object.fromEntries(found.map(({ box, missing }) => [nameOf(box), missing]));
}

describe.each(SITES)('$id', (site) => {
  const pages = pagesOf(site.id);

  test('has pages to be tested on, with private ones among them', () => {
    expect(pages.length).toBeGreaterThanOrEqual(8);
    const empty = pages.filter((page) => Object.keys(page.expect.composers).length === 0);
    expect(empty.length).toBeGreaterThanOrEqual(4);
  });

  describe.each(pages)('$file', (page) => {
    test('is a page of this site', () => {
      expect(siteRunningAt(new URL(page.expect.url))?.name).toBe(site.name);
    });

    test('has these composers and no other', () => {
      show(page);
      expect(composersFound(site)).toEqual(page.expect.composers);
      expect(site.composersIn(document.body).map(({ box }) => nameOf(box))).toEqual(Object.keys(page.expect.composers));
    });

    test('publishes by these controls and no other', () => {
      show(page);
      expect(publishFound(site)).toEqual(page.expect.publish);
    });

    test('has these boxes to be honest about, and tells no word of them', () => {
      show(page);
      expect(unknownFound(site)).toEqual(page.expect.unknown ?? {});
      for (const element of document.querySelectorAll(EDITABLE)) {
        const shape = site.unknownAt?.(element)?.shape ?? '';
        for (const words of document.body.textContent.match(/\p{L}{3,}(?: \p{L}+)+/gu) ?? [])
          expect(shape).not.toContain(words);
      }
    });

    test('a control found is found again', () => {
      show(page);
      for (const [control, root] of Object.entries(page.expect.publish)) {
        expect(site.controlsIn?.(named(root))).toContain(named(control));
        expect(site.isSending?.(named(root))).toBe(false);
      }
    });

    test('a box is found from everything inside it', () => {
      show(page);
      for (const name of Object.keys(page.expect.composers)) {
        const box = named(name);
        for (const inside of box.querySelectorAll('*')) expect(site.composerAt(inside)?.box).toBe(box);
      }
      expect(site.composerAt(document.body)).toBeNull();
    });

    test('what surrounds a draft', () => {
      show(page);
      for (const composer of site.composersIn(document.body)) {
        const context = site.context(composer);
        const expected = page.expect.context?.[nameOf(composer.box)];
        expect(context).toEqual(expected ?? { site: site.id, surface: composer.surface });
        expect(JSON.stringify(context)).not.toContain('Private words');
      }
    });
  });
});
