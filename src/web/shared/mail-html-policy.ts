/**
 * Returns the policy for the HTML of a mail: a sandbox without scripts, forms or remote content. `mayOpen` lists what its links
 * may do; by default nothing.
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
