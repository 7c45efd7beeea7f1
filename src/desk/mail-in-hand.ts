import type { Addressed, Gathered } from '#desk/gather-intake.ts';
import { nameCharactersMax } from '#desk/identify-person.ts';
import type { Tx, World } from '#desk/world.ts';
import type { Desk } from '#domain/desk.ts';
import type { Intake } from '#domain/intake/intake.ts';
import { cleanLine } from '#mail/characters.ts';
import type { IncomingMail, MailDecision } from '#store/incoming-mails.ts';
import { addPerson } from '#store/people.ts';

/** A mail while it is being placed. */
export interface MailInHand extends Gathered {
  world: World;
  tx: Tx;
  mail: IncomingMail;
  message: Addressed;
  intake: Intake;
}

export async function senderOf({ world, tx, message, rows }: MailInHand) {
  if (rows.sender) return rows.sender.person;
  const { address, name } = message.from;
  const shown = cleanLine(name, nameCharactersMax) || null;
  return addPerson(tx.trx, { id: world.newId(), name: shown, phone: null, language: null, anonymous: false, address });
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
