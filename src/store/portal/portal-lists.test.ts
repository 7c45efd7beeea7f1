import assert from 'node:assert/strict';
import { test } from 'node:test';
import { receiveContact } from '#desk/intake/receive-contact.ts';
import { addParticipant } from '#desk/portal/participants.ts';
import { leaveTicket } from '#desk/portal/reactions.ts';
import { markHandled } from '#desk/ticket/mark-handled.ts';
import { openComplaintToOrganisation } from '#desk/ticket/open-complaint.ts';
import type { PortalView } from '#domain/portal/portal.ts';
import { listPortalTickets, placeInPortal } from '#store/portal/portal-lists.ts';
import { significantWords } from '#store/views/search-words.ts';
import { openTestDesk } from '#test/desk-world.ts';

const desk = await openTestDesk();
const claire = desk.actor('claire');
const hugo = desk.actor('hugo');
const amina = desk.actor('amina');

let minute = 0;
async function open(email: string, summary: string, facts: { site?: string; kind?: 'incident' | 'complaint' } = {}) {
  minute += 1;
  desk.at(`2026-11-24T09:${String(minute).padStart(2, '0')}:00Z`);
  const opened = await receiveContact(desk.world, null, {
    deskId: desk.cast.desks.wcms,
    channel: 'form',
    language: 'fr',
    kind: facts.kind ?? 'incident',
    site: facts.site ?? '1187',
    urgent: false,
    summary,
    text: summary,
    fileIds: [],
    requester: { email, name: null, phone: null, language: null },
  });
  if (!('ticket' in opened)) throw new Error(opened.refused);
  return opened.ticket;
}

const mine = 'claire.dumont@patrimoine.example';
const handled = await open(mine, 'Formulaire cassé');
await markHandled(desk.world, desk.actor('nadia'), handled.number, { text: 'C’est réparé.' });
const older = await open(mine, 'Page blanche');
const newer = await open(mine, 'Image floue');
const complaint = await open(mine, 'Plainte sur le délai', { kind: 'complaint' });
await open('amina.diallo@fleuve.example', 'Carte du fleuve', { site: '1098' });

async function summaries(actor: typeof claire, view: PortalView, words: string[] = []) {
  const page = { after: null, limit: 25, words: await significantWords(desk.db, words) };
  return (await listPortalTickets(desk.db, actor, view, page)).map(({ summary }) => summary);
}

test('tickets that wait for the requester come first, then the newest', async () => {
  assert.deepEqual(await summaries(claire, 'mine'), [
    'Formulaire cassé',
    'Plainte sur le délai',
    'Image floue',
    'Page blanche',
  ]);
});

test('a list continues where its page ended', async () => {
  const [first] = await listPortalTickets(desk.db, claire, 'mine', { after: null, limit: 1 });
  const rest = await listPortalTickets(desk.db, claire, 'mine', { after: placeInPortal(first!), limit: 25 });
  assert.deepEqual(
    rest.map(({ number }) => number),
    [complaint.number, newer.number, older.number],
  );
});

test('a service manager sees the organisation’s tickets, and no complaint', async () => {
  assert.deepEqual(await summaries(hugo, 'organisation'), ['Formulaire cassé', 'Image floue', 'Page blanche']);
  assert.deepEqual(await summaries(hugo, 'mine'), []);
});

test('R10: a complaint whose sender agreed is in the organisation’s list too', async () => {
  const sofie = desk.actor('sofie');
  await openComplaintToOrganisation(desk.world, sofie, complaint.number, true);
  assert.ok((await summaries(hugo, 'organisation')).includes('Plainte sur le délai'));
  await openComplaintToOrganisation(desk.world, sofie, complaint.number, false);
  assert.ok(!(await summaries(hugo, 'organisation')).includes('Plainte sur le délai'));
});

test('a person who manages no organisation has no such list', async () => {
  assert.deepEqual(await summaries(claire, 'organisation'), []);
});

test('a search skips texts written by others', async () => {
  assert.deepEqual(await summaries(claire, 'mine', ['floue']), ['Image floue']);
  assert.deepEqual(await summaries(claire, 'mine', ['fleuve']), []);
});

test('a person added by the requester sees the ticket until they leave', async () => {
  const added = await addParticipant(desk.world, claire, newer.number, 'amina.diallo@fleuve.example');
  assert.ok('ticket' in added);
  assert.deepEqual(await summaries(amina, 'mine'), ['Carte du fleuve', 'Image floue']);
  assert.ok('ticket' in (await leaveTicket(desk.world, amina, newer.number)));
  assert.deepEqual(await summaries(amina, 'mine'), ['Carte du fleuve']);
});

test('only the requester and their service manager add people, and only a participant leaves', async () => {
  const somebody = 'ruth.okafor@fleuve.example';
  for (const name of ['amina', 'nadia', 'bram'] as const)
    assert.deepEqual(await addParticipant(desk.world, desk.actor(name), older.number, somebody), {
      refused: 'missing',
    });
  assert.deepEqual(await leaveTicket(desk.world, claire, older.number), { refused: 'missing' });
  assert.ok('ticket' in (await addParticipant(desk.world, hugo, older.number, somebody)));
});

test('the added person gets a letter', async () => {
  desk.jobs.splice(0);
  await addParticipant(desk.world, claire, older.number, 'nouvelle@patrimoine.example');
  const mails = await desk.db
    .selectFrom('outgoingMails')
    .select(['letter', 'address'])
    .where('ticketId', '=', older.id)
    .where('letter', '=', 'takingPart')
    .where('address', '=', 'nouvelle@patrimoine.example')
    .execute();
  assert.equal(mails.length, 1);
});
