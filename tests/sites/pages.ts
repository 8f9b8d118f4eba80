import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';

/** Small pages in the sites' own structure, written by hand. Their first line tells what is to be found on them. */
const PAGES = join(import.meta.dirname, 'pages');

const Expectation = z.strictObject({
  url: z.url(),
  /** Name of the box: `surface editor in name-of-root`. Every other editable on the page is nobody's business. */
  composers: z.record(z.string(), z.string()),
  /** Name of the control: name of its root. No other button publishes. */
  publish: z.record(z.string(), z.string()),
  /** Name of a box that looks like one for posts and is not, or only half, known: what is missing. */
  unknown: z.optional(z.record(z.string(), z.enum(['box', 'publish', 'surface']))),
  context: z.optional(z.record(z.string(), z.record(z.string(), z.unknown()))),
});

export interface Page {
  file: string;
  html: string;
  expect: z.infer<typeof Expectation>;
}

function read(file: string): Page {
  const html = readFileSync(join(PAGES, file), 'utf8');
  const told = /^<!-- expect: (.+) -->\n/.exec(html)?.[1];
  if (!told) throw new Error(`tests/sites/pages/${file}: the first line has to be <!-- expect: {…} -->`);
  return { file, html, expect: Expectation.parse(JSON.parse(told)) };
}

/** Every page of a site, in the order of their names. */
export function pagesOf(site: string): Page[] {
  const files = readdirSync(join(PAGES, site)).filter((file) => file.endsWith('.html'));
  return files.sort().map((file) => read(join(site, file)));
}

/** Puts a page into the window of the test. */
export function show({ html, expect }: Page): void {
  const { happyDOM } = window as unknown as { happyDOM: { setURL(url: string): void } };
  happyDOM.setURL(expect.url);
  document.body.innerHTML = html;
  openRoots(document.body);
}

/** Declarative shadow roots, which setting HTML does not open. */
function openRoots(under: ParentNode): void {
  for (const template of under.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
    const root = (template.parentElement as Element).attachShadow({ mode: 'open' });
    root.append(template.content);
    template.remove();
    openRoots(root);
  }
}

/** Everything that matches on the page, every open shadow root of it included. */
export function everything(selector: string, under: ParentNode = document): Element[] {
  return [...under.querySelectorAll('*')].flatMap((element) => [
    ...(element.matches(selector) ? [element] : []),
    ...(element.shadowRoot ? everything(selector, element.shadowRoot) : []),
  ]);
}

/** The element a page gives this name. */
export function named(name: string): HTMLElement {
  const [found] = everything(`[data-name="${name}"]`);
  if (!found) throw new Error(`no element of this page is named ${name}`);
  return found as HTMLElement;
}
