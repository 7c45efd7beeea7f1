import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type KyselyPlugin, sql } from 'kysely';
import { readPersonalData } from '#store/own-data/personal-data.ts';
import { openTestDesk } from '#test/desk-world.ts';

/** Tables with personal data that are not in the export, each with the reason. */
const exceptions: Record<string, string> = {
  accounts: 'login, roles and desks: the addresses and the trail say them; the rest is the secret of a sign-in',
  address_claims: 'an address that one is proving, with its code, for a quarter of an hour',
  authenticators: 'the secret by which an app makes codes: whoever reads the file could sign in with it',
  directory_imports: 'a file about others that one is looking through, and that one has oneself',
  participations: 'the same as the tickets in which they take part, kept for one list',
  presences: 'which page is open before them at this moment, for half a minute',
  recovery_codes: 'secrets of a sign-in',
  sign_in_codes: 'secrets of a sign-in, for minutes',
  sign_in_links: 'secrets of a sign-in, for minutes',
  unsent_letters: 'which letters were not sent while their address bounced: their tickets tell the same',
  ticket_sessions: 'what a link of a mail opened, for hours: the mail itself is told of',
};

const { db, actor } = await openTestDesk();

/** The SQL of the export, without its values. */
async function statement(): Promise<string> {
  const said: string[] = [];
  const listening: KyselyPlugin = {
    transformQuery: ({ node }) => {
      said.push(JSON.stringify(node));
      return node;
    },
    transformResult: async ({ result }) => result,
  };
  await readPersonalData(db.withPlugin(listening), actor('nadia'), new Date().toISOString());
  return said.join(' ').replaceAll('\\n', ' ');
}

/** Tables with a column that refers to a person. */
async function tablesOfPeople(): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select distinct table_name as name from information_schema.columns
    where table_schema = current_schema() and column_name in ('person_id', 'owner_id') order by 1`.execute(db);
  assert.ok(rows.length > 20);
  return rows.map(({ name }) => name);
}

test('R25: each table about a person is in their export, or has a reason not to be', async () => {
  const said = await statement();
  const forgotten = (await tablesOfPeople()).filter(
    (name) => !new RegExp(`\\b(from|join) +${name}\\b`).test(said) && !Object.hasOwn(exceptions, name),
  );
  assert.deepEqual(forgotten, [], 'Put it into personal-data.ts, or among the exceptions with its reason.');
});

test('no exception names an exported table or one without personal data', async () => {
  const said = await statement();
  const known = new Set(await tablesOfPeople());
  for (const [name, reason] of Object.entries(exceptions)) {
    assert.ok(known.has(name) && reason.length > 10, name);
    assert.doesNotMatch(said, new RegExp(`\\b(from|join) +${name}\\b`), name);
  }
});
