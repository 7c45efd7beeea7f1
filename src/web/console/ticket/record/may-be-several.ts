import { siteIndexOf } from '#desk/site-index.ts';
import type { World } from '#desk/world.ts';
import { sitesNamedIn } from '#domain/directory/named-sites.ts';
import { holdsSeveral } from '#domain/intake/several-requests.ts';
import type { TicketRecord } from '#store/record.ts';
import type { TicketSummary } from '#store/ticket-lists.ts';

/**
 * Whether the mail that opened a ticket seems to hold several requests (R5). The form offers "add another subject" itself,
 * and who answers numbered questions of ours has numbers of ours in their mail: neither is looked at. Nothing is split by it.
 */
export async function mayBeSeveral(world: World, ticket: TicketSummary, { entries }: TicketRecord): Promise<boolean> {
  const text = entries[0]?.text ?? null;
  if (ticket.channel !== 'mail' || ticket.status === 'closed' || text === null) return false;
  const index = await siteIndexOf(world, world.db);
  return holdsSeveral(text, (part) => sitesNamedIn(part, index).map(({ number }) => number));
}
