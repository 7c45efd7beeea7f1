import { urls } from '#web/urls.ts';

/** Stands for our own origin, whatever host the desk has: a path that leaves it is not ours. */
const here = 'http://belfry.invalid';

/**
 * Returns the path, query and fragment of a page of this site that a request names, or `otherwise`. Every redirect to an
 * address from a request goes through this function (attacks 61 and 69).
 */
export function nextAddress(wanted: unknown, otherwise = urls.first()): string {
  if (typeof wanted !== 'string' || !wanted.startsWith('/')) return otherwise;
  const url = URL.parse(wanted, here);
  if (url?.origin !== here || url.username + url.password !== '') return otherwise;
  const path = `${url.pathname}${url.search}${url.hash}`;
  // Removing dot segments can leave two slashes at the start, which a browser reads as another host.
  return URL.parse(path, here)?.origin === here ? path : otherwise;
}

/** The same for a part of this site, such as `/console`. */
export function nextAddressWithin(part: string, wanted: unknown, otherwise: string): string {
  const next = nextAddress(wanted, '');
  return isWithin(part, next) ? next : otherwise;
}

/** Whether a path is that of a part of this site, or below it. */
export function isWithin(part: string, path: string): boolean {
  return path.startsWith(part) && (path.length === part.length || '/?#'.includes(path[part.length]!));
}
