/// <reference types="vite/client" />
import weights from '../engine/model/weights.json';
import type { Lexicon, Pack, Rule } from '../engine/pack';
import type { Signal } from '../engine/signals/signal';

type Files<T> = Record<string, T>;

const rules = import.meta.glob('../../rules/*/rule.yaml', { eager: true, import: 'default' }) as Files<
  Omit<Rule, 'id'>
>;
const signals = import.meta.glob('../../rules/*/signals/*.yaml', { eager: true, import: 'default' }) as Files<
  Omit<Signal, 'id' | 'rule' | 'near' | 'unless'> & { near?: unknown; unless?: unknown }
>;
const lexicons = import.meta.glob('../../rules/lexicon/*.yaml', { eager: true, import: 'default' }) as Files<Lexicon>;

/** Every rule, signal and word class of the product, as the engine takes them. */
export const pack: Pack = {
  rules: Object.entries(rules).map(([path, rule]) => ({ ...rule, id: idOf(path).rule })),
  signals: Object.entries(signals).map(([path, signal]) => toSignal(path, signal)),
  lexicons: Object.values(lexicons),
  model: weights,
};

/** Rule and name of a file, from its path: the file name is the id. */
export function idOf(path: string): { rule: string; name: string } {
  const parts = path.split('/');
  return { rule: parts[parts.indexOf('rules') + 1] ?? '', name: (parts.at(-1) ?? '').replace(/\.yaml.*$/, '') };
}

/** A signal as the engine takes it, from the content of its file. */
export function toSignal(path: string, file: { near?: unknown; unless?: unknown }): Signal {
  const { rule, name } = idOf(path);
  return { ...file, near: list(file.near), unless: list(file.unless), id: `${rule}/${name}`, rule } as Signal;
}

function list(value: unknown): unknown {
  return value === undefined || Array.isArray(value) ? value : [value];
}
