import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { takeMail } from '#desk/intake/take-mail.ts';
import { splitTicket } from '#desk/relations/split-ticket.ts';
import { undoSplit } from '#desk/relations/undo-split.ts';
import type { EventData } from '#domain/ticket/events/events.ts';
import { done, openRelationsDesk } from '#test/relations-desk.ts';

const { desk, row, entriesOf, entryIds, isProved } = await openRelationsDesk();
const { world, db } = desk;
const nadia = desk.actor('nadia');

let sent = 0;
/** Receives a mail of Claire, and returns its ticket and entry. */
async function deliver({ text, number = '' }: { text: string; number?: string }) {
  const id = `Message-ID: <p${sent++}@client.example>`;
  const head = [
    id,
    'From: claire.dumont@patrimoine.example',
    'To: wcms@desk.example',
    `Subject: ${number || 'Erreur'}`,
  ];
  const passed = 'Authentication-Results: mx.desk.example; dkim=pass header.d=patrimoine.example; dmarc=pass';
  const raw = [...head, passed, 'Content-Type: text/plain; charset=utf-8', '', text, ''].join('\r\n');
  const { ticket } = await takeMail(world, { mailbox: 'wcms@desk.example', envelopeFrom: null, raw: Buffer.from(raw) });
  const ids = await entryIds(ticket!);
  return { number: ticket!, entryId: ids.at(-1)! };
}

async function textsOf(number: string) {
  return (await entriesOf(number)).map(({ text }) => text!.trim());
}

/** The places of these passages in the present text of an entry. */
async function passagesIn(number: string, entryId: string, ...texts: string[]) {
  const { text } = (await entriesOf(number)).find(({ id }) => id === entryId)!;
  return texts.map((each) => {
    const start = text!.indexOf(each);
    return { entryId, start, end: start + each.length };
  });
}

async function foundBy(word: string): Promise<string[]> {
  const { rows } = await sql<{ number: string }>`select number from texts join tickets on tickets.id = ticket_id
    where search @@ to_tsquery('belfry_fr', ${word})`.execute(db);
  return rows.map(({ number }) => number).sort();
}

test('R5: a passage of a message can be moved, found once, and moved back', async () => {
  const text = 'Bonjour,\n\n1. Le calendrier est vide.\n\n2. Le zygomatique du logo est flou.\n\nMerci';
  const { number, entryId } = await deliver({ text });
  const passages = await passagesIn(number, entryId, '2. Le zygomatique du logo est flou.');
  const asked = { entryIds: [], passages, summary: 'Logo flou', kind: 'incident' } as const;
  const { splitOff: begun } = done(await splitTicket(world, nadia, number, asked));
  const [rest] = await entriesOf(number);
  assert.equal(rest!.text, 'Bonjour,\n\n1. Le calendrier est vide.\n\nMerci');
  assert.deepEqual(await foundBy('zygomatique'), [begun]);
  await isProved();
  done(await undoSplit(world, nadia, begun));
  const [whole] = await entriesOf(number);
  assert.equal(whole!.text, text);
  assert.deepEqual(await foundBy('zygomatique'), [number]);
  assert.deepEqual(await entryIds(begun), []);
  await isProved();
});

test('a passage from a message that was cut again returns as its own entry', async () => {
  const { number, entryId: id } = await deliver({ text: 'Un : le menu.\n\nDeux : le logo.\n\nTrois : la police.' });
  const cut = async (text: string) =>
    splitTicket(world, nadia, number, {
      entryIds: [],
      passages: await passagesIn(number, id, text),
      summary: text,
      kind: 'question',
    });
  const { splitOff: logo } = done(await cut('Deux : le logo.'));
  done(await cut('Trois : la police.'));
  done(await undoSplit(world, nadia, logo));
  assert.deepEqual((await textsOf(number)).sort(), ['Deux : le logo.', 'Un : le menu.']);
  await isProved();
});

test('R5: several passages of a message move to one ticket and back', async () => {
  const text = 'Un : le menu.\n\nDeux : le logo.\n\nTrois : la police.\n\nQuatre : le logo aussi.';
  const { number, entryId: id } = await deliver({ text });
  const passages = await passagesIn(number, id, 'Quatre : le logo aussi.', 'Deux : le logo.');
  const moved = await splitTicket(world, nadia, number, { entryIds: [], passages, summary: 'Logo', kind: 'question' });
  const { splitOff: begun } = done(moved);
  assert.deepEqual(await textsOf(begun), ['Deux : le logo.\n\nQuatre : le logo aussi.']);
  assert.deepEqual(await textsOf(number), ['Un : le menu.\n\nTrois : la police.']);
  done(await undoSplit(world, nadia, begun));
  assert.deepEqual(await textsOf(number), [text]);
  await isProved();
});

test('R5: passages of two messages and a whole one move together, in their order, and back', async () => {
  const { number, entryId: first } = await deliver({ text: 'Le formulaire répond « Erreur 500 ».' });
  const { entryId: secondId } = await deliver({ number, text: 'Autre chose : qui change le logo ?' });
  const other = await deliver({ number, text: 'L’erreur revient.\n\nLe logo est flou aussi.' });
  const passages = [
    ...(await passagesIn(number, other.entryId, 'Le logo est flou aussi.')),
    ...(await passagesIn(number, first, '« Erreur 500 »')),
  ];
  const asked = { entryIds: [secondId], passages, summary: 'Logo', kind: 'question' } as const;
  const { splitOff: begun } = done(await splitTicket(world, nadia, number, asked));
  const texts = ['« Erreur 500 »', 'Autre chose : qui change le logo ?', 'Le logo est flou aussi.'];
  assert.deepEqual((await textsOf(begun)).sort(), texts.toSorted());
  assert.deepEqual(await textsOf(number), ['Le formulaire répond\n\n.', 'L’erreur revient.']);
  // The oldest of them opens the ticket: its first answer is due from then.
  assert.equal((await row(begun)).firstAnswerDueAt, '2026-11-24T13:00:00Z');
  const { data } = await db
    .selectFrom('events')
    .select('data')
    .where('type', '=', 'splitOff')
    .where('ticketId', '=', (await row(number)).id)
    .executeTakeFirstOrThrow();
  assert.deepEqual(
    (data as EventData['splitOff']).cuts.map((cut) => [cut.entryId, cut.passages]),
    [
      [other.entryId, 1],
      [first, 1],
    ],
  );
  await isProved();
  done(await undoSplit(world, nadia, begun));
  assert.equal((await entryIds(number)).length, 3);
  assert.ok((await textsOf(number)).includes('L’erreur revient.\n\nLe logo est flou aussi.'));
  await isProved();
});

test('all passages of a later message move it whole, and all of the first one are refused', async () => {
  const { number, entryId: first } = await deliver({ text: 'Le formulaire répond « Erreur 500 ».' });
  const { entryId: secondId } = await deliver({ number, text: 'Autre chose : qui change le logo ?' });
  const asked = { entryIds: [], summary: 'Logo', kind: 'question' } as const;
  const all = await passagesIn(number, first, 'Le formulaire répond « Erreur 500 ».');
  assert.deepEqual(await splitTicket(world, nadia, number, { ...asked, passages: all }), { refused: 'openingStays' });
  const passages = await passagesIn(number, secondId, 'Autre chose : qui change le logo ?');
  const { splitOff: begun } = done(await splitTicket(world, nadia, number, { ...asked, passages }));
  assert.deepEqual(await entryIds(begun), [secondId]);
});

test('R25: passages of a message that changed since the agent saw it are refused', async () => {
  const { number, entryId } = await deliver({ text: 'Un : le menu.\n\nDeux : le logo.\n\nTrois : la police.' });
  const seen = (await row(number)).version;
  const asked = { entryIds: [], seen, summary: 'Police', kind: 'question' } as const;
  const passages = await passagesIn(number, entryId, 'Trois : la police.');
  const first = await passagesIn(number, entryId, 'Un : le menu.');
  done(await splitTicket(world, nadia, number, { ...asked, passages: first }));
  const before = (await row(number)).version;
  assert.deepEqual(await splitTicket(world, nadia, number, { ...asked, passages }), { refused: 'messageChanged' });
  assert.equal((await row(number)).version, before);
});
