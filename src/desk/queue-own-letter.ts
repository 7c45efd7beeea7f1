import type { Tx, World } from '#desk/world.ts';
import type { Language } from '#domain/language.ts';
import { queueMail } from '#store/outgoing-mails.ts';
import type { MailFacts } from '#store/schema.ts';

/** Whom a letter of the installation itself goes to. Without a person nobody is greeted by name. */
export interface Recipient {
  address: string;
  personId: string | null;
  language: Language;
}

/** Queues a letter that is about a person's sign-in and no ticket (R4); the first desk sends it. Its id; null without a desk. */
export async function queueOwnLetter(
  world: World,
  tx: Tx,
  { address, personId, language }: Recipient,
  { letter, facts }: { letter: 'signInCode' | 'addressCode' | 'signInNews'; facts: Omit<MailFacts, 'entryId'> },
): Promise<string | null> {
  const [desk] = await world.allDesks(tx.trx);
  if (!desk) return null;
  const id = world.newId();
  const domain = desk.mailbox.split('@').at(-1) ?? 'localhost';
  const signed = { mailId: id, ticketId: null, entryId: null, recipient: address, domain };
  await queueMail(tx.trx, {
    ...{ id, deskId: desk.id, ticketId: null, eventSeq: null, letter, personId, address, language },
    ...{ messageId: world.signer.signMessageId(signed), facts: JSON.stringify({ entryId: null, ...facts }) },
    ...{ heldEntryId: null, state: 'queued', dueAt: new Date().toISOString(), queuedAt: world.clock.now() },
  });
  tx.jobs.push({ name: 'send-mail', data: { mailId: id } });
  return id;
}
