import { may } from '#domain/ticket/rights.ts';
import type { RecordedEntry } from '#store/ticket/record/record.ts';
import type { TicketSources } from '#web/console/ticket/sources.ts';

/**
 * Whom a participant's mail had in copy and an agent may let take part. The mail itself admits nobody (R23), and what is
 * held or automatic offers nobody. Each is offered where they were in copy last.
 */
export function copiedOffers(entry: RecordedEntry, sources: TicketSources): string[] {
  const later = sources.record.entries.filter(({ seq }) => seq > entry.seq);
  const offeredLater = new Set(later.flatMap((other) => copiedIn(other, sources)));
  return copiedIn(entry, sources).filter((address) => !offeredLater.has(address));
}

function copiedIn(entry: RecordedEntry, { actor, ticket, arrivals, taken }: TicketSources): string[] {
  if (!may(actor, 'admitCopied', ticket) || ticket.status === 'closed') return [];
  const isTheirs = entry.by !== null && ticket.participantIds.includes(entry.by.personId);
  const counts = entry.held === null || entry.held === 'accepted';
  if (entry.mailId === null || !isTheirs || !counts || entry.automatic) return [];
  return (arrivals.get(entry.mailId)?.findings?.copied ?? []).filter((address) => !taken.has(address));
}
