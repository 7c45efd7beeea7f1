import { sql } from 'kysely';
import type { Actor } from '#domain/actor.ts';
import type { BulkAct, BulkBefore, BulkOutcome } from '#domain/bulk/bulk.ts';
import type { Instant } from '#domain/instant.ts';
import type { Handle, Trx } from '#store/database/database.ts';
import { visibleTo } from '#store/ticket/visibility.ts';

/** One act on many tickets, and how far it is. */
export interface BulkRun {
  id: string;
  personId: string;
  act: BulkAct;
  undoes: string | null;
  begunAt: Instant;
  endedAt: Instant | null;
}

/** A ticket of a run. `summary` is null for who may no longer read it. */
export interface BulkTicket {
  number: string;
  outcome: BulkOutcome | null;
  summary: string | null;
  before: BulkBefore | null;
}

/** Writes down what is to be done to which tickets, in their order. */
export async function addRun(
  trx: Trx,
  { act, ...run }: Omit<BulkRun, 'endedAt'>,
  tickets: readonly { id: string; number: string }[],
): Promise<void> {
  await trx
    .insertInto('bulkRuns')
    .values({ ...run, act: JSON.stringify(act), endedAt: null })
    .execute();
  const rows = tickets.map(({ id, number }, place) => ({ runId: run.id, place, ticketId: id, number, before: null }));
  await trx.insertInto('bulkTickets').values(rows).execute();
}

/** A run of this person; undefined is none, or somebody else's. */
export function findRun(handle: Handle, actor: Actor, id: string): Promise<BulkRun | undefined> {
  return handle
    .selectFrom('bulkRuns')
    .selectAll()
    .where('id', '=', id)
    .where('personId', '=', actor.personId)
    .executeTakeFirst();
}

/** The same for a run that is about to be begun, after any other transaction that begins it. */
export async function findRunOnce(trx: Trx, actor: Actor, id: string): Promise<BulkRun | undefined> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${id}, 0))`.execute(trx);
  return findRun(trx, actor, id);
}

/** Runs of one person, the last first, with how far each is. */
export async function listRuns(
  handle: Handle,
  actor: Actor,
): Promise<{ id: string; deed: BulkAct['do']; begunAt: Instant; done: number; of: number }[]> {
  const { rows } = await sql<{ id: string; deed: BulkAct['do']; begunAt: Instant; done: number; of: number }>`
    select run.id, run.act ->> 'do' as deed, run.begun_at,
      (select count(*) from bulk_tickets where run_id = run.id and outcome in ('done', 'same')) as done,
      (select count(*) from bulk_tickets where run_id = run.id) as of
    from bulk_runs run where person_id = ${actor.personId} order by begun_at desc limit ${runsShownMax}`.execute(
    handle,
  );
  return rows;
}

/** As many as somebody may still want to take back or look up. */
const runsShownMax = 20;

/** A run as its job knows it. */
export function readRun(handle: Handle, id: string): Promise<BulkRun | undefined> {
  return handle.selectFrom('bulkRuns').selectAll().where('id', '=', id).executeTakeFirst();
}

/** Who took this run back, if anyone has begun to. */
export async function isTakenBack(handle: Handle, runId: string): Promise<boolean> {
  const row = await handle.selectFrom('bulkRuns').select('id').where('undoes', '=', runId).executeTakeFirst();
  return row !== undefined;
}

/** The tickets of a run in their order, each with how it went. */
export async function listRunTickets(handle: Handle, actor: Actor, runId: string): Promise<BulkTicket[]> {
  const { rows } = await sql<BulkTicket>`
    select bulk.number, bulk.outcome, bulk.before,
      (select coalesce((select text from texts where id = tickets.summary_id), '') from tickets
       where tickets.id = bulk.ticket_id and ${visibleTo(actor)}) as summary
    from bulk_tickets bulk where run_id = ${runId} order by place`.execute(handle);
  return rows;
}

/** The next ticket that waits for its turn, held until the transaction ends: another worker takes another one. */
export async function holdNextTicket(
  trx: Trx,
  runId: string,
): Promise<{ place: number; ticketId: string; number: string } | undefined> {
  return trx
    .selectFrom('bulkTickets')
    .select(['place', 'ticketId', 'number'])
    .where('runId', '=', runId)
    .where('outcome', 'is', null)
    .orderBy('place')
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
}

/** What stood before another run changed this ticket; undefined is one that it did not change. */
export async function readBefore(
  handle: Handle,
  runId: string,
  ticketId: string,
): Promise<{ before: BulkBefore | null } | undefined> {
  return handle
    .selectFrom('bulkTickets')
    .select('before')
    .where('runId', '=', runId)
    .where('ticketId', '=', ticketId)
    .where('outcome', '=', 'done')
    .executeTakeFirst();
}

/** Those of a run that it changed, for a run that takes it back. */
export async function listChanged(handle: Handle, runId: string): Promise<{ id: string; number: string }[]> {
  const rows = await handle
    .selectFrom('bulkTickets')
    .select(['ticketId as id', 'number'])
    .where('runId', '=', runId)
    .where('outcome', '=', 'done')
    .where('before', 'is not', null)
    .orderBy('place')
    .execute();
  return rows;
}

/** Notes how it went for a ticket, in the transaction that did it. */
export async function noteOutcome(
  trx: Trx,
  { runId, place, outcome, before }: { runId: string; place: number; outcome: BulkOutcome; before: BulkBefore | null },
): Promise<void> {
  await trx
    .updateTable('bulkTickets')
    .set({ outcome, before: before === null ? null : JSON.stringify(before) })
    .where('runId', '=', runId)
    .where('place', '=', place)
    .execute();
}

/** A run whose tickets have all had their turn has ended; its words stand on the tickets now. */
export async function endRun(trx: Trx, runId: string, act: BulkAct, at: Instant): Promise<void> {
  await trx
    .updateTable('bulkRuns')
    .set({ endedAt: at, act: JSON.stringify(act) })
    .where('id', '=', runId)
    .where('endedAt', 'is', null)
    .where(sql<boolean>`not exists (select from bulk_tickets where run_id = ${runId} and outcome is null)`)
    .execute();
}

/** The tickets with these numbers that the actor may see, in this order. */
export async function listNumbered(
  handle: Handle,
  actor: Actor,
  numbers: readonly string[],
): Promise<{ id: string; number: string }[]> {
  const { rows } = await sql<{ id: string; number: string }>`
    select id, number from tickets where number = any(${[...numbers]}::text[]) and ${visibleTo(actor)}
    order by array_position(${[...numbers]}::text[], number)`.execute(handle);
  return rows;
}

/** Forgets runs of long ago, with what stood before them. */
export async function deleteOldRuns(trx: Trx, before: Instant): Promise<void> {
  await trx.deleteFrom('bulkRuns').where('begunAt', '<', before).where('endedAt', 'is not', null).execute();
}
