/**
 * Returns true if the request has a cookie that makes the page personal: a session or typed text. Our cookie names begin with
 * `belfry`.
 */
export function isPersonal(request: Request): boolean {
  return /(?:^|;)\s*(?:__Host-)?belfry/.test(request.headers.get('cookie') ?? '');
}

/** Returns one cookie of a request, or null. Our values are plain tokens, so nothing is decoded. */
export function parseCookie(request: Request, name: string): string | null {
  const pairs = (request.headers.get('cookie') ?? '').split(';').map((pair) => pair.trim());
  const found = pairs.find((pair) => pair.startsWith(`${name}=`));
  return found === undefined ? null : found.slice(name.length + 1);
}
