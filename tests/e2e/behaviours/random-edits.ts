import { expect, test } from 'vitest';
import type { EditorKind } from '../../../src/sites/site';
import { focus, MOD } from '../../rig/actions';
import { marksAreOf } from '../../rig/draft';
import { reportOf, spansToMark } from '../../rig/oracle';
import { chance } from '../../rig/random';
import { bringReading, type Standing, standingOf } from '../../rig/reading';
import type { Tab } from '../../rig/rig';
import { NUMBER } from '../../rig/samples';
import type { Bench } from '../bench';

const EDITS = 500;
/** After so many edits the verdict is waited for and the marks are held against the whole report. */
const PAUSE_EVERY = 50;
/** Longer drafts are begun anew, in UTF-16 code units. */
const LONGEST = 500;

const WORDS = [
  `NHS number ${NUMBER} `,
  'a 34yo lady on Larkfield ward ',
  'my manager is a bully ',
  'and then ',
  '#nightshift ',
  '@priya_nair ',
  'tea, ',
  '🙂',
  '👩‍👩‍👧 ',
  'שלום ',
  'e\u0301te\u0301 ',
  'https://otalk.example/tips ',
];
const PASTE = `${MOD}+v`;
const KEYS = [
  ...['Enter', 'Enter', 'Shift+Enter', 'Backspace', 'Backspace', 'Delete', `${MOD}+Backspace`, `${MOD}+Delete`],
  ...[`${MOD}+z`, `${MOD}+z`, `${MOD}+Shift+z`],
  ...['ArrowLeft', 'ArrowUp', 'ArrowDown', 'Home', 'End', `${MOD}+Home`, `${MOD}+End`, `${MOD}+ArrowLeft`],
  ...['Shift+ArrowLeft', `Shift+${MOD}+ArrowLeft`, 'Shift+Home', 'Shift+ArrowUp'],
  ...[`${MOD}+c`, `${MOD}+x`, PASTE, PASTE],
];

type Edit = { type: string } | { press: string };

/** The same edits for the same seed. */
function edits(seed: number): Edit[] {
  const { oneOf } = chance(seed);
  return Array.from({ length: EDITS }, () =>
    oneOf([true, true, false, false, false]) ? { type: oneOf(WORDS) } : { press: oneOf(KEYS) },
  );
}

/** A range across two lines says nothing of the line between them. */
const onOneLine = (words: string): string => words.replaceAll('\n', '');

const doEdit = (tab: Tab, edit: Edit) => ('type' in edit ? tab.type(edit.type) : tab.press(edit.press));

interface Place {
  address: string;
  box: string;
  editor: EditorKind;
  around: { site: string; surface: string };
}

/** Types what chance says, and after every edit holds the extension against the editor's own model. */
async function typeAtRandom(bench: Bench, { address, box, editor, around }: Place, seed: number): Promise<void> {
  const tab = await bench.open(address);
  await bringReading(tab);
  await focus(tab, box);
  const quotes = new Set<string>();
  const known = new Set<string>();
  let hasPasted = false;
  const done: Edit[] = [];
  let marked = 0;
  for (const [at, edit] of edits(seed).entries()) {
    await doEdit(tab, edit);
    done.push(edit);
    const story = () => `edit ${at + 1} of seed ${seed}, after ${JSON.stringify(done.slice(-6))}`;
    const isRight = ({ marked }: Standing) => marked.every((one) => quotes.has(onOneLine(one)));
    let now = await standingOf(tab, box, editor);
    const { text } = now;
    expect(text, story()).toBe(now.model);
    hasPasted ||= 'press' in edit && edit.press === PASTE;
    // What was pasted on the way may count or not.
    const drafts = [
      { text, ...around },
      ...(hasPasted ? [{ text, ...around, pasted: [[0, text.length] as [number, number]] }] : []),
    ];
    for (const draft of drafts.filter((one) => !known.has(JSON.stringify(one)))) {
      known.add(JSON.stringify(draft));
      for (const { quote } of spansToMark(await reportOf(draft))) quotes.add(onOneLine(quote));
    }
    // Draft.js may draw once more after an undo, a frame or two later.
    for (let more = 0; more < 3 && !isRight(now); more++) now = await standingOf(tab, box, editor);
    expect(isRight(now), `${story()}: marks stand on ${JSON.stringify(now.marked)}`).toBe(true);
    marked += now.marked.length;
    if (at % PAUSE_EVERY === PAUSE_EVERY - 1) await marksAreOf(tab, drafts);
    if (text.length > LONGEST) for (const chord of [`${MOD}+a`, 'Backspace']) await tab.press(chord);
  }
  expect(marked, 'marks seen on the way').toBeGreaterThan(EDITS / 10);
}

/** Whatever is typed, in whatever order: our text is the editor's own, and every mark stands on its words. */
export function randomEdits(bench: Bench): void {
  test(`${EDITS} random edits in Draft.js`, () =>
    typeAtRandom(
      bench,
      {
        address: 'https://x.com/home',
        box: 'main [data-testid="tweetTextarea_0"]',
        editor: 'draft-js',
        around: { site: 'x', surface: 'post' },
      },
      7,
    ));

  test(`${EDITS} random edits in Lexical`, () =>
    typeAtRandom(
      bench,
      {
        address: 'https://www.facebook.com/?dialog',
        box: '[role="dialog"] [role="dialog"] [data-lexical-editor="true"]',
        editor: 'lexical',
        around: { site: 'facebook', surface: 'post' },
      },
      7,
    ));
}
