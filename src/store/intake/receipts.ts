import type { Handle } from '#store/database/database.ts';
import { type RowOf, rowsOf } from '#store/database/rows.ts';
import { eachInStatement } from '#store/database/statements.ts';

/** Ticket data for the page after the form, which holds only a sealed number, so there is no actor. */
export type Receipt = RowOf<typeof findReceipts>;

/** The tickets with these numbers, with summary and site, for the sealed page after the form. */
export async function findReceipts(handle: Handle, numbers: readonly string[]) {
  if (numbers.length === 0) return [];
  return (
    handle
      .selectFrom('tickets')
      .leftJoin('texts', 'texts.id', 'tickets.summaryId')
      .leftJoin('sites', 'sites.id', 'tickets.siteId')
      .select(['tickets.number', 'tickets.deskId', 'tickets.kind', 'tickets.urgent', 'tickets.openedAt'])
      .select(['tickets.firstAnswerDueAt', 'tickets.complaintDueAt', 'tickets.suspectedSpam', 'tickets.requesterId'])
      .select(['texts.text as summary', 'sites.number as site', 'sites.name as siteName'])
      // Whether its requester gets a letter with the number; not if the address exceeds its limit.
      .select(({ exists, selectFrom }) =>
        exists(
          selectFrom('outgoingMails')
            .select('outgoingMails.id')
            .whereRef('outgoingMails.ticketId', '=', 'tickets.id')
            .where('outgoingMails.letter', 'in', eachInStatement(['acknowledgement', 'followUp'])),
        )
          .$castTo<boolean>()
          .as('acknowledged'),
      )
      .where('tickets.number', 'in', numbers)
      .orderBy('tickets.sequence')
      .execute()
  );
}

/** The open follow-up of a closed ticket in which this person takes part (R21). Follows a chain of closed follow-ups. */
export async function findOpenFollowUp(handle: Handle, ticketId: string, personId: string) {
  const rows = await rowsOf<{ id: string; number: string }>(handle)`
    with recursive later (id) as (
      select id from tickets where follow_up_of = ${ticketId}
      union select next.id from tickets as next join later on next.follow_up_of = later.id)
    select tickets.id, tickets.number from tickets join later on later.id = tickets.id
    where tickets.status <> 'closed' and ${personId} = any(tickets.participant_ids)
    order by tickets.opened_at desc, tickets.sequence desc limit 1`;
  return rows[0];
}
