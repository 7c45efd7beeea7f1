import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import type { FormInFile } from '#domain/installation/forms.ts';
import { inEachLanguage } from '#domain/language.ts';
import { publishedSections } from '#test/published-form.ts';
import { cookiesOf, openWebDesk } from '#test/web-desk.ts';

// A group of questions that is answered several times, and a question that a number leads to, filled in without scripts.
const desk = await openWebDesk({ filled: false });
const { db, cast } = desk;
const deskId = cast.desks.wcms;
const said = (text: string) => inEachLanguage(() => text);

const summary = { id: 'summary', type: 'summary', label: said('Titre'), required: true } as const;
const choices = ['lien', 'texte'].map((id) => ({ id, label: said(id) }));
const sections: FormInFile = [
  {
    ...{ id: 'main', title: said('La demande') },
    questions: [
      summary,
      { id: 'visits', type: 'number', label: said('Visites') },
      {
        ...{ id: 'why', type: 'line', label: said('Pourquoi tant ?'), required: true },
        condition: { all: [{ question: 'visits', atLeast: '1000' }] },
      },
    ],
  },
  {
    ...{ id: 'pages', title: said('Les pages') },
    questions: [
      { id: 'address', type: 'url', label: said('Adresse'), required: true },
      { id: 'kind', type: 'choice', label: said('Défaut'), choices },
      { id: 'wrong', type: 'text', label: said('Ce qui ne va pas'), condition: { question: 'kind', is: ['texte'] } },
    ],
    repeat: { name: said('Page'), least: 1, most: 3 },
  },
];
await publishedSections(desk, deskId, { key: 'pages', kind: 'incident' }, sections);
await publishedSections(desk, deskId, { key: 'access' }, [
  {
    ...{ id: 'main', title: said('La demande') },
    questions: [summary, { id: 'until', type: 'date', label: said('Jusqu’au') }],
  },
  {
    ...{ id: 'people', title: said('Les personnes') },
    questions: [
      { id: 'who', type: 'person', label: said('Adresse e-mail'), required: true },
      { id: 'role', type: 'line', label: said('Rôle') },
    ],
    repeat: { name: said('Personne'), least: 1, most: 4, tickets: true },
  },
]);

const sent = { second_subject: '', intent: 'next' };
const email = 'lou.petit@client.example';

async function begun(form: string): Promise<string> {
  return cookiesOf(await desk.post(`/fr/contact/you?form=${form}`, { ...sent, name: 'Lou Petit', email }));
}

/** Posts the questions of a form; a list posts a field several times. */
async function posted(cookie: string, fields: Record<string, string | string[]>) {
  const pairs = Object.entries({ ...sent, ...fields }).flatMap(([name, value]) =>
    [value].flat().map((each): [string, string] => [name, each]),
  );
  return desk.respond('/fr/contact/about/1', {
    ...{ method: 'POST', body: new URLSearchParams(pairs) },
    headers: { origin: desk.url, cookie },
  });
}

const page = async (cookie: string, path = 'about/1') => (await desk.get(`/fr/contact/${path}`, { cookie })).text();
const at = (answer: Response) => [answer.status, answer.headers.get('location')];
const first = { kind: 'pages', 'q-summary': 'Deux pages fausses', 'q-pages_1_address': 'musee.example/a' };

async function newestTickets(count: number) {
  const rows = await db.selectFrom('tickets').selectAll().orderBy('sequence', 'desc').limit(count).execute();
  return rows.reverse();
}

async function answersOf(ticketId: string) {
  const row = await db.selectFrom('ticketForms').select('answers').where('ticketId', '=', ticketId).executeTakeFirst();
  return row!.answers;
}

test('another row is added by a button that keeps everything typed', async () => {
  const cookie = await begun('pages');
  assert.match(await page(cookie), /q-pages_1_address/);
  const more = await posted(cookie, { ...first, pages_rows: ['1'], addRow: 'pages' });
  assert.deepEqual(at(more), [303, '/fr/contact/about/1#s-pages_2']);
  const shown = await page(cookie);
  assert.match(shown, /value="musee.example\/a"/);
  assert.match(shown, /q-pages_2_address/);
  assert.match(shown, /Page 2/);
  const third = await posted(cookie, { ...first, pages_rows: ['1', '2'], addRow: 'pages' });
  assert.deepEqual(at(third), [303, '/fr/contact/about/1#s-pages_3']);
  assert.doesNotMatch(await page(cookie), /name="addRow"/);
});

test('a row is removed, and the last one stays', async () => {
  const cookie = await begun('pages');
  const two = { ...first, pages_rows: ['1', '2'], 'q-pages_2_address': 'musee.example/b' };
  await posted(cookie, { ...two, dropRow: 'pages_1' });
  const shown = await page(cookie);
  assert.match(shown, /value="musee.example\/b"/);
  assert.doesNotMatch(shown, /q-pages_1_address/);
  await posted(cookie, { ...two, pages_rows: ['2'], dropRow: 'pages_2' });
  assert.match(await page(cookie), /q-pages_2_address/);
});

test('a fault names its row and its question', async () => {
  const cookie = await begun('pages');
  const answer = await posted(cookie, { ...first, pages_rows: ['1', '2'], 'q-pages_2_kind': 'lien' });
  assert.equal(answer.status, 422);
  assert.match(await answer.text(), /Page 2 – Adresse/);
});

test('a number leads to another question, which the next page asks before it is missing', async () => {
  const cookie = await begun('pages');
  const many = { ...first, pages_rows: ['1'], 'q-visits': '2 500' };
  assert.doesNotMatch(await page(cookie), /q-why/);
  const shown = await page(cookie);
  const draft = /name="draft" value="([^"]+)"/.exec(shown)![1]!;
  const form = /name="form" value="([^"]+)"/.exec(shown)![1]!;
  const more = await posted(cookie, { ...many, draft, form });
  assert.deepEqual(at(more), [303, '/fr/contact/about/1?more=1']);
  const asked = await page(cookie, 'about/1?more=1');
  assert.match(asked, /q-why/);
  assert.match(asked, /Vos réponses amènent d’autres questions/);
  const seals = { draft: /name="draft" value="([^"]+)"/.exec(asked)![1]!, form };
  assert.equal((await posted(cookie, { ...many, ...seals })).status, 422);
  const done = await posted(cookie, { ...many, ...seals, 'q-why': 'La presse' });
  assert.deepEqual(at(done), [303, '/fr/contact/check']);
});

test('the rows are a list in the record and among the answers, and hidden answers are neither', async () => {
  const cookie = await begun('pages');
  const done = await posted(cookie, {
    ...first,
    pages_rows: ['1', '2', '3'],
    'q-pages_1_kind': 'lien',
    'q-pages_1_wrong': 'secret',
    'q-why': 'secret',
    'q-pages_2_address': 'musee.example/b',
    'q-pages_2_kind': 'texte',
    'q-pages_2_wrong': 'Le titre est faux.\nLe texte aussi.',
  });
  assert.deepEqual(at(done), [303, '/fr/contact/check']);
  assert.match(await page(cookie, 'check'), /1\. Adresse/);
  assert.equal((await desk.post('/fr/contact/check', { ...sent, intent: 'send' }, { cookie })).status, 303);
  const [ticket] = await newestTickets(1);
  assert.deepEqual(await answersOf(ticket!.id), {
    summary: 'Deux pages fausses',
    pages: [
      { address: 'https://musee.example/a', kind: 'lien' },
      { address: 'https://musee.example/b', kind: 'texte', wrong: 'Le titre est faux.\nLe texte aussi.' },
    ],
  });
  const { text } = (await db
    .selectFrom('entries')
    .innerJoin('texts', 'texts.id', 'entries.textId')
    .select('texts.text')
    .where('entries.ticketId', '=', ticket!.id)
    .executeTakeFirst())!;
  const lines = [
    ...['Les pages', '1. Adresse\u00a0: https://musee.example/a', '\u00a0\u00a0\u00a0Défaut\u00a0: lien'],
    ...['2. Adresse\u00a0: https://musee.example/b', '\u00a0\u00a0\u00a0Défaut\u00a0: texte'],
    ...['\u00a0\u00a0\u00a0Ce qui ne va pas\u00a0: Le titre est faux.', '\u00a0\u00a0\u00a0Le texte aussi.'],
  ];
  assert.ok(text!.includes(lines.join('\n')), text!);
});

const people = {
  ...{ kind: 'access', 'q-summary': 'Accès au site', 'q-until': '2027-06-30', people_rows: ['1', '2', '4'] },
  ...{ 'q-people_1_who': 'anna@client.example', 'q-people_1_role': 'rédactrice' },
  ...{ 'q-people_2_who': 'bram@client.example', 'q-people_4_who': 'zoe@client.example' },
};

test('R5: a form opens a linked ticket per row, each acknowledged, and none twice', async () => {
  const cookie = await begun('access');
  assert.deepEqual(at(await posted(cookie, people)), [303, '/fr/contact/check']);
  assert.match(await page(cookie, 'check'), /Envoyer les 3 demandes/);
  // Only a robot fills in a form at once, and a robot's ticket sends no mail (R1).
  await sql`update contact_drafts set state = jsonb_set(state, '{openedAt}', '0')`.execute(db);
  const done = await desk.post('/fr/contact/check', { ...sent, intent: 'send' }, { cookie });
  assert.equal(done.status, 303);
  const tickets = await newestTickets(3);
  assert.deepEqual(
    await Promise.all(tickets.map(({ id }) => answersOf(id))),
    [
      { who: 'anna@client.example', role: 'rédactrice' },
      { who: 'bram@client.example' },
      { who: 'zoe@client.example' },
    ].map((row) => ({ summary: 'Accès au site', until: '2027-06-30', people: [row] })),
  );
  const receipt = await (await desk.get(done.headers.get('location')!, { cookie })).text();
  for (const { sequence } of tickets) assert.ok(receipt.includes(String(sequence)), String(sequence));
  const links = await db
    .selectFrom('events')
    .select('ticketId')
    .where('type', '=', 'linked')
    .where(
      'ticketId',
      'in',
      tickets.map(({ id }) => id),
    )
    .execute();
  assert.equal(links.length, 6);
  const letters = await db
    .selectFrom('outgoingMails')
    .select('ticketId')
    .where(
      'ticketId',
      'in',
      tickets.map(({ id }) => id),
    )
    .execute();
  assert.equal(letters.length, 3);
  const again = await desk.post('/fr/contact/check', { ...sent, intent: 'send' }, { cookie });
  assert.equal(again.status, 303);
  assert.equal((await newestTickets(1))[0]!.number, tickets[2]!.number);
});
