import { onTicket } from '#desk/spine/on-ticket.ts';
import type { World } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { isUnwritten, type MessageTab, type WrittenMessage } from '#domain/messages/written-message.ts';
import {
  deleteMessageDraft,
  lockMessageDraft,
  type MessageDraft,
  saveMessageDraft,
} from '#store/messages/message-drafts.ts';

/** Kept, with the revision to name the next time; or another browser of the same person was faster. */
export type DraftKept = { kept: Pick<MessageDraft, 'revision' | 'savedAt'> | null } | { newer: MessageDraft };

export interface DraftToKeep {
  tab: MessageTab;
  content: WrittenMessage;
  /** The revision that its writer has seen; null where they saw none. */
  seen: string | null;
}

/** Keeps what somebody is writing on a ticket, for themselves alone. Nothing newer is overwritten: it is given back. */
export function keepDraft(
  world: World,
  actor: Actor,
  number: string,
  { tab, content, seen }: DraftToKeep,
): Promise<DraftKept | { missing: true }> {
  return onDraft(world, actor, number, async (session) => {
    const place = { personId: actor.personId, ticketId: session.ticket.id, tab };
    const { trx } = session.tx;
    const before = await lockMessageDraft(trx, place);
    if (before && before.revision !== seen) return { newer: before };
    if (isUnwritten(content)) {
      await deleteMessageDraft(trx, place);
      return { kept: null };
    }
    // Drafts keep real time.
    const kept = { revision: crypto.randomUUID(), savedAt: new Date().toISOString() };
    const isRedacted = before?.content.isRedacted && { isRedacted: true as const };
    await saveMessageDraft(trx, place, { ...kept, content: { ...content, ...isRedacted } });
    return { kept };
  });
}

/** Writing a note is what everybody of a desk may do on its tickets, so it is what a draft needs. */
async function onDraft<T>(
  world: World,
  actor: Actor,
  number: string,
  work: Parameters<typeof onTicket<T>>[4],
): Promise<T | { missing: true }> {
  const done = await onTicket<T>(world, actor, 'note', number, work);
  return typeof done === 'object' && done !== null && 'refusal' in done ? { missing: true } : done;
}
