/** Wraps HTML that only Outlook on Windows (Word) reads; every other program treats it as a comment. */
export function forWord(html: string): string {
  return `<!--[if mso]>${html}<![endif]-->`;
}
