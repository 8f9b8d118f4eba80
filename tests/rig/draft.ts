import { isDeepStrictEqual } from 'node:util';
import type { Draft } from '../../src/engine/types';
import { type Mark, marks } from './marks';
import { reportOf, spansToMark, stretches } from './oracle';
import type { Tab } from './rig';
import { until } from './until';

export interface PracticeBox {
  name: string;
  /** What the editor's own model holds. */
  model: string;
  /** What the page shows. */
  shown: string;
}

interface Practice {
  boxes(): PracticeBox[];
  published: string[][];
  replaceAll(name: string, nth: number, text: string): void;
}

export const boxes = (tab: Tab): Promise<PracticeBox[]> =>
  tab.evaluate(() => (window as unknown as { practice: Practice }).practice.boxes());

export const published = (tab: Tab): Promise<string[][]> =>
  tab.evaluate(() => (window as unknown as { practice: Practice }).practice.published);

/** What an editor's own model holds; undefined while its box is not on the page. */
export const modelOf = async (tab: Tab, name: string, nth = 0): Promise<string | undefined> =>
  (await boxes(tab)).filter((box) => box.name === name)[nth]?.model;

/**
 * Waits until so many posts are out.
 * @param texts the parts of each post that the page has published, in their order
 * @throws Error where what is out is anything else
 */
export async function isOut(tab: Tab, texts: string[][]): Promise<void> {
  let seen: string[][] = [];
  await until(
    `${JSON.stringify(texts.at(-1))} is published`,
    async () => {
      seen = await published(tab);
      return seen.length >= texts.length;
    },
    { last: () => seen },
  );
  if (!isDeepStrictEqual(seen, texts))
    throw new Error(`published is ${JSON.stringify(seen)}, and not ${JSON.stringify(texts)}`);
}

/** Makes the editor itself put other words in the place of all that the box holds. */
export const replaceAll = (tab: Tab, name: string, text: string, nth = 0): Promise<void> =>
  tab.evaluate(
    (wanted) => {
      const { practice } = window as unknown as { practice: Practice };
      practice.replaceAll(wanted.name, wanted.nth, wanted.text);
    },
    { name, text, nth },
  );

/** Waits until the box shows exactly this text, and its model holds the same. */
export function holds(tab: Tab, name: string, text: string, nth = 0): Promise<PracticeBox> {
  let seen: PracticeBox[] = [];
  return until(
    `${name} holds ${JSON.stringify(text)}`,
    async () => {
      seen = (await boxes(tab)).filter((box) => box.name === name);
      const box = seen[nth];
      return box && box.model === text && box.shown === text ? box : null;
    },
    { last: () => seen },
  );
}

/**
 * Waits until the marks on the page stand on exactly the words that the report of the text names, and returns them.
 * @param draft the text the box must show, and its surroundings
 * @param read how they are tinted there: by highlights, or in the copy over a textarea
 * @param words some of the words that must be among them; none means that nothing may be marked
 */
export async function marksStandOn(tab: Tab, draft: Draft, words: string[], read = marks): Promise<Mark[]> {
  const named = (await wantedIn(draft)).map(([start, end]) => draft.text.slice(start, end));
  for (const word of words) {
    if (!named.some((one) => one.includes(word)))
      throw new Error(`the report marks ${JSON.stringify(named)}, not ${word}`);
  }
  if (words.length === 0 && named.length > 0) throw new Error(`the report marks ${JSON.stringify(named)}`);
  return marksAreOf(tab, [draft], read);
}

const wantedIn = async (draft: Draft) => stretches(spansToMark(await reportOf(draft)));

/** Waits until the marks stand on what the report of one of these drafts names, whatever that is, and returns them. */
export async function marksAreOf(tab: Tab, drafts: Draft[], read = marks): Promise<Mark[]> {
  const wanted = await Promise.all(drafts.map(wantedIn));
  let seen: Mark[] = [];
  await until(
    `the marks stand on one of ${JSON.stringify(wanted)} of ${JSON.stringify(drafts[0]?.text)}`,
    async () => {
      seen = await read(tab);
      return wanted.some((one) => isDeepStrictEqual(stretches(seen), one));
    },
    { last: () => seen },
  );
  return seen;
}
