import { mayAddTags } from '#desk/tags/save-tag.ts';
import { otherWords, suggestTags, type Tag, tagsOffered } from '#domain/tags/tag.ts';
import { may } from '#domain/ticket/rights.ts';
import type { TicketSources } from '#web/console/ticket/sources.ts';
import type { ShownTag } from '#web/ui/tag/tag.tsx';

/** Returns the tags of a ticket, those that can be added, and those that its text suggests; null for people outside the desk. */
export function tagsView({ ticket, tags, record, actor, desk }: TicketSources) {
  if (!may(actor, 'change', ticket)) return null;
  const has = ticket.tags.map(({ id }) => id);
  const said = record.entries.flatMap(({ direction, text }) => (direction === 'in' ? [text] : []));
  return {
    shown: ticket.tags,
    offered: tagsOffered(tags)
      .filter(({ id }) => !has.includes(id))
      .map((tag) => ({ value: tag.id, label: tag.name, detail: otherWords(tag, tags).join(', ') || null })),
    suggested: suggestTags([ticket.summary, ...said].join('\n'), ticket.tagIds, tags).map(shown),
    mayMake: mayAddTags(actor, desk),
  };
}

export type TagsView = NonNullable<ReturnType<typeof tagsView>>;

function shown({ id, name, colour }: Tag): ShownTag {
  return { id, name, colour };
}
