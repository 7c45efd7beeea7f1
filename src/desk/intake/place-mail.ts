import { answerQuestion, joinMail } from '#desk/intake/join-mail.ts';
import {
  type MailToPlace,
  reasonOf,
  saveAttachments,
  senderOf,
  silentBecause,
  wordsOf,
} from '#desk/intake/mail-to-place.ts';
import { proveAddress } from '#desk/people/prove-address.ts';
import { failLetter } from '#desk/sending/relay-letters.ts';
import { isReachable } from '#desk/spine/address-letters.ts';
import { queueDeskLetter } from '#desk/spine/queue-desk-letter.ts';
import { applyCommand, openLiveSession, openSession, type Session } from '#desk/spine/session.ts';
import { startWriting, writeEntry } from '#desk/spine/writing.ts';
import { openTicket } from '#desk/ticket/open-ticket.ts';
import { firstAnswerDueAt } from '#desk/ticket/promises.ts';
import { placeOfEditor } from '#desk/ticket/prove-contact.ts';
import { theRelay } from '#domain/actor.ts';
import type { Intake } from '#domain/intake/intake.ts';
import { firstSpoken } from '#domain/language.ts';
import { formatNumber, readNumber } from '#domain/ticket/number.ts';
import { senderWarning } from '#domain/ticket/sender-proof.ts';
import { type MailDecision, ticketsOfSameMail } from '#store/intake/incoming-mails.ts';
import { type Person, sitesOf } from '#store/people/people.ts';
import { markBounced } from '#store/people/reachability.ts';

/** Places a mail as its intake decided and returns the decision. */
export function placeMail(placing: MailToPlace): Promise<MailDecision> | MailDecision {
  const { intake } = placing;
  switch (intake.to) {
    case 'nowhere':
      return { outcome: 'automatic', reason: { code: intake.reason } };
    case 'bounce':
      return bounceMail(placing, intake);
    case 'automatic':
      return recordAutomatic(placing, intake.ticketId, intake);
    case 'thanks':
      return recordAutomatic(placing, intake.ticketId, { internal: false, reason: 'thanks' });
    case 'held':
      return holdMail(placing, intake);
    case 'conversation':
      return answerQuestion(placing, intake);
    case 'joined':
      return joinMail(placing, intake);
    case 'opened':
      return openByMail(placing);
  }
}

/**
 * Holds a mail on the ticket that it quotes, for an agent to decide. It does not change the status and tells its sender nothing
 * (R23).
 */
async function holdMail(placing: MailToPlace, intake: Extract<Intake, { to: 'held' }>): Promise<MailDecision> {
  const { world, tx, mail, message, facts } = placing;
  const person = await senderOf(placing);
  const session = await openLiveSession(world, tx, intake.ticketId, { role: 'requester', personId: person.id });
  const { provedBy } = facts;
  const words = { ...wordsOf(message), fileIds: await saveAttachments(placing, person.id), mailId: mail.id, provedBy };
  const held = { kind: 'message', direction: 'in', held: true, ...words } as const;
  const { receivedAt } = mail;
  const entry = writeEntry(world, session.writing, { ...held, by: session.by, at: receivedAt });
  const dueAt = firstAnswerDueAt(session.desk, receivedAt);
  await applyCommand(session, { type: 'hold', entry, personId: person.id, receivedAt, dueAt, why: intake.why });
  // A proposed note gets no acknowledgement.
  const isNote = intake.why === 'agentByMail';
  const silent = isNote ? null : silentBecause(placing, session.desk, provedBy !== null);
  if (!isNote && silent === null) await acknowledgeHeld(placing, session, person, entry.id);
  const reason = reasonOf({ code: intake.reason }, silent);
  return { outcome: 'held', ticketId: session.ticket.id, entryId: entry.id, reason };
}

/**
 * Mails "Received, an agent looks at it". It names no ticket, and its signature names the held entry, so that a reply is held
 * too.
 */
async function acknowledgeHeld(
  { world, tx, message, facts }: MailToPlace,
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
    language: firstSpoken(desk, [message.language, person.language, ticket.language]),
    ticketId: ticket.id,
    held: { entryId, eventSeq: ticket.version },
    ...(facts.provedBy === null && { unproved: true }),
  });
}

/**
 * Handles a bounce of a letter that we sent to the recipient named in it. A permanent bounce marks the address and tells the
 * agent; if the letter was the requester's closing notice, the clock stops and the ticket reopens (R17).
 */
async function bounceMail(placing: MailToPlace, intake: Extract<Intake, { to: 'bounce' }>): Promise<MailDecision> {
  const { world, tx, mail, returned } = placing;
  const reason = { code: intake.permanent ? 'bounceOfOurs' : 'delayOfOurs' };
  if (!intake.permanent || intake.ticketId === null || returned === null)
    return { outcome: 'automatic', ticketId: intake.ticketId, reason };
  await markBounced(tx.trx, returned.address, { at: mail.receivedAt, sentAt: returned.sentAt });
  const session = await openSession(world, tx, intake.ticketId, theRelay);
  await failLetter(session, { ...returned, mailId: returned.id });
  return { outcome: 'automatic', ticketId: intake.ticketId, reason };
}

/** Opens a ticket for a mail that points to none, from known editors and strangers alike (R1, R8). */
async function openByMail(placing: MailToPlace): Promise<MailDecision> {
  const { world, tx, mail, message, rows, facts } = placing;
  const desk = await world.readDesk(tx.trx, mail.deskId);
  const at = world.clock.now();
  const person = rows.sender?.person ?? (await senderOf(placing));
  const { provedBy } = facts;
  if (provedBy !== null && person.provedAt === null) await proveAddress(world, tx, message.from.address, at);
  const sites = provedBy !== null && rows.sender?.knownEditor ? await sitesOf(tx.trx, person.id).execute() : [];
  const namesKnownPerson = rows.sender?.isKnown === true;
  const unproved = { dmarcFailed: facts.dmarcFailed, namesKnownPerson, givenByAgent: false };
  const mailbox = await world.findMailbox(tx.trx, mail.mailbox);
  const isEarly = mailbox?.acknowledgesFrom != null && mail.receivedAt < mailbox.acknowledgesFrom;
  const silent = isEarly ? 'early' : silentBecause(placing, desk, provedBy !== null);
  const by = { role: 'requester', personId: person.id } as const;
  const ticket = await openTicket(
    { world, tx, desk, at, silent: isEarly || silent === 'capped', unanswered: silent !== null, people: [person], by },
    {
      requesterId: person.id,
      channel: 'mail',
      kind: 'question',
      urgent: false,
      summary: message.subject,
      ...wordsOf(message),
      fileIds: await saveAttachments(placing, person.id),
      // R27: the first message's language if detected with certainty, else the person's, the mailbox's, or the desk's.
      language: firstSpoken(desk, [message.language, person.language, message.contentLanguage, mailbox?.language]),
      ...placeOfEditor(sites),
      knownEditor: sites.length > 0,
      suspectedSpam: false,
      followUpOf: null,
      provedBy,
      senderWarning: provedBy === null ? senderWarning(unproved) : null,
      mailId: mail.id,
      receivedAt: mail.receivedAt,
    },
  );
  await linkSameContact(placing, ticket);
  const wrong = await wrongNumberIn(placing, desk);
  const reason = wrong ? { code: 'wrongNumber', ...wrong } : { code: 'newContact' };
  return { outcome: 'opened', ticketId: ticket.id, reason: reasonOf(reason, silent) };
}

/**
 * A number in the subject with a wrong check or prefix, and the number that was meant (R2). It is computed only from the digits
 * and the desk, so that it reveals nothing about any ticket.
 */
async function wrongNumberIn(
  placing: MailToPlace,
  desk: { prefix: string },
): Promise<{ typed: string; of: string } | null> {
  const { world, tx, message, rows } = placing;
  if (rows.quoted.length > 0) return null;
  const prefixes = (await world.allDesks(tx.trx)).map(({ prefix }) => prefix);
  const read = readNumber(message.subject, { prefixes });
  if ('found' in read) return wrongPrefix(message.subject, read.found, desk.prefix);
  if (read.refused === 'unknownPrefix') return wrongPrefix(message.subject, read, desk.prefix);
  if (read.refused !== 'wrongCheck' || read.prefix === null) return null;
  const typed = [...message.subject.matchAll(/\d{1,10}[\s-]{1,5}(\d{2})(?!\d)/g)].find(
    ([whole]) => Number(whole.split(/[\s-]/)[0]) === read.sequence,
  );
  return typed ? { typed: `${read.prefix}-${read.sequence}-${typed[1]}`, of: read.likely } : null;
}

/** Only a number with dashes counts: by chance, one in a hundred numbers of other systems has a valid check. */
function wrongPrefix(
  subject: string,
  { prefix, sequence }: { prefix: string | null; sequence: number },
  right: string,
) {
  if (prefix === null || prefix === right) return null;
  const typed = formatNumber(prefix, sequence);
  const words = subject.toUpperCase().split(/[^\p{L}\p{N}-]+/u);
  return words.includes(typed.toUpperCase()) ? { typed, of: formatNumber(right, sequence) } : null;
}

/** Links the tickets of a mail to several desks, which opens one at each (R1). */
async function linkSameContact(
  { world, tx, mail, rows }: MailToPlace,
  ticket: { id: string; number: string },
): Promise<void> {
  if (!rows.hasSibling) return;
  for (const other of await ticketsOfSameMail(tx.trx, mail)) {
    const there = await openSession(world, tx, other.id, theRelay);
    await applyCommand(there, { type: 'link', relation: 'sameContact', ticketId: ticket.id, number: ticket.number });
    const here = await openSession(world, tx, ticket.id, theRelay);
    await applyCommand(here, { type: 'link', relation: 'sameContact', ticketId: other.id, number: other.number });
  }
}

/**
 * Records automatic mail or a bare thank-you on the ticket without counting it as a reaction (R19), as a note if it is for the
 * desk alone; without a ticket it goes to the list "unplaced".
 */
async function recordAutomatic(
  placing: MailToPlace,
  ticketId: string | null,
  {
    internal,
    reason: automatic,
  }: Pick<Extract<Intake, { to: 'automatic' }>, 'internal'> & {
    reason: 'thanks' | 'autoReply' | 'bounce' | 'report' | 'receipt';
  },
): Promise<MailDecision> {
  const outcome = automatic === 'thanks' ? 'continued' : 'automatic';
  const code = automatic === 'thanks' ? 'bareThanks' : automatic;
  if (ticketId === null) return { outcome, reason: { code } };
  const { world, tx, mail, message, rows } = placing;
  const by = { role: 'requester', personId: rows.sender?.person.id ?? null } as const;
  const session = await openLiveSession(world, tx, ticketId, by);
  const words = { ...wordsOf(message), fileIds: await saveAttachments(placing, by.personId) };
  const kind = internal ? 'note' : 'message';
  const recorded = { kind, direction: 'in', automatic: automatic !== 'thanks', mailId: mail.id } as const;
  session.writing = startWriting();
  const entry = writeEntry(world, session.writing, { ...recorded, ...words, by, at: mail.receivedAt });
  await applyCommand(session, { type: 'recordAutomatic', entry, automatic });
  return { outcome, ticketId: session.ticket.id, entryId: entry.id, reason: { code } };
}
