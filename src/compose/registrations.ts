/**
 * The content script on the sites that the user switched on: registered with the browser for as long as the switch is on and
 * the permission given, and both let go together. May be called at any time and any number of times: it brings what is
 * registered in line with the settings, whatever happened before.
 */
import { browser } from 'wxt/browser';
import { changeSettings, readSettings } from '../settings/store';
import { originsOf } from '../sites/optional';

/** The very files that the manifest names for the sites that need no switch. */
const FILES = { js: ['content-scripts/compose.js'], css: ['content-scripts/compose.css'] };
const SCRIPTING = { permissions: ['scripting' as const] };

/** Does the browser let us run there? */
async function isAllowed(key: string): Promise<boolean> {
  const origins = originsOf(key);
  return origins !== null && (await browser.permissions.contains({ ...SCRIPTING, origins }));
}

/** A permission that the manifest itself asks for cannot be given back; then it stays. */
async function giveBack(permissions: Parameters<typeof browser.permissions.remove>[0]): Promise<void> {
  try {
    await browser.permissions.remove(permissions);
  } catch {
    // Stays, without a script that could use it.
  }
}

async function unregister(keys: string[]): Promise<void> {
  if (keys.length === 0) return;
  await browser.scripting.unregisterContentScripts({ ids: keys });
  for (const key of keys) {
    // Switched on again a moment later, it is wanted after all.
    if (!(await readSettings()).sitesOn.includes(key)) await giveBack({ origins: originsOf(key) ?? [] });
  }
}

async function register(keys: string[]): Promise<void> {
  const scripts = keys.map((id) => ({
    ...FILES,
    id,
    matches: originsOf(id) ?? [],
    runAt: 'document_start' as const,
    allFrames: false,
    persistAcrossSessions: true,
  }));
  if (scripts.length > 0) await browser.scripting.registerContentScripts(scripts);
}

async function bringInLine(): Promise<void> {
  const { sitesOn } = await readSettings();
  const on: string[] = [];
  for (const key of sitesOn) if (await isAllowed(key)) on.push(key);
  // A permission that was withdrawn in the browser's own settings turns the switch off too.
  if (on.length < sitesOn.length) {
    await changeSettings((now) => ({
      sitesOn: now.sitesOn.filter((key) => on.includes(key) || !sitesOn.includes(key)),
    }));
  }
  // The API is there only while the permission is.
  if (!(await browser.permissions.contains(SCRIPTING))) return;
  const there = (await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id);
  const over = there.filter((id) => !on.includes(id));
  await unregister(over);
  await register(on.filter((key) => !there.includes(key)));
  // Not when nothing was ever registered: a permission may have come a moment before the switch that it is for.
  if (over.length > 0 && on.length === 0) await giveBack(SCRIPTING);
}

let last: Promise<void> = Promise.resolve();

/** Registers what is switched on, takes away what is not. One call after the other; never rejects. */
export function reconcile(): Promise<void> {
  last = last.then(bringInLine).catch(() => {}); // The next start or change tries again.
  return last;
}
