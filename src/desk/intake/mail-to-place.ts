import { addMailFile, type StoredMailFile } from '#desk/files/save-file.ts';
import type { Addressed, Gathered } from '#desk/intake/gather-intake.ts';
import { nameCharactersMax } from '#desk/people/identify-person.ts';
import type { Store, Tx, World } from '#desk/spine/world.ts';
import type { Desk } from '#domain/desks/desk.ts';
import type { Intake } from '#domain/intake/intake.ts';
import { cleanLine } from '#mail/read/message/characters.ts';
import type { UnansweredBecause } from '#mail/read/message/message.ts';
import type { IncomingMail, MailDecision } from '#store/intake/incoming-mails.ts';
import { addPerson, addSenders, type Person } from '#store/people/people.ts';

/** A mail while it is being placed. */
export interface MailToPlace extends Gathered {
  world: World;
  tx: Tx;
  mail: IncomingMail;
  message: Addressed;
  files: readonly StoredMailFile[];
  intake: Intake;
}

export async function senderOf({ world, tx, message, rows, facts }: MailToPlace): Promise<Person> {
  return rows.sender?.person ?? addPerson(tx.trx, asPerson(world, message, facts));
}

/**
 * Adds the unknown senders of new tickets in one statement and returns the mails with their senders. No two mails may share an
 * address.
 */
export async function withSenders(world: Store, tx: Tx, toPlace: readonly MailToPlace[]): Promise<MailToPlace[]> {
  const unknown = toPlace.filter(({ rows, intake }) => rows.sender === null && intake.to === 'opened');
  const added = await addSenders(
    tx.trx,
    unknown.map(({ message, facts }) => asPerson(world, message, facts)),
  );
  const people = new Map(unknown.map((placing, place) => [placing, added[place]!]));
  return toPlace.map((placing) => {
    const person = people.get(placing);
    if (!person) return placing;
    return {
      ...placing,
      rows: { ...placing.rows, sender: { person, isAgent: false, knownEditor: false, isKnown: false } },
    };
  });
}

function asPerson(world: Store, { from: { address, name } }: Addressed, { provedBy }: MailToPlace['facts']) {
  const [shown, isNameUnproved] = [cleanLine(name, nameCharactersMax) || null, provedBy === null];
  return { id: world.newId(), name: shown, phone: null, language: null, anonymous: false, address, isNameUnproved };
}

/** Why a contact by mail gets no automatic letter; shown to agents with the reason. */
type SilentBecause = UnansweredBecause | 'dmarcFailed' | 'capped' | 'early';

/**
 * Maximum automatic letters per hour to a proved sender. It only ends a loop that no other rule recognised: a mailbox that many
 * people share sends more contacts than the desk's limit in an hour, and each is promised its number (R3).
 */
export const provedLettersPerHourMax = 200;

/**
 * Why the sender of a mail gets no automatic letter, or null if they do. An hourly limit per address ends a loop of two robots
 * (RFC 3834). Forged mail has its own count, so it cannot use up the real person's.
 */
export function silentBecause(
  { facts, message, rows }: MailToPlace,
  desk: Desk,
  isProved: boolean,
): SilentBecause | null {
  if (facts.dmarcFailed) return 'dmarcFailed';
  if (message.unanswered !== null) return message.unanswered;
  const { proved, unproved } = rows.acknowledgedThisHour;
  const isOver = isProved ? proved >= provedLettersPerHourMax : unproved >= desk.acknowledgementsPerHourMax;
  return isOver ? 'capped' : null;
}

/** The reason of the decision, with the reason for sending no automatic letter if there is one. */
export function reasonOf(reason: MailDecision['reason'], silent: SilentBecause | null): MailDecision['reason'] {
  return silent === null ? reason : { ...reason, silent };
}

/** The new text of a reply, and the full text if it is longer. */
export function wordsOf({ text, replyText }: Addressed): { text: string; whole: string | null } {
  const visible = replyText.trim() === '' ? text : replyText;
  return { text: visible, whole: visible === text ? null : text };
}

/** Adds the files of a mail in the transaction that places it. Their bytes are already stored. */
export async function saveAttachments({ world, tx, files }: MailToPlace, uploaderId: string | null): Promise<string[]> {
  const ids: string[] = [];
  for (const file of files) ids.push(await addMailFile(world, tx, uploaderId, file));
  return ids;
}
