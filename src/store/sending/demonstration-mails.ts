import type { Database } from '#store/database/database.ts';
import type { Outcome } from '#store/schema/mail-tables.ts';
import type { Schema } from '#store/schema/schema.ts';

export type DemonstrationMail = Schema['demonstrationMails'];

/** Saves mails of the demonstration's desk instead of sending them. */
export async function saveDemonstrationMails(db: Database, mails: readonly DemonstrationMail[]): Promise<void> {
  await db
    .insertInto('demonstrationMails')
    .values([...mails])
    .execute();
}

/** Mails that the desk sent, newest first; only to `address` if given. */
export function listDemonstrationMails(db: Database, { address, limit }: { address?: string; limit: number }) {
  let query = db
    .selectFrom('demonstrationMails')
    .selectAll()
    .orderBy('sentAt', 'desc')
    .orderBy('id', 'desc')
    .limit(limit);
  if (address) query = query.where('address', '=', address.toLowerCase());
  return query.execute();
}

export function findDemonstrationMail(db: Database, id: string) {
  return db.selectFrom('demonstrationMails').selectAll().where('id', '=', id).executeTakeFirst();
}

/** All addresses that the desk has written to, for the list of mailboxes. */
export async function listDemonstrationAddresses(db: Database): Promise<{ address: string; mails: number }[]> {
  return db
    .selectFrom('demonstrationMails')
    .select(({ fn }) => ['address', fn.countAll<number>().as('mails')])
    .groupBy('address')
    .orderBy('address')
    .execute();
}

export interface ArrivedDemonstrationMail {
  id: string;
  fromAddress: string | null;
  mailbox: string;
  receivedAt: string;
  outcome: Outcome | null;
  reason: { code: string; [fact: string]: string } | null;
  /** The number of its ticket; null if it has none. */
  number: string | null;
  raw: Buffer;
}

/** Mails that the desks received, newest first; only from `address` if given. */
export function listArrivedMails(
  db: Database,
  { address, limit }: { address?: string; limit: number },
): Promise<ArrivedDemonstrationMail[]> {
  let query = db
    .selectFrom('incomingMails')
    .leftJoin('tickets', 'tickets.id', 'incomingMails.ticketId')
    .select(['incomingMails.id', 'incomingMails.fromAddress', 'incomingMails.mailbox', 'incomingMails.receivedAt'])
    .select(['incomingMails.outcome', 'incomingMails.reason', 'incomingMails.raw', 'tickets.number'])
    .orderBy('incomingMails.receivedAt', 'desc')
    .orderBy('incomingMails.id', 'desc')
    .limit(limit);
  if (address) query = query.where('incomingMails.fromAddress', '=', address.toLowerCase());
  return query.execute();
}
