import { sql } from 'kysely';
import type { Actor } from '#domain/actor.ts';
import type { MailFindings } from '#domain/intake/findings.ts';
import { chosenLetters } from '#domain/ticket/letters.ts';
import type { Status } from '#domain/ticket/vocabulary.ts';
import type { Protection } from '#mail/message.ts';
import type { Database } from '#store/database.ts';
import { visibleTo } from '#store/visibility.ts';

/** What stands around a ticket, for someone who may see it: mails, linked tickets, its requester's other ones. */

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

export interface LinkedTicket {
  id: string;
  number: string;
  status: Status;
  summary: string | null;
  /** Where its number leads. */
  leadsTo: string | null;
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

export interface OtherTickets {
  open: number;
  closed: number;
  /** There are more than were counted. */
  isMore: boolean;
  newest: LinkedTicket[];
}

/** A requester's other tickets, as far as the actor may see them: how many of the newest thousand, and `shown` of them. */
export async function readOthers(
  db: Database,
  actor: Actor,
  ticket: { id: string; requesterId: string },
  shown: number,
): Promise<OtherTickets> {
  const { rows } = await sql<Omit<OtherTickets, 'isMore'>>`
    with others as materialized (
      select id, number, status, leads_to, summary_id, opened_at from tickets
      where requester_id = ${ticket.requesterId} and id <> ${ticket.id} and ${visibleTo(actor)}
      order by opened_at desc, id desc limit ${othersCountedMax}
    )
    select count(*) filter (where status <> 'closed') as open, count(*) filter (where status = 'closed') as closed,
      (select coalesce(json_agg(json_build_object('id', one.id, 'number', one.number, 'status', one.status,
         'leadsTo', one.leads_to, 'summary', texts.text) order by one.opened_at desc, one.id desc), '[]')
       from (select * from others order by opened_at desc, id desc limit ${shown}) as one
       left join texts on texts.id = one.summary_id) as newest
    from others`.execute(db);
  const { open, closed, newest } = rows[0]!;
  return { open, closed, newest, isMore: open + closed === othersCountedMax };
}

/** A machine may have written ten thousand: nobody counts them on each of their pages. */
const othersCountedMax = 1_000;
