/** Files that people give us and get from us. Nothing leaves the machine: a file is made here and saved by the browser. */

/** The text of a file; only its first characters where it is far larger than any of ours. */
export async function textOfFile(file: File, largest: number): Promise<string> {
  // Four bytes are the longest a character takes; a byte more than that shows that it was too large.
  return file.slice(0, largest * 4 + 1).text();
}

/** Lets the browser save a text as a file. */
export function saveAs(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken the text by then; without this it stays in memory for as long as the page.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** A file name out of a pack's. */
export function fileNameFor(name: string): string {
  return `${
    name
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '') || 'pack'
  }.json`;
}
