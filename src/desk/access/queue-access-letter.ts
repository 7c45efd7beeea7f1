import type { Tx, World } from '#desk/world.ts';
import type { Desk } from '#domain/desk.ts';
import type { Language } from '#domain/language.ts';
import type { AccessFacts } from '#store/access-tables.ts';
import { queueMail } from '#store/outgoing-mails.ts';
import { readPeople } from '#store/people.ts';

/** Letters about access: about no ticket, and so without a number (R4). */
export const accessLetters = [
  'accessProof',
  'accessReceived',
  'accessRequest',
  'accessDecided',
  'accessGiven',
  'accessWithdrawn',
  'accessLent',
  'accessReturned',
  'accessReview',
] as const;
export type AccessLetterName = (typeof accessLetters)[number];

/** Queues a letter to one address, and gives its id, which a link in it carries. */
export async function queueAccessLetter(
  world: World,
  tx: Tx,
  desk: Desk,
  {
    letter,
    to,
    access,
  }: {
    letter: AccessLetterName;
    to: { personId: string | null; address: string; language: Language | null };
    access: AccessFacts;
  },
): Promise<string> {
  const id = world.newId();
  const domain = desk.mailbox.slice(desk.mailbox.indexOf('@') + 1);
  const signed = { mailId: id, ticketId: null, entryId: null, recipient: to.address, domain };
  await queueMail(tx.trx, {
    ...{ id, deskId: desk.id, letter, facts: JSON.stringify({ entryId: null, access }) },
    ...{ personId: to.personId, address: to.address, language: to.language ?? desk.languages[0]! },
    ...{ messageId: world.signer.signMessageId(signed), state: 'queued' },
    // Waits keep real time, and this one may go now.
    dueAt: new Date().toISOString(),
    queuedAt: world.clock.now(),
  });
  tx.jobs.push({ name: 'send-mail', data: { mailId: id } });
  return id;
}

/** The same to people, each at an address that mail reaches and in their own language; who has none is passed over. */
export async function tellPeople(
  world: World,
  tx: Tx,
  personIds: readonly string[],
  order: { letter: AccessLetterName; access: AccessFacts },
): Promise<number> {
  const desk = await firstDesk(world, tx);
  const people = await readPeople(tx.trx, personIds);
  let told = 0;
  for (const { id, address, language, bouncedAt } of people.values()) {
    if (address === null || bouncedAt !== null) continue;
    await queueAccessLetter(world, tx, desk, { ...order, to: { personId: id, address, language } });
    told += 1;
  }
  return told;
}

/** The directory serves all desks: the first one speaks for it, and its calendar counts. */
export async function firstDesk(world: World, { trx }: Pick<Tx, 'trx'>): Promise<Desk> {
  const desk = (await world.allDesks(trx))[0];
  if (!desk) throw new Error('There is no desk yet.');
  return desk;
}
