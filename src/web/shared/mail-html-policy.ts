import { data } from 'react-router';

/** Answers with the HTML of a mail, as a mail program shows it. Throws 404 for null. */
export function mailHtml(html: string | null, mayOpen?: readonly string[]): Response {
  if (html === null) throw data(null, 404);
  const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': mailHtmlPolicy(mayOpen) };
  return new Response(html, { headers });
}

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
