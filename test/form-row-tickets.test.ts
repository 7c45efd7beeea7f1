import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import type { FormInFile } from '#domain/installation/forms.ts';
import { inEachLanguage } from '#domain/language.ts';
import { publishedSections } from '#test/published-form.ts';
import { cookiesOf, openWebDesk } from '#test/web-desk.ts';

// A form opens a ticket per row, and each row has its own site, files and urgency. Another section shows no row until one is added.
const desk = await openWebDesk({ filled: false });
const { db, cast } = desk;
const said = (text: string) => inEachLanguage(() => text);
const choices = ['lien', 'texte'].map((id) => ({ id, label: said(id) }));
const sections: FormInFile = [
  {
    ...{ id: 'main', title: said('La demande') },
    questions: [{ id: 'summary', type: 'summary', label: said('Titre'), required: true }],
  },
  {
    ...{ id: 'places', title: said('Les sites') },
    questions: [
      { id: 'site', type: 'site', label: said('Quel site'), required: true },
      { id: 'shots', type: 'files', label: said('Captures') },
      { id: 'now', type: 'urgent', label: said('Urgent') },
      { id: 'kind', type: 'choice', label: said('Défaut'), choices },
    ],
    repeat: { name: said('Site'), least: 1, most: 4, tickets: true },
  },
  {
    ...{ id: 'people', title: said('Les collègues') },
    questions: [{ id: 'who', type: 'person', label: said('Adresse e-mail'), required: true }],
    repeat: { name: said('Collègue'), least: 0, most: 2 },
  },
  {
    ...{ id: 'end', title: said('Pour finir') },
    questions: [
      {
        ...{ id: 'text', type: 'line', label: said('Le bon texte'), required: true },
        condition: { all: [{ question: 'kind', is: ['texte'], rows: 'any' }] },
      },
    ],
  },
];
await publishedSections(desk, cast.desks.wcms, { key: 'places', kind: 'incident' }, sections);

const sent = { second_subject: '', intent: 'next' };

async function begun(): Promise<string> {
  const you = { ...sent, name: 'Lou Petit', email: 'lou.petit@client.example' };
  return cookiesOf(await desk.post('/fr/contact/you?form=places', you));
}

type Fields = Record<string, string | string[] | File[]>;

/** Posts the questions with the seals of the page that shows them, as a browser does. */
async function posted(cookie: string, fields: Fields) {
  const shown = await page(cookie);
  const seals = [...shown.matchAll(/name="(form|draft|page|kept)" value="([^"]+)"/g)];
  const body = new FormData();
  for (const [, name, value] of seals) body.append(name!, value!);
  for (const [name, value] of Object.entries({ ...sent, kind: 'places', 'q-summary': 'Deux sites', ...fields }))
    for (const each of [value].flat()) body.append(name, each);
  return desk.respond('/fr/contact/about/1', { method: 'POST', body, headers: { origin: desk.url, cookie } });
}

const page = async (cookie: string, path = 'about/1') => (await desk.get(`/fr/contact/${path}`, { cookie })).text();
const at = (answer: Response) => [answer.status, answer.headers.get('location')];
const file = (name: string) => [new File([name], name, { type: 'text/plain' })];
const two = { places_rows: ['1', '2'], 'q-places_1_site': '1042', 'q-places_2_site': '1187' };

async function newestTickets(count: number) {
  const rows = await db.selectFrom('tickets').selectAll().orderBy('sequence', 'desc').limit(count).execute();
  return rows.reverse();
}

async function filesOf(ticketId: string): Promise<string[]> {
  const rows = await db.selectFrom('files').select('name').where('ticketId', '=', ticketId).orderBy('name').execute();
  return rows.map(({ name }) => name);
}

test('R5: each row opens a ticket about its site, with its files and its urgency', async () => {
  const cookie = await begun();
  const more = await posted(cookie, {
    ...{ places_rows: ['1'], 'q-places_1_site': '1042', 'q-places_1_shots': file('one.txt'), addRow: 'places' },
  });
  assert.deepEqual(at(more), [303, '/fr/contact/about/1#s-places_2']);
  const done = await posted(cookie, {
    ...two,
    ...{ 'q-places_2_shots': [...file('two.txt'), ...file('three.txt')], 'q-places_2_now': 'yes' },
  });
  assert.deepEqual(at(done), [303, '/fr/contact/check']);
  const check = await page(cookie, 'check');
  assert.match(check, /1042, Stadsarchief/);
  assert.match(check, /one\.txt/);
  await sql`update contact_drafts set state = jsonb_set(state, '{openedAt}', '0')`.execute(db);
  assert.equal((await desk.post('/fr/contact/check', { ...sent, intent: 'send' }, { cookie })).status, 303);
  const tickets = await newestTickets(2);
  const sites = await db.selectFrom('sites').select(['id', 'number']).execute();
  assert.deepEqual(
    tickets.map(({ siteId }) => sites.find(({ id }) => id === siteId)?.number),
    ['1042', '1187'],
  );
  assert.deepEqual(
    tickets.map(({ urgent }) => urgent),
    [false, true],
  );
  assert.deepEqual(await Promise.all(tickets.map(({ id }) => filesOf(id))), [['one.txt'], ['three.txt', 'two.txt']]);
});

test('the files of a removed row go with it, and those of another stay', async () => {
  const cookie = await begun();
  await posted(cookie, { ...two, 'q-places_1_shots': file('one.txt'), 'q-places_2_shots': file('two.txt') });
  const both = await page(cookie);
  assert.match(both, /one\.txt/);
  assert.match(both, /two\.txt/);
  await posted(cookie, { ...two, dropRow: 'places_1' });
  const shown = await page(cookie);
  assert.doesNotMatch(shown, /one\.txt/);
  assert.match(shown, /two\.txt/);
});

test('a section that may stay empty shows no row until one is added', async () => {
  const cookie = await begun();
  const empty = await page(cookie);
  assert.match(empty, /Les collègues/);
  assert.doesNotMatch(empty, /q-people_1_who/);
  const one = { places_rows: ['1'], 'q-places_1_site': '1042' };
  assert.deepEqual(at(await posted(cookie, { ...one, addRow: 'people' })), [303, '/fr/contact/about/1#s-people_1']);
  assert.match(await page(cookie), /q-people_1_who/);
  await posted(cookie, { ...one, people_rows: ['1'], dropRow: 'people_1' });
  assert.doesNotMatch(await page(cookie), /q-people_1_who/);
  assert.deepEqual(at(await posted(cookie, one)), [303, '/fr/contact/check']);
});

test('a question that the answer of a row leads to is missing only then', async () => {
  const cookie = await begun();
  const links = { ...two, 'q-places_1_kind': 'lien', 'q-places_2_kind': 'lien' };
  assert.deepEqual(at(await posted(cookie, links)), [303, '/fr/contact/check']);
  const text = { ...links, 'q-places_2_kind': 'texte' };
  const refused = await posted(cookie, text);
  assert.equal(refused.status, 422);
  assert.match(await refused.text(), /Le bon texte/);
  assert.deepEqual(at(await posted(cookie, { ...text, 'q-text': 'Ouvert' })), [303, '/fr/contact/check']);
});
