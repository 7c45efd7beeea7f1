import parse from 'mailauth/lib/parse-dkim-headers.js';
import tools from 'mailauth/lib/tools.js';

/** What the desk's own MTA found out about a mail's sender (RFC 8601). */
export interface Authentication {
  /** `fail` when DMARC failed for any address in the From. */
  dmarc: 'pass' | 'fail' | 'none';
  /** What passed for a domain aligned with the one From address, and so proves it (R3). */
  provedBy: 'dkim' | 'spf' | null;
  /** Several From addresses, From lines or Subject lines: a reader may see another than the one that was checked. */
  ambiguous: boolean;
}

/** What a mail shows of its sender and subject, and the header lines that tell of proofs. Lines are whole, topmost first. */
export interface ShownHead {
  /** Every address of every From line. */
  senders: string[];
  fromLines: number;
  subjectLines: number;
  results: string[];
  signatures: string[];
}

/** Reads the Authentication-Results of one authserv-id; all others are a stranger's claims and ignored. */
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
  if (hasAligned(domain, signing.flatMap(signingDomain))) return { dmarc, provedBy: 'dkim', ambiguous };
  const isSpf = hasAligned(domain, envelopeDomains(topmost(trusted, 'spf')));
  return { dmarc, provedBy: isSpf ? 'spf' : null, ambiguous };
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
  return hasAligned(domainOf(address), [domain]);
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

// The MTA may have looked at one of several senders only: a fail counts whichever it names, a pass for the one From alone.
function dmarcOf(results: Results, fromDomain: string | null): Authentication['dmarc'] {
  if (results.some(({ value }) => value.toLowerCase() === 'fail')) return 'fail';
  const isAbout = (checked: string | undefined) => checked === undefined || domainOf(checked) === fromDomain;
  const isPass = ({ value, header }: Results[number]) => value.toLowerCase() === 'pass' && isAbout(header?.from);
  return fromDomain !== null && results.some(isPass) ? 'pass' : 'none';
}

/**
 * Whether the signature that passed covers the whole text, and the From and the Subject that are shown. Several signatures of one domain are told
 * apart by `header.b`; without it all of them have to. A mail whose MTA took the signature away is believed.
 */
function coversHead(result: Results[number], { signatures, subjectLines }: ShownHead): boolean {
  const [domain] = signingDomain(result);
  const own = signatures.map(readSignature).filter((each) => each.domain === domain?.toLowerCase());
  const named = own.filter(({ value }) => result.header?.b !== undefined && value.startsWith(result.header.b));
  return (named.length > 0 ? named : own).every(
    ({ covered, isWhole }) => isWhole && isHeadCovered(covered, subjectLines),
  );
}

/** Whether these signed headers hold the From, and the Subject where there is one. */
export function isHeadCovered(covered: readonly string[], subjectLines: number): boolean {
  return covered.includes('from') && (subjectLines === 0 || covered.includes('subject'));
}

/** `isWhole` is false for a signature over the first bytes of the text (RFC 6376 8.2). */
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

function hasAligned(domain: string, domains: string[]): boolean {
  return tools.getAlignment(domain, domains) !== false;
}

function domainOf(address: string): string {
  return address.split('@').at(-1)!.toLowerCase();
}
