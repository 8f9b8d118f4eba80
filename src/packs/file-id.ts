import type { Signal } from '../engine/signals/signal';

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
