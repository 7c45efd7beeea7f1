import { onTwoTickets, type Two } from '#desk/relations/on-two-tickets.ts';
import type { TicketOutcome } from '#desk/spine/on-ticket.ts';
import { applyCommand } from '#desk/spine/session.ts';
import type { Spine } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { type ChosenRelation, fromOtherSide, linksOf } from '#domain/relations/links.ts';
import { findTicket, readHistory } from '#store/ticket/tickets.ts';

interface Linking {
  /** The number of the other ticket. */
  to: string;
  relation: ChosenRelation;
}

/** Links two tickets of a desk both ways; an existing link stays. */
export function linkTickets(world: Spine, actor: Actor, number: string, linking: Linking): Promise<TicketOutcome> {
  return onLink(world, actor, number, linking, 'link');
}

/** Removes a link from both tickets. */
export function unlinkTickets(world: Spine, actor: Actor, number: string, linking: Linking): Promise<TicketOutcome> {
  return onLink(world, actor, number, linking, 'unlink');
}

function onLink(world: Spine, actor: Actor, number: string, { to, relation }: Linking, type: 'link' | 'unlink') {
  return onTwoTickets(
    world,
    actor,
    async ({ trx }) => ({ one: await findTicket(trx, actor, number), other: await findTicket(trx, actor, to) }),
    async (two): Promise<TicketOutcome> => {
      if ((await isLinked(two, relation)) === (type === 'unlink')) await sayBoth(two, relation, type);
      return { ticket: two.one.ticket };
    },
  );
}

async function isLinked({ one, other }: Two, relation: ChosenRelation): Promise<boolean> {
  const links = linksOf(await readHistory(one.tx.trx, one.ticket.id));
  return links.some((link) => link.ticketId === other.ticket.id && link.relation === relation);
}

async function sayBoth({ one, other }: Two, relation: ChosenRelation, type: 'link' | 'unlink'): Promise<void> {
  const [here, there] = [one.ticket, other.ticket];
  await applyCommand(one, { type, relation, ticketId: there.id, number: there.number });
  await applyCommand(other, { type, relation: fromOtherSide(relation), ticketId: here.id, number: here.number });
}
