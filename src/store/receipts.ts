import type { Handle } from '#store/database.ts';
import type { TicketRow } from '#store/schema.ts';

/** What the page after the form tells of its ticket: asked for with a sealed number alone, so no actor asks. */
export type Receipt = Pick<
  TicketRow,
  | 'number'
  | 'deskId'
  | 'kind'
  | 'urgent'
  | 'openedAt'
  | 'firstAnswerDueAt'
  | 'complaintDueAt'
  | 'suspectedSpam'
  | 'requesterId'
> & { summary: string | null; site: string | null; siteName: string | null };

/** The tickets of these numbers, each with its summary and site; whoever asks holds the seal of the page after the form. */
export async function findReceipts(handle: Handle, numbers: readonly string[]): Promise<Receipt[]> {
  if (numbers.length === 0) return [];
  return handle
    .selectFrom('tickets')
    .leftJoin('texts', 'texts.id', 'tickets.summaryId')
    .leftJoin('sites', 'sites.id', 'tickets.siteId')
    .select(['tickets.number', 'tickets.deskId', 'tickets.kind', 'tickets.urgent', 'tickets.openedAt'])
    .select(['tickets.firstAnswerDueAt', 'tickets.complaintDueAt', 'tickets.suspectedSpam', 'tickets.requesterId'])
    .select(['texts.text as summary', 'sites.number as site', 'sites.name as siteName'])
    .where('tickets.number', 'in', numbers)
    .orderBy('tickets.sequence')
    .execute();
}

/** The ticket on which a closed one goes on for this person, while it is open itself (R21). */
export function findOpenFollowUp(handle: Handle, ticketId: string, personId: string) {
  return handle
    .selectFrom('tickets')
    .select('number')
    .where('followUpOf', '=', ticketId)
    .where('requesterId', '=', personId)
    .where('status', '<>', 'closed')
    .orderBy('openedAt', 'desc')
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst();
}
