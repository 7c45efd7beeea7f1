import type { Addressed, Gathered } from '#desk/gather-intake.ts';
import { nameCharactersMax } from '#desk/identify-person.ts';
import type { Tx, World } from '#desk/world.ts';
import type { Intake } from '#domain/intake/intake.ts';
import { cleanLine } from '#mail/characters.ts';
import type { IncomingMail } from '#store/incoming-mails.ts';
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

/** What was written now, and the whole where that is more. */
export function wordsOf({ text, replyText }: Addressed): { text: string; whole: string | null } {
  const visible = replyText.trim() === '' ? text : replyText;
  return { text: visible, whole: visible === text ? null : text };
}
