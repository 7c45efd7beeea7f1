import type { Handle, Trx } from '#store/database/database.ts';
import { rowsOf } from '#store/database/rows.ts';
import { inStatement } from '#store/database/statements.ts';

/** The jobs of one name that are not done. */
interface JobCount {
  name: string;
  waiting: number;
  running: number;
  /** Failed at each attempt; they are deleted after an hour. */
  failed: number;
}

/** Counts the jobs that are not done, by name; none in a database without the queue's tables. */
export async function countJobs(handle: Handle): Promise<JobCount[]> {
  if (!(await hasQueues(handle))) return [];
  return rowsOf<JobCount>(handle)`
    select name, (count(*) filter (where state in ('created', 'retry')))::int as waiting,
      (count(*) filter (where state = 'active'))::int as running,
      (count(*) filter (where state = 'failed'))::int as failed
    from pgboss.job where state in ('created', 'retry', 'active', 'failed')
    group by name order by name`;
}

/** A job that failed at each attempt, with what its last attempt said. */
interface FailedJob {
  id: string;
  name: string;
  reason: string | null;
  failedAt: string | null;
}

/** The failed jobs, the newest first; at most as many as a page shows. */
export async function listFailedJobs(handle: Handle): Promise<FailedJob[]> {
  if (!(await hasQueues(handle))) return [];
  return rowsOf<FailedJob>(handle)`
    select id, name, coalesce(output ->> 'message', output ->> 'value') as reason, completed_on as failed_at
    from pgboss.job where state = 'failed' order by completed_on desc nulls last, id limit ${inStatement(failuresShownMax)}`;
}

/** The page shows no more: one cause is behind such a number, and one button tries all again. */
export const failuresShownMax = 50;

/** Takes the failed jobs, or one of them, out of the queue, to enqueue them again in the same transaction. */
export async function takeFailedJobs(trx: Trx, id: string | null = null): Promise<{ name: string; data: unknown }[]> {
  if (!(await hasQueues(trx))) return [];
  return rowsOf<{ name: string; data: unknown }>(trx)`
    delete from pgboss.job where state = 'failed' and id = coalesce(${id}::uuid, id) returning name, data`;
}

async function hasQueues(handle: Handle): Promise<boolean> {
  const rows = await rowsOf<{ known: boolean }>(handle)`select to_regclass('pgboss.job') is not null as known`;
  return rows[0]!.known;
}

/** The size of the database in bytes. */
export async function databaseBytes(handle: Handle): Promise<number> {
  const rows = await rowsOf<{ bytes: number }>(handle)`select pg_database_size(current_database())::float8 as bytes`;
  return rows[0]!.bytes;
}
