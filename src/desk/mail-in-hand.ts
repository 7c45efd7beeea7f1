import type { Addressed, Gathered } from '#desk/gather-intake.ts';
import { identifyPerson } from '#desk/identify-person.ts';
import type { Tx, World } from '#desk/world.ts';
import type { Intake } from '#domain/intake/intake.ts';
import type { IncomingMail } from '#store/incoming-mails.ts';

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
  return identifyPerson(world, tx, { email: address, name: name || null, phone: null, language: null });
}

/** What was written now, and the whole where that is more. */
export function wordsOf({ text, replyText }: Addressed): { text: string; whole: string | null } {
  const visible = replyText.trim() === '' ? text : replyText;
  return { text: visible, whole: visible === text ? null : text };
}
