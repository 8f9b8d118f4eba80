/** Everything the user chose, out to a file and in from one, with a way back. */
import { parseSettings } from '../../src/settings/parse';
import type { Setup } from '../../src/settings/setup';
import { changePacks, changeSettings } from '../../src/settings/store';
import { exportText, readTransfer } from '../../src/settings/transfer';
import type { KeepModel } from '../../src/ui/options/model';
import { saveAs, textOfFile } from './files';

const LARGEST = 3_000_000;

let outcome: KeepModel['outcome'];
let before: Pick<Setup, 'settings' | 'packs'> | undefined;

/**
 * What the section of what is kept shows and does.
 * @param done draws anew; it is told when the browser refused to store.
 * @param redraw draws anew where there was nothing to store.
 */
export function keepModel(setup: Setup, done: (failed?: boolean) => void, redraw: () => void): KeepModel {
  const store = async ({ settings, packs }: Pick<Setup, 'settings' | 'packs'>) => {
    await changeSettings(() => parseSettings(settings));
    await changePacks(() => [...packs]);
  };
  const take = async (file: File): Promise<boolean> => {
    const read = readTransfer(await textOfFile(file, LARGEST), setup.settings);
    if (typeof read === 'string') {
      outcome = { file: file.name, problem: read };
      return false;
    }
    // The way back is there from the first change on; that all is in place is said once it is.
    before = { settings: setup.settings, packs: setup.packs };
    outcome = undefined;
    await store(read);
    outcome = { file: file.name, ignored: read.ignored };
    return true;
  };
  const undo = async (): Promise<boolean> => {
    const back = before;
    before = undefined;
    outcome = undefined;
    if (back) await store(back);
    return true;
  };
  const run = (work: Promise<boolean>) =>
    void work.then(
      (isStored) => (isStored ? done() : redraw()),
      () => done(true),
    );
  return {
    outcome,
    canUndo: before !== undefined,
    onExport: () => saveAs('second-look-settings.json', exportText(setup.settings, setup.packs)),
    onFile: (file) => run(take(file)),
    onUndo: () => run(undo()),
  };
}
