import { onTicket, type TicketOutcome } from '#desk/spine/on-ticket.ts';
import { applyWithoutFollowUp } from '#desk/spine/session.ts';
import type { Spine } from '#desk/spine/world.ts';
import { writeMessage } from '#desk/ticket/write-message.ts';
import type { Actor } from '#domain/actor.ts';

export interface Words {
  text: string;
  /** HTML from an editor; its text replaces `text`. */
  html?: string | null;
  fileIds?: string[];
}

/** Answers all participants; the requester is next, and no clock runs (R14). */
export function answerTicket(
  world: Spine,
  actor: Actor,
  number: string,
  words: Words,
): Promise<TicketOutcome<{ entryId: string }>> {
  return onTicket(world, actor, 'answer', number, async (session) => {
    const entry = await writeMessage(session, { kind: 'message', direction: 'out', ...words });
    if ('refused' in entry) return entry;
    const done = await applyWithoutFollowUp(session, { type: 'answer', entry });
    return 'refused' in done ? done : { ...done, entryId: entry.id };
  });
}
