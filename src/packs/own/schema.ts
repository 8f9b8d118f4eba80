/** The shape of a pack of one's own: signals and word classes as in `rules/`, in one JSON file. Data only: nothing can run. */
import * as z from 'zod/mini';
import { lexiconFile, signalFile } from '../schema';

const line = z.string().check(z.trim(), z.minLength(1));

export const packFile = z.strictObject({
  /** What it is called in the list of packs. */
  name: line.check(z.maxLength(80)),
  about: z.optional(line),
  /** Signals by `rule/name`, each as a file under `rules/<rule>/signals/` has it. */
  signals: z.optional(z.record(z.string(), signalFile)),
  /** Word classes, each as a file under `rules/lexicon/` has it. */
  lexicon: z.optional(z.array(lexiconFile)),
});

export type PackFile = z.infer<typeof packFile>;
