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
import { type EntryToWrite, writeEntry } from '#desk/spine/writing.ts';
import { continueClosed } from '#desk/ticket/open-follow-up.ts';
import { proveContact } from '#desk/ticket/prove-contact.ts';
import { isBefore } from '#domain/instant.ts';
import type { Intake } from '#domain/intake/intake.ts';
import { localDate } from '#locales/format.ts';
import type { MailDecision } from '#store/intake/incoming-mails.ts';

type Joined = Extract<Intake, { to: 'joined' }>;

/** Adds a participant's reply: a reaction (R19), or a follow-up ticket if it was received after the closing (R21). */
export async function joinMail(placing: MailToPlace, intake: Joined): Promise<MailDecision> {
  const { world, tx, mail, message } = placing;
  const person = await senderOf(placing);
  const { receivedAt } = mail;
  const { provedBy } = intake;
  if (provedBy !== null && person.provedAt === null) await proveAddress(world, tx, message.from.address, receivedAt);
  const session = await openLiveSession(world, tx, intake.ticketId, { role: 'requester', personId: person.id });
  const deadline = session.ticket.clock?.closesAt;
  if (deadline && !isBefore(receivedAt, deadline)) await settleClosing(session);

  if (provedBy !== null) await proveContact(session, person.id, provedBy);
  const { words, entry } = await writeMail(placing, session, person.id, { kind: 'message', provedBy });
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
function whyJoined({ signed }: MailToPlace, { reason }: Joined, { desk }: Session): MailDecision['reason'] {
  if (reason !== 'answersOurMail' || signed === null) return { code: reason };
  return { code: reason, on: localDate(signed.sentAt, desk.zone) };
}

/**
 * Adds a mail to a conversation with a third party. It is never a message of the requester: it stops no clock, reopens nothing and
 * gets no acknowledgement.
 */
export async function answerQuestion(
  placing: MailToPlace,
  intake: Extract<Intake, { to: 'conversation' }>,
): Promise<MailDecision> {
  const { world, tx, mail, message } = placing;
  const { conversationId, of, provedBy, automatic } = intake;
  const person = await senderOf(placing);
  const { receivedAt } = mail;
  if (provedBy !== null && person.provedAt === null && !automatic)
    await proveAddress(world, tx, message.from.address, receivedAt);
  const session = await openLiveSession(world, tx, intake.ticketId, { role: 'requester', personId: person.id });
  const about = { kind: 'note', automatic: automatic !== null, provedBy } as const;
  const { entry } = await writeMail(placing, session, person.id, about);
  const answer = {
    conversationId,
    entry,
    fromId: person.id,
    of,
    receivedAt,
    provedBy,
    ...(automatic && { automatic }),
  };
  const taken = await applyCommand(session, { type: 'takeAnswer', ...answer });
  if ('refused' in taken) throw new Error(`An answer found its conversation and was refused: ${taken.refused}.`);
  const code = automatic ?? (of === 'asked' ? 'answersQuestion' : 'answersQuestionOfOther');
  return {
    outcome: automatic === null ? 'continued' : 'automatic',
    ticketId: session.ticket.id,
    entryId: entry.id,
    reason: { code, conversation: conversationId },
  };
}

/** Writes what a mail says into the record of its ticket, with its files. */
async function writeMail(
  placing: MailToPlace,
  { world, writing, by }: Session,
  personId: string,
  { provedBy, ...about }: Pick<EntryToWrite, 'kind' | 'automatic'> & Pick<Joined, 'provedBy'>,
) {
  const { mail, message } = placing;
  const words = {
    ...wordsOf(message),
    fileIds: await saveAttachments(placing, personId),
    mailId: mail.id,
    provedBy,
  };
  const entry = writeEntry(world, writing, { ...about, direction: 'in', ...words, by, at: mail.receivedAt });
  return { words, entry };
}
