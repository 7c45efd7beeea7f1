// Attack 93: an erased person is still named by others in lower case, or by a given name, a family name or a user name alone.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { erasePerson } from '#desk/erasure/erase-person.ts';
import { findPassages, shownPassages } from '#desk/erasure/find-passages.ts';
import { proveHistory } from '#desk/history/prove-history.ts';
import { receiveContact } from '#desk/intake/receive-contact.ts';
import { addNote } from '#desk/ticket/add-note.ts';
import { signedIn } from '#test/session.ts';
import { openWebDesk } from '#test/web-desk.ts';

const desk = await openWebDesk();
const { world, db, cast } = desk;
const nadia = desk.actor('nadia');
const administrator = { ...desk.actor('jonas'), roles: ['agent' as const, 'administrator' as const] };
const mark = '[effacé]';

let opened = 0;
async function open(name: string, { phone = null as string | null, site = null as string | null } = {}) {
  const received = await receiveContact(world, null, {
    deskId: cast.desks.wcms,
    channel: 'form',
    language: 'fr',
    kind: 'question',
    site,
    urgent: false,
    requester: {
      name,
      email: `${name.split(' ')[0]!.toLowerCase()}.${++opened}@client.example`,
      phone,
      language: 'fr',
    },
    summary: 'Ma page',
    text: 'Elle est vide.',
    fileIds: [],
  });
  assert.ok('ticket' in received);
  return received.ticket;
}

const other = await open('Bram Claes');
const textsOf = async (number: string) =>
  (await desk.call('nadia', 'GET', `/tickets/${number}/entries?limit=200`)).body.items.map(({ text }) => text);

async function passagesOf(personId: string) {
  const shown = shownPassages(await findPassages(db, administrator, personId));
  return shown.map(({ key, number, certainty, pieces }) => ({
    key,
    number,
    certainty,
    marked: pieces.filter(({ isNaming }) => isNaming).map(({ text }) => text),
    text: pieces.map(({ text }) => text).join(''),
  }));
}

const own = await open('Ludivine Vandersteen', { phone: '+3225558831', site: '1187' });
/** Notes about her. Each has only a part of her name. */
const ways = [
  ...['ludivine rappelle demain.', 'Vu avec LUDIVINE.', 'Ludivines Seite ist leer.', "Ludivine's vraag.", 'ludivinne'],
  ...['vandersteen a appelé', 'Het dossier van Vandersteens.', 'compte ludivine88', 'login vandersteenludivine'],
];
for (const text of ways) await addNote(world, nadia, other.number, { text });
const named = [
  'L. Vandersteen suit.',
  'VANDERSTEEN Ludivine, 0032/2/555.88.31',
  'ludivine vandersteen',
  '32 2 55 58 831',
];
for (const text of named) await addNote(world, nadia, other.number, { text });
await addNote(world, nadia, own.number, { text: 'Pour ludivine : la page. Ludivine a dit oui.' });

test('a part of the name is offered in any ticket and any case, is not ticked, and shows its sentence', async () => {
  const passages = await passagesOf(own.requesterId);
  const possible = passages.filter(({ certainty }) => certainty === 'possible');
  assert.deepEqual(
    possible.map(({ text }) => text).sort(),
    [...ways.filter((text) => text !== 'ludivinne'), 'Pour ludivine : la page. Ludivine a dit oui.'].sort(),
  );
  assert.deepEqual(possible.find(({ number }) => number === own.number)?.marked, ['ludivine']);
  const sure = passages.filter(({ certainty }) => certainty === 'sure').map(({ marked }) => marked);
  assert.deepEqual(
    sure.map((each) => each.join(' | ')).sort(),
    ['Ludivine', 'VANDERSTEEN Ludivine | 0032/2/555.88.31', 'ludivine vandersteen', '32 2 55 58 831'].sort(),
  );
  assert.deepEqual(
    passages.filter(({ certainty }) => certainty === 'likely').map(({ marked }) => marked),
    [['L. Vandersteen']],
  );
});

test('the page shows these passages apart, unticked, in the language of the administrator', async () => {
  const cookie = `belfry=${await signedIn(world, cast.people.jonas)}`;
  const html = await (await desk.get(`/admin/people/${own.requesterId}?step=check`, { cookie })).text();
  const boxes = [...html.matchAll(/<input[^>]*name="redact"[^>]*>/g)].map(([box]) => box);
  const [ofPossible, ofNamed] = [
    boxes.filter((box) => box.includes('.possible')),
    boxes.filter((box) => !box.includes('.possible')),
  ];
  assert.equal(ofPossible.length, 9);
  assert.deepEqual(
    ofPossible.filter((box) => box.includes('checked')),
    [],
  );
  assert.equal(ofNamed.filter((box) => box.includes('checked')).length, 4);
  assert.match(html, /Nur ein Teil des Namens/);
  assert.match(html, /compte <mark>ludivine88<\/mark>/);
});

test('without a tick each of these passages stays word for word; with one only its words are replaced', async () => {
  const before = await textsOf(other.number);
  const passages = await passagesOf(own.requesterId);
  const ticked = ['ludivine rappelle demain.', "Ludivine's vraag.", 'Pour ludivine : la page. Ludivine a dit oui.'];
  const possible = passages.filter(({ certainty, text }) => certainty === 'possible' && ticked.includes(text));
  const options = { tickedPassages: possible.map(({ key }) => key) };
  assert.deepEqual(await erasePerson(world, administrator, own.requesterId, 'AGR 2026/930', options), { erased: true });
  const after = await textsOf(other.number);
  assert.ok(after.includes(`${mark} rappelle demain.`));
  assert.ok(after.includes(`${mark} vraag.`));
  assert.ok(after.includes('L. Vandersteen suit.'), 'a likely passage without a tick');
  for (const text of ways.slice(5)) assert.ok(after.includes(text) && before.includes(text), text);
  assert.ok((await textsOf(own.number)).includes(`Pour ${mark} : la page. ${mark} a dit oui.`));
  assert.deepEqual((await proveHistory(db, world.historyKey())).broken, []);
});

test('a given name alone is found by the search index, and a text that is ticked is read by its id', async () => {
  const person = await open('Perpetua Verlinden');
  await addNote(world, nadia, other.number, { text: 'Perpetua ou une autre ?' });
  const [passage, ...more] = await passagesOf(person.requesterId);
  assert.deepEqual([passage?.certainty, more], ['possible', []]);
  // Newer texts with the same name push it out of the search before the administrator sends the form.
  const chosen = await findPassages(db, administrator, person.requesterId, {
    chosen: [passage!.key, 'x.possible', 'y'],
  });
  assert.deepEqual(
    chosen.texts.map(({ key }) => key),
    [passage!.key],
  );
});

test('a passage that the administrator may not read is neither offered nor replaced by its key', async () => {
  const person = await open('Walburga Desmedt');
  const complaint = await receiveContact(world, null, {
    ...{ deskId: cast.desks.wcms, channel: 'form', language: 'fr', kind: 'complaint', site: null, urgent: false },
    requester: { name: 'Stijn', email: 'stijn.x@client.example', phone: null, language: 'fr' },
    ...{ summary: 'Plainte', text: 'walburga était là.', fileIds: [] },
  });
  assert.ok('ticket' in complaint);
  assert.deepEqual(await passagesOf(person.requesterId), []);
  const text = await db
    .selectFrom('texts')
    .select('id')
    .where('ticketId', '=', complaint.ticket.id)
    .where('text', 'like', 'walburga%')
    .executeTakeFirstOrThrow();
  const options = { tickedPassages: [`${text.id}.possible`, text.id] };
  assert.deepEqual(await erasePerson(world, administrator, person.requesterId, 'AGR 2026/931', options), {
    erased: true,
  });
  const { text: left } = await db
    .selectFrom('texts')
    .select('text')
    .where('id', '=', text.id)
    .executeTakeFirstOrThrow();
  assert.equal(left, 'walburga était là.');
});
