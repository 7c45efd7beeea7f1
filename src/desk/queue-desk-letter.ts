import type { Tx, World } from '#desk/world.ts';
import type { Language } from '#domain/language.ts';
import type { ToldNews } from '#domain/sign-in/news.ts';
import { queueMail } from '#store/outgoing-mails.ts';

export interface DeskLetter {
  letter: 'invitation' | 'testMail' | 'signInCode' | 'addressCode' | 'signInNews';
  deskId: string;
  /** Null is whoever reads the address: nobody is greeted. */
  personId: string | null;
  address: string;
  /** Null is the desk's own. */
  language: Language | null;
  /** A secret that the letter tells. */
  sealed?: string;
  /** What changed in how its reader signs in. */
  signIn?: ToldNews;
}

/** Queues a letter of a desk that is about no ticket (R4). Its id. */
export async function queueDeskLetter(world: World, tx: Tx, about: DeskLetter): Promise<string> {
  const { letter, deskId, personId, address, language, sealed, signIn } = about;
  const desk = await world.readDesk(tx.trx, deskId);
  const id = world.newId();
  const domain = desk.mailbox.split('@').at(-1) ?? 'localhost';
  const signed = { mailId: id, ticketId: null, entryId: null, recipient: address, domain };
  await queueMail(tx.trx, {
    ...{ id, deskId, ticketId: null, eventSeq: null, letter, personId, address, heldEntryId: null },
    ...{ language: language ?? desk.languages[0]!, messageId: world.signer.signMessageId(signed) },
    ...{ facts: JSON.stringify({ entryId: null, sealed, signIn }), state: 'queued' },
    ...{ dueAt: new Date().toISOString(), queuedAt: world.clock.now() },
  });
  tx.jobs.push({ name: 'send-mail', data: { mailId: id } });
  return id;
}
