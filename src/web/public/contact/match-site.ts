/** What the directory knows of a site, for finding it. */
export interface FindableSite {
  /** Four digits. */
  number: string;
  name: string;
  /** Hosts, perhaps with the beginning of a path. */
  addresses: string[];
}

export type SiteMatch<S> = { site: S } | { several: S[] } | { unknown: 'digits' | 'name' };

/** Finds the site that a person means by its number, its name, its address or the address of one of its pages (R6). */
export function matchSite<S extends FindableSite>(typed: string, sites: readonly S[]): SiteMatch<S> {
  const text = typed.trim().slice(0, charactersMax);
  const digits = numberIn(text);
  if (digits !== null) return one(sites.filter(({ number }) => number === digits)) ?? { unknown: 'digits' };
  const url = readPageUrl(text);
  const byAddress = url && closest(url, sites);
  return byAddress ?? one(byName(text, sites)) ?? { unknown: 'name' };
}

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

/** A longer text than the longest address names no site. */
const charactersMax = 2_000;

/** "1042", "site 1042", "n° 1042". */
function numberIn(text: string): string | null {
  return (
    /^(?:(?:site|website)\s*)?(?:(?:n[°ºor]?|nr|num[eé]ro|nummer|number)\.?\s*)?#?\s*(\d{1,10})$/i.exec(text)?.[1] ??
    null
  );
}

/** The site with the longest address that the page lies under: `fleuve.example/ports` goes before `fleuve.example`. */
function closest<S extends FindableSite>(url: URL, sites: readonly S[]): SiteMatch<S> | null {
  const page = spotOf(url);
  const fits = sites.flatMap((site) =>
    site.addresses
      .map((address) => readPageUrl(address))
      .filter((address) => address !== null)
      .map(spotOf)
      .filter(({ host, path }) => isUnder(page.host, host) && `${page.path}/`.startsWith(`${path}/`))
      .map(({ host, path }) => ({ site, length: host.length + path.length })),
  );
  const longest = Math.max(...fits.map(({ length }) => length));
  return one([...new Set(fits.filter(({ length }) => length === longest).map(({ site }) => site))]);
}

function spotOf({ hostname, pathname }: URL) {
  return { host: hostname.replace(/^www\./, ''), path: pathname.replace(/\/+$/, '').toLowerCase() };
}

function isUnder(host: string, parent: string): boolean {
  return host === parent || host.endsWith(`.${parent}`);
}

function byName<S extends FindableSite>(text: string, sites: readonly S[]): S[] {
  const wanted = plain(text);
  if (wanted.length < nameCharactersMin) return [];
  const same = sites.filter(({ name }) => plain(name) === wanted);
  if (same.length > 0) return same;
  const words = wanted.split(' ');
  return sites.filter(({ name }) => words.every((word) => plain(name).includes(word)));
}

/** Two letters fit half the directory. */
const nameCharactersMin = 3;

/** Without accents, capitals and punctuation: "Musee des pierres" is "Musée des Pierres". */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function one<S>(found: S[]): SiteMatch<S> | null {
  if (found.length > 1) return { several: found };
  return found[0] === undefined ? null : { site: found[0] };
}
