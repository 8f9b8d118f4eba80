/** Brings stored settings of earlier versions up to date, one version at a time. */
import { isRecord } from './record';
import { SETTINGS_VERSION } from './schema';

type Stored = Record<string, unknown>;

/** `migrations[n]` turns version n into version n + 1. Kept for good: somebody's browser may have slept for years. */
export const migrations: Record<number, (stored: Stored) => Stored> = {
  // The country became a part of the profile.
  1: ({ country, ...rest }) => ({ ...rest, profile: { ...(isRecord(rest.profile) ? rest.profile : {}), country } }),
};

/** @returns the value at the present version. One from the future is left as it is: its fields are read one by one. */
export function migrate(stored: Stored): Stored {
  let current = stored;
  const { version: claimed } = stored;
  // A version that never was would make a loop without end, or nearly.
  const from = typeof claimed === 'number' && claimed in migrations ? claimed : SETTINGS_VERSION;
  for (let version = from; version < SETTINGS_VERSION; version++) {
    current = migrations[version]?.(current) ?? current;
  }
  return { ...current, version: SETTINGS_VERSION };
}
