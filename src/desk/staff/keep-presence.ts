import type { World } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { may } from '#domain/ticket/rights.ts';
import type { TicketRow } from '#store/schema/schema.ts';
import { markLooked } from '#store/staff/mentions.ts';
import {
  endPresence,
  forgetPresences,
  keepPresence as keep,
  listPresent,
  type Present,
} from '#store/staff/presences.ts';
import { findTicket } from '#store/ticket/tickets.ts';

/** A page says so often that it is still there; two that are lost are a page that is gone. */
export const presenceHeartbeatMilliseconds = 12_000;
/** Whoever was not heard of for so long has left: a browser that crashed says nothing. */
export const presenceMilliseconds = 28_000;

export const presenceStates = ['reading', 'writing', 'gone'] as const;
export type PresenceState = (typeof presenceStates)[number];

/** A colleague who has the same ticket before them, and for how long that holds without another word. */
export interface Colleague {
  personId: string;
  name: string;
  writing: boolean;
  forMilliseconds: number;
}

/**
 * Notes that a tab shows a ticket, writes on it, or has left it. Colleagues who may see it hear of a change at once, and nobody of
 * anything else. It is no event and keeps real time: within half a minute nothing is left of it. Null where there is no such ticket.
 */
export async function keepPresence(
  world: World,
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
    // Whoever has the page before them has looked, also who leaves it so soon that nothing else was heard of them.
    const looked = await markLooked(tx.trx, ticket.id, actor.personId, world.clock.now());
    if (looked) tx.changedTickets.set(ticket.id, ticket.deskId);
    const after = await listPresent(tx.trx, ticket.id, since);
    if (asSeen(before) !== asSeen(after))
      tx.signals.push({ kind: 'presence', deskId: ticket.deskId, ticketId: ticket.id });
    return others(after, actor, now);
  });
}

/** Who else has a ticket before them. Null where there is no such ticket for this person. */
export async function readPresence(world: World, actor: Actor, number: string): Promise<Colleague[] | null> {
  const ticket = await findWorkedOn(world, actor, number);
  if (!ticket) return null;
  const now = Date.now();
  return others(await listPresent(world.db, ticket.id, at(now - presenceMilliseconds)), actor, now);
}

/** A ticket on which the actor works for its desk: on one of their own they are its requester, and see nobody at work. */
async function findWorkedOn(world: World, actor: Actor, number: string): Promise<TicketRow | undefined> {
  const ticket = await findTicket(world.db, actor, number);
  return ticket && may(actor, 'readNotes', ticket) ? ticket : undefined;
}

function others(present: Present[], actor: Actor, now: number): Colleague[] {
  return present
    .filter(({ personId }) => personId !== actor.personId)
    .map(({ personId, name, writing, seenAt }) => ({
      ...{ personId, name, writing },
      forMilliseconds: Math.max(0, Date.parse(seenAt) + presenceMilliseconds - now),
    }));
}

/** Who is there and what they do: a heartbeat changes nothing of it, and is told to nobody. */
function asSeen(present: Present[]): string {
  return present.map(({ personId, writing }) => `${personId} ${writing}`).join();
}

function at(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
