import { identifyPerson } from '#desk/people/identify-person.ts';
import { proveAddress } from '#desk/people/prove-address.ts';
import type { Outcome, Refused } from '#desk/spine/outcome.ts';
import type { Links, Spine } from '#desk/spine/world.ts';
import { findAccessRequest, lockAccessRequest, type NamedRequest } from '#store/access/access-requests.ts';
import { findOutgoingMail } from '#store/letters/outgoing-mails.ts';
import { openRequest } from './ask-for-access.ts';

/** A request opened by a link from our mails. */
interface AccessLink {
  request: NamedRequest;
  /** True while the address is unproved and the link can still prove it. */
  provable: boolean;
}

/**
 * Reads a request by its link and changes nothing: scanners open links too (attack 23). Null if the link is unknown or expired.
 */
export async function openAccessLink(world: Spine, token: string): Promise<AccessLink | null> {
  const id = await requestOf(world, token);
  const request = id === null ? undefined : await findAccessRequest(world.db, id);
  if (!request) return null;
  const provable = request.state === 'unproved' && Date.parse(request.proofUntil) > realNow();
  // An old link to an address that was never proved shows nothing.
  return request.state === 'unproved' && !provable ? null : { request, provable };
}

/** Proves the address behind a link (POST) and only then notifies people (R3). Works once. */
export async function proveRequest(
  world: Spine & Links,
  token: string,
): Promise<Outcome<{ proved: true }, Refused<'link'>>> {
  const id = await requestOf(world, token);
  if (id === null) return { refused: 'link' };
  return world.transact(async (tx) => {
    const request = await lockAccessRequest(tx.trx, id);
    if (!request) return { refused: 'link' };
    if (request.state !== 'unproved') return { proved: true };
    if (Date.parse(request.proofUntil) <= realNow()) return { refused: 'link' };
    const { address: email, name, language } = request;
    const person = await identifyPerson(world, tx, { email, name, phone: null, language });
    await proveAddress(world, tx, email, world.clock.now());
    await openRequest(world, tx, request, person.id);
    return { proved: true };
  });
}

/** The id of the request that a link belongs to, or null if the link is unknown. */
export async function requestOf(world: Spine, token: string): Promise<string | null> {
  const link = world.signer.readLink(token);
  if (link?.purpose !== 'access') return null;
  const mail = await findOutgoingMail(world.db, link.mailId);
  return mail?.facts.access?.requestId ?? null;
}

/** Links expire in real time, not desk time. */
function realNow(): number {
  return Date.parse(new Date().toISOString());
}
