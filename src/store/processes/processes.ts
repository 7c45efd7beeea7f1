import { sql } from 'kysely';
import type { Handle } from '#store/database/database.ts';
import { type RowOf, rowsOf } from '#store/database/rows.ts';

/** A look at the database by a process. */
export interface DatabaseSeen {
  /** The database's clock, in milliseconds since 1970. */
  now: number;
  /** A standby, or a primary that was demoted. */
  isReadOnly: boolean;
  migrations: string[];
}

/** Returns the state of the database. Fails if it does not answer, or has no tables of ours. */
export async function lookAtDatabase(handle: Handle): Promise<DatabaseSeen> {
  const rows = await rowsOf<DatabaseSeen>(handle)`
    select extract(epoch from clock_timestamp())::float8 * 1000 as now,
      current_setting('transaction_read_only')::boolean as is_read_only,
      array(select name::text from kysely_migration) as migrations`;
  return rows[0]!;
}

/** A sign of life of a process. Ages are in milliseconds, so that a wrong clock cannot falsify them. */
interface Beat {
  id: string;
  works: boolean;
  host: string;
  pid: number;
  version: string;
  aheadMilliseconds: number;
  roundAges: Record<string, number>;
  relayFailure: string | null;
}

/** Saves a sign of life, and deletes processes that gave none for a day. */
export async function saveBeat(handle: Handle, beat: Beat): Promise<void> {
  const { id, works, host, pid, version, aheadMilliseconds, relayFailure, roundAges } = beat;
  const ages = JSON.stringify(roundAges);
  await sql`
    with dead as (delete from processes where beat_at < clock_timestamp() - interval '1 day' and id <> ${id})
    insert into processes (id, works, host, pid, version, started_at, beat_at, ahead_milliseconds, relay_failure, rounds)
    values (${id}, ${works}, ${host}, ${pid}, ${version}, clock_timestamp(), clock_timestamp(), ${aheadMilliseconds}, ${relayFailure},
      (select coalesce(jsonb_object_agg(key, clock_timestamp() - value::float8 * interval '1 millisecond'), '{}')
       from jsonb_each_text(${ages}::jsonb)))
    on conflict (id) do update set beat_at = excluded.beat_at, ahead_milliseconds = excluded.ahead_milliseconds,
      relay_failure = excluded.relay_failure, rounds = excluded.rounds`.execute(handle);
}

/** A process that stops by itself leaves no row. */
export async function deleteProcess(handle: Handle, id: string): Promise<void> {
  await handle.deleteFrom('processes').where('id', '=', id).execute();
}

export type ProcessSeen = RowOf<typeof listProcesses>;

/** All processes of the last day, with ages in seconds by the database's clock. */
export function listProcesses(handle: Handle) {
  return handle
    .selectFrom('processes')
    .select(['works', 'host', 'pid', 'version', 'aheadMilliseconds', 'relayFailure'])
    .select(secondsSince('beat_at').as('silentSeconds'))
    .select(secondsSince('started_at').as('ageSeconds'))
    .select(secondsSince(`(rounds ->> 'turn-clock')::timestamptz`).$castTo<number | null>().as('clockSeconds'))
    .orderBy('startedAt')
    .execute();
}

function secondsSince(instant: string) {
  return sql<number>`extract(epoch from clock_timestamp() - ${sql.raw(instant)})::float8`;
}
