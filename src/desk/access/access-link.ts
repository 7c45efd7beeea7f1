import { openRequest } from '#desk/access/open-request.ts';
import { identifyPerson } from '#desk/people/identify-person.ts';
import { proveAddress } from '#desk/people/prove-address.ts';
import type { World } from '#desk/spine/world.ts';
import { findAccessRequest, lockAccessRequest, type ToldRequest } from '#store/access/access-requests.ts';
import { findOutgoingMail } from '#store/letters/outgoing-mails.ts';

/** A request behind a link of ours. */
export interface AccessLink {
  request: ToldRequest;
  /** The address waits to be proved, and the link still may. */
  provable: boolean;
}

/** Reads a link to a request and does nothing: scanners open links too (attack 23). Null is none of ours, or forgotten. */
export async function openAccessLink(world: World, token: string): Promise<AccessLink | null> {
  const id = await requestOf(world, token);
  const request = id === null ? undefined : await findAccessRequest(world.db, id);
  if (!request) return null;
  const provable = request.state === 'unproved' && Date.parse(request.proofUntil) > realNow();
  // An address that was never proved learns nothing from an old link.
  return request.state === 'unproved' && !provable ? null : { request, provable };
}

/** What the POST behind the link does: the address is its owner's, and only now somebody is told (R3). Once. */
export async function proveRequest(world: World, token: string): Promise<{ proved: true } | { refused: 'link' }> {
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

/** The request that a link of ours is about; null is none of ours. */
export async function requestOf(world: World, token: string): Promise<string | null> {
  const link = world.signer.readLink(token);
  if (link?.purpose !== 'access') return null;
  const mail = await findOutgoingMail(world.db, link.mailId);
  return mail?.facts.access?.requestId ?? null;
}

/** Links keep real time. */
function realNow(): number {
  return Date.parse(new Date().toISOString());
}
