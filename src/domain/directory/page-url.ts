import { withoutEnd } from '#domain/text-scan.ts';
/** Parses an address as people copy or type it; `https://` is optional. Null if it is not a page. */
export function readPageUrl(typed: string): URL | null {
  const text = typed.trim();
  const isWhole = /^https?:\/\//i.test(text);
  if (/\s/.test(text) || (!isWhole && /^[a-z][a-z0-9+.-]*:(?!\d)/i.test(text))) return null;
  const url = URL.parse(isWhole ? text : `https://${text}`);
  if (url === null || url.username !== '' || url.password !== '') return null;
  const labels = url.hostname.replace(/^www\./, '').split('.');
  return labels.length >= 2 && /[a-z]/i.test(labels.at(-1)!) && labels.every(Boolean) ? url : null;
}

/** The location of a page: its host without `www.` and its path without the last slash, in lower case. */
export interface Spot {
  host: string;
  path: string;
}

/** Returns the location of a page; `www.` makes no difference. */
export function spotOf({ hostname, pathname }: URL): Spot {
  return { host: hostname.replace(/^www\./, ''), path: withoutEnd(pathname, /\//).toLowerCase() };
}

/**
 * Returns an address as the directory stores it, `fleuve.example/ports`: without scheme, `www.` and last slash. Null if invalid.
 */
export function readSiteAddress(typed: string): string | null {
  const url = readPageUrl(typed);
  if (url === null) return null;
  const { host, path } = spotOf(url);
  return host + path;
}
