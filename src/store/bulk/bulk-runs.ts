import { type Selectable, sql } from 'kysely';
import type { Actor } from '#domain/actor.ts';
import type { BulkAct, BulkBefore, BulkOutcome } from '#domain/bulk/bulk.ts';
import type { Instant } from '#domain/instant.ts';
import type { Handle, Trx } from '#store/database/database.ts';
import { findsAny, rowsOf } from '#store/database/rows.ts';
import { inStatement } from '#store/database/statements.ts';
import type { Schema } from '#store/schema/schema.ts';
import { visibleTo } from '#store/ticket/visibility.ts';

/** A bulk action on many tickets, with its progress. */
export type BulkRun = Selectable<Schema['bulkRuns']>;

/** A ticket of a run. `summary` is null if the person may no longer read it. */
interface BulkTicket {
  number: string;
  outcome: BulkOutcome | null;
  summary: string | null;
  before: BulkBefore | null;
}

/** Saves a run with its action and its tickets, in order. */
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

/** A run of this person; undefined if it does not exist or belongs to somebody else. */
export function findRun(handle: Handle, actor: Actor, id: string): Promise<BulkRun | undefined> {
  return handle
    .selectFrom('bulkRuns')
    .selectAll()
    .where('id', '=', id)
    .where('personId', '=', actor.personId)
    .executeTakeFirst();
}

/** The same for a run about to start or to be undone; waits for a concurrent transaction that does it. */
export async function findRunOnce(trx: Trx, actor: Actor, id: string): Promise<BulkRun | undefined> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${id}, 0))`.execute(trx);
  return findRun(trx, actor, id);
}

/** Runs of one person with their progress, latest first. */
export function listRuns(handle: Handle, actor: Actor) {
  return rowsOf<{ id: string; kind: BulkAct['do']; begunAt: Instant; done: number; of: number }>(handle)`
    select run.id, run.act ->> 'do' as kind, run.begun_at,
      (select count(*) from bulk_tickets where run_id = run.id and outcome in ('done', 'same')) as done,
      (select count(*) from bulk_tickets where run_id = run.id) as of
    from bulk_runs run where person_id = ${actor.personId} order by begun_at desc limit ${inStatement(runsShownMax)}`;
}

/** Enough to undo a run or look it up. */
const runsShownMax = 20;

/** A run for its job, without an access check. */
export function readRun(handle: Handle, id: string): Promise<BulkRun | undefined> {
  return handle.selectFrom('bulkRuns').selectAll().where('id', '=', id).executeTakeFirst();
}

/** Whether another run undoes this one. */
export function isTakenBack(handle: Handle, runId: string): Promise<boolean> {
  return handle.selectFrom('bulkRuns').select('id').where('undoes', '=', runId).$call(findsAny);
}

/** The tickets of a run in order, each with its result. */
export function listRunTickets(handle: Handle, actor: Actor, runId: string): Promise<BulkTicket[]> {
  return rowsOf<BulkTicket>(handle)`
    select bulk.number, bulk.outcome, bulk.before,
      (select coalesce((select text from texts where id = tickets.summary_id), '') from tickets
       where tickets.id = bulk.ticket_id and ${visibleTo(actor)}) as summary
    from bulk_tickets bulk where run_id = ${runId} order by place`;
}

/** The next waiting ticket, locked until the transaction ends; other workers skip it. */
export async function holdNextTicket(trx: Trx, runId: string) {
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

/** The ticket's state before the run that changed it; undefined if that run did not change it. */
export async function readBefore(handle: Handle, runId: string, ticketId: string) {
  return handle
    .selectFrom('bulkTickets')
    .select('before')
    .where('runId', '=', runId)
    .where('ticketId', '=', ticketId)
    .where('outcome', '=', inStatement('done'))
    .executeTakeFirst();
}

/** Tickets that a run changed, for the run that undoes it. */
export async function listChanged(handle: Handle, runId: string): Promise<{ id: string; number: string }[]> {
  return handle
    .selectFrom('bulkTickets')
    .select(['ticketId as id', 'number'])
    .where('runId', '=', runId)
    .where('outcome', '=', inStatement('done'))
    .where('before', 'is not', null)
    .orderBy('place')
    .execute();
}

/** Saves the result for a ticket, in the transaction that changed it. */
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

/** Ends a run whose tickets are all done and replaces its action: its texts are on the tickets now. */
export async function endRun(trx: Trx, runId: string, act: BulkAct, at: Instant): Promise<void> {
  await trx
    .updateTable('bulkRuns')
    .set({ endedAt: at, act: JSON.stringify(act) })
    .where('id', '=', runId)
    .where('endedAt', 'is', null)
    .where(sql<boolean>`not exists (select from bulk_tickets where run_id = ${runId} and outcome is null)`)
    .execute();
}

/** The tickets with these numbers that the actor may see, in the given order. */
export function listNumbered(handle: Handle, actor: Actor, numbers: readonly string[]) {
  return rowsOf<{ id: string; number: string }>(handle)`
    select id, number from tickets where number = any(${[...numbers]}::text[]) and ${visibleTo(actor)}
    order by array_position(${[...numbers]}::text[], number)`;
}

/** Deletes old runs with the saved earlier states of their tickets. */
export async function deleteOldRuns(trx: Trx, before: Instant): Promise<void> {
  await trx.deleteFrom('bulkRuns').where('begunAt', '<', before).where('endedAt', 'is not', null).execute();
}
