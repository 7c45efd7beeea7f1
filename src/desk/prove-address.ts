import { reachAgain } from '#desk/reach-again.ts';
import { openSession, perform } from '#desk/session.ts';
import type { Tx, World } from '#desk/world.ts';
import type { Instant } from '#domain/instant.ts';
import { proveAddress as markProved } from '#store/people.ts';
import { unprovedTicketsOf } from '#store/tickets.ts';

/** A person writes less; who floods the desk in another's name makes no more work than this. */
const ticketsMax = 100;

/**
 * An address has proved itself (R3), and the mark "sender not proved" leaves the tickets that it opened. To be called
 * before any ticket is locked: the address first, then its tickets in order, so that two who prove it at once wait in line.
 */
export async function proveAddress(world: World, tx: Tx, address: string, at: Instant): Promise<void> {
  const personId = await markProved(tx.trx, address, at);
  if (personId === null) return;
  await reachAgain(world, tx, { address });
  for (const id of await unprovedTicketsOf(tx.trx, personId, ticketsMax)) {
    const session = await openSession(world, tx, id, { role: 'requester', personId });
    await perform(session, { type: 'proveAddress', personId });
  }
}
