// A person who was erased is still named in the words of agents and others: notes, answers, calls, summaries, drafts.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { sql } from 'kysely';
import { logCall } from '#desk/calls/log-call.ts';
import { erasePerson } from '#desk/erasure/erase-person.ts';
import { findPassages, shownPassages } from '#desk/erasure/find-passages.ts';
import { proveHistory } from '#desk/history/prove-history.ts';
import { receiveContact } from '#desk/intake/receive-contact.ts';
import { holdMessage } from '#desk/messages/hold-message.ts';
import { saveMessageDraft } from '#desk/messages/save-draft.ts';
import { once } from '#desk/spine/once.ts';
import { addNote } from '#desk/ticket/add-note.ts';
import { answerTicket } from '#desk/ticket/answer-ticket.ts';
import { openTestDesk } from '#test/desk-world.ts';

const desk = await openTestDesk();
const { world, db, cast } = desk;
const nadia = desk.actor('nadia');
const jonas = desk.actor('jonas');
const person = {
  name: 'Hélène Wauters',
  email: 'h.wauters@client.example',
  phone: '+3225559987',
  language: 'fr',
} as const;

async function open(
  requester: { name: string | null; email: string; phone: string | null; language: 'fr' | 'nl' },
  said: string,
  kind: 'question' | 'complaint' = 'question',
) {
  const opened = await receiveContact(world, null, {
    deskId: cast.desks.wcms,
    channel: 'form',
    language: requester.language,
    kind,
    site: null,
    urgent: false,
    requester,
    summary: said,
    text: said,
    fileIds: [],
  });
  assert.ok('ticket' in opened);
  return opened.ticket;
}

const own = await open(person, 'Ma page est vide.');
const other = await open(
  { name: 'Bram', email: 'bram@client.example', phone: null, language: 'fr' },
  'Demande de la part d’Helene Wauters',
);
const namesake = await open(
  { name: 'Paul Wauters', email: 'paul@client.example', phone: null, language: 'fr' },
  'Le menu',
);
const complaint = await open(
  { name: 'Bram', email: 'bram@client.example', phone: null, language: 'nl' },
  'Klacht',
  'complaint',
);

await addNote(world, nadia, own.number, { text: 'Hélène rappelle demain. Mme WAUTERS préfère le matin.' });
await answerTicket(world, nadia, own.number, { text: 'Bonjour Hélène Wauters,\n\nnous regardons.' });
await answerTicket(world, nadia, other.number, {
  text: 'Hélène Wauters suit.',
  html: '<p><b>Hélène</b> Wauters suit, <a href="mailto:h.wauters@client.example">écrire</a>.</p>',
});
const caller = { email: null, name: null, phone: null };
await logCall(world, nadia, other.number, {
  direction: 'in',
  caller,
  text: 'Wauters, Hélène : 02/555.99.87 ou 0032 2 555 99 87',
});
await addNote(world, nadia, other.number, { text: 'Écrire à H.Wauters@client.example. Le menu reste.' });
await addNote(world, nadia, namesake.number, { text: 'Wauters a raison.' });
const coordinator = { ...jonas, roles: ['agent' as const, 'administrator' as const, 'complaintCoordinator' as const] };
await addNote(world, coordinator, complaint.number, { text: 'Hélène Wauters est témoin.' });
const writing = {
  text: 'Chère Hélène Wauters',
  html: '<p>Chère Hélène Wauters</p>',
  items: '',
  asked: null,
  files: [],
  cursor: null,
  acts: null,
};
const inComposer = await saveMessageDraft(world, nadia, namesake.number, { tab: 'note', content: writing, seen: null });
await holdMessage(world, nadia, namesake.number, { id: randomUUID(), intent: 'answer', content: writing });
const call = { language: 'fr', direction: 'in', rangAt: world.clock.now(), outsideHours: false } as const;
const notes = 'Hélène Wauters rappelle';
const calls = { dutchDesk: randomUUID(), dutchTicket: randomUUID() };
await db
  .insertInto('phoneCalls')
  .values([
    { ...call, id: calls.dutchDesk, deskId: cast.desks.archives, notes },
    { ...call, id: calls.dutchTicket, deskId: cast.desks.wcms, ticketId: complaint.id, notes },
  ])
  .execute();
// An API response that is stored for a repeated call.
const repeated = { tokenId: randomUUID(), path: `/tickets/${other.number}/notes`, key: 'k', bodyHash: Buffer.alloc(1) };
await once(world, repeated, async () => ({ status: 201, text: 'Hélène Wauters suit.' }));
const traces = /h[eé]l[eè]ne|02.?555|2 555 99|h\.wauters/i;
const administrator = { ...jonas, roles: ['agent' as const, 'administrator' as const] };

test('the preview shows every passage that the administrator may read, with the words marked', async () => {
  const passages = shownPassages(await findPassages(db, administrator, own.requesterId)).filter(
    ({ certainty }) => certainty !== 'possible',
  );
  const marked = passages.map(({ number, pieces }) => [
    number,
    ...pieces.filter(({ isNaming }) => isNaming).map(({ text }) => text),
  ]);
  assert.deepEqual(
    marked.map((each) => each.join(' | ')).sort(),
    [
      `${own.number} | Hélène Wauters`,
      `${own.number} | Hélène | WAUTERS`,
      `${other.number} | H.Wauters@client.example`,
      // The summary and the message.
      `${other.number} | Helene Wauters`,
      `${other.number} | Helene Wauters`,
      `${other.number} | Hélène Wauters`,
      `${other.number} | Wauters, Hélène | 02/555.99.87 | 0032 2 555 99 87`,
    ].sort(),
  );
});

test('erasing replaces the words everywhere except where the administrator unticked them, and the chain stays valid', async () => {
  const { texts } = await findPassages(db, administrator, own.requesterId);
  const unticked = texts.find(({ text }) => text.startsWith('Écrire'))!.id;
  const options = { untickedPassages: [unticked] };
  assert.deepEqual(await erasePerson(world, administrator, own.requesterId, 'AGR 2026/114', options), { erased: true });
  const rows = await db.selectFrom('texts').select(['id', 'text', 'html', 'whole', 'items', 'search']).execute();
  const left = rows.filter(({ id, ...said }) => id !== unticked && traces.test(JSON.stringify(said)));
  assert.deepEqual(left, []);
  const said = rows.map(({ text }) => text);
  assert.ok(said.includes('[effacé] rappelle demain. Mme [effacé] préfère le matin.'));
  assert.ok(said.includes('[effacé] : [effacé] ou [effacé]'));
  assert.ok(said.includes('Wauters a raison.'), 'it names somebody else');
  assert.ok(said.includes('[gewist] est témoin.'), 'it stands in a complaint that the administrator may not read');
  assert.equal(rows.find(({ id }) => id === unticked)?.text, 'Écrire à H.Wauters@client.example. Le menu reste.');
  for (const table of [
    'message_drafts',
    'pending_messages',
    'outgoing_mails',
    'events',
    'ticket_forms',
    'idempotency_keys',
  ]) {
    const { rows: all } = await sql<{
      all: string | null;
    }>`select string_agg(row::text, ' ') as all from ${sql.table(table)} row`.execute(db);
    assert.doesNotMatch(all[0]?.all ?? '', traces, table);
  }
  assert.deepEqual((await proveHistory(db, world.historyKey())).broken, []);
});

test('text outside the record gets its ticket’s replacement, or else its desk’s', async () => {
  const rows = await db
    .selectFrom('phoneCalls')
    .select(['id', 'notes'])
    .where('id', 'in', Object.values(calls))
    .execute();
  assert.deepEqual(
    rows.map(({ notes }) => notes),
    ['[gewist] rappelle', '[gewist] rappelle'],
  );
  const drafts = await db.selectFrom('messageDrafts').select('content').execute();
  assert.ok(drafts.some(({ content }) => content.text === 'Chère [effacé]'));
});

test('a composer with the old text cannot save it, and gets the redacted draft, in any browser', async () => {
  assert.ok('saved' in inComposer && inComposer.saved);
  const save = (seen: string, text: string) =>
    saveMessageDraft(world, nadia, namesake.number, { tab: 'note', content: { ...writing, text, html: '' }, seen });
  const refused = await save(inComposer.saved.revision, `${writing.text}, suite`);
  assert.ok('newer' in refused);
  assert.deepEqual([refused.newer.content.text, refused.newer.content.isRedacted], ['Chère [effacé]', true]);
  assert.ok(refused.newer.savedAt > inComposer.saved.savedAt);
  // One browser continues with the redacted draft. Another one still has the former words.
  assert.ok('saved' in (await save(refused.newer.revision, 'Chère madame')));
  const again = await save(inComposer.saved.revision, writing.text);
  assert.ok('newer' in again);
  assert.deepEqual([again.newer.content.text, again.newer.content.isRedacted], ['Chère madame', true]);
  await save(again.newer.revision, 'Chère [effacé]');
});

test('a redaction without an event is found', async () => {
  const undo = new Error('taken back');
  await db
    .transaction()
    .execute(async (trx) => {
      await sql`update texts set text = 'Rien' where text = '[gewist] est témoin.'`.execute(trx);
      assert.match((await proveHistory(trx, world.historyKey())).broken[0]!, /text .* is not what its event names/);
      throw undo;
    })
    .catch((error) => assert.equal(error, undo));
});

test('a note with another spelling of the name is found in the database too', async () => {
  const named = { ...person, name: "D'HONDT-LEFÈVRE Sofie (SPF)", email: 'sdl@client.example', phone: '+3225559985' };
  const { requesterId } = await open(named, 'Une carte');
  const ways = [
    'Sofie D’Hondt-Lefèvre a appelé.',
    'Mme D’Hondt‑Lefèvre rappelle.',
    'SOFIE D´HONDT LEFEVRE attend.',
    `${'Sofie D’Hondt-Lefèvre'.normalize('NFD')} écrit.`,
    'Le 02‑555‑99‑85 sonne.',
  ];
  for (const text of ways) await addNote(world, nadia, other.number, { text });
  // "Mme D'Hondt-Lefèvre" may be somebody else, so the administrator ticks it.
  const { texts } = await findPassages(db, administrator, requesterId);
  const unsure = texts.filter(({ certainty }) => certainty === 'likely');
  assert.deepEqual(
    unsure.map(({ text }) => text),
    [ways[1]],
  );
  const options = { tickedPassages: unsure.map(({ id }) => id) };
  assert.deepEqual(await erasePerson(world, administrator, requesterId, 'AGR 2026/115', options), { erased: true });
  const rows = await db.selectFrom('texts').select('text').where('ticketId', '=', other.id).execute();
  const left = rows.map(({ text }) => text).filter((text) => /hondt|lefe|02.555.99.85/i.test(text ?? ''));
  assert.deepEqual(left, []);
});

test('a passage about somebody else of that name stays unless the administrator ticks it', async () => {
  const named = { ...person, name: 'Jan Peeters', email: 'jp@client.example', phone: null };
  const { requesterId, number } = await open(named, 'Une adresse');
  for (const each of [number, other.number]) await addNote(world, nadia, each, { text: 'Mme Peeters et J. Peeters.' });
  await saveMessageDraft(world, nadia, other.number, {
    tab: 'note',
    content: { ...writing, text: 'M. Peeters ?' },
    seen: null,
  });
  const passages = shownPassages(await findPassages(db, administrator, requesterId)).filter(
    ({ certainty }) => certainty !== 'possible',
  );
  assert.deepEqual(
    passages.map((passage) => [passage.number, passage.certainty]),
    [
      [number, 'sure'],
      [other.number, 'likely'],
    ],
  );
  assert.deepEqual(await erasePerson(world, administrator, requesterId, 'AGR 2026/116'), { erased: true });
  const said = await db.selectFrom('texts').select(['ticketId', 'text']).where('text', 'like', '%Mme %').execute();
  assert.ok(said.some(({ ticketId, text }) => ticketId === other.id && text === 'Mme Peeters et J. Peeters.'));
  assert.ok(said.some(({ text }) => text === 'Mme [effacé] et [effacé].'));
  const drafts = await db.selectFrom('messageDrafts').select('content').where('ticketId', '=', other.id).execute();
  assert.deepEqual(
    drafts.map(({ content }) => content.text),
    ['M. Peeters ?'],
  );
});

test('a person with a short name is found by the whole name', async () => {
  const { requesterId } = await open({ ...person, name: 'Na Li', email: 'nl@client.example', phone: null }, 'Un lien');
  for (const text of ['Na Li rappelle.', 'M. Li attend.']) await addNote(world, nadia, other.number, { text });
  const { texts } = await findPassages(db, administrator, requesterId);
  assert.deepEqual(
    texts.map(({ text }) => text),
    ['Na Li rappelle.'],
  );
});
