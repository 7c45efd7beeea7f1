import { failLetter } from '#desk/sending/relay-letters.ts';
import { openSession } from '#desk/spine/session.ts';
import type { Spine } from '#desk/spine/world.ts';
import { theRelay } from '#domain/actor.ts';
import { listWaitingLetters, markFailed, type WaitingLetter } from '#store/letters/outgoing-mails.ts';

/**
 * Gives up the letters that waited when a database was restored, and returns their number. Each one shows as not delivered on its
 * ticket, so that agents decide; an address is not marked, and no ticket closes by a notice that did not leave.
 */
export async function discardLetters(world: Spine, before: string): Promise<number> {
  const letters = await listWaitingLetters(world.db, before);
  for (const letter of letters) await discard(world, letter);
  return letters.length;
}

async function discard(world: Spine, { id, ticketId, letter, personId, facts }: WaitingLetter): Promise<void> {
  await world.transact(async (tx) => {
    if (!(await markFailed(tx.trx, id, 'restored')) || ticketId === null) return;
    const session = await openSession(world, tx, ticketId, theRelay);
    await failLetter(session, { mailId: id, letter, personId, facts });
  });
}
