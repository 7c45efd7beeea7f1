import { onTicket, type Written } from '#desk/spine/on-ticket.ts';
import type { Session } from '#desk/spine/session.ts';
import type { Spine } from '#desk/spine/world.ts';
import { type Words, writeAndApply } from '#desk/ticket/answer-ticket.ts';
import type { Actor } from '#domain/actor.ts';
import { mentionsIn } from '#domain/staff/mentions.ts';
import { isForAgent } from '#domain/ticket/events/ticket.ts';
import { listAgents } from '#store/staff/agents.ts';

/** Adds an internal note, visible only to the desk: in no mail and on no requester's page (attack 38). */
export function addNote(world: Spine, actor: Actor, number: string, words: Words): Promise<Written> {
  return onTicket(world, actor, 'note', number, (session) => writeNote(session, words));
}

/**
 * Writes a note by the session's author. People mentioned in it are notified once, and the ticket stays on their list until they
 * open it.
 */
export async function writeNote(session: Session, words: Words): Promise<Written> {
  const mentioned = await mentionedIn(session, words.text);
  const written = { kind: 'note', direction: null, ...words } as const;
  return writeAndApply(session, written, (entry) => ({ type: 'note', entry, mentioned }));
}

/** Only people who may read a complaint can be mentioned in it, and a ticket's own requester never can (R10). */
async function mentionedIn({ tx, ticket, by }: Session, text: string): Promise<string[]> {
  if (!text.includes('@')) return [];
  const agents = await listAgents(tx.trx, ticket.deskId);
  const named = mentionsIn(text, agents);
  const mayRead = agents.filter((agent) => isForAgent(ticket, agent) && agent.personId !== ticket.requesterId);
  return named.filter((id) => id !== by.personId && mayRead.some(({ personId }) => personId === id));
}
