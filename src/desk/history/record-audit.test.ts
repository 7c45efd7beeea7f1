import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { grantEntitlement, nameManager, withdrawManager } from '#desk/access/entitlements.ts';
import { erasePerson } from '#desk/erasure/erase-person.ts';
import { recordAct, recordComplaintReading } from '#desk/history/record-audit.ts';
import { receiveContact } from '#desk/intake/receive-contact.ts';
import { theDesk } from '#domain/actor.ts';
import { listAuditEntries } from '#store/history/audit.ts';
import { findTicketSummary } from '#store/views/ticket-lists.ts';
import { openTestDesk } from '#test/desk-world.ts';

const desk = await openTestDesk();
const { world, db, cast } = desk;
const jonas = desk.actor('jonas');
const newest = (search = {}, actor = jonas) => listAuditEntries(db, actor, search, 5);

test('R25: the audit shows who granted what to whom, on which site and organisation', async () => {
  const site = await db.selectFrom('sites').selectAll().where('number', '=', '1187').executeTakeFirstOrThrow();
  const given = {
    siteId: site.id,
    email: 'nora@patrimoine.example',
    name: 'Nora',
    role: 'owner',
    sharedMailbox: false,
  };
  await grantEntitlement(world, jonas, { ...given, role: 'owner' });
  const [entry] = await newest();
  assert.deepEqual(
    [entry?.act, entry?.byName, entry?.byRole, entry?.personName, entry?.siteNumber, entry?.data],
    ['entitled', 'Jonas Weber', 'administrator', 'Nora', '1187', { role: 'owner' }],
  );
  const found = await newest({ about: 'nora@' });
  assert.deepEqual(
    found.map(({ id }) => id),
    [entry!.id],
  );
  assert.deepEqual(await newest({ who: 'nora@' }), []);
  assert.equal((await newest({ organisationId: site.organisationId! }))[0]?.id, entry!.id);
});

test('R25: no entry can be changed, deleted or truncated', async () => {
  for (const statement of [
    "update audit_entries set act = 'exported'",
    'delete from audit_entries',
    'truncate audit_entries',
  ])
    await assert.rejects(sql.raw(statement).execute(db), /cannot be edited/);
});

test('a service manager reads only the audit of their organisation', async () => {
  const manager = desk.actor('hugo');
  const [own] = manager.organisationIds;
  const entries = await newest({}, manager);
  assert.ok(entries.every(({ organisationNames }) => organisationNames !== null));
  const order = { organisationId: own!, email: 'deputy@patrimoine.example', name: 'Deputy' };
  await nameManager(world, jonas, order);
  assert.equal((await newest({}, manager))[0]?.act, 'managerNamed');
  const [named] = await newest({ acts: ['managerNamed'] });
  assert.deepEqual(await withdrawManager(world, jonas, { organisationId: own!, personId: named!.personId! }), {
    withdrawn: true,
  });
  assert.deepEqual(await newest({}, desk.actor('nadia')), []);
});

test('an administrator of one desk reads nothing of another', async () => {
  const [other] = Object.values(cast.desks).filter((id) => id !== cast.desks.wcms);
  await world.transact((tx) =>
    recordAct(world, tx, theDesk, { act: 'lookChanged', subject: { kind: 'desk', id: other! } }),
  );
  const here = { ...jonas, deskIds: [cast.desks.wcms] };
  assert.ok((await newest({ acts: ['lookChanged'] }, { ...jonas, deskIds: [other!] })).length === 1);
  assert.deepEqual(await newest({ acts: ['lookChanged'] }, here), []);
});

test('reading a complaint is audited once an hour, its number visible only to its readers', async () => {
  const opened = await receiveContact(world, null, {
    deskId: cast.desks.wcms,
    channel: 'form',
    language: 'fr',
    kind: 'complaint',
    site: null,
    urgent: false,
    requester: { email: 'client@client.example', name: 'Une cliente', phone: null, language: 'fr' },
    summary: 'Une plainte',
    text: 'Personne ne répond.',
    fileIds: [],
  });
  assert.ok('ticket' in opened);
  const coordinator = desk.actor('sofie');
  const ticket = await findTicketSummary(db, coordinator, { number: opened.ticket.number });
  await recordComplaintReading(world, coordinator, ticket!);
  await recordComplaintReading(world, coordinator, ticket!);
  const read = await newest({ acts: ['complaintRead'] });
  assert.deepEqual(
    read.map(({ byPerson, ticketNumber }) => [byPerson, ticketNumber]),
    [[coordinator.personId, null]],
  );
  const both = { ...coordinator, roles: [...coordinator.roles, 'administrator' as const] };
  assert.equal((await newest({ acts: ['complaintRead'] }, both))[0]?.ticketNumber, ticket!.number);
});

test('an erased person is anonymous in the audit, and its chain stays valid', async () => {
  const [entry] = await newest({ about: 'Nora' });
  const before = (await newest()).length;
  await erasePerson(world, jonas, entry!.personId!, 'AGR 2026/114');
  assert.deepEqual(await newest({ about: 'Nora' }), []);
  const [erased] = await newest();
  assert.deepEqual([erased?.act, erased?.personId, erased?.personName], ['personErased', entry!.personId, null]);
  assert.ok((await newest()).length >= before);
});
