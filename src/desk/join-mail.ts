import { keepAttachments } from '#desk/keep-attachments.ts';
import { type MailInHand, senderOf, wordsOf } from '#desk/mail-in-hand.ts';
import { openFollowUp } from '#desk/open-follow-up.ts';
import { proveAddress } from '#desk/prove-address.ts';
import { openSession, perform } from '#desk/session.ts';
import { settleClosing } from '#desk/settle-closing.ts';
import { writeEntry } from '#desk/writing.ts';
import { isBefore } from '#domain/instant.ts';
import type { Intake } from '#domain/intake/intake.ts';
import type { MailDecision } from '#store/incoming-mails.ts';

/** A reply of one who takes part: a reaction (R19), or a follow-up when it was received after the closing (R21). */
export async function joinMail(hand: MailInHand, intake: Extract<Intake, { to: 'joined' }>): Promise<MailDecision> {
  const { world, tx, mail, message } = hand;
  const person = await senderOf(hand);
  const { receivedAt } = mail;
  if (intake.proved && person.provedAt === null) await proveAddress(world, tx, message.from.address, receivedAt);
  const session = await openSession(world, tx, intake.ticketId, { role: 'requester', personId: person.id });
  const deadline = session.ticket.clock?.closesAt;
  if (deadline && !isBefore(receivedAt, deadline)) await settleClosing(session);

  const fileIds = await keepAttachments(hand, person.id);
  const words = { ...wordsOf(message), fileIds, mailId: mail.id };
  const entry = writeEntry(world, session.writing, {
    kind: 'message',
    direction: 'in',
    ...words,
    by: session.by,
    at: receivedAt,
  });
  const { proved, reason } = intake;
  const reacted = await perform(session, { type: 'react', entry, personId: person.id, receivedAt, proved });
  if (!('followUp' in reacted))
    return { outcome: 'continued', ticketId: session.ticket.id, entryId: entry.id, reason: { code: reason } };

  const followUp = await openFollowUp(session, { personId: person.id, receivedAt, proved, channel: 'mail', ...words });
  return { outcome: 'opened', ticketId: followUp.id, reason: { code: 'followUp', of: session.ticket.number } };
}
