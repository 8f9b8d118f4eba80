/** The part of a Vite plugin that is used here; see `vite-plugin.ts`. */
interface Plugin {
  name: string;
  generateBundle(options: unknown, bundle: Record<string, { type: string; code?: string }>): void;
}

/**
 * Writes scripts in ASCII. A script with one character beyond it is kept by the browser with two bytes for each of its
 * characters, in every tab of every site it runs on.
 */
export function asciiScripts(): Plugin {
  return {
    name: 'second-look-ascii',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) if (chunk.code !== undefined) chunk.code = asciiScript(chunk.code);
    },
  };
}

/**
 * @param code in which characters beyond ASCII stand in strings, expressions and comments alone
 * @throws Error where one is escaped as it is.
 */
export function asciiScript(code: string): string {
  const escaped = /(?<!\\)(?:\\\\)*\\[^\0-\x7f]/.exec(code);
  if (escaped) throw new Error(`a script escapes "${escaped[0]}": write the character without a backslash`);
  return ascii(code);
}

/** The same text with every other character as JSON, strings and expressions escape it. */
export const ascii = (text: string): string =>
  text.replace(/[^\0-\x7f]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
