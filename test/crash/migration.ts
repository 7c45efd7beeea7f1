import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import pg from 'pg';
import { migrateDatabase, withHandle } from '#cli/with-database.ts';
import { schemaState } from '#store/database/migrate.ts';
import { startEmbedded } from '#store/embedded/start-embedded.ts';
import { openChance } from '../simulation/chance.ts';
import { killServer } from './database-server.ts';
import { startBelfry } from './started.ts';
import type { Victim } from './victim.ts';

/** Program start takes part of this time, and the migration about as much. */
const killMillisecondsMax = 2_500;

export interface MigrationCrashes {
  /**
   * Migrates an empty database, kills the process, and migrates again from two processes. Returns the faults, one line each.
   */
  crash(place: number): Promise<string[]>;
  close(): Promise<void>;
}

interface Ground {
  kind: Victim['name'];
  seed: string;
  folder: string;
  say(line: string): void;
}

/** A server with an empty database for each crash. One database is migrated without a crash for comparison. */
export async function openMigrationCrashes({ kind, seed, folder, say }: Ground): Promise<MigrationCrashes> {
  const dataFolder = join(folder, 'migrated');
  const server = await startEmbedded(dataFolder);
  const at = (name: string) => server.url.replace('/belfry?', `/${name}?`);
  // With an embedded database, `belfry` always uses the database of this name.
  const env: Record<string, string> =
    kind === 'embedded' ? { BELFRY_DATA: dataFolder } : { DATABASE_URL: server.url, BELFRY_DATA: folder };

  async function beginAgain(): Promise<void> {
    await onServer(at('postgres'), 'drop database if exists belfry with (force)', 'create database belfry');
  }

  async function migrateAtOnce(): Promise<string[]> {
    const commands = [startBelfry(['migrate'], env), startBelfry(['migrate'], env)];
    const codes = await Promise.all(commands.map(({ ended }) => ended));
    return commands.filter((_, which) => codes[which] !== 0).map(({ said }) => `belfry migrate failed: ${said()}`);
  }

  await beginAgain();
  await migrateDatabase(server.url);
  const undisturbed = await shapeOf(server.url);

  async function crash(place: number): Promise<string[]> {
    const chance = openChance(`${seed}/${kind}/migration/${place}`);
    const what = chance.weighted({ 'one of two': 3, both: 4, 'the database': 2 });
    const milliseconds = chance.below(killMillisecondsMax);
    say(`migration ${place}: ${what}, after ${milliseconds} ms`);
    await beginAgain();
    const commands = [startBelfry(['migrate'], env), startBelfry(['migrate'], env)];
    await pause(milliseconds);
    if (what === 'the database') {
      await killServer(dataFolder);
      await Promise.all(commands.map(({ ended }) => ended));
      await server.reach();
    } else await Promise.all(commands.slice(what === 'both' ? 0 : 1).map((command) => command.kill()));
    const [survivor] = await Promise.all(commands.map(({ ended }) => ended));
    const wrong =
      what === 'one of two' && survivor !== 0 ? [`the other process failed too: ${commands[0]!.said()}`] : [];
    wrong.push(...(await migrateAtOnce()), ...(await whatIsWrong(server.url, undisturbed)));
    return wrong.map((line) => `migration ${place} (${what}, ${milliseconds} ms): ${line}`);
  }

  async function whatIsWrong(url: string, shape: string[]): Promise<string[]> {
    const now = await shapeOf(url);
    const wrong = (await withHandle(url, schemaState)) === 'current' ? [] : ['the schema is not current'];
    for (const line of shape) if (!now.includes(line)) wrong.push(`missing: ${line}`);
    for (const line of now) if (!shape.includes(line)) wrong.push(`unexpected: ${line}`);
    return wrong;
  }

  return { crash, close: () => server.stop() };
}

async function onServer(url: string, ...statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
}

/** Every column, index, constraint, trigger, migration, queue and function, one line each. */
async function shapeOf(url: string): Promise<string[]> {
  return withHandle(url, async (db) => {
    const { rows } = await sql<{ line: string }>`
      select concat_ws(' ', table_schema, table_name, column_name, data_type, is_nullable, column_default) as line
      from information_schema.columns where table_schema in ('public', 'pgboss')
      union all select indexdef from pg_indexes where schemaname in ('public', 'pgboss')
      union all select concat_ws(' ', conrelid::regclass, conname, pg_get_constraintdef(oid)) from pg_constraint
        where connamespace in ('public'::regnamespace, 'pgboss'::regnamespace)
      union all select concat_ws(' ', tgrelid::regclass, tgname) from pg_trigger where not tgisinternal
      union all select name from kysely_migration
      union all select concat_ws(' ', name, retry_limit, retry_delay) from pgboss.queue
      union all select concat_ws(' ', 'search', cfgname) from pg_ts_config where cfgname like 'belfry%'
      union all select concat_ws(' ', 'function', proname) from pg_proc where pronamespace = 'public'::regnamespace
      order by 1`.execute(db);
    return rows.map(({ line }) => line);
  });
}
