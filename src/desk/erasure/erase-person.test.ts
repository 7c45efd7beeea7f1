import assert from 'node:assert/strict';
import { createHash, randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { erasePerson } from '#desk/erasure/erase-person.ts';
import { discardUploads } from '#desk/files/discard-uploads.ts';
import { findDraft, saveContactDraft } from '#desk/forms/save-contact-draft.ts';
import { readMail } from '#desk/intake/read-mail.ts';
import { receiveContact } from '#desk/intake/receive-contact.ts';
import { receiveMail } from '#desk/intake/receive-mail.ts';
import { withoutStoreColumns } from '#desk/spine/apply.ts';
import { answerTicket } from '#desk/ticket/answer-ticket.ts';
import { newDraft } from '#domain/forms/contact-draft.ts';
import { replay } from '#domain/ticket/events/evolve.ts';
import { listAuditEntries } from '#store/history/audit.ts';
import { chainStart, linkEvent } from '#store/history/history.ts';
import { findManagedPeople, findManagedPerson } from '#store/people/managed-people.ts';
import { findTicket, readHistory } from '#store/ticket/tickets.ts';
import { openTestDesk } from '#test/desk-world.ts';
import { savedFile } from '#test/saved-file.ts';
import { unsigned } from '#test/signed-mail.ts';

const desk = await openTestDesk();
const { world, db } = desk;
const authorisation = 'AGR 2026/114';
const marker = 'un mot que personne d’autre n’écrit';

test('an erased person leaves no text, and their ticket still replays with a valid chain', async () => {
  const claire = desk.actor('claire');
  const file = await savedFile(world, claire.personId, {
    name: 'écran.txt',
    type: 'text/plain',
    content: Buffer.from(marker),
  });
  const opened = await receiveContact(world, claire, {
    deskId: desk.cast.desks.wcms,
    channel: 'portal',
    language: 'fr',
    kind: 'question',
    site: '1187',
    urgent: false,
    requester: { email: claire.email, name: claire.name, phone: null, language: 'fr' },
    summary: marker,
    text: marker,
    fileIds: [file.id],
  });
  assert.ok('ticket' in opened);
  const { id, number } = opened.ticket;
  await answerTicket(world, desk.actor('nadia'), number, { text: 'Merci de votre message.' });

  assert.deepEqual(await erasePerson(world, desk.actor('jonas'), claire.personId, authorisation), { erased: true });

  const row = await findTicket(db, desk.actor('nadia'), number);
  const events = await readHistory(db, id);
  assert.deepEqual(withoutStoreColumns(row!), replay(events));
  const last = events.reduce<Buffer>((before, { hash, ...event }) => {
    const link = linkEvent(world.historyKey(), before, event);
    assert.ok(link.equals(hash));
    return link;
  }, chainStart);
  assert.ok(last.equals(row!.chain));
  for (const table of [
    'texts',
    'people',
    'addresses',
    'entries',
    'events',
    'outgoingMails',
    'incomingMails',
    'files',
  ] as const) {
    const rows = JSON.stringify(await db.selectFrom(table).selectAll().execute());
    assert.ok(!rows.includes(marker) && !rows.includes('claire.dumont'), `${table} still tells of her`);
  }
});

test('files sent by the public form without a session are erased with their sender', async () => {
  const file = await savedFile(world, null, { name: 'form.txt', type: 'text/plain', content: Buffer.from(marker) });
  const opened = await receiveContact(world, null, {
    deskId: desk.cast.desks.wcms,
    channel: 'form',
    language: 'fr',
    kind: 'question',
    site: null,
    urgent: false,
    requester: { email: 'passante@client.example', name: 'Une passante', phone: null, language: 'fr' },
    summary: marker,
    text: marker,
    fileIds: [file.id],
  });
  assert.ok('ticket' in opened);
  await answerTicket(world, desk.actor('nadia'), opened.ticket.number, { text: 'Merci de votre message.' });
  const { requesterId } = opened.ticket;
  assert.deepEqual(await erasePerson(world, desk.actor('jonas'), requesterId, authorisation), { erased: true });
  assert.deepEqual(await db.selectFrom('files').select('name').where('name', '=', 'form.txt').execute(), []);
  // The job that the erasure enqueued.
  await discardUploads(world);
  await assert.rejects(world.storage.get(createHash('sha256').update(marker).digest('hex')), /ENOENT/);
});

test('an unsent request of an erased person is erased too', async () => {
  const { emil } = desk.cast.people;
  const draft = newDraft(randomUUID(), 'editor', 'de', Date.now());
  const person = { ...draft.person, name: 'Emil', email: 'Emil.Kohnen@patrimoine.example' };
  const key = { deskId: desk.cast.desks.wcms, token: null, formId: null };
  const saved = await saveContactDraft(world, key, () => ({ ...draft, person }));
  assert.ok('draft' in saved);
  await erasePerson(world, desk.actor('jonas'), emil, authorisation);
  assert.equal(await findDraft(world, { ...key, formId: draft.id }), null);
});

test('only an administrator can erase', async () => {
  const bram = desk.cast.people.bram;
  assert.deepEqual(await erasePerson(world, desk.actor('nadia'), bram, authorisation), { refused: 'missing' });
});

test('erasure is refused without authorisation, for staff, and for people with tickets at another desk', async () => {
  const { wcms, archives } = desk.cast.desks;
  const jonas = desk.actor('jonas');
  const hugo = desk.cast.people.hugo;
  for (const typed of ['', 'AGR', 'AGR <1>', `${'x'.repeat(70)}1`])
    assert.deepEqual(await erasePerson(world, jonas, hugo, typed), { refused: 'authorisation' });
  assert.deepEqual(await erasePerson(world, jonas, desk.cast.people.tom, authorisation), { refused: 'staff' });
  const opened = await receiveContact(world, null, {
    deskId: archives,
    channel: 'form',
    language: 'fr',
    kind: 'question',
    site: null,
    urgent: false,
    requester: { email: 'ailleurs@client.example', name: 'Ailleurs', phone: null, language: 'fr' },
    summary: 'Une question',
    text: 'Une question ?',
    fileIds: [],
  });
  assert.ok('ticket' in opened);
  const { requesterId } = (await findTicket(db, desk.actor('nadia'), opened.ticket.number))!;
  const ofWcms = { ...jonas, deskIds: [wcms] };
  assert.deepEqual(await erasePerson(world, ofWcms, requesterId, authorisation), { refused: 'missing' });
  assert.deepEqual(await findManagedPeople(db, ofWcms, 'ailleurs', 10), []);
  const [found] = await findManagedPeople(db, jonas, 'AILLEURS@', 10);
  assert.deepEqual(found, { id: requesterId, name: 'Ailleurs', addresses: ['ailleurs@client.example'] });
  await grant(requesterId);
  assert.deepEqual(await erasePerson(world, ofWcms, requesterId, authorisation), { refused: 'elsewhere' });
  assert.deepEqual(await erasePerson(world, jonas, requesterId, authorisation), { erased: true });
  assert.equal(await findManagedPerson(db, jonas, requesterId), undefined);
  const [told] = await listAuditEntries(db, jonas, { acts: ['personErased'] }, 1);
  assert.deepEqual(told?.data, { authorisation });
});

test('only the coordinator finds a person who only complained', async () => {
  const opened = await receiveContact(world, null, {
    deskId: desk.cast.desks.wcms,
    channel: 'form',
    language: 'fr',
    kind: 'complaint',
    site: null,
    urgent: false,
    requester: { email: 'fache@client.example', name: 'Quelqu’un', phone: null, language: 'fr' },
    summary: 'Une plainte',
    text: 'Je me plains.',
    fileIds: [],
  });
  assert.ok('ticket' in opened);
  const jonas = desk.actor('jonas');
  assert.deepEqual(await findManagedPeople(db, { ...jonas, roles: ['administrator'] }, 'fache@', 10), []);
  const coordinator = { ...jonas, roles: ['administrator' as const, 'complaintCoordinator' as const] };
  assert.equal((await findManagedPeople(db, coordinator, 'fache@', 10)).length, 1);
});

/** Gives a person a role in the directory, which all desks share. */
async function grant(personId: string): Promise<void> {
  const siteId = desk.cast.sites['1187']!;
  await db.insertInto('entitlements').values({ personId, siteId, role: 'owner' }).execute();
}

test('a person who was only in copy is erased from what agents see of the mail', async () => {
  const amina = desk.actor('amina');
  const raw = unsigned({
    from: 'ruth.okafor@fleuve.example',
    subject: 'La carte',
    text: 'La carte est vide.',
    messageId: '<copy@fleuve.example>',
    headers: [`Cc: ${amina.email}`],
  });
  const received = await receiveMail(world, { mailbox: 'wcms@desk.example', envelopeFrom: null, raw });
  assert.ok('saved' in received);
  await readMail(world, received.saved);
  const found = db.selectFrom('incomingMails').select('findings').where('id', '=', received.saved);
  assert.deepEqual((await found.executeTakeFirstOrThrow()).findings?.copied, [amina.email]);
  assert.deepEqual(await erasePerson(world, desk.actor('jonas'), amina.personId, authorisation), { erased: true });
  assert.equal((await found.executeTakeFirstOrThrow()).findings, null);
});
