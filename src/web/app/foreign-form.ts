/**
 * Returns true for a form that another site made the browser send; React Router checks this only for pages, not for routes with
 * only an action. Browsers send one of these headers with a form, so cookies with neither are refused. Other programs have no
 * cookies.
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
