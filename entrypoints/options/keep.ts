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

/** What the section of what is kept shows and does. `done` draws anew; it is told when the browser refused to store. */
export function keepModel(setup: Setup, done: (failed?: boolean) => void): KeepModel {
  const store = async ({ settings, packs }: Pick<Setup, 'settings' | 'packs'>) => {
    await changeSettings(() => parseSettings(settings));
    await changePacks(() => [...packs]);
  };
  const take = async (file: File): Promise<void> => {
    const read = readTransfer(await textOfFile(file, LARGEST), setup.settings);
    if (typeof read === 'string') {
      outcome = { file: file.name, problem: read };
      return;
    }
    // The way back is there from the first change on; that all is in place is said once it is.
    before = { settings: setup.settings, packs: setup.packs };
    outcome = undefined;
    await store(read);
    outcome = { file: file.name, ignored: read.ignored };
  };
  const undo = async (): Promise<void> => {
    const back = before;
    before = undefined;
    outcome = undefined;
    if (back) await store(back);
  };
  const run = (work: Promise<void>) =>
    void work.then(
      () => done(),
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
