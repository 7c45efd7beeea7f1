import parse from 'mailauth/lib/parse-dkim-headers.js';
import tools from 'mailauth/lib/tools.js';

/** What the desk's own MTA found out about a mail's sender (RFC 8601). */
export interface Authentication {
  dmarc: 'pass' | 'fail' | 'none';
  /** DKIM or SPF passed for a domain aligned with the From address: the address is proved (R3). */
  aligned: boolean;
}

export const unauthenticated: Authentication = { dmarc: 'none', aligned: false };

/**
 * Reads the Authentication-Results of one authserv-id; all others are a stranger's claims and ignored.
 * `headers` are whole lines, topmost first.
 */
export function readAuthentication(
  headers: string[],
  fromAddress: string | null,
  authservId: string | undefined,
): Authentication {
  const fromDomain = fromAddress?.split('@').at(-1);
  if (!authservId || !fromDomain) return unauthenticated;
  const trusted = headers.map((header) => parse(header).parsed).filter((result) => isOf(result.value, authservId));
  const dmarc = dmarcOf(topmost(trusted, 'dmarc'), fromDomain);
  const domains = [...signingDomains(topmost(trusted, 'dkim')), ...envelopeDomains(topmost(trusted, 'spf'))];
  return { dmarc, aligned: dmarc !== 'fail' && tools.getAlignment(fromDomain, domains) !== false };
}

type Method = 'dkim' | 'spf' | 'dmarc';
type Parsed = ReturnType<typeof parse>['parsed'];
type Results = Exclude<Extract<Parsed[Method], unknown[]>, undefined>;

// RFC 8601 2.2: the authserv-id may be quoted and be followed by a version.
function isOf(value: string | undefined, authservId: string): boolean {
  const id = (value ?? '').replace(/\s+\d+$/, '').replace(/^"(.*)"$/, '$1');
  return id.toLowerCase() === authservId.toLowerCase();
}

// Trace headers are added on top, so what a forger wrote in our MTA's name stands below what it wrote itself.
function topmost(results: Parsed[], method: Method): Results {
  const found = results.find((result) => result[method] !== undefined)?.[method];
  return found === undefined ? [] : [found].flat();
}

function dmarcOf(results: Results, fromDomain: string): Authentication['dmarc'] {
  const values = results.filter((result) => isAbout(result.header?.from, fromDomain)).map((result) => result.value);
  if (values.some((value) => value.toLowerCase() === 'fail')) return 'fail';
  return values.some((value) => value.toLowerCase() === 'pass') ? 'pass' : 'none';
}

// A pass for another From is no pass for this one (two From headers, of which the MTA saw the other).
function isAbout(checked: string | undefined, fromDomain: string): boolean {
  return checked === undefined || checked.split('@').at(-1)?.toLowerCase() === fromDomain;
}

function signingDomains(results: Results): string[] {
  return passed(results).flatMap((result) => result.header?.d ?? result.header?.i?.split('@').at(-1) ?? []);
}

function envelopeDomains(results: Results): string[] {
  return passed(results).flatMap((result) => (result.smtp?.mailfrom ?? result.smtp?.helo)?.split('@').at(-1) || []);
}

function passed(results: Results): Results {
  return results.filter((result) => result.value.toLowerCase() === 'pass');
}
