/**
 * How the HTML of a mail is shown within a page: in a sandbox without scripts, forms or anything fetched. `mayOpen` says
 * what its links may do; without it, nothing.
 */
export function mailHtmlPolicy(mayOpen: readonly string[] = []): string {
  return [
    ['sandbox', ...mayOpen].join(' '),
    "default-src 'none'",
    "style-src 'unsafe-inline'",
    'img-src data:',
    "frame-ancestors 'self'",
  ].join('; ');
}
