/**
 * A form that another site made this browser send. React Router checks the origin of pages only, and not of routes that
 * have an action alone, so all are checked here. Every browser sends one of both headers with a form; a request with cookies
 * and neither header is refused. A program that sends neither has no cookie.
 */
export function comesFromElsewhere({ method, headers, url }: Request): boolean {
  if (method === 'GET' || method === 'HEAD') return false;
  const origin = headers.get('origin');
  const site = headers.get('sec-fetch-site');
  if (origin === null && site === null) return headers.has('cookie');
  const foreignOrigin = origin !== null && origin !== new URL(url).origin;
  const foreignSite = site !== null && site !== 'same-origin' && site !== 'none';
  return foreignOrigin || foreignSite;
}
