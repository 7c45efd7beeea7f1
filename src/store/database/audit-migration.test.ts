import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { sql } from 'kysely';
import { openDatabase } from '#store/database/database.ts';
import { newId } from '#store/database/ids.ts';
import { migrate, migrateTo } from '#store/database/migrate.ts';
import { makeEmptyDatabase } from '#test/database.ts';

test('what the directory’s own trail told goes on in the audit trail', async () => {
  const db = openDatabase({ url: await makeEmptyDatabase() });
  after(() => db.destroy());
  await migrateTo(db, '0006-directory-changes');
  const [site, organisation, person] = [newId(), newId(), newId()];
  const names = JSON.stringify({ fr: 'Musée', nl: 'Museum', de: 'Museum', en: 'Museum' });
  await sql`insert into organisations (id, names, contact) values (${organisation}, ${names}, '{}')`.execute(db);
  await sql`insert into sites (id, number, name, organisation_id) values (${site}, '1187', 'Musée', ${organisation})`.execute(
    db,
  );
  await sql`insert into directory_changes values
    (${newId()}, '2026-11-24T09:00:00Z', ${person}, 'entitled', null, ${site}, ${person}, '{"role":"editor"}')`.execute(
    db,
  );
  await migrate(db);
  const { id: _, at, ...entry } = await db.selectFrom('auditEntries').selectAll().executeTakeFirstOrThrow();
  assert.equal(Date.parse(at), Date.parse('2026-11-24T09:00:00Z'));
  assert.deepEqual(entry, {
    byRole: 'agent',
    byPerson: person,
    act: 'entitled',
    subjectKind: 'person',
    subjectId: person,
    deskId: null,
    organisationId: organisation,
    siteId: site,
    personId: person,
    data: { role: 'editor' },
  });
});
