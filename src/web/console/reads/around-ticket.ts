import type { Actor } from '#domain/actor.ts';
import type { MailFindings } from '#domain/intake/findings.ts';
import { chosenLetters } from '#domain/letters/letters.ts';
import type { Protection } from '#mail/read/message/message.ts';
import type { Database } from '#store/database/database.ts';
import type { LinkedTicket } from '#store/relations/other-tickets.ts';
import { visibleTo } from '#store/ticket/visibility.ts';

/** What stands around a ticket, for someone who may see it: mails and linked tickets. */

export interface ArrivedMail {
  id: string;
  fromAddress: string | null;
  code: string | null;
  /** The same with its facts, as words are made of it. */
  reason: { code: string; [fact: string]: string } | null;
  /** What it says of who wrote it, and what proves that; null for mail of earlier versions, and where it was erased. */
  findings: MailFindings | null;
  protection: Protection | null;
}

/** The mails that these entries came with: whose address, and why they went where they went. */
export async function readArrivals(db: Database, mailIds: string[]): Promise<Map<string, ArrivedMail>> {
  if (mailIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('incomingMails')
    .select(['id', 'fromAddress', 'reason', 'findings', 'protection'])
    .where('id', 'in', mailIds)
    .execute();
  return new Map(rows.map((row) => [row.id, { ...row, code: row.reason?.code ?? null }]));
}

/** Those of these addresses to which nobody offers a ticket: mailboxes of ours, and those of who takes part. */
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

/** Letters of a ticket that did not simply arrive. */
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
      ...{ seq, address, entryId: facts.entryId },
      trouble: state === 'failed' ? 'failed' : perhapsTwice ? 'twice' : 'waits',
    }));
}

/** Those of these tickets that the actor may see, by id. */
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
