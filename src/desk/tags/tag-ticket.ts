import { onTicket, type TicketOutcome } from '#desk/spine/on-ticket.ts';
import { applyWithoutFollowUp } from '#desk/spine/session.ts';
import type { Spine } from '#desk/spine/world.ts';
import { tagNamed } from '#desk/tags/save-tag.ts';
import type { Actor } from '#domain/actor.ts';
import { meantChange, type TagChange, tagsShown } from '#domain/tags/tag.ts';
import { listTags } from '#store/tags/tags.ts';

/**
 * Adds and removes tags of a ticket, by id. The ticket is locked, so that two agents at once lose nothing. `restoring` is an undo,
 * which also brings back retired tags.
 */
export function tagTicket(
  world: Spine,
  actor: Actor,
  number: string,
  change: TagChange,
  { restoring = false } = {},
): Promise<TicketOutcome> {
  return onTicket(world, actor, 'change', number, async (session): Promise<TicketOutcome> => {
    const tags = await listTags(session.tx.trx, [session.ticket.deskId]);
    const meant = meantChange(session.ticket.tagIds, change, tags, restoring);
    if ('refused' in meant) return meant;
    return applyWithoutFollowUp(session, { type: 'tag', ...meant });
  });
}

/** Sets a ticket's tags to those with these names or synonyms. Tags that it has already may be retired. */
export function setTags(world: Spine, actor: Actor, number: string, names: readonly string[]): Promise<TicketOutcome> {
  return onTicket(world, actor, 'change', number, async (session): Promise<TicketOutcome> => {
    const tags = await listTags(session.tx.trx, [session.ticket.deskId]);
    const wanted = names.map((name) => tagNamed(name, tags));
    if (wanted.includes(undefined)) return { refused: 'tagUnknown' };
    const add = wanted.map((tag) => tag!.id);
    const remove = tagsShown(session.ticket.tagIds, tags).filter(({ id }) => !add.includes(id));
    const meant = meantChange(session.ticket.tagIds, { add, remove: remove.map(({ id }) => id) }, tags);
    if ('refused' in meant) return meant;
    return applyWithoutFollowUp(session, { type: 'tag', ...meant });
  });
}
