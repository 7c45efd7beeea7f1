/** A text of paragraphs, as an administrator would type it: a blank line between them. */
export function paragraphs(...parts: string[]): string {
  return parts.join('\n\n');
}
