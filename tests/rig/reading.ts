import { build } from 'esbuild';
import type { EditorKind } from '../../src/sites/site';
import type { Tab } from './rig';

let bundled: Promise<string> | undefined;

/** The extension's own reading of a box, from its sources, for a page to run: the built one is out of a page's reach. */
function script(): Promise<string> {
  bundled ??= build({
    stdin: { contents: "export { readBox } from './src/compose/read'", resolveDir: '.', loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'ourReading',
  }).then(({ outputFiles }) => outputFiles[0]?.text ?? '');
  return bundled;
}

export interface Standing {
  /** What the extension reads. */
  text: string;
  /** What the editor's own model holds. */
  model: string;
  /** The words under each mark, in no order. */
  marked: string[];
}

/** Lets the page ask the extension's own reading. */
export const bringReading = async (tab: Tab): Promise<void> => tab.inject(await script());

/** How a box stands once the page and the extension have drawn what the last key did. Needs `bringReading`. */
export function standingOf(tab: Tab, box: string, editor: EditorKind): Promise<Standing> {
  return tab.evaluate(
    async (wanted) => {
      const frame = () => new Promise((drawn) => requestAnimationFrame(drawn));
      await frame();
      await frame();
      const page = window as unknown as {
        ourReading: { readBox(box: Element, editor: string): { text: string } };
        practice: { modelOf(box: Element): string };
      };
      const found = document.querySelector(wanted.box);
      if (!found) throw new Error(`${wanted.box} is not on the page`);
      const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight] as Range[]);
      const wordsOf = (range: Range) => {
        const holder = document.createElement('div');
        holder.append(range.cloneContents());
        for (const picture of holder.querySelectorAll('img')) picture.replaceWith(picture.alt);
        return holder.textContent ?? '';
      };
      return {
        text: page.ourReading.readBox(found, wanted.editor).text,
        model: page.practice.modelOf(found),
        marked: ranges.map(wordsOf),
      };
    },
    { box, editor },
  );
}
