import { recordAct } from '#desk/history/record-audit.ts';
import { isReachable, type Reachable } from '#desk/spine/address-letters.ts';
import type { Outcome, Refused } from '#desk/spine/outcome.ts';
import { queueOwnLetter } from '#desk/spine/queue-desk-letter.ts';
import type { Spine, Store, Tx } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { erasureCharactersMax, erasureDueAt } from '#domain/erasure/erasure.ts';
import { hasDuty } from '#domain/staff/duties.ts';
import { cleanText } from '#mail/read/message/characters.ts';
import {
  addErasureRequest,
  findErasureRequest,
  lockWaitingErasure,
  settleErasureRequest,
} from '#store/erasure/erasure-requests.ts';
import { findManagedPerson } from '#store/people/managed-people.ts';
import { findPerson } from '#store/people/people.ts';

type ErasureAsked = Outcome<{ asked: true }, Refused<'waiting' | 'missing'>>;

/** Saves a person's request to be erased and mails them its due date, unless one is already waiting. */
export function askErasure(world: Spine, actor: Actor, typed: string): Promise<ErasureAsked> {
  return world.transact(async (tx): Promise<ErasureAsked> => {
    const [desk] = await world.allDesks(tx.trx);
    if (!desk) return { refused: 'missing' };
    const { personId } = actor;
    const at = world.clock.now();
    const words = cleanText(typed).trim().slice(0, erasureCharactersMax) || null;
    const request = { id: world.newId(), personId, state: 'waiting', words, askedAt: at } as const;
    const dueAt = erasureDueAt(at, desk.zone);
    if (!(await addErasureRequest(tx.trx, { ...request, dueAt, decidedAt: null, reason: null })))
      return { refused: 'waiting' };
    await tellErasure(world, tx, 'erasureReceived', request);
    await recordAct(world, tx, actor, { act: 'erasureAsked', subject: { kind: 'person', id: personId } });
    return { asked: true };
  });
}

/** Mails the decision to the person who asked for their erasure, if they have a reachable address. */
async function tellErasure(
  world: Spine,
  tx: Tx,
  letter: 'erasureReceived' | 'erasureRefused',
  { id, personId }: { id: string; personId: string },
): Promise<void> {
  const person = await findPerson(tx.trx, personId);
  if (!isReachable(person)) return;
  const { address, language } = person;
  await queueOwnLetter(world, tx, { letter, personId, address, language, erasureId: id });
}

/** The person to mail after the erasure; null if they did not ask for it themselves or have no reachable address. */
export async function readerOfErasure(tx: Tx, personId: string): Promise<Reachable | null> {
  const request = await findErasureRequest(tx.trx, personId);
  if (request?.state !== 'waiting') return null;
  const person = await findPerson(tx.trx, personId);
  return isReachable(person) ? person : null;
}

/** Queues the last letter to an erased person. It has no person id, and its address is deleted once it is sent. */
export async function tellErased(world: Spine, tx: Tx, { address, language }: Reachable): Promise<void> {
  await queueOwnLetter(world, tx, { letter: 'erasureDone', personId: null, address, language });
}

/** Withdraws a person's request that is not decided yet. It is `missing` if none is waiting. */
export function withdrawErasure(world: Store, actor: Actor): Promise<Outcome<{ withdrawn: true }>> {
  return world.transact(async (tx) => {
    const request = await lockWaitingErasure(tx.trx, actor.personId);
    if (!request) return { refused: 'missing' };
    const at = world.clock.now();
    await settleErasureRequest(tx.trx, request.id, { state: 'withdrawn', at });
    await recordAct(world, tx, actor, { act: 'erasureWithdrawn', subject: { kind: 'person', id: actor.personId } });
    return { withdrawn: true };
  });
}

type ErasureRefused = Outcome<{ saved: true }, Refused<'reason' | 'long' | 'decided' | 'missing'>>;

/** Refuses a person's request to be erased, by an administrator. The person gets the reason by mail (GDPR, article 12, 4). */
export async function refuseErasure(
  world: Spine,
  actor: Actor,
  personId: string,
  typed: string,
): Promise<ErasureRefused> {
  if (!hasDuty(actor, 'people')) return { refused: 'missing' };
  const reason = cleanText(typed).trim();
  if (reason === '') return { refused: 'reason' };
  if (reason.length > erasureCharactersMax) return { refused: 'long' };
  return world.transact(async (tx) => {
    if (!(await findManagedPerson(tx.trx, actor, personId))) return { refused: 'missing' };
    const request = await lockWaitingErasure(tx.trx, personId);
    if (!request) return { refused: 'decided' };
    const at = world.clock.now();
    await settleErasureRequest(tx.trx, request.id, { state: 'refused', at, reason });
    await tellErasure(world, tx, 'erasureRefused', request);
    await recordAct(world, tx, actor, { act: 'erasureRefused', subject: { kind: 'person', id: personId } });
    return { saved: true };
  });
}
