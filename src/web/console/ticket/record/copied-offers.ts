import { may } from '#domain/ticket/rights.ts';
import type { RecordedEntry } from '#store/ticket/record/record.ts';
import type { TicketSources } from '#web/console/ticket/sources.ts';

/**
 * Returns addresses in copy of a participant's mail whom an agent may add. The mail itself adds nobody (R23), and held or
 * automatic mail offers nobody. Each address is offered at the last mail that had it in copy.
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
