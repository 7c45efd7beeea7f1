import { noteChange } from '#desk/spine/transaction.ts';
import type { Store } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { may } from '#domain/ticket/rights.ts';
import type { TicketRow } from '#store/schema/schema.ts';
import { markRead } from '#store/staff/news.ts';
import {
  endPresence,
  forgetPresences,
  savePresence as keep,
  listPresent,
  type Present,
} from '#store/staff/presences.ts';
import { findTicket } from '#store/ticket/tickets.ts';

/** Time after the last report until a tab counts as closed: two missed reports, since a crashed browser reports nothing. */
export const presenceMilliseconds = 28_000;

export const presenceStates = ['reading', 'writing', 'gone'] as const;
type PresenceState = (typeof presenceStates)[number];

/** A colleague with the same ticket open, and for how long that holds without another report. */
interface Colleague {
  personId: string;
  name: string;
  writing: boolean;
  forMilliseconds: number;
}

/**
 * Records that a tab shows a ticket, is writing on it, or has left it. Only colleagues who may see it are notified, and only of
 * changes. Uses real time and is no event: nothing is left after half a minute. Null if there is no such ticket.
 */
export async function savePresence(
  world: Store,
  actor: Actor,
  number: string,
  { tab, state }: { tab: string; state: PresenceState },
): Promise<Colleague[] | null> {
  const ticket = await findWorkedOn(world, actor, number);
  if (!ticket) return null;
  return world.transact(async (tx) => {
    const now = Date.now();
    const since = at(now - presenceMilliseconds);
    const before = await listPresent(tx.trx, ticket.id, since);
    await forgetPresences(tx.trx, since);
    const mine = { ticketId: ticket.id, personId: actor.personId, tab };
    if (state === 'gone') await endPresence(tx.trx, mine);
    else await keep(tx.trx, { ...mine, writing: state === 'writing', seenAt: at(now) });
    // Opening the page counts as having looked, even if the tab leaves at once.
    // A tab in the background may leave long after its reader looked at the record.
    const read = { id: ticket.id, seq: state === 'gone' ? null : ticket.version };
    const looked = await markRead(tx.trx, { personId: actor.personId, at: world.clock.now(), ticket: read });
    if (looked) noteChange(tx, ticket, { isWork: true });
    const after = await listPresent(tx.trx, ticket.id, since);
    if (asSeen(before) !== asSeen(after))
      tx.signals.push({ kind: 'presence', deskId: ticket.deskId, ticketId: ticket.id });
    return others(after, actor, now);
  });
}

/** The colleagues who have a ticket open. Null if there is no such ticket for this person. */
export async function readPresence(world: Store, actor: Actor, number: string): Promise<Colleague[] | null> {
  const ticket = await findWorkedOn(world, actor, number);
  if (!ticket) return null;
  const now = Date.now();
  return others(await listPresent(world.db, ticket.id, at(now - presenceMilliseconds)), actor, now);
}

/** A ticket that the actor works on for its desk. On their own ticket they are the requester and see no colleagues. */
async function findWorkedOn(world: Store, actor: Actor, number: string): Promise<TicketRow | undefined> {
  const ticket = await findTicket(world.db, actor, number);
  return ticket && may(actor, 'note', ticket) ? ticket : undefined;
}

function others(present: Present[], actor: Actor, now: number): Colleague[] {
  return present
    .filter(({ personId }) => personId !== actor.personId)
    .map(({ personId, name, writing, seenAt }) => ({
      personId,
      name,
      writing,
      forMilliseconds: Math.max(0, Date.parse(seenAt) + presenceMilliseconds - now),
    }));
}

/** The people and what they do, without times: a heartbeat alone notifies nobody. */
function asSeen(present: Present[]): string {
  return present.map(({ personId, writing }) => `${personId} ${writing}`).join();
}

function at(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
