import { urls } from '#web/urls.ts';

/** Where to go on after a sign-in or a choice: a path of this site, whatever was asked. */
export function nextAddress(wanted: unknown, otherwise = urls.first()): string {
  if (typeof wanted !== 'string' || !wanted.startsWith('/')) return otherwise;
  const here = 'http://belfry.invalid';
  const url = URL.parse(wanted, here);
  return url?.origin === here ? `${url.pathname}${url.search}${url.hash}` : otherwise;
}
