/** The switches of the sites: which there are, and what a press on one does. */
import { browser } from 'wxt/browser';
import type { Settings } from '../../src/settings/schema';
import { SITES } from '../../src/sites';
import { optionalSite, originsOf, serverHost } from '../../src/sites/optional';
import type { SiteSwitch, SitesProps } from '../../src/ui/options/sites';
import '../../src/ui/options/sites.css';

type Change = (make: (now: Settings) => Partial<Settings>) => Promise<void>;

const FEDERATED = SITES.find((site) => site.isFederated);
let refused: SitesProps['refused'];

/**
 * Asks the browser, which asks the user. It has to be called by the press itself: a browser asks only then.
 * @returns whether we may.
 */
async function ask(key: string): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins: originsOf(key) ?? [], permissions: ['scripting'] });
  } catch {
    return false;
  }
}

/** The permission comes first: the background registers what is on and allowed, and puts back what is not allowed. */
async function switchOn(key: string, change: Change, redraw: () => void): Promise<void> {
  refused = undefined;
  if (await ask(key)) {
    await change(({ sitesOn, sitesOff }) => ({
      sitesOn: [...sitesOn.filter((other) => other !== key), key],
      sitesOff: sitesOff.filter((other) => other !== key),
    }));
  } else {
    refused = { key, why: 'browser' };
    redraw();
  }
}

/** What the section of the sites shows and does. `redraw` shows what was refused, where nothing is stored. */
export function sitesProps({ sitesOn, sitesOff }: Settings, change: Change, redraw: () => void): SitesProps {
  const isOn = (key: string) => sitesOn.includes(key) && !sitesOff.includes(key);
  const servers = sitesOn.flatMap((key): SiteSwitch[] => {
    const host = optionalSite(key)?.host;
    return host ? [{ key, name: host, on: isOn(key) }] : [];
  });
  return {
    sites: SITES.filter((site) => !site.isOptional).map(({ id, name }) => ({
      key: id,
      name,
      on: !sitesOff.includes(id),
    })),
    optional: SITES.filter((site) => site.isOptional && !site.isFederated).map(({ id, name }) => ({
      key: id,
      name,
      on: isOn(id),
    })),
    servers,
    refused,
    onSwitch(key, on) {
      refused = undefined;
      if (!originsOf(key)) {
        void change((now) => ({ sitesOff: now.sitesOff.filter((other) => other !== key).concat(on ? [] : key) }));
      } else if (on) void switchOn(key, change, redraw);
      else void change((now) => ({ sitesOn: now.sitesOn.filter((other) => other !== key) }));
    },
    onServer(typed) {
      const host = serverHost(typed);
      refused = host || !FEDERATED ? undefined : { key: 'server', why: 'host' };
      if (host && FEDERATED) void switchOn(`${FEDERATED.id}:${host}`, change, redraw);
      else redraw();
    },
  };
}
