/**
 * Returns true for a form that another site made the browser send. React Router checks the origin only for pages, not for routes
 * that have only an action. Browsers send at least one of the two headers with a form, so a request with cookies and neither
 * header is refused. Programs that send neither have no cookies.
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
