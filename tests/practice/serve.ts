import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PRACTICE_DIR } from './build';
import { PRACTICE_SITES } from './sites';
import type { PracticeSite } from './surface';

export interface Answer {
  status: number;
  contentType: string;
  headers: Record<string, string>;
  body: string;
}

/** As strict as a site can be: an extension that needs anything of the page breaks here first. */
const PAGE_CSP = "default-src 'none'; script-src 'self'; style-src 'self'";

/**
 * What a practice site answers.
 * @returns null for every address that is not a practice page: nothing should have asked for it
 */
export async function answer(address: string): Promise<Answer | null> {
  const url = new URL(address);
  const site = url.protocol === 'https:' && PRACTICE_SITES.find(({ hosts }) => hosts.includes(url.host));
  if (!site) return null;
  if (url.pathname === '/favicon.ico') return reply('image/x-icon', '');
  if (url.pathname === '/practice/main.js') return reply('text/javascript', await bundled(site, 'main.js'));
  if (url.pathname === '/practice/page.css') return reply('text/css', await bundled(site, 'page.css'));
  return reply('text/html', pageOf(site));
}

const bundled = ({ id }: PracticeSite, file: string) => readFile(join(PRACTICE_DIR, id, file), 'utf8');

function pageOf({ title }: PracticeSite): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<link rel="stylesheet" href="/practice/page.css"></head>
<body><div id="react-root"></div><script src="/practice/main.js"></script></body></html>`;
}

function reply(contentType: string, body: string): Answer {
  const headers = { 'Content-Security-Policy': PAGE_CSP, 'Cache-Control': 'no-store' };
  return { status: 200, contentType: `${contentType}; charset=utf-8`, headers, body };
}

/** Addresses that go to no network: the browser's own, the extension's own, and data inside a page. */
export function staysInside(address: string): boolean {
  return !/^(https?|wss?|ftp):/.test(address);
}
