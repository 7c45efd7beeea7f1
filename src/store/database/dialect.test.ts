import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { openDatabase } from '#store/database/database.ts';
import {
  eachInStatement,
  inStatement,
  isPlannedForItsValues,
  plannedForItsValues,
} from '#store/database/statements.ts';

// No query runs: compiling a statement needs no connection.
const db = openDatabase({ url: 'postgres://nobody@localhost/nothing' });

test.after(() => db.destroy());

function compiled({ sql: text, parameters }: { sql: string; parameters: readonly unknown[] }): [string, unknown[]] {
  return [text, [...parameters]];
}

test('only limits become part of the statement by themselves', () => {
  const built = db.selectFrom('desks').select('id').limit(3).offset(4).compile();
  assert.deepEqual(compiled(built), ['select "id" from "desks" limit 3 offset $1', [4]]);
});

test('a raw limit and a word become part of the statement by inStatement only', () => {
  const raw = sql`select id from desks where prefix > ${'A'} order by id limit ${inStatement(20)} offset ${4}`.compile(
    db,
  );
  assert.deepEqual(compiled(raw), ['select id from desks where prefix > $1 order by id limit 20 offset $2', ['A', 4]]);
  const mails = db.selectFrom('outgoingMails').select('id');
  const waiting = mails
    .where('outgoingMails.state', 'in', eachInStatement(['queued', 'sending']))
    .where('address', '=', 'a@b.example');
  assert.deepEqual(compiled(waiting.compile()), [
    `select "id" from "outgoing_mails" where "outgoing_mails"."state" in ('queued', 'sending') and "address" = $1`,
    ['a@b.example'],
  ]);
});

test('the name of a column does not change how a value is passed', () => {
  const mails = db.selectFrom('outgoingMails').select('id').where('state', '=', 'sent').where('failure', '=', 'sent');
  assert.deepEqual(compiled(mails.compile()), [
    `select "id" from "outgoing_mails" where "state" = $1 and "failure" = $2`,
    ['sent', 'sent'],
  ]);
});

test('a word in the statement is escaped', () => {
  const strange = db
    .selectFrom('outgoingMails')
    .select('id')
    .where('state', '=', inStatement("it's" as 'sent'));
  assert.deepEqual(compiled(strange.compile()), [`select "id" from "outgoing_mails" where "state" = 'it''s'`, []]);
});

test('text that a person wrote does not compile as part of a statement', () => {
  const written: string = 'sent';
  // @ts-expect-error: a string is no word of a closed vocabulary.
  inStatement(written);
  // @ts-expect-error: neither is a list of them.
  eachInStatement([written]);
});

test('a value cannot mark its statement as planned for its values', () => {
  const marked = sql`${plannedForItsValues}select ${'planned'}`.compile(db);
  assert.ok(isPlannedForItsValues(marked.sql));
  const mark = marked.sql.slice(0, marked.sql.indexOf('select'));
  assert.ok(!isPlannedForItsValues(sql`select ${mark}`.compile(db).sql));
});
