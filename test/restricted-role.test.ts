import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { sql } from 'kysely';
import { composeWorld, realClock } from '#cli/compose.ts';
import { erasePerson } from '#desk/erasure/erase-person.ts';
import { recordProof } from '#desk/history/run-proof.ts';
import { receiveMail } from '#desk/intake/receive-mail.ts';
import { answerTicket } from '#desk/ticket/answer-ticket.ts';
import { markHandled } from '#desk/ticket/mark-handled.ts';
import { openBoss, queueOf } from '#jobs/boss.ts';
import { startWorkers } from '#jobs/workers.ts';
import { openHintLine } from '#store/database/hints.ts';
import { openTestDesk } from '#test/desk-world.ts';
import { unsigned } from '#test/signed-mail.ts';
import { stillPulse } from '#test/still-pulse.ts';
import { until } from '#test/until.ts';

// Runs before the database closes.
const endings: (() => unknown)[] = [];
after(async () => {
  for (const end of endings.toReversed()) await end();
});

// The grants of docs/operation.md, run as an operator would.
const manual = readFileSync(new URL('../docs/operation.md', import.meta.url), 'utf8');
const [, grants] = /```sql\n([^`]*belfry_run[^`]*)```/.exec(manual)!;
const owner = await openTestDesk(new Date().toISOString());
const role = `belfry_run_${owner.world.newId().replaceAll('-', '')}`;
await sql.raw(`create role ${role} login password 'of-the-tests'`).execute(owner.db);
endings.push(async () => {
  await sql.raw(`drop owned by ${role}; drop role ${role}`).execute(owner.db);
});
for (const line of grants!.replaceAll('belfry_run', role).split(';\n').filter(Boolean))
  await sql.raw(line).execute(owner.db);

const folder = mkdtempSync(join(tmpdir(), 'belfry-test-'));
endings.push(() => rmSync(folder, { recursive: true, force: true }));
const url = new URL(owner.url);
url.username = role;
url.password = 'of-the-tests';
const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };
const boss = await openBoss(url.href, quiet, { works: true });
const hints = openHintLine(url.href, () => undefined);
endings.push(() => hints.close());
const world = await composeWorld({
  ...{
    databaseUrl: url.href,
    secrets: ['a secret of the tests'],
    storage: { address: `file:${folder}`, keys: null },
    url: 'https://desk.example',
  },
  authservId: null,
  privateNetworks: [],
  clamd: null,
  log: quiet,
  hints,
  publicLine: hints,
  queue: async () => queueOf(boss),
  clock: async () => realClock,
});
const sent: string[] = [];
const relay = {
  send: async ({ to }: { to: string }) => ({ accepted: `250 ${sent.push(to)}` }),
  check: async () => ({ ready: true as const }),
  close: () => undefined,
};
const workers = await startWorkers(boss, { world, relay, pulse: stillPulse }, hints);
endings.push(async () => {
  await workers.stop();
  await world.db.destroy();
});

const ticketOf = (requester: string) =>
  owner.db
    .selectFrom('tickets')
    .innerJoin('addresses', 'addresses.personId', 'requesterId')
    .select(['tickets.id', 'number', 'status', 'requesterId'])
    .where('address', '=', requester)
    .executeTakeFirst();

test('a ticket takes its full course under a role that owns no tables', async () => {
  const from = 'ruth.okafor@fleuve.example';
  const raw = unsigned({ from, subject: 'La carte', text: 'La carte est vide.', messageId: '<role@fleuve.example>' });
  await receiveMail(world, { mailbox: 'wcms@desk.example', envelopeFrom: from, raw });
  await until(async () => (await ticketOf(from)) !== undefined);
  await until(async () => sent.includes(from));
  const { number, requesterId } = (await ticketOf(from))!;
  const nadia = owner.actor('nadia');
  assert.ok('ticket' in (await answerTicket(world, nadia, number, { text: 'Nous regardons.' })));
  assert.ok('ticket' in (await markHandled(world, nadia, number, { text: 'La carte est là.' })));
  assert.deepEqual(await erasePerson(world, owner.actor('jonas'), requesterId, 'AGR 2026/114'), { erased: true });
  await until(async () => (await owner.db.selectFrom('anchors').select('number').execute()).length > 0);
  assert.deepEqual((await recordProof(world, null)).broken, []);
});

test('the role can neither change the history nor disable its protection', async () => {
  for (const statement of [
    'update events set by_person = null',
    'delete from events',
    'truncate events',
    'alter table events disable trigger user',
    'update audit_entries set by_person = null',
    'delete from audit_entries',
    'update audit_links set place = place + 1',
    'delete from anchors',
    'delete from plain_prefixes',
    'drop table events',
    'set session_replication_role = replica',
  ])
    await assert.rejects(sql.raw(statement).execute(world.db), /permission denied|must be owner/, statement);
});

test('the role has only the rights named in the manual', async () => {
  const one = async (query: ReturnType<typeof sql<{ found: string[] | null }>>) =>
    (await query.execute(owner.db)).rows[0]!.found ?? [];
  const oid = sql`${role}::regrole`;
  const attributes = sql<{ found: string[] | null }>`
    select array_agg(name) as found from pg_roles, lateral (values ('super', rolsuper), ('create role', rolcreaterole),
      ('create database', rolcreatedb), ('replication', rolreplication), ('bypass', rolbypassrls)) as attribute (name, is_set)
    where oid = ${oid} and is_set`;
  assert.deepEqual(await one(attributes), []);
  assert.deepEqual(
    await one(sql`select array_agg(roleid::regrole::text) as found from pg_auth_members where member = ${oid}`),
    [],
  );
  assert.deepEqual(await one(sql`select array_agg(relname::text) as found from pg_class where relowner = ${oid}`), []);
  const beyond = sql<{ found: string[] | null }>`
    select array_agg(relname || ' ' || kind) as found from pg_class, unnest(array['truncate', 'references', 'trigger']) as kind
    where relkind in ('r', 'p') and relnamespace::regnamespace::text in ('public', 'pgboss')
      and has_table_privilege(${role}, pg_class.oid, kind)`;
  assert.deepEqual(await one(beyond), []);
  const creates = sql<{ found: string[] | null }>`
    select array_agg(nspname::text) as found from pg_namespace
    where nspname in ('public', 'pgboss') and has_schema_privilege(${role}, oid, 'create')`;
  assert.deepEqual(await one(creates), []);
  const guarded = sql<{ found: string[] | null }>`
    select array_agg(distinct table_name::text order by table_name::text) as found from information_schema.tables
    where table_schema = 'public' and not has_table_privilege(${role}, format('public.%I', table_name), 'update')
      and not has_table_privilege(${role}, format('public.%I', table_name), 'delete')`;
  const named = /revoke update, delete on ([^;]*) from/.exec(grants!)![1]!.split(', ');
  assert.deepEqual(await one(guarded), [...named, 'kysely_migration', 'kysely_migration_lock'].sort());
});
