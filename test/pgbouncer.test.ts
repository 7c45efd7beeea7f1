// Belfry behind Debian's PgBouncer in session mode.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { openBoss } from '#jobs/boss.ts';
import { openDatabase, servedStatementMilliseconds } from '#store/database/database.ts';
import { openHintLine } from '#store/database/hints.ts';
import { newId } from '#store/database/ids.ts';
import { atEnd } from '#test/at-end.ts';
import { openTestDesk } from '#test/desk-world.ts';
import { pgbouncerMissing, startPgBouncer } from '#test/pgbouncer.ts';

const desk = await openTestDesk();
const url = pgbouncerMissing ? '' : await startPgBouncer(desk.url);
const options = { skip: pgbouncerMissing };
const silent = { info: () => undefined, warn: () => undefined, error: (_: unknown, text: string) => assert.fail(text) };

test('a connection has the desk’s settings, and its statements are prepared', options, async () => {
  const db = openDatabase({ url, connectionsMax: 2, statementMilliseconds: servedStatementMilliseconds });
  atEnd(() => db.destroy());
  const names = ['plan_cache_mode', 'jit', 'TimeZone', 'statement_timeout'];
  for (let turns = 0; turns < 2; turns++) {
    const { rows } = await sql<{ setting: string }>`
      select current_setting(name) as setting from unnest(${names}::text[]) with ordinality as asked (name, place)
      order by place`.execute(db);
    assert.deepEqual(
      rows.map(({ setting }) => setting),
      ['force_generic_plan', 'off', 'UTC', '20s'],
    );
  }
});

test('the job queue and the line of hints work', options, async () => {
  const boss = await openBoss(url, silent, { works: true });
  atEnd(() => boss.stop({ graceful: false }));
  assert.ok(await boss.getQueue('send-mail'));
  const [one, other] = [openHintLine(url, () => undefined), openHintLine(url, () => undefined)];
  atEnd(() => Promise.all([one.close(), other.close()]));
  // A line that has just opened calls its listeners once.
  await new Promise<void>((resolve) => other.onPublicChanged(resolve));
  const heard = new Promise<void>((resolve) => other.subscribe(() => resolve()));
  one.ticketChanged({ ticketId: newId(), deskId: newId() });
  await heard;
});
