/** A paragraph of a text: lines without a blank line between them. It is included whole or not at all. */
export interface Paragraph {
  lines: string[];
  /** The names in braces, each once. */
  names: string[];
}

/** Marks the line that the reader must understand first. It is displayed larger. */
export const sentenceMark = '# ';

/** Returns the paragraphs of a text, separated by blank lines. */
export function paragraphsOf(text: string): Paragraph[] {
  return text
    .split(/\n[^\S\n]{0,99}\n\s*/)
    .map((paragraph) => paragraph.split('\n').map((line) => line.trim()))
    .map((lines) => lines.filter((line) => line !== ''))
    .filter((lines) => lines.length > 0)
    .map((lines) => ({ lines, names: namesIn(lines.join('\n')) }));
}

/** Returns the names in braces, each once, in order. */
export function namesIn(text: string): string[] {
  return [...new Set([...text.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name!))];
}

/** Returns the name if a line holds nothing but one placeholder; else null. */
export function nameAlone(line: string): string | null {
  return /^\{([^{}]*)\}$/.exec(line)?.[1] ?? null;
}
