import type { PracticeSurface } from '../practice/surface';
import type { Tab } from './rig';

/** A post that the practice page published, and whose press it was: somebody's own, or one replayed by a script. */
export interface Out {
  by: 'own' | 'replay';
  text: string;
}

/** How things stand on a page: told in one question, as thousands are asked. */
export interface Stand {
  /** What the editor's model holds. */
  text: string;
  /** Our question has the focus: nothing else of ours takes it by itself. */
  isAsking: boolean;
  /** What went out since `startOver`. */
  out: Out[];
}

interface Page {
  practice: {
    published: string[][];
    modelOf(box: Element): string;
    replaceAll(name: string, nth: number, text: string): void;
  };
  out: Out[];
}

/** From here on the page writes down whose press each post was, and empties the box when one has gone out. */
export function keepBooks(tab: Tab, { name, nth = 0 }: PracticeSurface): Promise<void> {
  return tab.evaluate(
    (box) => {
      const page = window as unknown as Page;
      let by: Out['by'] = 'own';
      for (const type of ['click', 'keydown'])
        window.addEventListener(type, ({ isTrusted }) => (by = isTrusted ? 'own' : 'replay'), true);
      page.out = [];
      page.practice.published.push = (...posts) => {
        for (const parts of posts) page.out.push({ by, text: parts.join('\n') });
        page.practice.replaceAll(box.name, box.nth, '');
        return page.out.length;
      };
    },
    { name, nth },
  );
}

/** What went out before is no concern of what follows. */
export function closeBooks(tab: Tab): Promise<void> {
  return tab.evaluate(() => {
    (window as unknown as Page).out = [];
  });
}

/** The editor writes; done when its model holds the text, which may be a render later. */
export function rewrite(tab: Tab, { box, name, nth = 0 }: PracticeSurface, text: string): Promise<void> {
  return tab.evaluate(
    async (wanted) => {
      const { practice } = window as unknown as Page;
      practice.replaceAll(wanted.name, wanted.nth, wanted.text);
      const holds = () => practice.modelOf(document.querySelector(wanted.box) as Element) === wanted.text;
      for (let turn = 0; turn < 1000 && !holds(); turn++) await new Promise((next) => setTimeout(next));
    },
    { box, name, nth, text },
  );
}

/** How things stand as soon as so many posts are out, or after some seconds if they never are. */
export function standOf(tab: Tab, { box }: PracticeSurface, posts = 0): Promise<Stand> {
  return tab.evaluate(
    async (wanted) => {
      const end = performance.now() + 5000;
      const { practice } = window as unknown as Page;
      while ((window as unknown as Page).out.length < wanted.posts && performance.now() < end)
        await new Promise((next) => setTimeout(next, 5));
      const { out } = window as unknown as Page;
      const { activeElement, body, documentElement } = document;
      const found = document.querySelector(wanted.box);
      return {
        text: found ? practice.modelOf(found) : '',
        isAsking: activeElement !== body && activeElement?.parentElement === documentElement,
        out,
      };
    },
    { box, posts },
  );
}
