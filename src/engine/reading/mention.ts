import type { View } from './view';

/** Classes that are building blocks only: their bare presence is no fact. */
const SILENT = new Set(
  'HisHer Subject I We You My Our A The This Some Be Past Modal Not If And Prep Who Plural Cap FirstCap Number NumberWord Hashtag Imperative Place OwnCircle'.split(
    ' ',
  ),
);

const names = new Map<string, string | null>();

/** `CareThing` is told as `care-thing`; null for classes that tell nothing alone. */
function factName(tag: string): string | null {
  let name = names.get(tag);
  if (name === undefined) {
    name = SILENT.has(tag) ? null : tag.replace(/\B[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
    names.set(tag, name);
  }
  return name;
}

/** Every class of words that occurs, once for each run of tokens. */
export function readMentions(view: View): void {
  let before: readonly string[] = [];
  view.tokens.forEach((token, at) => {
    for (const tag of token.tags) {
      const name = factName(tag);
      if (name === null || before.includes(tag)) continue;
      view.add(name, at, view.runEnd(at, tag));
    }
    before = token.tags;
  });
}
