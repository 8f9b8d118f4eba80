import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type HTTPRequest, type Page } from 'puppeteer-core';
import { answer, staysInside } from '../practice/serve';
import { clearSettings, closeOthers, tabIds } from './extension-api';
import { firefoxTab } from './firefox-tab';
import { homeWithPolicy } from './policy';
import { refusingProxy } from './refusing-proxy';
import type { LaunchOptions, Rig, Tab } from './rig';
import { PATIENCE, until } from './until';

/** Fixed, so that the pages of the extension have an address a test can know. */
const UUID = '5ec0d100-0000-4000-8000-000000000140';
const GECKO_ID = 'second-look@second-look.example';

/** Firefox over WebDriver BiDi. Practice pages are answered by interception; all else meets a proxy that refuses. */
export async function launchFirefox(options: LaunchOptions): Promise<Rig> {
  const strangers: string[] = [];
  const proxy = await refusingProxy(strangers);
  const home = await mkdtemp(join(tmpdir(), 'second-look-firefox-'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    ...(options.policy && { env: await homeWithPolicy(options.policy, home) }),
    executablePath: options.executable,
    headless: !options.headed,
    timeout: PATIENCE,
    // Without it the pages of the extension cannot be opened by address (Firefox ESR 153.7, seen 2026-11-22).
    args: ['--remote-allow-system-access'],
    defaultViewport: options.headed ? null : { width: 1100, height: 720 },
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxy.port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxy.port,
      'network.proxy.allow_hijacking_localhost': true,
      'network.proxy.failover_direct': false,
      // What a site's switch asks the browser for is given: nobody is there to answer.
      'extensions.webextOptionalPermissionPrompts': false,
      'browser.privatebrowsing.autostart': options.isPrivate === true,
      // 0 dark, 1 light.
      'layout.css.prefers-color-scheme.content-override': options.scheme === 'dark' ? 0 : 1,
    },
  });
  if (options.language) await speak(browser, options.language);
  await install(browser, options);
  const origin = `moz-extension://${UUID}`;
  const lookout = await openPage(browser, `${origin}/tips.html`, strangers);
  // The extension says hello once, in a tab of its own, which no other test should find in its way.
  // Where every window is private it does not (2026-11-23, Firefox ESR 153).
  const greeted = options.isPrivate
    ? []
    : await until('the welcome page has opened', () => lookout.evaluate(closeOthers));

  return {
    name: 'Firefox',
    origin,
    greeted,
    strangers: () => strangers,
    forget: (kept = []) => lookout.evaluate(clearSettings, kept),
    async open(address): Promise<Tab> {
      const before = await lookout.evaluate(tabIds);
      const page = await openPage(browser, address, strangers);
      const id = (await lookout.evaluate(tabIds)).find((known) => !before.includes(known));
      if (id === undefined) throw new Error('Firefox opened a tab that the extension cannot see');
      return firefoxTab(browser, page, id);
    },
    async close() {
      await browser.close();
      await proxy.close();
      await rm(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

interface Bidi {
  send(method: string, params: object): Promise<{ result: { contexts?: { context: string }[] } }>;
}

/** Into private windows an extension is let only as it is installed. */
function install(browser: Browser, { extension, isPrivate = false }: LaunchOptions): Promise<unknown> {
  const { connection } = browser as unknown as { connection: Bidi };
  const extensionData = { type: 'path', path: extension };
  return connection.send('webExtension.install', { extensionData, 'moz:allowPrivateBrowsing': isPrivate });
}

/** The language of the browser itself: set as its own settings page would, which needs no language pack for an extension. */
async function speak(browser: Browser, language: string): Promise<void> {
  const { connection } = browser as unknown as { connection: Bidi };
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = result.contexts?.[0]?.context;
  const locales = JSON.stringify([language, 'en-US']);
  const expression = `Services.locale.availableLocales = ${locales}; Services.locale.requestedLocales = ${locales};`;
  await connection.send('script.evaluate', { expression, target: { context }, awaitPromise: false });
}

async function openPage(browser: Browser, address: string, strangers: string[]): Promise<Page> {
  const page = await browser.newPage();
  if (address.startsWith('moz-extension:')) {
    // The page moves to another process, which leaves goto() waiting for ever (Firefox ESR 153.7, seen 2026-11-22).
    void page.goto(address, { timeout: 0 }).catch(() => {});
    await until(`${address} has loaded`, () =>
      page
        .evaluate((wanted) => document.readyState === 'complete' && location.href === wanted, address)
        .catch(() => false),
    );
    return page;
  }
  await page.setRequestInterception(true);
  page.on('request', (request) => serve(request, strangers));
  await page.goto(address, { timeout: PATIENCE });
  return page;
}

async function serve(request: HTTPRequest, strangers: string[]): Promise<void> {
  if (staysInside(request.url())) return request.continue();
  const found = await answer(request.url());
  if (found) return request.respond(found);
  strangers.push(request.url());
  return request.abort();
}
