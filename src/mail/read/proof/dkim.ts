import type { dkimVerify } from 'mailauth/lib/dkim/verify.js';
import { isOfOneOrganisation } from '#mail/read/message/alignment.ts';
import { isHeadCovered, saysOfDkim } from '#mail/read/message/authentication.ts';
import { linesOf, readHead, valuesOf } from '#mail/read/message/head.ts';
import { correspondentsOf } from '#mail/read/message/headers.ts';
import { signaturesMax } from '#mail/read/message/limits.ts';
import type { Resolver } from '#mail/read/proof/resolver.ts';

/**
 * The desk's own DKIM result for a mail (RFC 6376). `pass`: the sender's domain signed this content. `fail`: a signature of that
 * domain does not match. `unknown`: its key could not be fetched. `none`: that domain did not sign.
 */
interface DkimFinding {
  result: 'pass' | 'fail' | 'unknown' | 'none';
  /** The signing domain for `pass`. */
  domain: string | null;
}

const nothing: DkimFinding = { result: 'none', domain: null };

/** True if the desk must check DKIM itself: the mail is signed, and the trusted MTA gave no result. */
export function isToCheck(raw: Uint8Array, authservId: string | null): boolean {
  const head = readHead(raw);
  const isSigned = linesOf(head, 'dkim-signature').length > 0;
  return isSigned && !saysOfDkim(linesOf(head, 'authentication-results'), authservId);
}

/**
 * Checks a mail's DKIM signatures. Fetches only keys of the sender's organisation, because no other signature proves the sender.
 * Never throws.
 */
export async function checkDkim(raw: Uint8Array, resolver: Resolver): Promise<DkimFinding> {
  const head = readHead(raw);
  const domain = senderDomain(head);
  if (domain === null || linesOf(head, 'dkim-signature').length > signaturesMax) return nothing;
  try {
    const { dkimVerify } = await import('mailauth/lib/dkim/verify.js');
    const { results } = await dkimVerify(Buffer.from(raw), {
      resolver: ownKeys(domain, resolver),
      rejectRsaSha1: true,
    });
    const own = results.filter(({ signingDomain }) => isOwn(domain, signingDomain));
    return findingOf(own, linesOf(head, 'subject').length);
  } catch {
    return { result: 'unknown', domain: null };
  }
}

/** A signature covers one of two headers with the same name, and a reader may see the other: such a mail proves nothing. */
const onceOnly = ['from', 'subject', 'in-reply-to', 'references'];

function senderDomain(head: string[]): string | null {
  if (onceOnly.some((name) => linesOf(head, name).length > 1)) return null;
  const senders = correspondentsOf(valuesOf(head, 'from'));
  return senders.length === 1 ? senders[0]!.address.split('@').at(-1)! : null;
}

function isOwn(domain: string, signingDomain = ''): boolean {
  return isOfOneOrganisation(domain, [signingDomain]);
}

function ownKeys(domain: string, resolver: Resolver) {
  return async (name: string) => {
    if (isOwn(domain, name.split('._domainkey.').at(-1)!)) return resolver.txt(name);
    throw Object.assign(new Error('Not a key of the sender'), { code: 'ENOTFOUND' });
  };
}

type Result = Awaited<ReturnType<typeof dkimVerify>>['results'][number];

function findingOf(own: Result[], subjectLines: number): DkimFinding {
  const passed = own.find((result) => result.status.result === 'pass' && isWhole(result, subjectLines));
  if (passed) return { result: 'pass', domain: passed.signingDomain!.toLowerCase() };
  if (own.some(({ status }) => status.result === 'temperror')) return { result: 'unknown', domain: null };
  return own.length > 0 ? { result: 'fail', domain: null } : nothing;
}

/** A signature that covers only part of the body (`l=`), or not the shown sender and subject, lets anyone add content. */
function isWhole({ canonBodyLengthLimited, signingHeaders }: Result, subjectLines: number): boolean {
  const covered = (signingHeaders?.keys ?? '').toLowerCase().split(/[\s:]+/);
  return canonBodyLengthLimited !== true && isHeadCovered(covered, subjectLines);
}
