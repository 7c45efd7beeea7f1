import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { backupProblems } from '#cli/doctor/backup.ts';
import { lostFileProblems, processProblems } from '#cli/doctor/processes.ts';
import { checkHealth } from '#cli/health.ts';
import type { Instant } from '#domain/instant.ts';
import { saveLastBackup } from '#store/backup/last-backup.ts';
import { openDatabase } from '#store/database/database.ts';
import { addFile } from '#store/files/files.ts';
import { atEnd } from '#test/at-end.ts';
import { openTestDesk } from '#test/desk-world.ts';
import { openLivingWorker } from '#test/living-worker.ts';

const { world, db, url, actor } = await openTestDesk();
const pulse = await openLivingWorker(world);
const web = await openLivingWorker(world, { works: false });

/** The checks that are not UP, and the words of `doctor`. */
async function wrong(): Promise<{ status: string; checks: string[]; lines: string[] }> {
  const { status, checks } = await checkHealth(world, { backupHours: null });
  const down = Object.entries(checks).filter(([, check]) => check === 'DOWN');
  return { status, checks: down.map(([name]) => name), lines: await processProblems(db) };
}

/** Changes the rows of workers as if time had passed. */
async function inWorkers(changes: { beatAt?: Instant; startedAt?: Instant; rounds?: string }): Promise<void> {
  await db.updateTable('processes').set(changes).where('works', '=', true).execute();
}

const ago = (seconds: number) => new Date(Date.now() - seconds * 1000).toISOString();

test('a worker and a web process that live are healthy', async () => {
  assert.deepEqual(await wrong(), { status: 'UP', checks: [], lines: [] });
});

test('a dead worker is reported within a minute and a quarter, and its clock soon after', async () => {
  await inWorkers({ beatAt: ago(61), rounds: JSON.stringify({ 'turn-clock': ago(70) }) });
  const first = await wrong();
  assert.deepEqual([first.status, first.checks], ['DEGRADED', ['workers']]);
  assert.match(first.lines[0]!, /^The worker \d+ on .* gave no sign of life for 61 s/);
  assert.match(first.lines[1]!, /^No process does the jobs: .* Start one: npx belfry work$/);
  await inWorkers({ beatAt: ago(91), rounds: JSON.stringify({ 'turn-clock': ago(100) }) });
  assert.deepEqual((await wrong()).checks, ['workers', 'clock']);
});

test('a dead worker that was started again is no problem', async () => {
  const next = await openLivingWorker(world);
  assert.deepEqual(await wrong(), { status: 'UP', checks: [], lines: [] });
  await next.close();
});

test('a worker that lives but turns no clock is reported', async () => {
  await inWorkers({ startedAt: ago(600), rounds: JSON.stringify({ 'turn-clock': ago(91) }), beatAt: ago(1) });
  const { checks, lines } = await wrong();
  assert.deepEqual(checks, ['clock']);
  assert.match(lines.join(), /^The clock has stood for more than a minute/);
});

test('after its next turn and sign of life all is well', async () => {
  pulse.ended('turn-clock');
  await pulse.beat();
  assert.deepEqual(await wrong(), { status: 'UP', checks: [], lines: [] });
});

test('a machine whose clock differs by more than five seconds is reported', async () => {
  for (const [ahead, words] of [
    [5_001, /is 5 s ahead of the database’s/],
    [-604_800_000, /is 168 h behind the database’s/],
  ] as const) {
    await db.updateTable('processes').set({ aheadMilliseconds: ahead }).where('works', '=', false).execute();
    const { checks, lines } = await wrong();
    assert.deepEqual(checks, ['time']);
    assert.match(lines[0]!, words);
  }
  await web.beat();
  assert.deepEqual((await wrong()).checks, []);
});

test('a relay that takes no letter is reported, even if no letter waits', async () => {
  await db.updateTable('processes').set({ relayFailure: 'connect ECONNREFUSED' }).where('works', '=', true).execute();
  assert.deepEqual((await wrong()).checks, ['mailOut']);
  pulse.watchRelay(async () => null);
  await pulse.beat();
  await pulse.beat();
  assert.deepEqual((await wrong()).checks, []);
});

test('mail that cannot be counted is not healthy', async () => {
  await sql`alter table incoming_mails rename to incoming_mails_elsewhere`.execute(db);
  // The bytes of older mails are among the files.
  assert.deepEqual((await wrong()).checks, ['files', 'mailIn']);
  await sql`alter table incoming_mails_elsewhere rename to incoming_mails`.execute(db);
  assert.deepEqual((await wrong()).checks, []);
});

test('a database that takes no changes is reported, and no process takes work from it', async () => {
  const readOnly = openDatabase({ url });
  atEnd(() => readOnly.destroy());
  await sql.raw(`alter database ${new URL(url).pathname.slice(1)} set default_transaction_read_only = on`).execute(db);
  const { status, checks } = await checkHealth({ ...world, db: readOnly }, { backupHours: null });
  assert.deepEqual([status, checks.database, checks.writable], ['DEGRADED', 'UP', 'DOWN']);
  assert.match((await processProblems(readOnly))[0]!, /^The database is read-only/);
  const other = await openLivingWorker({ ...world, db: readOnly });
  assert.equal(other.obstacle(), 'readOnly');
  await sql.raw(`alter database ${new URL(url).pathname.slice(1)} reset default_transaction_read_only`).execute(db);
});

test('a process stops when its schema is gone or replaced, and goes on when it is back', async () => {
  const seen: unknown[] = [];
  pulse.onObstacle((obstacle) => seen.push(obstacle));
  const name = '9999-drop-old-columns-contract';
  await sql`insert into kysely_migration (name, timestamp) values (${name}, 'now')`.execute(db);
  await pulse.beat();
  assert.equal(pulse.obstacle(), 'schema');
  await sql`update kysely_migration set name = '9999-only-adds' where name = ${name}`.execute(db);
  await pulse.beat();
  assert.equal(pulse.obstacle(), null);
  await sql`delete from kysely_migration where name = '9999-only-adds'`.execute(db);
  await sql`update kysely_migration set name = '0000' where name = '0001-first-release'`.execute(db);
  await pulse.beat();
  await sql`update kysely_migration set name = '0001-first-release' where name = '0000'`.execute(db);
  await pulse.beat();
  assert.deepEqual(seen, ['schema', null, 'schema', null]);
});

test('a backup older than the operator allows is reported, and none where nobody asks for one', async () => {
  const check = async (backupHours: number | null) => (await checkHealth(world, { backupHours })).checks.backup;
  assert.equal(await check(null), undefined);
  assert.equal(await check(24), 'DOWN');
  assert.match((await backupProblems(db, { backupHours: 24 }))[0]!, /^There is no backup\. Run: npx belfry backup DIR/);
  await saveLastBackup(db, ago(25 * 3600));
  assert.deepEqual(
    [await check(24), await check(26), await check(null), await check(0)],
    ['DOWN', 'UP', 'UP', undefined],
  );
  assert.match((await backupProblems(db, { backupHours: 24 }))[0]!, /more than 24 hours ago/);
  assert.deepEqual(await backupProblems(db, { backupHours: null }), []);
});

test('lost attachments are reported', async () => {
  const content = Buffer.from('A map.');
  const sha256 = await world.storage.put(content);
  const file = { id: world.newId(), sha256, name: 'map.txt', type: 'text/plain', bytes: content.length };
  const about = {
    uploaderId: actor('claire').personId,
    createdAt: ago(0),
    scan: null,
    scanSaid: null,
    scanDueAt: null,
  };
  await addFile(db, { ...file, ...about }, world.newId());
  assert.deepEqual((await wrong()).checks, []);
  await world.storage.remove(sha256);
  assert.deepEqual((await wrong()).checks, ['files']);
  assert.match((await lostFileProblems(db, world.storage))[0]!, new RegExp(`such as ${sha256}`));
});

test('a storage that hangs is reported without its database, and not asked for files', async () => {
  const never = () => new Promise<never>(() => undefined);
  const hanging = { ...world, placeProblems: never, storage: { ...world.storage, has: never } };
  const { checks } = await checkHealth(hanging, { backupHours: null });
  assert.deepEqual([checks.storage, checks.room, checks.files], ['DOWN', 'UP', 'DOWN']);
});
