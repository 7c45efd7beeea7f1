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
  const trusted = trustedOf(headers, authservId);
  const dmarc = dmarcOf(topmost(trusted, 'dmarc'), fromDomain);
  const domains = [...signingDomains(topmost(trusted, 'dkim')), ...envelopeDomains(topmost(trusted, 'spf'))];
  return { dmarc, aligned: dmarc !== 'fail' && tools.getAlignment(fromDomain, domains) !== false };
}

/** What the desk's own MTA says of each way of proving a sender, for agents to read. */
export type Verdicts = Record<Method, Verdict>;
export type Verdict = 'pass' | 'fail' | 'none';

/** The words of RFC 8601 in three: a soft fail is a fail, and what could not be checked is none. */
export function readVerdicts(headers: string[], authservId: string | null): Verdicts {
  const trusted = trustedOf(headers, authservId);
  const of = (method: Method) => verdictOf(topmost(trusted, method));
  return { spf: of('spf'), dkim: of('dkim'), dmarc: of('dmarc') };
}

/** Whether the desk's own MTA checked the signatures, with whatever result. */
export function saysOfDkim(headers: string[], authservId: string | null): boolean {
  return trustedOf(headers, authservId).some(({ dkim, dmarc }) => dkim !== undefined || dmarc !== undefined);
}

/** Whether a domain that signed belongs to the organisation of this address. */
export function isAligned(address: string, domain: string): boolean {
  return tools.getAlignment(address.split('@').at(-1)!, [domain]) !== false;
}

type Method = 'dkim' | 'spf' | 'dmarc';
type Parsed = ReturnType<typeof parse>['parsed'];
type Results = Exclude<Extract<Parsed[Method], unknown[]>, undefined>;

function trustedOf(headers: string[], authservId: string | null): Parsed[] {
  if (!authservId) return [];
  return headers.map((header) => parse(header).parsed).filter((result) => isOf(result.value, authservId));
}

const failures = ['fail', 'hardfail', 'softfail', 'permerror', 'policy'];

function verdictOf(results: Results): Verdict {
  const words = results.map(({ value }) => value.toLowerCase());
  if (words.includes('pass')) return 'pass';
  return words.some((word) => failures.includes(word)) ? 'fail' : 'none';
}

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
