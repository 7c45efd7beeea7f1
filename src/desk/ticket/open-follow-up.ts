import { applyCommand, openLiveSession, type Session } from '#desk/spine/session.ts';
import { startWriting, writeEntry, writeText } from '#desk/spine/writing.ts';
import { openTicket } from '#desk/ticket/open-ticket.ts';
import { proveContact } from '#desk/ticket/prove-contact.ts';
import { theDesk } from '#domain/actor.ts';
import { valuesContinued } from '#domain/fields/field.ts';
import type { Instant } from '#domain/instant.ts';
import { tagsContinued } from '#domain/tags/tag.ts';
import type { FieldChange } from '#domain/ticket/events/field-values.ts';
import { type SenderProof, senderWarning } from '#domain/ticket/sender-proof.ts';
import { listFields } from '#store/fields/fields.ts';
import { copyFiles } from '#store/files/files.ts';
import { findOpenFollowUp } from '#store/intake/receipts.ts';
import { findIsKnown, sitesOf } from '#store/people/people.ts';
import type { TicketRow } from '#store/schema/schema.ts';
import { listTags } from '#store/tags/tags.ts';
import { readAuthoredTexts, readEntryText } from '#store/ticket/texts.ts';

/** A reaction received after the closing, given by its text or by the entry that holds it. */
interface LateReaction {
  personId: string | null;
  receivedAt: Instant;
  entryId?: string;
  text?: string;
  whole?: string | null;
  fileIds?: string[];
  mailId?: string | null;
  /** How this reaction is proved; null is unproved, even for the closed ticket's requester (R3). */
  provedBy: SenderProof | null;
  /** The sender's domain disowns the mail. */
  dmarcFailed?: boolean;
  /** An agent entered it, from a call. */
  givenByAgent?: boolean;
  channel?: TicketRow['channel'];
  /** Whether its answers complete the form (R6). */
  complete?: boolean;
  /** Its sender gets no automatic letter. */
  unanswered?: boolean;
}

/** Where a late reaction went. `entryId` is its entry on an existing follow-up. */
interface Continued {
  ticket: TicketRow;
  entryId: string | null;
  joined: boolean;
}

/** Adds a reaction to a closed ticket to the open follow-up of its author, or opens a follow-up (R21). */
export async function continueClosed(session: Session, late: LateReaction): Promise<Continued> {
  const there = await openFollowUpOf(session, late.personId);
  const joined = there && (await joinFollowUp(there, late));
  return joined ?? { ticket: await openFollowUp(session, late), entryId: null, joined: false };
}

/** The open follow-up of a closed ticket, locked; null if this person takes part in none. */
export async function openFollowUpOf(
  { world, tx, ticket, by }: Session,
  personId: string | null,
): Promise<Session | null> {
  const open = await findOpenFollowUp(tx.trx, ticket.id, personId ?? ticket.requesterId);
  const session = open && (await openLiveSession(world, tx, open.id, by));
  // It may have been closed while this call waited for the lock.
  return session && session.ticket.status !== 'closed' ? session : null;
}

async function joinFollowUp(there: Session, late: LateReaction): Promise<Continued | null> {
  const { world, tx } = there;
  const { receivedAt, mailId = null, entryId, provedBy } = late;
  const personId = late.personId ?? there.ticket.requesterId;
  const said = entryId ? await readEntryText(tx.trx, entryId) : null;
  const copies = entryId ? await copyFiles(tx.trx, entryId, world.newId) : [];
  const [text, fileIds] = [said?.text ?? late.text ?? '', [...(late.fileIds ?? []), ...copies]];
  const by = { role: 'requester', personId } as const;
  const hasWords = text.trim() !== '' || fileIds.length > 0;
  const whole = said?.whole ?? late.whole ?? null;
  const message = { kind: 'message', direction: 'in', text, whole, fileIds, mailId, by, at: receivedAt } as const;
  if (provedBy !== null) await proveContact(there, personId, provedBy);
  const entry = hasWords ? writeEntry(world, there.writing, { ...message, provedBy }) : null;
  const reacted = await applyCommand(there, { type: 'react', entry, personId, receivedAt, provedBy });
  return 'ticket' in reacted ? { ticket: there.ticket, entryId: entry?.id ?? null, joined: true } : null;
}

/** Opens the follow-up of a closed ticket, linked both ways; its sender gets the new number (R21). */
async function openFollowUp(session: Session, late: LateReaction): Promise<TicketRow> {
  const { world, tx, ticket: former } = session;
  const entry = late.entryId ? await readEntryText(tx.trx, late.entryId) : null;
  const copies = late.entryId ? await copyFiles(tx.trx, late.entryId, world.newId) : [];
  const requesterId = late.personId ?? former.requesterId;
  // The summary keeps its author, who can have it erased (R25). An erased one gives way to the new words.
  const summary = (await readAuthoredTexts(tx.trx, [former.summaryId])).get(former.summaryId);
  const followUp = await openTicket(
    { ...session, unanswered: late.unanswered ?? false },
    {
      requesterId,
      kind: former.kind,
      language: former.language,
      channel: late.channel ?? former.channel,
      urgent: false,
      suspectedSpam: false,
      ...(await senderOf(session, requesterId, late)),
      summary: summary?.text ?? '',
      ...(summary && { summaryAuthorId: summary.authorId }),
      text: entry?.text ?? late.text ?? '',
      whole: entry?.whole ?? late.whole ?? null,
      fileIds: [...(late.fileIds ?? []), ...copies],
      siteId: former.siteId,
      organisationId: former.organisationId,
      followUpOf: { ticketId: former.id, number: former.number },
      mailId: late.mailId ?? null,
      receivedAt: late.receivedAt,
      complete: late.complete ?? null,
    },
  );
  await applyCommand(session, { type: 'link', relation: 'followUp', ticketId: followUp.id, number: followUp.number });
  return withFields(session, await withTags(session, followUp));
}

/** A follow-up is about the same matter: it has the tags of its ticket, except those that can no longer be added. */
async function withTags(session: Session, followUp: TicketRow): Promise<TicketRow> {
  const { id: ticketId, number, deskId, tagIds } = session.ticket;
  const add = tagIds.length === 0 ? [] : tagsContinued(tagIds, await listTags(session.tx.trx, [deskId]));
  if (add.length === 0) return followUp;
  const there = { ...session, ticket: followUp, by: theDesk, writing: startWriting() };
  await applyCommand(there, { type: 'tag', add, remove: [], from: { ticketId, number } });
  return there.ticket;
}

/** A follow-up has the values of its ticket's fields, too. A text keeps its author, who can have it erased (R25). */
async function withFields(session: Session, followUp: TicketRow): Promise<TicketRow> {
  const { world, tx, ticket: former } = session;
  if (Object.keys(former.fields).length === 0) return followUp;
  const sameRequester = followUp.requesterId === former.requesterId;
  const fields = await listFields(tx.trx, [former.deskId]);
  const continued = valuesContinued(former.fields, fields, { sameRequester });
  const texts = await readAuthoredTexts(
    tx.trx,
    continued.flatMap(({ value }) => ('textId' in value ? [value.textId] : [])),
  );
  const there = { ...session, ticket: followUp, by: theDesk, writing: startWriting() };
  const changes = continued.flatMap(({ field: { id: fieldId, visibleTo }, value }): FieldChange[] => {
    if (!('textId' in value)) return [{ fieldId, value }];
    const said = texts.get(value.textId);
    if (!said) return [];
    const text = writeText(world, there.writing, said.text, said.authorId, visibleTo === 'agent');
    return [{ fieldId, value: { text } }];
  });
  const from = { ticketId: former.id, number: former.number };
  if (changes.length > 0) await applyCommand(there, { type: 'setFields', fields: changes, from });
  return there.ticket;
}

async function senderOf({ tx, ticket: former }: Session, requesterId: string, late: LateReaction) {
  const { provedBy, dmarcFailed = false, givenByAgent = false } = late;
  if (provedBy === null) {
    const namesKnownPerson = await findIsKnown(tx.trx, requesterId);
    const warning = senderWarning({ dmarcFailed, namesKnownPerson, givenByAgent });
    return { provedBy, knownEditor: false, senderWarning: warning };
  }
  const isFormer = requesterId === former.requesterId && former.knownEditor;
  return {
    provedBy,
    senderWarning: null,
    knownEditor: isFormer || (await sitesOf(tx.trx, requesterId).execute()).length > 0,
  };
}
