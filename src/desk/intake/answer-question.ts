import { type MailToPlace, saveAttachments, senderOf, wordsOf } from '#desk/intake/mail-to-place.ts';
import { proveAddress } from '#desk/people/prove-address.ts';
import { applyCommand, openLiveSession } from '#desk/spine/session.ts';
import { writeEntry } from '#desk/spine/writing.ts';
import type { Intake } from '#domain/intake/intake.ts';
import type { MailDecision } from '#store/intake/incoming-mails.ts';

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
  const words = { ...wordsOf(message), fileIds: await saveAttachments(placing, person.id), mailId: mail.id, provedBy };
  const entry = writeEntry(world, session.writing, {
    kind: 'note',
    direction: 'in',
    automatic: automatic !== null,
    ...words,
    by: session.by,
    at: receivedAt,
  });
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
