import { isForAgent } from '#domain/ticket/events/for-agent.ts';
import { may } from '#domain/ticket/rights.ts';
import { togetherWords } from '#locales/console/messages.ts';
import type { TicketSources } from '#web/console/ticket/sources.ts';

/** The colleagues part of a ticket's page. */
export interface TogetherView {
  watching: boolean;
  /** The possible assignees, with their number of open tickets. */
  hands: { value: string; label: string }[];
  /** People whom a note may mention. */
  mentionable: string[];
  mayAddParticipants: boolean;
  /** A note that mentions the reader, until they have seen it. */
  mention: { text: string; entryId: string } | null;
}

export function togetherView(sources: TicketSources): TogetherView {
  const { ticket, agents, actor, together, ofDesk, language } = sources;
  const say = togetherWords[language];
  const readers = agents.filter((agent) => isForAgent(ticket, agent));
  return {
    watching: together.watching,
    hands: readers.map(({ personId, name, email }) => ({
      value: email,
      label: say.handOver.inHand({ name, count: together.inHand.get(personId) ?? 0 }),
    })),
    mentionable: ofDesk
      ? readers
          .filter(({ personId }) => personId !== actor.personId && personId !== ticket.requesterId)
          .map(({ name }) => name)
      : [],
    mayAddParticipants: may(actor, 'letTakePart', ticket) && ticket.status !== 'closed',
    mention: mentionOf(sources, say.mention.you),
  };
}

function mentionOf({ record, together }: TicketSources, you: (by: { name: string }) => string) {
  const entry = record.entries.findLast(({ id }) => together.unlooked.includes(id));
  return entry ? { text: you({ name: entry.by?.name ?? '…' }), entryId: entry.id } : null;
}
