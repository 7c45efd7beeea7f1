import parse from 'mailauth/lib/parse-dkim-headers.js';
import { withoutEnd } from '#domain/text-scan.ts';
import { isOfOneOrganisation } from '#mail/read/message/alignment.ts';

/** The desk's own MTA's findings about a mail's sender (RFC 8601). */
export interface Authentication {
  /** `fail` if DMARC failed for any address in the From. */
  dmarc: 'pass' | 'fail' | 'none';
  /** The method that passed for a domain aligned with the single From address, and so proves it (R3). */
  provedBy: 'dkim' | 'spf' | null;
  /** Several From addresses, From lines or Subject lines: the reader may see another than the one checked. */
  ambiguous: boolean;
}

/** The sender and subject that a mail shows, and its authentication headers. Lines are unfolded, topmost first. */
export interface ShownHead {
  /** Every address of every From line. */
  senders: string[];
  fromLines: number;
  subjectLines: number;
  results: string[];
  signatures: string[];
}

/** The authentication found by the MTA with this authserv-id. Headers with another id are a stranger's claims and ignored. */
export function readAuthentication(head: ShownHead, authservId: string | undefined): Authentication {
  const { senders, fromLines, subjectLines, results } = head;
  const ambiguous = senders.length > 1 || fromLines > 1 || subjectLines > 1;
  const [sender] = senders;
  if (!authservId || sender === undefined) return { dmarc: 'none', provedBy: null, ambiguous };
  const trusted = trustedOf(results, authservId);
  const domain = domainOf(sender);
  const dmarc = dmarcOf(topmost(trusted, 'dmarc'), ambiguous ? null : domain);
  if (ambiguous || dmarc === 'fail') return { dmarc, provedBy: null, ambiguous };
  const signing = passed(topmost(trusted, 'dkim')).filter((result) => coversHead(result, head));
  if (isOfOneOrganisation(domain, signing.flatMap(signingDomain))) return { dmarc, provedBy: 'dkim', ambiguous };
  const isSpf = isOfOneOrganisation(domain, envelopeDomains(topmost(trusted, 'spf')));
  return { dmarc, provedBy: isSpf ? 'spf' : null, ambiguous };
}

/** The desk's own MTA's verdict for each method, shown to agents. */
type Verdicts = Record<Method, Verdict>;
type Verdict = 'pass' | 'fail' | 'none';

/** Maps the RFC 8601 results to three: soft fail counts as fail, and an unchecked method as none. */
export function readVerdicts(headers: string[], authservId: string | null): Verdicts {
  const trusted = trustedOf(headers, authservId);
  const of = (method: Method) => verdictOf(topmost(trusted, method));
  return { spf: of('spf'), dkim: of('dkim'), dmarc: of('dmarc') };
}

/** True if the desk's own MTA checked the DKIM signatures, whatever the result. */
export function saysOfDkim(headers: string[], authservId: string | null): boolean {
  return trustedOf(headers, authservId).some(({ dkim, dmarc }) => dkim !== undefined || dmarc !== undefined);
}

/** True if a signing domain belongs to the same organisation as the address. */
export function isAligned(address: string, domain: string): boolean {
  return isOfOneOrganisation(domainOf(address), [domain]);
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
  const id = withoutVersion(value ?? '').replace(/^"(.*)"$/, '$1');
  return id.toLowerCase() === authservId.toLowerCase();
}

function withoutVersion(value: string): string {
  const bare = withoutEnd(value, /\d/);
  return bare !== value && /\s$/.test(bare.slice(-1)) ? bare.trimEnd() : value;
}

// Each MTA adds its headers on top, so a header forged in our MTA's name is below the real one.
function topmost(results: Parsed[], method: Method): Results {
  const found = results.find((result) => result[method] !== undefined)?.[method];
  return found === undefined ? [] : [found].flat();
}

// The MTA may check only one of several senders. A fail counts for any sender, a pass only for the single From.
function dmarcOf(results: Results, fromDomain: string | null): Authentication['dmarc'] {
  if (results.some(({ value }) => value.toLowerCase() === 'fail')) return 'fail';
  const isAbout = (checked: string | undefined) => checked === undefined || domainOf(checked) === fromDomain;
  const isPass = ({ value, header }: Results[number]) => value.toLowerCase() === 'pass' && isAbout(header?.from);
  return fromDomain !== null && results.some(isPass) ? 'pass' : 'none';
}

/**
 * True if the passing signature covers the whole text and the shown From and Subject. `header.b` tells several signatures of a
 * domain apart; without it, all must. If the MTA removed the signature, its pass is accepted.
 */
function coversHead(result: Results[number], { signatures, subjectLines }: ShownHead): boolean {
  const [domain] = signingDomain(result);
  const own = signatures.map(readSignature).filter((each) => each.domain === domain?.toLowerCase());
  const named = own.filter(({ value }) => result.header?.b !== undefined && value.startsWith(result.header.b));
  return (named.length > 0 ? named : own).every(
    ({ covered, isWhole }) => isWhole && isHeadCovered(covered, subjectLines),
  );
}

/** True if the signed headers include the From, and the Subject if there is one. */
export function isHeadCovered(covered: readonly string[], subjectLines: number): boolean {
  return covered.includes('from') && (subjectLines === 0 || covered.includes('subject'));
}

/** `isWhole` is false if the signature covers only the first bytes of the body (RFC 6376 8.2). */
function readSignature(line: string): { domain: string; value: string; covered: string[]; isWhole: boolean } {
  const { d, b, h, l } = parse(line).parsed as { [tag in 'd' | 'b' | 'h' | 'l']?: { value?: string } };
  return {
    domain: String(d?.value ?? '').toLowerCase(),
    value: String(b?.value ?? ''),
    isWhole: l === undefined,
    covered: String(h?.value ?? '')
      .toLowerCase()
      .split(':')
      .map((name) => name.trim()),
  };
}

function signingDomain({ header }: Results[number]): string[] {
  const domain = header?.d ?? (header?.i && domainOf(header.i));
  return domain ? [domain] : [];
}

function envelopeDomains(results: Results): string[] {
  return passed(results).flatMap(({ smtp }) => domainOf(smtp?.mailfrom ?? smtp?.helo ?? '') || []);
}

function passed(results: Results): Results {
  return results.filter((result) => result.value.toLowerCase() === 'pass');
}

function domainOf(address: string): string {
  return address.split('@').at(-1)!.toLowerCase();
}
