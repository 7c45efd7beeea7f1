/**
 * A form that another site made this browser send. React Router asks for the origin of pages only, and not of
 * routes that have an action alone, so all are asked here. What is no browser sends neither header, and has no cookie.
 */
export function comesFromElsewhere(request: Request): boolean {
  if (request.method === 'GET' || request.method === 'HEAD') return false;
  const origin = request.headers.get('origin');
  const site = request.headers.get('sec-fetch-site');
  const foreignOrigin = origin !== null && origin !== new URL(request.url).origin;
  const foreignSite = site !== null && site !== 'same-origin' && site !== 'none';
  return foreignOrigin || foreignSite;
}
