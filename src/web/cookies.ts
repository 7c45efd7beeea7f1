/** Whether a request brings a cookie of ours that makes a page one person's: their session, or what they have typed. Its name begins with `belfry`. */
export function isPersonal(request: Request): boolean {
  return /(?:^|;)\s*(?:__Host-)?belfry/.test(request.headers.get('cookie') ?? '');
}

/** One cookie of a request, or null. Values of ours are plain tokens, so nothing is decoded. */
export function parseCookie(request: Request, name: string): string | null {
  const pairs = (request.headers.get('cookie') ?? '').split(';').map((pair) => pair.trim());
  const found = pairs.find((pair) => pair.startsWith(`${name}=`));
  return found === undefined ? null : found.slice(name.length + 1);
}
