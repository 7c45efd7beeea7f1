import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { openDatabase } from '#store/database/database.ts';

// No query runs: compiling a statement needs no connection.
const db = openDatabase({ url: 'postgres://nobody@localhost/nothing' });

test.after(() => db.destroy());

function compiled({ sql: text, parameters }: { sql: string; parameters: readonly unknown[] }): [string, unknown[]] {
  return [text, [...parameters]];
}

test('only limits are written into their statement', () => {
  const raw = sql`select id from desks where prefix > ${'A'} order by id limit ${20} offset ${4}`.compile(db);
  assert.deepEqual(compiled(raw), ['select id from desks where prefix > $1 order by id limit 20 offset $2', ['A', 4]]);
  const built = db.selectFrom('desks').select('id').limit(3).offset(4).compile();
  assert.deepEqual(compiled(built), ['select "id" from "desks" limit 3 offset $1', [4]]);
});

test('words of a closed vocabulary are inlined with escaping', () => {
  const mails = db.selectFrom('outgoingMails').select('id');
  const waiting = mails.where('outgoingMails.state', 'in', ['queued', 'sending']).where('address', '=', 'a@b.example');
  assert.deepEqual(compiled(waiting.compile()), [
    `select "id" from "outgoing_mails" where "outgoing_mails"."state" in ('queued', 'sending') and "address" = $1`,
    ['a@b.example'],
  ]);
  const strange = mails.where('failure', '=', "it's").where('state', '=', "it's" as 'sent');
  assert.deepEqual(compiled(strange.compile()), [
    `select "id" from "outgoing_mails" where "failure" = $1 and "state" = 'it''s'`,
    ["it's"],
  ]);
});
