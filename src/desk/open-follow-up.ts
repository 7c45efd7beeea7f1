import { openTicket } from '#desk/open-ticket.ts';
import { perform, type Session } from '#desk/session.ts';
import type { Instant } from '#domain/instant.ts';
import { copyFiles } from '#store/files.ts';
import { findPerson } from '#store/people.ts';
import type { TicketRow } from '#store/schema.ts';
import { readEntryText, readSummary } from '#store/texts.ts';

/** A reaction that came after the closing, by its words or by an entry that holds them. */
export interface LateReaction {
  personId: string | null;
  receivedAt: Instant;
  entryId?: string;
  text?: string;
  whole?: string | null;
  fileIds?: string[];
  mailId?: string | null;
  proved?: boolean;
  channel?: TicketRow['channel'];
  /** Whether the answers that it brings complete the form (R6). */
  complete?: boolean;
  /** Nobody is told its number: the address was told much already within the hour. */
  silent?: boolean;
}

/** Opens the follow-up of a closed ticket, linked both ways; its sender is told the new number (R21). */
export async function openFollowUp(session: Session, late: LateReaction): Promise<TicketRow> {
  const { world, tx, ticket: former } = session;
  const entry = late.entryId ? await readEntryText(tx.trx, late.entryId) : null;
  const copies = late.entryId ? await copyFiles(tx.trx, late.entryId, world.newId) : [];
  const requesterId = late.personId ?? former.requesterId;
  const requester = await findPerson(tx.trx, requesterId);
  const followUp = await openTicket(
    { ...session, silent: late.silent ?? false },
    {
      ...{ requesterId, kind: former.kind, language: former.language, channel: late.channel ?? former.channel },
      ...{ urgent: false, suspectedSpam: false, knownEditor: former.knownEditor },
      proved: late.proved ?? requester?.provedAt != null,
      summary: await readSummary(tx.trx, former.summaryId),
      text: entry?.text ?? late.text ?? '',
      whole: entry?.whole ?? late.whole ?? null,
      fileIds: [...(late.fileIds ?? []), ...copies],
      ...{ siteId: former.siteId, organisationId: former.organisationId },
      followUpOf: { ticketId: former.id, number: former.number },
      mailId: late.mailId ?? null,
      receivedAt: late.receivedAt,
      complete: late.complete ?? null,
    },
  );
  await perform(session, { type: 'link', relation: 'followUp', ticketId: followUp.id, number: followUp.number });
  return followUp;
}
