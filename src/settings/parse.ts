/** From whatever was stored to settings that can be used. */
import { migrate } from './migrations';
import { isRecord } from './record';
import { type Settings, settingsSchema } from './schema';

/** The settings in a stored value. Never throws: what cannot be read, field by field, is the default. */
export function parseSettings(stored: unknown): Settings {
  try {
    return settingsSchema.parse(migrate(isRecord(stored) ? stored : {}));
  } catch {
    return settingsSchema.parse({});
  }
}

/** Is nothing read on this site: switched off by the user, or optional and never switched on? */
export function isSiteOff(
  { sitesOff, sitesOn }: Pick<Settings, 'sitesOff' | 'sitesOn'>,
  { id, isOptional }: { id: string; isOptional?: boolean },
): boolean {
  const isOn = isOptional !== true || sitesOn.some((on) => on === id || on.startsWith(`${id}:`));
  return sitesOff.includes(id) || !isOn;
}
