import { type CheckedValue, writeValues } from '#desk/fields/check-values.ts';
import type { Act } from '#desk/spine/act.ts';
import { record } from '#desk/spine/apply.ts';
import { dutyOf, withinDuty } from '#desk/spine/language-duty.ts';
import { startWriting, writeEntry, writeText } from '#desk/spine/writing.ts';
import { complaintDueAt, firstAnswerDueAt } from '#desk/ticket/promises.ts';
import type { By } from '#domain/actor.ts';
import type { Instant } from '#domain/instant.ts';
import type { Language } from '#domain/language.ts';
import { targetsAtOpening } from '#domain/ticket/decide/targets-after.ts';
import type { EventData, NewEvent } from '#domain/ticket/events/events.ts';
import { answerDueAt } from '#domain/ticket/events/ticket.ts';
import { formatNumber } from '#domain/ticket/number.ts';
import type { SenderProof, SenderWarning } from '#domain/ticket/sender-proof.ts';
import { summaryCharactersMax } from '#domain/ticket/texts.ts';
import type { Channel, Kind, Priority } from '#domain/ticket/vocabulary.ts';
import { cleanLine } from '#mail/read/message/characters.ts';
import type { TicketRow } from '#store/schema/schema.ts';

/** A parsed contact: requester, subject, language. It opens exactly one ticket (R1). */
interface Contact {
  requesterId: string;
  channel: Channel;
  kind: Kind;
  language: Language;
  urgent: boolean;
  summary: string;
  /** The author of the summary, if it is not that of the ticket: a follow-up has the one of its ticket. */
  summaryAuthorId?: string | null;
  text: string;
  whole?: string | null;
  fileIds?: string[];
  siteId: string | null;
  organisationId: string | null;
  /** A proved editor or owner of a site that the desks serve (R8). */
  knownEditor: boolean;
  /** How the sender is proved (R3). */
  provedBy: SenderProof | null;
  /** Why agents are warned about an unproved sender. */
  senderWarning: SenderWarning | null;
  suspectedSpam: boolean;
  followUpOf: EventData['opened']['followUpOf'];
  /** Whether its form was answered completely (R6); null or omitted without a form. */
  complete?: boolean | null;
  /** The sender of a complaint lets the organisation's service manager read it (R10). */
  openToOrganisation?: boolean;
  mailId: string | null;
  /** Values of the desk's fields. */
  fields?: readonly CheckedValue[];
  /** The author, if it is not the requester. */
  author?: By;
  /** The ticket template that it was opened with. */
  template?: EventData['templateUsed'];
  /** The priority that its form gives; normal without one. */
  priority?: Priority;
  /** The key of its form. */
  form?: string;
  /** When the contact was received: the first answer is due from then. */
  receivedAt: Instant;
}

/** Opens a ticket with its number, first entry and acknowledgement. */
export async function openTicket(act: Act, contact: Contact): Promise<TicketRow> {
  const { world, tx, desk } = act;
  const writing = startWriting();
  const author: By = contact.author ?? { role: 'requester', personId: contact.requesterId };
  const sequence = await world.nextSequence(tx.trx);
  const { text, whole, fileIds, mailId, receivedAt, provedBy, senderWarning } = contact;
  const message = { kind: 'message', direction: 'in', text, whole, fileIds, mailId, provedBy } as const;
  const entry = writeEntry(world, writing, { ...message, by: author, at: act.at });
  const { summaryAuthorId = author.personId } = contact;
  const summary = writeText(world, writing, summaryOf(contact), summaryAuthorId);
  const { kind, channel, urgent, requesterId, organisationId, siteId, followUpOf, priority = 'normal', form } = contact;
  const language = withinDuty(contact.language, await dutyOf(world, tx, organisationId), desk);
  const opened: EventData['opened'] = {
    deskId: desk.id,
    number: formatNumber(desk.prefix, sequence),
    sequence,
    kind,
    channel,
    language,
    urgent,
    requesterId,
    organisationId,
    siteId,
    followUpOf,
    summary,
    entry,
    suspectedSpam: contact.suspectedSpam,
    knownEditor: contact.knownEditor,
    proved: provedBy !== null,
    provedBy,
    ...(senderWarning && { senderWarning }),
    complete: contact.complete ?? null,
    ...(kind === 'complaint' && contact.openToOrganisation && { openToOrganisation: true }),
    ...(priority !== 'normal' && { priority }),
    firstAnswerDueAt: firstAnswerDueAt(desk, receivedAt, { kind, priority, targets: { form } }),
    complaintDueAt: complaintDueAt(desk, kind, receivedAt),
  };
  const { suspectedSpam } = opened;
  const due = { firstAnswerDueAt: answerDueAt(opened) };
  const facts = { since: receivedAt, kind, priority, form, suspectedSpam, ...due } as const;
  const data = { ...opened, targets: targetsAtOpening(desk, facts) };
  const fields = writeValues(world, writing, contact.requesterId, contact.fields ?? []);
  const events: NewEvent[] = [{ type: 'opened', version: 1, data }];
  if (fields.length > 0) events.push({ type: 'fieldsSet', version: 1, data: { fields } });
  const ticket = await record(act, null, world.newId(), events, writing);
  if (!contact.template) return ticket;
  // A change of its own, so that the message stands before the letter that acknowledges it.
  const used: NewEvent = { type: 'templateUsed', version: 1, data: contact.template };
  return record(act, ticket, ticket.id, [used], startWriting());
}

/** A contact without a subject, or with "Re:" alone, gets its first words as summary. */
function summaryOf({ summary, text }: Contact): string {
  const said = cleanLine(summary, summaryCharactersMax);
  return (saysNothing.test(said) ? '' : said) || cleanLine(text.trimStart().slice(0, 400), 80) || said || '—';
}

/** Only the marks of an answer or a forward, such as "RE: Tr : ". */
const saysNothing = /^(?:\s{0,3}\p{L}{2,3}\s?:){1,9}\s{0,3}$/u;
