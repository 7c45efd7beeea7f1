import { dkimVerify } from 'mailauth/lib/dkim/verify.js';
import tools from 'mailauth/lib/tools.js';
import { isHeadCovered, saysOfDkim } from '#mail/read/message/authentication.ts';
import { linesOf, readHead, valuesOf } from '#mail/read/message/head.ts';
import { correspondentsOf } from '#mail/read/message/headers.ts';
import { signaturesMax } from '#mail/read/message/limits.ts';
import type { Resolver } from '#mail/read/proof/resolver.ts';

/**
 * What the desk found itself in a mail's DKIM signatures (RFC 6376). `pass`: the sender's own domain signed what came.
 * `fail`: it seems to have signed, and it does not fit. `unknown`: the key could not be asked for. `none`: nobody of the
 * sender's domain signed.
 */
export interface DkimFinding {
  result: 'pass' | 'fail' | 'unknown' | 'none';
  /** Who signed, where it passed. */
  domain: string | null;
}

const nothing: DkimFinding = { result: 'none', domain: null };

/** Whether the desk has to look itself: the mail is signed, and the trusted MTA says nothing of it. */
export function isToCheck(raw: Uint8Array, authservId: string | null): boolean {
  const head = readHead(raw);
  const isSigned = linesOf(head, 'dkim-signature').length > 0;
  return isSigned && !saysOfDkim(linesOf(head, 'authentication-results'), authservId);
}

/**
 * Checks the signatures of a mail. Only keys of the sender's own organisation are asked for, since no other signature
 * proves anything of the sender. Whatever the mail or the resolver does, it answers and never throws.
 */
export async function checkDkim(raw: Uint8Array, resolver: Resolver): Promise<DkimFinding> {
  const head = readHead(raw);
  const domain = senderDomain(head);
  if (domain === null || linesOf(head, 'dkim-signature').length > signaturesMax) return nothing;
  try {
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

/** A signature covers one of two headers of a name, and a reader may see the other: such a mail proves nothing. */
const onceOnly = ['from', 'subject', 'in-reply-to', 'references'];

function senderDomain(head: string[]): string | null {
  if (onceOnly.some((name) => linesOf(head, name).length > 1)) return null;
  const senders = correspondentsOf(valuesOf(head, 'from'));
  return senders.length === 1 ? senders[0]!.address.split('@').at(-1)! : null;
}

function isOwn(domain: string, signingDomain = ''): boolean {
  return tools.getAlignment(domain, [signingDomain]) !== false;
}

function ownKeys(domain: string, resolver: Resolver) {
  return async (name: string) => {
    if (isOwn(domain, name.split('._domainkey.').at(-1)!)) return resolver.txt(name);
    throw Object.assign(new Error('A key that is not asked for'), { code: 'ENOTFOUND' });
  };
}

type Result = Awaited<ReturnType<typeof dkimVerify>>['results'][number];

function findingOf(own: Result[], subjectLines: number): DkimFinding {
  const passed = own.find((result) => result.status.result === 'pass' && isWhole(result, subjectLines));
  if (passed) return { result: 'pass', domain: passed.signingDomain!.toLowerCase() };
  if (own.some(({ status }) => status.result === 'temperror')) return { result: 'unknown', domain: null };
  return own.length > 0 ? { result: 'fail', domain: null } : nothing;
}

/** A signature over the first bytes alone (`l=`), or not over the sender and subject that are shown, lets anybody write. */
function isWhole({ canonBodyLengthLimited, signingHeaders }: Result, subjectLines: number): boolean {
  const covered = (signingHeaders?.keys ?? '').toLowerCase().split(/[\s:]+/);
  return canonBodyLengthLimited !== true && isHeadCovered(covered, subjectLines);
}
