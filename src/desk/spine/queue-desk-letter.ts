import { dutyOf, withinDuty } from '#desk/spine/language-duty.ts';
import type { Spine, Tx } from '#desk/spine/world.ts';
import type { Language } from '#domain/language.ts';
import type { VerbLetterName } from '#domain/letters/registry.ts';
import { organisationOfTicket } from '#store/directory/language-duties.ts';
import { queueMail } from '#store/letters/outgoing-mails.ts';
import type { MailFacts } from '#store/schema/letter-tables.ts';

/**
 * `sealed` is a secret in the letter, `signIn` a change in how its reader signs in, `access` the subject of an access letter.
 * `announcementId` and `digest` are the subject of a subscribed letter, `erasureId` is the erasure request that it answers.
 */
export interface DeskLetter
  extends Pick<MailFacts, 'sealed' | 'signIn' | 'access' | 'announcementId' | 'digest' | 'erasureId' | 'unproved'> {
  letter: VerbLetterName;
  deskId: string;
  /** Null if the address has no known person: the letter has no name in its greeting. */
  personId: string | null;
  address: string;
  /** Null is the desk's own. */
  language: Language | null;
  /** Omitted if the letter is about no ticket (R4). */
  ticketId?: string;
  /** The held entry: a reply to the letter is held too (R23). `eventSeq` is the event that held it. */
  held?: { entryId: string; eventSeq: number };
  /** A question to a third party, with the entry that it carries. It keeps its language: the third party has no part in the ticket. */
  conversation?: NonNullable<MailFacts['conversation']> & { entryId: string };
  /** A question for agreement, with its entry. */
  approval?: NonNullable<MailFacts['approval']> & { entryId: string };
}

/** Queues a letter of a desk that is not caused by an event of a ticket, to be sent now. Returns its id. */
export async function queueDeskLetter(world: Spine, tx: Tx, about: DeskLetter): Promise<string> {
  const { letter, deskId, personId, address, language, held, ticketId = null } = about;
  const { sealed, signIn, access, announcementId, digest, erasureId, unproved } = about;
  const desk = await world.readDesk(tx.trx, deskId);
  const { entryId = null, ...question } = about.conversation ?? about.approval ?? {};
  const duty =
    ticketId === null || about.conversation
      ? null
      : await dutyOf(world, tx, await organisationOfTicket(tx.trx, ticketId));
  const id = world.newId();
  const realNow = new Date().toISOString();
  const domain = desk.mailbox.split('@').at(-1) ?? 'localhost';
  const signed = { mailId: id, ticketId, entryId: held?.entryId ?? entryId, recipient: address, domain };
  await queueMail(tx.trx, {
    id,
    deskId,
    ticketId,
    letter,
    personId,
    address,
    messageId: world.signer.signMessageId(signed),
    eventSeq: held?.eventSeq ?? null,
    heldEntryId: held?.entryId ?? null,
    state: 'queued',
    language: withinDuty(language ?? desk.languages[0]!, duty, desk),
    queuedAt: world.clock.now(),
    facts: JSON.stringify({
      ...{ entryId, sealed, signIn, access, announcementId, digest, erasureId, unproved },
      ...(about.conversation && { conversation: question }),
      ...(about.approval && { approval: question }),
    }),
    // Waiting uses real time, and this one may go now.
    dueAt: realNow,
    queuedRealAt: realNow,
  });
  tx.jobs.push({ name: 'send-mail', data: { mailId: id } });
  return id;
}

/**
 * Queues a letter about a person's sign-in or access. It belongs to no desk, so the first desk sends it. Returns its id, or null
 * without a desk.
 */
export async function queueOwnLetter(world: Spine, tx: Tx, about: Omit<DeskLetter, 'deskId'>): Promise<string | null> {
  const [desk] = await world.allDesks(tx.trx);
  return desk ? queueDeskLetter(world, tx, { ...about, deskId: desk.id }) : null;
}
