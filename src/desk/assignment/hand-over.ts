import { onTicket, type TicketOutcome } from '#desk/spine/on-ticket.ts';
import { performed } from '#desk/spine/session.ts';
import type { World } from '#desk/spine/world.ts';
import { writeNote } from '#desk/ticket/add-note.ts';
import type { Words } from '#desk/ticket/answer-ticket.ts';
import type { Actor } from '#domain/actor.ts';
import { isForAgent } from '#domain/ticket/events/ticket.ts';
import { isPossible } from '#domain/ticket/lifecycle.ts';
import { findAgent } from '#store/staff/agents.ts';

/** Assigns a ticket to a colleague together with a note of what they need to know: both or neither. */
export function handOver(
  world: World,
  actor: Actor,
  number: string,
  { email, ...words }: Words & { email: string },
): Promise<TicketOutcome<{ entryId: string }>> {
  return onTicket(world, actor, 'assign', number, async (session) => {
    const agent = await findAgent(session.tx.trx, session.ticket.deskId, email);
    if (!agent) return { refused: 'agentUnknown' };
    if (!isForAgent(session.ticket, agent)) return { refused: 'assigneeMayNotRead' };
    // Check before writing: after this only the note's files can be refused, and then everything is rolled back.
    if (!isPossible('assign', session.ticket.status)) return { refused: 'ticketClosed' };
    const noted = await writeNote(session, words);
    if ('refused' in noted || agent.personId === session.ticket.assigneeId) return noted;
    const given = await performed(session, { type: 'assign', assigneeId: agent.personId });
    return 'refused' in given ? given : { ...given, entryId: noted.entryId };
  });
}
