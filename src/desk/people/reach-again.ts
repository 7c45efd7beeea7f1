import type { Outcome } from '#desk/spine/outcome.ts';
import { applyCommand, openLiveSession } from '#desk/spine/session.ts';
import type { Spine, Tx } from '#desk/spine/world.ts';
import { type Actor, type By, staffRoles } from '#domain/actor.ts';
import type { TicketLetterName } from '#domain/letters/registry.ts';
import { listNumbered } from '#store/bulk/bulk-runs.ts';
import { findParticipant, liftBounce, openTicketsOf, takeUnsentLetters } from '#store/people/reachability.ts';

/** A letter that was not sent because the address bounced. */
interface Unsent {
  ticket: string;
  letter: TicketLetterName;
  at: string;
}

/** A person has fewer; more would only lock more rows. */
const ticketsMax = 100;

/**
 * Marks an address, or all of a person's, as reachable again (R3) after a proved contact, a sign-in or an agent's word. Their
 * open tickets list the unsent letters. Call it before any ticket is locked. Does nothing if no address bounced.
 */
export async function reachAgain(
  world: Spine,
  tx: Tx,
  whose: { address: string } | { personId: string },
  by?: By,
): Promise<Unsent[]> {
  const at = world.clock.now();
  const people = await liftBounce(tx.trx, whose, at);
  const unsent: Unsent[] = [];
  for (const personId of people) unsent.push(...(await tellTickets(world, tx, personId, by)));
  return unsent;
}

async function tellTickets(world: Spine, tx: Tx, personId: string, by?: By): Promise<Unsent[]> {
  const letters = await takeUnsentLetters(tx.trx, personId);
  const open = await openTicketsOf(tx.trx, personId, ticketsMax);
  const ids = [...new Set([...open, ...letters.map(({ ticketId }) => ticketId)])].sort();
  const unsent: Unsent[] = [];
  for (const id of ids) {
    const session = await openLiveSession(world, tx, id, by ?? { role: 'requester', personId });
    const own = letters.filter(({ ticketId }) => ticketId === id);
    await applyCommand(session, { type: 'mailWorks', personId, unsent: own.map(({ letter }) => letter) });
    unsent.push(...own.map(({ letter, at }) => ({ ticket: session.ticket.number, letter, at })));
  }
  return unsent;
}

/**
 * Marks a person as reachable again, by an agent. "Missing" if the actor may read no ticket of theirs. Letters about tickets that the
 * actor may not read, such as a complaint, are not listed.
 */
export async function markReachable(
  world: Spine,
  actor: Actor,
  named: { id: string } | { address: string },
): Promise<Outcome<{ unsent: Unsent[] }>> {
  const personId = await findParticipant(world.db, actor, named);
  if (personId === null) return { refused: 'missing' };
  const role = staffRoles.find((each) => actor.roles.includes(each)) ?? 'agent';
  const by: By = { role, personId: actor.personId };
  const unsent = await world.transact((tx) => reachAgain(world, tx, { personId }, by));
  const read = await listNumbered(
    world.db,
    actor,
    unsent.map(({ ticket }) => ticket),
  );
  return { unsent: unsent.filter(({ ticket }) => read.some(({ number }) => number === ticket)) };
}
