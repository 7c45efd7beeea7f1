import { onTicket } from '#desk/spine/on-ticket.ts';
import type { Outcome } from '#desk/spine/outcome.ts';
import type { Spine } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { isUnwritten, type MessageTab, type WrittenMessage } from '#domain/messages/written-message.ts';
import {
  deleteMessageDraft,
  lockMessageDraft,
  type MessageDraft,
  saveMessageDraft as saveRow,
} from '#store/messages/message-drafts.ts';

/** Saved, with the revision for the next save; or a newer draft from another browser of the same person. */
type DraftSaved = { saved: Pick<MessageDraft, 'revision' | 'savedAt'> | null } | { newer: MessageDraft };

interface DraftToSave {
  tab: MessageTab;
  content: WrittenMessage;
  /** The revision that the writer last saw; null if none. */
  seen: string | null;
}

/** Saves a person's private draft on a ticket. A newer draft is returned rather than overwritten. */
export function saveMessageDraft(
  world: Spine,
  actor: Actor,
  number: string,
  { tab, content, seen }: DraftToSave,
): Promise<Outcome<DraftSaved>> {
  return onDraft(world, actor, number, async (session) => {
    const place = { personId: actor.personId, ticketId: session.ticket.id, tab };
    const { trx } = session.tx;
    const before = await lockMessageDraft(trx, place);
    if (before && before.revision !== seen) return { newer: before };
    if (isUnwritten(content)) {
      await deleteMessageDraft(trx, place);
      return { saved: null };
    }
    // Drafts use real time.
    const saved = { revision: crypto.randomUUID(), savedAt: new Date().toISOString() };
    const isRedacted = before?.content.isRedacted && { isRedacted: true as const };
    await saveRow(trx, place, { ...saved, content: { ...content, ...isRedacted } });
    return { saved };
  });
}

/** A draft needs the right to write notes, which all staff of a desk have on its tickets. */
async function onDraft<T>(
  world: Spine,
  actor: Actor,
  number: string,
  work: Parameters<typeof onTicket<T>>[4],
): Promise<Outcome<T>> {
  const done = await onTicket<T>(world, actor, 'note', number, work);
  return typeof done === 'object' && done !== null && 'refused' in done ? { refused: 'missing' } : done;
}
