import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type RawBuilder, sql } from 'kysely';
import { type Handle, openDatabase, type Trx } from '#store/database/database.ts';
import { plannedForItsValues, sendUnanswered, sendUnansweredJoined } from '#store/database/statements.ts';
import { openTestDatabase } from '#test/database.ts';

const { url } = await openTestDatabase();
// One connection, so that each transaction reuses the state of the last one.
const db = openDatabase({ url, connectionsMax: 1 });
await sql`create table kept (word text primary key)`.execute(db);

test.after(() => db.destroy());

function insert(word: string, trx = db): Promise<unknown> {
  return sql`insert into kept values (${word})`.execute(trx);
}

async function savedWords(): Promise<string[]> {
  const { rows } = await sql<{ word: string }>`select word from kept order by word`.execute(db);
  return rows.map(({ word }) => word);
}

test('a BEGIN sent with its first statement still starts a transaction', async () => {
  const broken = db.transaction().execute(async (trx) => {
    await insert('undone', trx);
    throw new Error('the desk changed its mind');
  });
  await assert.rejects(broken, /changed its mind/);
  assert.deepEqual(await savedWords(), []);
});

test('a failed first statement leaves the connection usable', async () => {
  await assert.rejects(
    db.transaction().execute((trx) => sql`insert into nowhere values (${1})`.execute(trx)),
    /nowhere/,
  );
  await db.transaction().execute((trx) => insert('first', trx));
  assert.deepEqual(await savedWords(), ['first']);
});

test('a transaction with an unnoticed failure does not count as committed', async () => {
  const broken = db.transaction().execute(async (trx) => {
    await insert('second', trx);
    await insert('first', trx).catch(() => undefined);
  });
  await assert.rejects(broken, { name: 'AbortedTransactionError' });
  assert.deepEqual(await savedWords(), ['first']);
});

test('concurrent statements are pipelined, and each gets its result', async () => {
  const asked = [1, 2, 3].map((figure) => sql<{ figure: number }>`select ${figure}::int as figure`);
  const answers = await db.connection().execute((one) => Promise.all(asked.map((each) => each.execute(one))));
  assert.deepEqual(
    answers.map(({ rows }) => rows),
    [[{ figure: 1 }], [{ figure: 2 }], [{ figure: 3 }]],
  );
});

test('columns become properties, and a change returns its row count', async () => {
  const { rows } = await sql`select 1 as one_column, '{"not_this": 1}'::jsonb as of_json`.execute(db);
  assert.deepEqual(rows, [{ oneColumn: 1, ofJson: { not_this: 1 } }]);
  const { numAffectedRows } = await sql`update kept set word = word`.execute(db);
  assert.equal(numAffectedRows, 1n);
});

/** Number of prepared statements on a connection that contain the word, after it ran this query. */
async function preparedBy(ask: RawBuilder<unknown>, word: string): Promise<number> {
  return db.connection().execute(async (connection) => {
    await ask.execute(connection);
    const { rows } = await sql<{ statement: string }>`
      select statement from pg_prepared_statements
      where strpos(statement, ${word}) > 0 and strpos(statement, 'pg_prepared_statements') = 0`.execute(connection);
    return rows.length;
  });
}

test('a value-planned statement is prepared without a name', async () => {
  const asked = (where: RawBuilder<unknown>) => sql`select ${1}::int as planned where ${where}true`;
  assert.equal(await preparedBy(asked(plannedForItsValues), 'as planned'), 0);
  assert.equal(await preparedBy(asked(sql``), 'as planned'), 1);
});

test('a query without parameters is prepared, and another statement without any is not', async () => {
  assert.equal(await preparedBy(sql`select count(*) as asked from kept`, 'as asked'), 1);
  assert.equal(await preparedBy(sql`update kept set word = 'nobody' where false`, 'nobody'), 0);
});

test('a statement is planned once for all values', async () => {
  const plans = await db.connection().execute(async (connection) => {
    for (const words of [['first'], ['first', 'second'], []])
      await sql`select 'words' from kept where word = any(${words}::text[])`.execute(connection);
    const { rows } = await sql`
      select generic_plans::int as once, custom_plans::int as anew from pg_prepared_statements
      where statement like 'select ''words''%'`.execute(connection);
    return rows;
  });
  assert.deepEqual(plans, [{ once: 3, anew: 0 }]);
});

test('a value-planned statement leaves the connection unchanged, also when it fails', async () => {
  const mode = sql<{ mode: string }>`select current_setting('plan_cache_mode') as mode`;
  const anew = sql<{ mode: string }>`${plannedForItsValues}${mode}`;
  const modes = await db.connection().execute(async (connection) => {
    const asked = [await anew.execute(connection), await mode.execute(connection)];
    await assert.rejects(sql`${plannedForItsValues}select 1 / ${0}::int`.execute(connection), /zero/);
    asked.push(await mode.execute(connection));
    const failing = connection.transaction().execute(async (trx) => {
      await insert('second', trx);
      await sql`${plannedForItsValues}select 1 / ${0}::int`.execute(trx);
    });
    await assert.rejects(failing, /zero/);
    return [...asked, await mode.execute(connection)].map(({ rows }) => rows[0]!.mode);
  });
  assert.deepEqual(modes, ['force_custom_plan', ...Array(3).fill('force_generic_plan')]);
});

const later = (word: string, trx: Handle) => sendUnanswered(trx, sql`insert into kept values (${word})`.compile(trx));

test('an unanswered statement commits with the others', async () => {
  await db.transaction().execute(async (trx) => {
    await insert('awaited', trx);
    await later('unanswered', trx);
  });
  assert.deepEqual((await savedWords()).slice(0, 3), ['awaited', 'first', 'unanswered']);
});

test('a failed one undoes its transaction with the cause, and the connection stays usable', async () => {
  const broken = db.transaction().execute(async (trx) => {
    await insert('undone', trx);
    await later('awaited', trx);
  });
  await assert.rejects(broken, /duplicate key/);
  assert.equal((await savedWords()).includes('undone'), false);
});

test('a failed one is the cause named by the next statement', async () => {
  const broken = db.transaction().execute(async (trx) => {
    await later('awaited', trx);
    await insert('undone', trx);
  });
  await assert.rejects(broken, /duplicate key/);
});

test('a waiting one is not sent after a rollback', async () => {
  const broken = db.transaction().execute(async (trx) => {
    await later('never sent', trx);
    throw new Error('the desk changed its mind');
  });
  await assert.rejects(broken, /changed its mind/);
  await db.transaction().execute((trx) => insert('next', trx));
  assert.equal((await savedWords()).includes('never sent'), false);
});

test('outside a transaction it is sent at once, and its error is reported', async () => {
  await later('at once', db);
  assert.ok((await savedWords()).includes('at once'));
  await assert.rejects(later('at once', db), /duplicate key/);
});

test('consecutive row lists are written by one statement', async () => {
  const add = (words: string[], trx: Trx) =>
    sendUnansweredJoined(
      trx,
      sql`insert into lists
      select word, pg_current_xact_id()::text || ':' || statement_timestamp() from jsonb_to_recordset(
        ${JSON.stringify(words.map((word) => ({ word })))}::jsonb) as given (word text)`.compile(trx),
    );
  await sql`create table lists (word text primary key, statement text)`.execute(db);
  await db.transaction().execute(async (trx) => {
    await add(['one', 'two, "three"'], trx);
    await add([], trx);
    await add(['four'], trx);
    await insert('between', trx);
    await add(['six'], trx);
  });
  const { rows } = await sql<{ words: string[] }>`
    select array_agg(word order by word) as words from lists group by statement order by min(word)`.execute(db);
  assert.deepEqual(rows, [{ words: ['four', 'one', 'two, "three"'] }, { words: ['six'] }]);
});
