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

/** Chromium under Playwright, the extension loaded in a throwaway profile, every request answered or refused here. */
export async function launchChromium(options: LaunchOptions): Promise<Rig & { context: BrowserContext }> {
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
