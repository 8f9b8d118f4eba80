/** From the text of a pack to what a checker can be built with. */
import type { Lexicon } from '../../engine/pack';
import type { Signal } from '../../engine/signals/signal';
import { RULE_IDS } from '../../engine/types';
import { toSignal } from '../file-id';
import { beyondLimits } from './bounds';
import { problemsOf } from './explain';
import { LIMITS } from './limits';
import { PackError, type PackProblem } from './problem';
import { type PackFile, packFile } from './schema';

export interface OwnPack {
  name: string;
  about?: string | undefined;
  signals: Signal[];
  lexicons: Lexicon[];
  /** As it was written, for its examples. */
  file: PackFile;
}

const RULES = [...RULE_IDS, 'participation'];

/** Signals of a pack can be told from the product's by their name. */
const PREFIX = 'own-';

/**
 * Reads a pack, without running anything in it.
 * @throws PackError with everything that is wrong, by field.
 */
export function parsePack(text: string): OwnPack {
  if (text.length > LIMITS.text)
    throw new PackError([{ field: '', what: 'tooLarge', of: [kilo(text.length), kilo(LIMITS.text)] }]);
  const content = json(text);
  const read = packFile.safeParse(content);
  if (!read.success) throw new PackError(problemsOf(read.error.issues, content));
  const file = read.data;
  const problems = [...badNames(file), ...beyondLimits(file)];
  if (problems.length > 0) throw new PackError(problems);
  const signals = Object.entries(file.signals ?? {}).map(([id, signal]) => {
    const [rule, name] = id.split('/');
    return toSignal(`rules/${rule}/signals/${PREFIX}${name}.yaml`, signal);
  });
  return { name: file.name, about: file.about, signals, lexicons: file.lexicon ?? [], file };
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const at = Number(/position (\d+)/.exec(String(error))?.[1] ?? Number.NaN);
    const said = Number(/line (\d+)/.exec(String(error))?.[1] ?? Number.NaN);
    const line = Number.isNaN(said) ? text.slice(0, Number.isNaN(at) ? 0 : at).split('\n').length : said;
    throw new PackError([{ field: '', what: 'notJson', of: [line] }]);
  }
}

function badNames({ signals = {} }: PackFile): PackProblem[] {
  return Object.keys(signals).flatMap((id): PackProblem[] => {
    const [rule = '', name = '', ...more] = id.split('/');
    if (RULES.includes(rule) && /^[a-z][a-z0-9-]{0,60}$/.test(name) && more.length === 0) return [];
    return [{ field: 'signals', what: 'badName', of: [id.slice(0, 80), RULES.join(', ')] }];
  });
}

const kilo = (length: number): number => Math.ceil(length / 1000);
