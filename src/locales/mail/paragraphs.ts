/** Returns paragraphs as an administrator would type them, separated by blank lines. */
export function paragraphs(...parts: string[]): string {
  return parts.join('\n\n');
}
