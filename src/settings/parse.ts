/** From whatever was stored to settings that can be used. */
import type { CheckerSettings } from '../engine/types';
import { migrate } from './migrations';
import { type Settings, settingsSchema } from './schema';

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The settings in a stored value. Never throws: what cannot be read, field by field, is the default. */
export function parseSettings(stored: unknown): Settings {
  try {
    return settingsSchema.parse(migrate(isRecord(stored) ? stored : {}));
  } catch {
    return settingsSchema.parse({});
  }
}

/** The part of the settings the checker wants to know. */
export function checkerSettings({ sensitivity, country }: Settings): CheckerSettings {
  return { sensitivity, country };
}

/** Is this site switched off by the user? */
export function isSiteOff({ sitesOff }: Pick<Settings, 'sitesOff'>, site: string): boolean {
  return sitesOff.includes(site);
}
