import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import {
  migrateDatabase,
  refuseUnknownSchema,
  requireCurrentSchema,
  requireRunnableSchema,
} from '#cli/with-database.ts';
import { atEnd } from '#test/at-end.ts';
import { openTestDatabase } from '#test/database.ts';

const { db, url } = await openTestDatabase();

test('no command works on a database with a language whose folder is gone', async () => {
  await requireCurrentSchema(url);
  await requireRunnableSchema(url);
  await sql`create text search configuration belfry_eo (copy = simple)`.execute(db);
  for (const require of [requireCurrentSchema, requireRunnableSchema])
    await assert.rejects(require(url), /the folder src\/locales\/eo is missing/);
});

test('a database whose encoding lacks characters is refused before it takes a mail', async () => {
  await sql`drop database if exists latin`.execute(db);
  await sql`create database latin encoding 'LATIN1' locale 'C' template template0`.execute(db);
  atEnd(() => sql`drop database latin`.execute(db));
  const latin = new URL(url);
  latin.pathname = '/latin';
  for (const require of [refuseUnknownSchema, requireRunnableSchema])
    await assert.rejects(require(latin.href), /encoding LATIN1.*createdb --encoding UTF8/);
});

test('a server that is too old is refused before a statement that it does not know', async () => {
  await sql`create schema elder`.execute(db);
  await sql`create function elder.current_setting(text) returns text language sql as $$
    select case $1 when 'server_version_num' then '140012' else 'UTF8' end $$`.execute(db);
  const elder = new URL(url);
  elder.searchParams.set('options', '-c search_path=elder,pg_catalog');
  for (const require of [refuseUnknownSchema, requireRunnableSchema])
    await assert.rejects(require(elder.href), /PostgreSQL 14 is too old\. Belfry needs 15 or newer/);
});

test('a user without rights on the database is told whom to name', async () => {
  await sql`drop role if exists stranger`.execute(db);
  await sql`create role stranger login password 'stranger'`.execute(db);
  atEnd(() => sql`drop role stranger`.execute(db));
  const strange = new URL(url);
  strange.username = 'stranger';
  strange.password = 'stranger';
  for (const require of [refuseUnknownSchema, requireRunnableSchema, migrateDatabase])
    await assert.rejects(require(strange.href), /cannot be used: permission denied.*Name the owner of the database/);
});
