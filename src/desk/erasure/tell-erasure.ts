import { isReachable, type Reachable } from '#desk/spine/address-letters.ts';
import { queueOwnLetter } from '#desk/spine/queue-desk-letter.ts';
import type { Spine, Tx } from '#desk/spine/world.ts';
import { findErasureRequest } from '#store/erasure/erasure-requests.ts';
import { findPerson } from '#store/people/people.ts';

/** Mails the decision to the person who asked for their erasure, if they have a reachable address. */
export async function tellErasure(
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
