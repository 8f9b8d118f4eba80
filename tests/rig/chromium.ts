import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Route, type Worker } from 'playwright-core';
import { answer, staysInside } from '../practice/serve';
import { chromiumTab } from './chromium-tab';
import { clearSettings, tabIds } from './extension-api';
import { chromiumSpeaking } from './language';
import { chromiumUnderPolicy } from './policy';
import type { LaunchOptions, Rig, Tab } from './rig';
import { PATIENCE, until } from './until';

type ChromiumRig = Rig & { context: BrowserContext };

/**
 * Chromium under Playwright, the extension loaded in a throwaway profile, every request answered or refused here. On a busy
 * machine Chromium at times starts with no messages for an extension's own pages, and then has none until it ends (156,
 * seen 2026-11-23, in up to one start in three): such a start is no use to any test, so it is started again.
 */
export async function launchChromium(options: LaunchOptions): Promise<ChromiumRig> {
  for (let starts = 1; ; starts++) {
    const rig = await startChromium(options);
    if (starts === STARTS || (await hasMessages(rig))) return rig;
    console.warn('Chromium has started without the messages of the extension; it is started again.');
    await rig.close();
  }
}

/** So many in a row have not been seen. */
const STARTS = 12;

/** Asked on a page of the extension's own: its worker may know what they do not. */
async function hasMessages({ context, origin }: ChromiumRig): Promise<boolean> {
  const page = await context.newPage();
  await page.goto(`${origin}/tips.html`);
  const text = await page.evaluate(() => (globalThis as unknown as WithMessages).chrome.i18n.getMessage('extName'));
  await page.close();
  return text !== '';
}

interface WithMessages {
  chrome: { i18n: { getMessage(key: string): string } };
}

async function startChromium(options: LaunchOptions): Promise<ChromiumRig> {
  const profile = await mkdtemp(join(tmpdir(), 'second-look-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: await programFor(options, profile),
    headless: !options.headed,
    timeout: PATIENCE,
    handleSIGINT: !options.headed,
    viewport: options.headed ? null : { width: 1100, height: 720 },
    colorScheme: options.scheme ?? 'light',
    ...(options.language && { env: { ...process.env, LANGUAGE: options.language, LANG: options.language } }),
    ...(options.scale && { deviceScaleFactor: options.scale }),
    // Playwright passes --disable-extensions: loading alone is not enough, ours must also be excepted.
    args: [`--disable-extensions-except=${options.extension}`, `--load-extension=${options.extension}`],
  });
  const strangers: string[] = [];
  await context.route('**/*', (route) => serve(route, strangers));
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: PATIENCE }));
  const origin = `chrome-extension://${new URL(worker.url()).host}`;
  const greeted = await closeGreeting(context, origin);

  return {
    name: 'Chromium',
    origin,
    greeted,
    context,
    strangers: () => strangers,
    forget: (kept = []) => workerOf(context, origin).evaluate(clearSettings, kept),
    open: (address) => openTab(context, origin, address),
    async close() {
      await context.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Chromium itself, or a program that starts it under what was asked for. */
async function programFor({ executable, policy, language }: LaunchOptions, folder: string): Promise<string> {
  if (policy) return chromiumUnderPolicy(executable, policy, folder);
  return language ? chromiumSpeaking(executable, language, folder) : executable;
}

/** The extension says hello once, in a tab of its own, which no other test should find in its way. */
async function closeGreeting(context: BrowserContext, origin: string): Promise<string[]> {
  const ours = async () => {
    const pages = context.pages().filter((page) => page.url().startsWith(origin));
    return pages.length > 0 ? pages : null;
  };
  const pages = await until('the welcome page has opened', ours);
  const greeted = pages.map((page) => page.url());
  await Promise.all(pages.map((page) => page.close()));
  return greeted;
}

async function serve(route: Route, strangers: string[]): Promise<void> {
  const address = route.request().url();
  if (staysInside(address)) return route.continue();
  const found = await answer(address);
  if (found) return route.fulfill(found);
  strangers.push(address);
  return route.abort();
}

async function openTab(context: BrowserContext, origin: string, address: string): Promise<Tab> {
  const before = await workerOf(context, origin).evaluate(tabIds);
  const page = await context.newPage();
  const after = await workerOf(context, origin).evaluate(tabIds);
  const id = after.find((known) => !before.includes(known));
  if (id === undefined) throw new Error('Chromium opened a tab that the extension cannot see');
  await page.goto(address, { timeout: PATIENCE });
  return chromiumTab(page, await context.newCDPSession(page), id);
}

/** The worker sleeps when idle and then there is a new one, so it is looked up each time. */
function workerOf(context: BrowserContext, origin: string): Worker {
  const worker = context.serviceWorkers().find((one) => one.url().startsWith(origin));
  if (!worker) throw new Error('the service worker of the extension is gone');
  return worker;
}
