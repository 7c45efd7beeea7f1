import { openTicket } from '#desk/open-ticket.ts';
import { openLiveSession, perform, type Session } from '#desk/session.ts';
import { writeEntry } from '#desk/writing.ts';
import type { Instant } from '#domain/instant.ts';
import { copyFiles } from '#store/files.ts';
import { findPerson } from '#store/people.ts';
import { findOpenFollowUp } from '#store/receipts.ts';
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

/** Where a reaction counts that came after the closing. `entryId` is what it wrote on a follow-up that was open already. */
export interface Continued {
  ticket: TicketRow;
  entryId: string | null;
  joined: boolean;
}

/** A reaction to a closed ticket joins the open follow-up in which its author takes part; else it opens one (R21). */
export async function continueClosed(session: Session, late: LateReaction): Promise<Continued> {
  const there = await openFollowUpOf(session, late.personId);
  const joined = there && (await joinFollowUp(there, late));
  return joined ?? { ticket: await openFollowUp(session, late), entryId: null, joined: false };
}

/** The open follow-up of a closed ticket, locked; null where this person takes part in none. */
export async function openFollowUpOf(
  { world, tx, ticket, by }: Session,
  personId: string | null,
): Promise<Session | null> {
  const open = await findOpenFollowUp(tx.trx, ticket.id, personId ?? ticket.requesterId);
  const session = open && (await openLiveSession(world, tx, open.id, by));
  // It may have been closed while this waited for its lock.
  return session && session.ticket.status !== 'closed' ? session : null;
}

async function joinFollowUp(there: Session, late: LateReaction): Promise<Continued | null> {
  const { world, tx } = there;
  const { receivedAt, mailId = null, entryId } = late;
  const personId = late.personId ?? there.ticket.requesterId;
  const said = entryId ? await readEntryText(tx.trx, entryId) : null;
  const copies = entryId ? await copyFiles(tx.trx, entryId, world.newId) : [];
  const [text, fileIds] = [said?.text ?? late.text ?? '', [...(late.fileIds ?? []), ...copies]];
  const by = { role: 'requester', personId } as const;
  const hasWords = text.trim() !== '' || fileIds.length > 0;
  const whole = said?.whole ?? late.whole ?? null;
  const message = { kind: 'message', direction: 'in', text, whole, fileIds, mailId, by, at: receivedAt } as const;
  const entry = hasWords ? writeEntry(world, there.writing, message) : null;
  const reacted = await perform(there, { type: 'react', entry, personId, receivedAt, proved: late.proved ?? false });
  return 'ticket' in reacted ? { ticket: there.ticket, entryId: entry?.id ?? null, joined: true } : null;
}

/** Opens the follow-up of a closed ticket, linked both ways; its sender is told the new number (R21). */
async function openFollowUp(session: Session, late: LateReaction): Promise<TicketRow> {
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
