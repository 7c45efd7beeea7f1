import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { sql } from 'kysely';
import { openDatabase } from '#store/database/database.ts';
import { newId } from '#store/database/ids.ts';
import { migrate, migrateTo } from '#store/database/migrate.ts';
import { makeEmptyDatabase } from '#test/database.ts';

test('R29: letters and quoted letters that were saved before lose their personal links, and nothing else', async () => {
  const db = openDatabase({ url: await makeEmptyDatabase() });
  after(() => db.destroy());
  await migrateTo(db, '0046-revisions');
  const link = `https://desk.example/fr/answer/clock.${newId()}.${'a1'.repeat(16)}`;
  const letter = `Résolu : ${link}?say=solved\n\nVoir le ticket : ${link.replace('answer', 'ticket')}\nhttps://desk.example/fr/contact`;
  const [mail, text, other] = [newId(), newId(), newId()];
  await db.connection().execute(async (connection) => {
    // Skips foreign keys: this test does not need the parent rows.
    await sql`set session_replication_role = replica`.execute(connection);
    await sql`insert into outgoing_mails (id, desk_id, letter, facts, address, language, message_id, state, due_at, queued_at, text)
      values (${mail}, ${other}, 'answer', '{}', 'a@b.example', 'fr', ${mail}, 'sent', now(), now(), ${letter})`.execute(
      connection,
    );
    await sql`insert into texts (id, desk_id, ticket_id, text, whole, salt, internal)
      values (${text}, ${other}, ${other}, 'Merci', ${`> ${letter}`}, '\\x00', false)`.execute(connection);
  });
  await migrate(db);
  const shown = 'Résolu : [lien personnel]\n\nVoir le ticket : [lien personnel]\nhttps://desk.example/fr/contact';
  const saved = await db.selectFrom('outgoingMails').select('text').executeTakeFirstOrThrow();
  assert.equal(saved.text, shown);
  const quoted = await db.selectFrom('texts').select(['text', 'whole']).executeTakeFirstOrThrow();
  assert.deepEqual(quoted, { text: 'Merci', whole: `> ${shown}` });
});
