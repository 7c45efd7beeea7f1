import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type RawBuilder, sql } from 'kysely';
import { openDatabase } from '#store/database/database.ts';
import { plannedForItsValues, withOthersAlike, withoutAnswer } from '#store/database/statements.ts';
import { openTestDatabase } from '#test/database.ts';

const { url } = await openTestDatabase();
// One connection, so that each transaction reuses the state of the last one.
const db = openDatabase({ url, connectionsMax: 1 });
await sql`create table kept (word text primary key)`.execute(db);

test.after(() => db.destroy());

function keep(word: string, trx = db): Promise<unknown> {
  return sql`insert into kept values (${word})`.execute(trx);
}

async function keptWords(): Promise<string[]> {
  const { rows } = await sql<{ word: string }>`select word from kept order by word`.execute(db);
  return rows.map(({ word }) => word);
}

test('a begin that goes out with its first statement is a transaction all the same', async () => {
  const broken = db.transaction().execute(async (trx) => {
    await keep('undone', trx);
    throw new Error('the desk changed its mind');
  });
  await assert.rejects(broken, /changed its mind/);
  assert.deepEqual(await keptWords(), []);
});

test('a first statement that fails leaves the connection ready for the next transaction', async () => {
  await assert.rejects(
    db.transaction().execute((trx) => sql`insert into nowhere values (${1})`.execute(trx)),
    /nowhere/,
  );
  await db.transaction().execute((trx) => keep('first', trx));
  assert.deepEqual(await keptWords(), ['first']);
});

test('a transaction without a statement is none', async () => {
  await db.transaction().execute(async () => undefined);
  assert.deepEqual(await keptWords(), ['first']);
});

test('a statement that nobody waits for is committed with the rest', async () => {
  await db.transaction().execute(async (trx) => {
    await keep('second', trx);
    await sql.raw(withoutAnswer(`insert into kept values ('third')`)).execute(trx);
  });
  assert.deepEqual(await keptWords(), ['first', 'second', 'third']);
});

test('one that fails undoes its transaction and says why', async () => {
  const broken = db.transaction().execute(async (trx) => {
    await keep('fourth', trx);
    await sql.raw(withoutAnswer(`insert into kept values ('first')`)).execute(trx);
  });
  await assert.rejects(broken, /duplicate key/);
  assert.deepEqual(await keptWords(), ['first', 'second', 'third']);
});

test('lists of rows that wait one behind the other are written by one statement', async () => {
  const add = (words: string[], trx = db) =>
    sql`${sql.raw(withOthersAlike(''))}insert into lists
      select word, pg_current_xact_id()::text || ':' || statement_timestamp() from jsonb_to_recordset(
        ${JSON.stringify(words.map((word) => ({ word })))}::jsonb) as given (word text)`.execute(trx);
  await sql`create table lists (word text primary key, statement text)`.execute(db);
  await db.transaction().execute(async (trx) => {
    await add(['one', 'two, "three"'], trx);
    await add([], trx);
    await add(['four'], trx);
    await keep('fifth', trx);
    await add(['six'], trx);
  });
  const { rows } = await sql<{ words: string[] }>`
    select array_agg(word order by word) as words from lists group by statement order by min(word)`.execute(db);
  assert.deepEqual(rows, [{ words: ['four', 'one', 'two, "three"'] }, { words: ['six'] }]);
});

test('a list that fails undoes its transaction and says why', async () => {
  const broken = db.transaction().execute(async (trx) => {
    await keep('seventh', trx);
    await sql`${sql.raw(withOthersAlike(''))}insert into kept
      select word from jsonb_to_recordset(${'[{"word":"first"}]'}::jsonb) as given (word text)`.execute(trx);
  });
  await assert.rejects(broken, /duplicate key/);
  assert.equal((await keptWords()).includes('seventh'), false);
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

test('a statement that is planned for its values is prepared under no name', async () => {
  const asked = (where: RawBuilder<unknown>) => sql`select ${1}::int as planned where ${where}true`;
  assert.equal(await preparedBy(asked(plannedForItsValues), 'as planned'), 0);
  assert.equal(await preparedBy(asked(sql``), 'as planned'), 1);
});

test('a question without parameters is prepared, and whatever else has none is not', async () => {
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

test('one that is planned for its values leaves the connection as it was, also when it fails', async () => {
  const mode = sql<{ mode: string }>`select current_setting('plan_cache_mode') as mode`;
  const anew = sql<{ mode: string }>`${plannedForItsValues}${mode}`;
  const modes = await db.connection().execute(async (connection) => {
    const asked = [await anew.execute(connection), await mode.execute(connection)];
    await assert.rejects(sql`${plannedForItsValues}select 1 / ${0}::int`.execute(connection), /zero/);
    asked.push(await mode.execute(connection));
    const failing = connection.transaction().execute(async (trx) => {
      await keep('eighth', trx);
      await sql`${plannedForItsValues}select 1 / ${0}::int`.execute(trx);
    });
    await assert.rejects(failing, /zero/);
    return [...asked, await mode.execute(connection)].map(({ rows }) => rows[0]!.mode);
  });
  assert.deepEqual(modes, ['force_custom_plan', ...Array(3).fill('force_generic_plan')]);
});
