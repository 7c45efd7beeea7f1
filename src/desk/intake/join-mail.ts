import {
  type MailToPlace,
  reasonOf,
  saveAttachments,
  senderOf,
  silentBecause,
  wordsOf,
} from '#desk/intake/mail-to-place.ts';
import { proveAddress } from '#desk/people/prove-address.ts';
import { applyCommand, openLiveSession, type Session, settleClosing } from '#desk/spine/session.ts';
import { writeEntry } from '#desk/spine/writing.ts';
import { continueClosed } from '#desk/ticket/open-follow-up.ts';
import { proveContact } from '#desk/ticket/prove-contact.ts';
import { isBefore } from '#domain/instant.ts';
import type { Intake } from '#domain/intake/intake.ts';
import { localDate } from '#locales/format.ts';
import type { MailDecision } from '#store/intake/incoming-mails.ts';

/** Adds a participant's reply: a reaction (R19), or a follow-up ticket if it was received after the closing (R21). */
export async function joinMail(placing: MailToPlace, intake: Extract<Intake, { to: 'joined' }>): Promise<MailDecision> {
  const { world, tx, mail, message } = placing;
  const person = await senderOf(placing);
  const { receivedAt } = mail;
  const { provedBy } = intake;
  if (provedBy !== null && person.provedAt === null) await proveAddress(world, tx, message.from.address, receivedAt);
  const session = await openLiveSession(world, tx, intake.ticketId, { role: 'requester', personId: person.id });
  const deadline = session.ticket.clock?.closesAt;
  if (deadline && !isBefore(receivedAt, deadline)) await settleClosing(session);

  if (provedBy !== null) await proveContact(session, person.id, provedBy);
  const fileIds = await saveAttachments(placing, person.id);
  const words = { ...wordsOf(message), fileIds, mailId: mail.id, provedBy };
  const entry = writeEntry(world, session.writing, {
    kind: 'message',
    direction: 'in',
    ...words,
    by: session.by,
    at: receivedAt,
  });
  const reacted = await applyCommand(session, { type: 'react', entry, personId: person.id, receivedAt, provedBy });
  if (!('followUp' in reacted))
    return {
      outcome: 'continued',
      ticketId: session.ticket.id,
      entryId: entry.id,
      reason: whyJoined(placing, intake, session),
    };

  const silent = silentBecause(placing, session.desk, provedBy !== null);
  const late = { personId: person.id, receivedAt, unanswered: silent !== null, channel: 'mail', ...words } as const;
  const of = session.ticket.number;
  const { ticket, entryId, joined } = await continueClosed(session, late);
  if (joined) return { outcome: 'continued', ticketId: ticket.id, entryId, reason: { code: 'followUpContinued', of } };
  return { outcome: 'opened', ticketId: ticket.id, reason: reasonOf({ code: 'followUp', of }, silent) };
}

/** The reason with the date of the answered message, so that an agent finds it. */
function whyJoined(
  { signed }: MailToPlace,
  { reason }: Extract<Intake, { to: 'joined' }>,
  { desk }: Session,
): MailDecision['reason'] {
  if (reason !== 'answersOurMail' || signed === null) return { code: reason };
  return { code: reason, on: localDate(signed.sentAt, desk.zone) };
}
