import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answerTicket } from '#desk/answer-ticket.ts';
import { withoutStoreColumns } from '#desk/apply.ts';
import { erasePerson } from '#desk/erase-person.ts';
import { receiveContact } from '#desk/receive-contact.ts';
import { replay } from '#domain/ticket/evolve.ts';
import { chainStart, linkEvent } from '#store/history.ts';
import { findTicket, readHistory } from '#store/tickets.ts';
import { openTestDesk } from '#test/desk-world.ts';
import { keptFile } from '#test/kept-file.ts';

const desk = await openTestDesk();
const { world, db } = desk;
const marker = 'un mot que personne d’autre n’écrit';

test('an erased person leaves no word, and their ticket still replays with its chain whole', async () => {
  const claire = desk.actor('claire');
  const file = await keptFile(world, claire.personId, {
    name: 'écran.txt',
    type: 'text/plain',
    content: Buffer.from(marker),
  });
  const opened = await receiveContact(world, claire, {
    ...{
      deskId: desk.cast.desks.wcms,
      channel: 'portal',
      language: 'fr',
      kind: 'question',
      site: '1187',
      urgent: false,
    },
    requester: { email: claire.email, name: claire.name, phone: null, language: 'fr' },
    ...{ summary: marker, text: marker, fileIds: [file.id] },
  });
  assert.ok('ticket' in opened);
  const { id, number } = opened.ticket;
  await answerTicket(world, desk.actor('nadia'), number, { text: 'Merci de votre message.' });

  assert.deepEqual(await erasePerson(world, desk.actor('jonas'), claire.personId), { erased: true });

  const row = await findTicket(db, desk.actor('nadia'), number);
  const events = await readHistory(db, id);
  assert.deepEqual(withoutStoreColumns(row!), replay(events));
  const last = events.reduce<Buffer>((before, { hash, ...event }) => {
    const link = linkEvent(before, event);
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

test('only an administrator erases', async () => {
  const bram = desk.cast.people.bram;
  assert.deepEqual(await erasePerson(world, desk.actor('nadia'), bram), { missing: true });
});
