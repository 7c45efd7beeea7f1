import type { Tx, World } from '#desk/spine/world.ts';
import type { Language } from '#domain/language.ts';
import { queueMail } from '#store/letters/outgoing-mails.ts';
import type { MailFacts } from '#store/schema/letter-tables.ts';

/**
 * `sealed` is a secret that the letter tells, `signIn` what changed in how its reader signs in, `access` what it is about,
 * `announcementId` and `digest` what its reader chose to be told, `erasureId` the request that it answers.
 */
export interface DeskLetter
  extends Pick<MailFacts, 'sealed' | 'signIn' | 'access' | 'announcementId' | 'digest' | 'erasureId' | 'unproved'> {
  letter: DeskLetterName;
  deskId: string;
  /** Null is whoever reads the address: nobody is greeted. */
  personId: string | null;
  address: string;
  /** Null is the desk's own. */
  language: Language | null;
  /** About no ticket where it is left out (R4). */
  ticketId?: string;
  /** The entry that waits for an agent: a reply to the letter is held too (R23). `eventSeq` is the event that held it. */
  held?: { entryId: string; eventSeq: number };
}

export type DeskLetterName =
  | 'invitation'
  | 'testMail'
  | 'signInCode'
  | 'providerCode'
  | 'addressCode'
  | 'signInNews'
  | 'ticketLink'
  | 'held'
  | 'accessProof'
  | 'accessReceived'
  | 'accessRequest'
  | 'accessDecided'
  | 'accessTakenBack'
  | 'accessGiven'
  | 'accessWithdrawn'
  | 'accessLent'
  | 'accessReturned'
  | 'accessReview'
  | 'accessReview'
  | 'accessReviewLate'
  | 'knownIncident'
  | 'organisationDigest'
  | 'erasureReceived'
  | 'erasureRefused'
  | 'erasureDone';

/** Queues a letter of a desk that no event of a ticket causes by itself. It may go at once. Its id. */
export async function queueDeskLetter(world: World, tx: Tx, about: DeskLetter): Promise<string> {
  const { letter, deskId, personId, address, language, held, ticketId = null } = about;
  const { sealed, signIn, access, announcementId, digest, erasureId, unproved } = about;
  const desk = await world.readDesk(tx.trx, deskId);
  const id = world.newId();
  const realNow = new Date().toISOString();
  const domain = desk.mailbox.split('@').at(-1) ?? 'localhost';
  const signed = { mailId: id, ticketId, entryId: held?.entryId ?? null, recipient: address, domain };
  await queueMail(tx.trx, {
    ...{ id, deskId, ticketId, letter, personId, address, messageId: world.signer.signMessageId(signed) },
    ...{ eventSeq: held?.eventSeq ?? null, heldEntryId: held?.entryId ?? null, state: 'queued' },
    ...{ language: language ?? desk.languages[0]!, queuedAt: world.clock.now() },
    facts: JSON.stringify({ entryId: null, sealed, signIn, access, announcementId, digest, erasureId, unproved }),
    // Waits keep real time, and this one may go now.
    ...{ dueAt: realNow, queuedRealAt: realNow },
  });
  tx.jobs.push({ name: 'send-mail', data: { mailId: id } });
  return id;
}
