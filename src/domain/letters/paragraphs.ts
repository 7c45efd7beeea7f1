/** A paragraph of a text: lines with no blank one between. It is said whole or not at all. */
export interface Paragraph {
  lines: string[];
  /** The names in its braces, each once. */
  names: string[];
}

/** What begins the line that the reader must understand first: it is drawn large. */
export const sentenceMark = '# ';

/** The paragraphs of a text, as blank lines part them. */
export function paragraphsOf(text: string): Paragraph[] {
  return text
    .split(/\n[^\S\n]{0,99}\n\s*/)
    .map((paragraph) => paragraph.split('\n').map((line) => line.trim()))
    .map((lines) => lines.filter((line) => line !== ''))
    .filter((lines) => lines.length > 0)
    .map((lines) => ({ lines, names: namesIn(lines.join('\n')) }));
}

/** The names that stand in braces, each once, in their order. */
export function namesIn(text: string): string[] {
  return [...new Set([...text.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name!))];
}

/** The one name that makes up a line; null where there is more, or less. */
export function nameAlone(line: string): string | null {
  return /^\{([^{}]*)\}$/.exec(line)?.[1] ?? null;
}
