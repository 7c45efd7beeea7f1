import { type MailInHand, reasonOf, senderOf, silentBecause, wordsOf } from '#desk/intake/mail-in-hand.ts';
import { saveAttachments } from '#desk/intake/save-attachments.ts';
import { isReachable } from '#desk/spine/address-letters.ts';
import { queueDeskLetter } from '#desk/spine/queue-desk-letter.ts';
import { openLiveSession, perform, type Session } from '#desk/spine/session.ts';
import { writeEntry } from '#desk/spine/writing.ts';
import { firstAnswerDueAt } from '#desk/ticket/promises.ts';
import type { Intake } from '#domain/intake/intake.ts';
import type { MailDecision } from '#store/intake/incoming-mails.ts';
import type { Person } from '#store/people/people.ts';

/**
 * Holds a mail on the ticket that it quotes, for an agent to decide. It does not change the status and tells its sender nothing
 * (R23).
 */
export async function holdMail(hand: MailInHand, intake: Extract<Intake, { to: 'held' }>): Promise<MailDecision> {
  const { world, tx, mail, message, facts } = hand;
  const person = await senderOf(hand);
  const session = await openLiveSession(world, tx, intake.ticketId, { role: 'requester', personId: person.id });
  const { provedBy } = facts;
  const words = { ...wordsOf(message), fileIds: await saveAttachments(hand, person.id), mailId: mail.id, provedBy };
  const held = { kind: 'message', direction: 'in', held: true, ...words } as const;
  const { receivedAt } = mail;
  const entry = writeEntry(world, session.writing, { ...held, by: session.by, at: receivedAt });
  const dueAt = firstAnswerDueAt(session.desk, receivedAt);
  await perform(session, { type: 'hold', entry, personId: person.id, receivedAt, dueAt, why: intake.why });
  // A proposed note gets no acknowledgement.
  const isNote = intake.why === 'agentByMail';
  const silent = isNote ? null : silentBecause(hand, session.desk, provedBy !== null);
  if (!isNote && silent === null) await acknowledgeHeld(hand, session, person, entry.id);
  const reason = reasonOf({ code: intake.reason }, silent);
  return { outcome: 'held', ticketId: session.ticket.id, entryId: entry.id, reason };
}

/**
 * Mails "Received, an agent looks at it". It names no ticket, and its signature names the held entry, so that a reply is held
 * too.
 */
async function acknowledgeHeld(
  { world, tx, message, facts }: MailInHand,
  session: Session,
  person: Person,
  entryId: string,
) {
  const { desk, ticket } = session;
  if (!isReachable(person)) return;
  await queueDeskLetter(world, tx, {
    letter: 'held',
    deskId: desk.id,
    personId: person.id,
    address: message.from.address,
    language: message.language ?? person.language ?? ticket.language,
    ticketId: ticket.id,
    held: { entryId, eventSeq: ticket.version },
    ...(facts.provedBy === null && { unproved: true }),
  });
}
