import type { Addressed, Gathered } from '#desk/gather-intake.ts';
import { nameCharactersMax } from '#desk/identify-person.ts';
import type { StoredMailFile } from '#desk/keep-file.ts';
import type { Tx, World } from '#desk/world.ts';
import type { Desk } from '#domain/desk.ts';
import type { Intake } from '#domain/intake/intake.ts';
import { cleanLine } from '#mail/characters.ts';
import type { IncomingMail, MailDecision } from '#store/incoming-mails.ts';
import { addPerson, addSenders, type Person } from '#store/people.ts';

/** A mail while it is being placed. */
export interface MailInHand extends Gathered {
  world: World;
  tx: Tx;
  mail: IncomingMail;
  message: Addressed;
  files: readonly StoredMailFile[];
  intake: Intake;
}

export async function senderOf({ world, tx, message, rows }: MailInHand): Promise<Person> {
  return rows.sender?.person ?? addPerson(tx.trx, asPerson(world, message));
}

/** The mails with their senders, those that were unknown added in one go; no two of them are of one address. */
export async function withSenders(world: World, tx: Tx, hands: readonly MailInHand[]): Promise<MailInHand[]> {
  const unknown = hands.filter(({ rows }) => rows.sender === null);
  const added = await addSenders(
    tx.trx,
    unknown.map(({ message }) => asPerson(world, message)),
  );
  const people = new Map(unknown.map((hand, place) => [hand, added[place]!]));
  return hands.map((hand) => {
    const person = people.get(hand);
    return person ? { ...hand, rows: { ...hand.rows, sender: { person, isAgent: false, knownEditor: false } } } : hand;
  });
}

function asPerson(world: World, { from: { address, name } }: Addressed) {
  const shown = cleanLine(name, nameCharactersMax) || null;
  return { id: world.newId(), name: shown, phone: null, language: null, anonymous: false, address };
}

/**
 * Whether the address has had as many automatic answers within the hour as the desk sends at most. The mail is kept all the
 * same; it is not answered, so that a robot that answers every mail of ours comes to an end (RFC 3834).
 */
export function isCapped({ rows }: Pick<MailInHand, 'rows'>, desk: Desk): boolean {
  return rows.acknowledgedThisHour >= desk.acknowledgementsPerHourMax;
}

/** Why a mail went where it went, and that no automatic answer went out if it was one too many. */
export function reasonOf(reason: MailDecision['reason'], capped: boolean): MailDecision['reason'] {
  return capped ? { ...reason, capped: 'yes' } : reason;
}

/** What was written now, and the whole where that is more. */
export function wordsOf({ text, replyText }: Addressed): { text: string; whole: string | null } {
  const visible = replyText.trim() === '' ? text : replyText;
  return { text: visible, whole: visible === text ? null : text };
}
