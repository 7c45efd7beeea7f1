/** What only Outlook on Windows reads, which draws with Word: every other program takes it for a comment. */
export function forWord(html: string): string {
  return `<!--[if mso]>${html}<![endif]-->`;
}
