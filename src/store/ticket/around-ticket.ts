import type { Actor } from '#domain/actor.ts';
import type { MailFindings } from '#domain/intake/findings.ts';
import { chosenLetters } from '#domain/letters/letters.ts';
import type { Protection } from '#mail/read/message/message.ts';
import type { Database } from '#store/database/database.ts';
import type { LinkedTicket } from '#store/relations/other-tickets.ts';
import { visibleTo } from '#store/ticket/visibility.ts';

/** Data around a ticket, for people who may see it: mails and linked tickets. */

export interface ArrivedMail {
  id: string;
  fromAddress: string | null;
  code: string | null;
  /** The reason code with its facts, for the text. */
  reason: { code: string; [fact: string]: string } | null;
  /** Who the mail claims to be from and what proves it; null for mail of earlier versions and erased mail. */
  findings: MailFindings | null;
  protection: Protection | null;
}

/** Returns the mails of these entries: the sender, and why they were assigned to their tickets. */
export async function readArrivals(db: Database, mailIds: string[]): Promise<Map<string, ArrivedMail>> {
  if (mailIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('incomingMails')
    .select(['id', 'fromAddress', 'reason', 'findings', 'protection'])
    .where('id', 'in', mailIds)
    .execute();
  return new Map(rows.map((row) => [row.id, { ...row, code: row.reason?.code ?? null }]));
}

/** Returns those addresses that must not be offered as participants: our mailboxes and current participants. */
export async function readTaken(db: Database, participantIds: readonly string[], addresses: string[]) {
  if (addresses.length === 0) return new Set<string>();
  const [mailboxes, taking] = await Promise.all([
    db.selectFrom('mailboxes').select('address').where('address', 'in', addresses).execute(),
    db
      .selectFrom('addresses')
      .select('address')
      .where('address', 'in', addresses)
      .where('personId', 'in', participantIds)
      .execute(),
  ]);
  return new Set([...mailboxes, ...taking].map(({ address }) => address));
}

export interface TroubledLetter {
  seq: number | null;
  entryId: string | null;
  address: string;
  trouble: 'failed' | 'waits' | 'twice';
}

/** Returns letters of a ticket with a delivery problem. */
export async function readTroubles(db: Database, ticketId: string): Promise<TroubledLetter[]> {
  const rows = await db
    .selectFrom('outgoingMails')
    .select(['eventSeq as seq', 'facts', 'address', 'state', 'failure', 'perhapsTwice'])
    .where('ticketId', '=', ticketId)
    .where('letter', 'not in', chosenLetters)
    .where((where) => where.or([where('state', '<>', 'sent'), where('perhapsTwice', '=', true)]))
    .orderBy('queuedAt')
    .execute();
  return rows
    .filter(({ failure }) => failure !== 'withdrawn')
    .map(({ seq, facts, address, state, perhapsTwice }) => ({
      seq,
      address,
      entryId: facts.entryId,
      trouble: state === 'failed' ? 'failed' : perhapsTwice ? 'twice' : 'waits',
    }));
}

/** Returns the tickets of this list that the actor may see, by id. */
export async function readLinked(db: Database, actor: Actor, ids: string[]): Promise<Map<string, LinkedTicket>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('tickets')
    .leftJoin('texts', 'texts.id', 'tickets.summaryId')
    .select(['tickets.id', 'tickets.number', 'tickets.status', 'tickets.leadsTo', 'texts.text as summary'])
    .where('tickets.id', 'in', ids)
    .where(visibleTo(actor))
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}
