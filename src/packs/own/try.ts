/** Packs put to the test: with its examples before one is taken in, and without where one came by a file or a policy. */
import { createReader } from '../../engine/reading/reader';
import { compileSignals } from '../../engine/signals/signals';
import type { Steps } from '../../engine/steps';
import { draftOf, markedBy, wantedIn } from '../marked';
import { productPack } from '../product';
import type { SignalFile } from '../schema';
import { matchersOf } from './bounds';
import { type OwnPack, parsePack } from './parse';
import { PackError, type PackProblem } from './problem';
import { isSlow } from './trial';

export { parsePack };

/**
 * The pack, or null where it cannot be used: checking goes on without it.
 * Done in steps, so that a page need not wait.
 */
export function* usablePack(text: string): Steps<OwnPack | null> {
  try {
    const pack = parsePack(text);
    yield;
    return (yield* patternProblems(pack)).length === 0 ? pack : null;
  } catch {
    return null; // Whoever wrote it hears why on the options page.
  }
}

/**
 * Reads a pack and runs its own examples.
 * @throws PackError with everything that is wrong, by field.
 */
export function* tryingPack(text: string): Steps<OwnPack> {
  const pack = parsePack(text);
  yield;
  const problems = yield* patternProblems(pack);
  if (problems.length === 0) problems.push(...(yield* exampleProblems(pack)));
  if (problems.length > 0) throw new PackError(problems);
  return pack;
}

/** Patterns that are slow on a text made for them, and whatever cannot be compiled. */
function* patternProblems({ file, signals }: OwnPack): Steps<PackProblem[]> {
  const problems: PackProblem[] = [];
  for (const [at, [id, signal]] of Object.entries(file.signals ?? {}).entries()) {
    for (const [key, { pattern }] of matchersOf(signal))
      if (pattern !== undefined && (yield* isSlow(pattern, textsOf(signal))))
        problems.push({ field: `signals.${id}.${key}.pattern`, what: 'slowPattern', of: [] });
    const compiled = signals[at];
    try {
      if (compiled) compileSignals([compiled]);
    } catch (error) {
      const said = error instanceof Error ? error.message.replace(/^signal [^:]+: /, '') : String(error);
      problems.push({ field: `signals.${id}`, what: 'notUnderstood', of: [said] });
    }
    yield;
  }
  return problems;
}

function* exampleProblems({ file, signals, lexicons }: OwnPack): Steps<PackProblem[]> {
  const problems: PackProblem[] = [];
  const reader = createReader([...productPack().lexicons, ...lexicons]);
  yield;
  for (const [at, [id, { examples }]] of Object.entries(file.signals ?? {}).entries()) {
    const signal = signals[at];
    if (!signal) continue;
    for (const kind of ['flagged', 'silent'] as const)
      for (const [number, example] of examples[kind].entries()) {
        const marked = markedBy(signal, reader, draftOf(example));
        const field = `signals.${id}.examples.${kind}[${number}]`;
        const missing = kind === 'flagged' ? wantedIn(example).filter((word) => !marked.includes(word)) : [];
        if (kind === 'silent' && marked.length > 0)
          problems.push({ field, what: 'marksSilent', of: [marked.join(', ')] });
        else if (missing.length > 0 || (kind === 'flagged' && marked.length === 0))
          problems.push({ field, what: 'missesExample', of: [missing.join(', ') || '…'] });
        yield;
      }
  }
  return problems;
}

function textsOf({ examples }: SignalFile): string[] {
  return [...examples.flagged, ...examples.silent].map((example) => draftOf(example).text);
}
