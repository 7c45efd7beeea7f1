import { onTicket, type TicketOutcome } from '#desk/spine/on-ticket.ts';
import { perform } from '#desk/spine/session.ts';
import type { World } from '#desk/spine/world.ts';
import type { Words } from '#desk/ticket/answer-ticket.ts';
import { continueClosed } from '#desk/ticket/open-follow-up.ts';
import { proveContact } from '#desk/ticket/prove-contact.ts';
import { writeMessage } from '#desk/ticket/write-message.ts';
import type { Actor } from '#domain/actor.ts';
import type { Channel } from '#domain/ticket/vocabulary.ts';

/**
 * Saves a participant's reaction by page or API: it stops the clock and reopens the ticket (R19), or opens a follow-up of a
 * closed one (R21). Without text it is the click "not solved". `provedBy` is the writer's proof: a sign-in or a mailed link.
 */
export function reactToTicket(
  world: World,
  actor: Actor,
  number: string,
  { channel, provedBy = 'signIn', ...words }: Words & { channel: Channel; provedBy?: 'signIn' | 'link' },
): Promise<TicketOutcome<{ entryId: string | null }>> {
  return onTicket(world, actor, 'react', number, async (session) => {
    const { personId } = actor;
    if (session.ticket.status === 'closed') {
      const late = { personId, receivedAt: session.at, channel, provedBy, ...words };
      const { ticket, entryId } = await continueClosed(session, late);
      return { ticket, entryId };
    }
    await proveContact(session, personId, provedBy);
    const hasWords = words.text.trim() !== '' || (words.fileIds ?? []).length > 0;
    const entry = hasWords
      ? await writeMessage(session, { kind: 'message', direction: 'in', ...words, provedBy })
      : null;
    if (entry !== null && 'refused' in entry) return entry;
    const reacted = await perform(session, { type: 'react', entry, personId, receivedAt: session.at, provedBy });
    return 'refused' in reacted ? reacted : { ticket: session.ticket, entryId: entry?.id ?? null };
  });
}
