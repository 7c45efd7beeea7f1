import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { readManifest } from '#cli/backup/manifest.ts';
import { withHandle } from '#cli/with-database.ts';
import { languages } from '#domain/language.ts';
import { kinds } from '#domain/ticket/vocabulary.ts';
import { currentForms } from '#store/forms/forms.ts';
import { belfry, belfryAlone } from '#test/command.ts';
import { makeEmptyDatabase } from '#test/database.ts';

// A backup that release 0.1.0 made by its own commands and API (migrate, desk create, admin create, receive-mail, token create,
// serve, backup): five tickets by mail and phone, one in each status, with an answer, an information request, a note, a closing
// notice and two files. Every later version must restore it.
const folder = fileURLToPath(new URL('0.1.0/', import.meta.url));
const files = mkdtempSync(join(tmpdir(), 'belfry-test-'));
after(() => rmSync(files, { recursive: true, force: true }));
const env = {
  DATABASE_URL: await makeEmptyDatabase(),
  BELFRY_STORAGE: `file:${files}`,
  BELFRY_SECRET: readFileSync(join(folder, 'secret'), 'utf8').trim(),
};

test('a backup of release 0.1.0 restores into this version, and every ticket equals its history', async () => {
  const { code, stdout, stderr } = await belfry(['restore', folder], { env });
  assert.deepEqual([code, stderr], [0, '']);
  assert.match(stdout, /^5 tickets replayed, every row equals its history\.$/m);
});

test('no row is lost on the way', async () => {
  const { tables } = await readManifest(folder);
  await withHandle(env.DATABASE_URL, async (db) => {
    for (const { name, rows } of tables) {
      const now = name === 'mentions' ? 'news' : name;
      const found = await sql<{ count: number }>`select count(*)::int as count from ${sql.table(now)}`.execute(db);
      // A restored database knows when its backup was made.
      assert.deepEqual(found.rows, [{ count: name === 'settings' ? rows + 1 : rows }], name);
    }
  });
});

test('its desk has a form of each kind in four languages, and settings with a value', async () => {
  await withHandle(env.DATABASE_URL, async (db) => {
    const { id, settings } = await db.selectFrom('desks').select(['id', 'settings']).executeTakeFirstOrThrow();
    assert.equal(settings.editorsPerSiteMax, 3);
    assert.deepEqual(settings.look, { accent: null, logo: null });
    const forms = await currentForms(db, id);
    assert.deepEqual(forms.map(({ definition }) => definition.kind).sort(), [...kinds].sort());
    for (const { definition } of forms)
      for (const language of languages) assert.ok(definition.sections[0]?.title[language], definition.kind);
  });
});

test('its desk continues: a reply finds its old ticket, and a new number was never used', async () => {
  const mail = (from: string, subject: string) =>
    belfryAlone(['receive-mail', '--desk', 'DTO'], {
      env,
      input: `From: ${from}\nTo: wcms@desk.example\nSubject: ${subject}\nMessage-ID: <${from}>\n\nLe site 1187.\n`,
    });
  const reply = JSON.parse((await mail('zoe.marqueur@inconnu.example', 'Re: [DTO-104002-18] Quel site ?')).stdout);
  assert.deepEqual([reply.outcome, reply.ticket], ['continued', 'DTO-104002-18']);
  const other = JSON.parse((await mail('joke@customer.example', 'Vraag')).stdout);
  assert.equal(other.outcome, 'opened');
  assert.ok(other.ticket > 'DTO-104005-21');
});

test('its chains use the backup’s key and continue with it', async () => {
  const { code, stdout, stderr } = await belfry(['prove'], { env });
  assert.deepEqual([code, stderr], [0, '']);
  assert.match(stdout, /^6 tickets with \d+ events, \d+ audit entries and 0 anchors fit\.$/m);
  await withHandle(env.DATABASE_URL, async (db) => {
    assert.deepEqual(await db.selectFrom('plainPrefixes').select('ticketId').execute(), []);
  });
});
