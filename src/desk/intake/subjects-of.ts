import { siteIndexOf } from '#desk/directory/site-index.ts';
import type { Store } from '#desk/spine/world.ts';
import { sitesNamedIn } from '#domain/directory/named-sites.ts';
import { findSubjects } from '#mail/read/requests/several-requests.ts';
import type { TicketRecord } from '#store/ticket/record/record.ts';
import type { TicketSummary } from '#store/views/ticket-lists.ts';

/**
 * The passages of the mail that opened a ticket, if it seems to contain several subjects (R5); otherwise none. Forms and replies
 * are skipped: the form offers "add another subject" itself, and replies often number their answers. Splits nothing.
 */
export async function subjectsOf(
  world: Store,
  ticket: Pick<TicketSummary, 'channel' | 'status' | 'summary'>,
  { entries }: Pick<TicketRecord, 'entries'>,
): Promise<string[]> {
  const text = entries[0]?.text ?? null;
  if (ticket.channel !== 'mail' || ticket.status === 'closed' || text === null) return [];
  const index = await siteIndexOf(world, world.db);
  const sitesIn = (part: string) => sitesNamedIn(part, index).map(({ number }) => number);
  return findSubjects(text, sitesIn, ticket.summary);
}
