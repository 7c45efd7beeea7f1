/** An address as people copy or type it; null where it leads to no page. `https://` may be left out. */
export function readPageUrl(typed: string): URL | null {
  const text = typed.trim();
  const isWhole = /^https?:\/\//i.test(text);
  if (/\s/.test(text) || (!isWhole && /^[a-z][a-z0-9+.-]*:(?!\d)/i.test(text))) return null;
  const url = URL.parse(isWhole ? text : `https://${text}`);
  if (url === null || url.username !== '' || url.password !== '') return null;
  const labels = url.hostname.replace(/^www\./, '').split('.');
  return labels.length >= 2 && /[a-z]/i.test(labels.at(-1)!) && labels.every(Boolean) ? url : null;
}

/** Where a page lies: its host without `www.`, and its path without the last slash, both in small letters. */
export interface Spot {
  host: string;
  path: string;
}

/** The place of a page; with and without `www.` it is the same. */
export function spotOf({ hostname, pathname }: URL): Spot {
  return { host: hostname.replace(/^www\./, ''), path: pathname.replace(/\/+$/, '').toLowerCase() };
}

/** An address as the directory keeps it, `fleuve.example/ports`: no scheme, no `www.`, no last slash. Null is none. */
export function readSiteAddress(typed: string): string | null {
  const url = readPageUrl(typed);
  if (url === null) return null;
  const { host, path } = spotOf(url);
  return host + path;
}
