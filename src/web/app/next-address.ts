import { href } from 'react-router';
import type { Language } from '#domain/language.ts';

/** Placeholder for our own origin, whatever the desk's host is. A path that leaves it is foreign. */
const here = 'http://belfry.invalid';

/**
 * Returns the path, query and fragment of a requested page of this site, or `otherwise`. Every redirect to an address from a
 * request goes through this function (attacks 61 and 69).
 */
export function nextAddress(wanted: unknown, otherwise = href('/')): string {
  if (typeof wanted !== 'string' || !wanted.startsWith('/')) return otherwise;
  const url = URL.parse(wanted, here);
  if (url?.origin !== here || url.username + url.password !== '') return otherwise;
  const path = `${url.pathname}${url.search}${url.hash}`;
  // Removing dot segments can leave two slashes at the start, which a browser reads as another host.
  return URL.parse(path, here)?.origin === here ? path : otherwise;
}

/** Like `nextAddress`, for a part of this site such as `/console`. */
export function nextAddressWithin(part: string, wanted: unknown, otherwise: string): string {
  const next = nextAddress(wanted, '');
  return isWithin(part, next) ? next : otherwise;
}

/** Returns true if a path is that part of the site or below it. */
export function isWithin(part: string, path: string): boolean {
  return path.startsWith(part) && (path.length === part.length || '/?#'.includes(path[part.length]!));
}

/**
 * Returns the address of the same public page in another language. Foreign addresses such as `//evil.example` are replaced by our
 * first page.
 */
export function inLanguage(address: string, language: Language): string {
  return nextAddress(address).replace(/^\/[a-z]{2}(?=[/?]|$)/, `/${language}`);
}
