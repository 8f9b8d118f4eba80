/** Taking in packs: each is read and tried here before it is kept. */
import { Making } from '../../src/compose/making';
import { LIMITS } from '../../src/packs/own/limits';
import { parsePack } from '../../src/packs/own/parse';
import { PackError, type PackProblem } from '../../src/packs/own/problem';
import { tryingPack } from '../../src/packs/own/try';
import type { Setup } from '../../src/settings/setup';
import { changePacks } from '../../src/settings/store';
import { noteOutcome } from '../../src/settings/tried-packs';
import type { PacksModel } from '../../src/ui/options/model';
import { fileNameFor, saveAs, textOfFile } from './files';

let refused: PacksModel['refused'];
let added: string | undefined;

/**
 * What the section of the packs shows and does.
 * @param done draws anew; it is told when the browser refused to store.
 * @param redraw draws anew where there was nothing to store.
 */
export function packsModel({ policy, packs }: Setup, done: (failed?: boolean) => void, redraw: () => void): PacksModel {
  const change: Change = (make, name) => {
    refused = undefined;
    added = name;
    return changePacks(make).then(
      () => done(),
      () => {
        added = undefined;
        done(true);
      },
    );
  };
  return {
    packs: packs.map(({ name, on, text }) => {
      const { about = '', signals } = read(text) ?? { signals: [] };
      return { name, on, about, signals: signals.length };
    }),
    theirs: policy.packs.map((text, at) => ({ name: read(text)?.name ?? `${at + 1}`, problems: problemsOf(text) })),
    organisation: policy.organisation,
    refused,
    added,
    onSwitch: (name, on) => void change((now) => now.map((pack) => (pack.name === name ? { ...pack, on } : pack))),
    onRemove: (name) => void change((now) => now.filter((pack) => pack.name !== name)),
    onSave(name) {
      const pack = packs.find((one) => one.name === name);
      if (pack) saveAs(fileNameFor(name), pack.text);
    },
    onFile: (file) => void take(file, change, redraw),
  };
}

/** @param added name of the pack that is new */
type Change = (make: Parameters<typeof changePacks>[0], added?: string) => Promise<void>;

async function take(file: File, change: Change, redraw: () => void): Promise<void> {
  try {
    const text = await textOfFile(file, LIMITS.text);
    const { name } = await new Making(tryingPack(text)).inSlices();
    // Before the tabs that are open hear of it, so that none tries it again.
    await noteOutcome(text, true);
    await change((now) => [...now.filter((pack) => pack.name !== name), { name, on: true, text }], name);
  } catch (error) {
    const problems: PackProblem[] =
      error instanceof PackError ? [...error.problems] : [{ field: '', what: 'notUnderstood', of: [String(error)] }];
    refused = { file: file.name, problems };
    added = undefined;
    redraw();
  }
}

function read(text: string): ReturnType<typeof parsePack> | undefined {
  try {
    return parsePack(text);
  } catch {
    return undefined;
  }
}

function problemsOf(text: string): readonly PackProblem[] {
  try {
    parsePack(text);
    return [];
  } catch (error) {
    return error instanceof PackError ? error.problems : [];
  }
}
