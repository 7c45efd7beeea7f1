// A stranger posts rows that no page has, answers that no question asks, and more tickets than a network may open.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contactLimitsOf } from '#desk/limits/contact-limits.ts';
import type { ContactDraft } from '#domain/forms/contact-draft.ts';
import type { FormInFile } from '#domain/installation/forms.ts';
import { inEachLanguage } from '#domain/language.ts';
import { publishedSections } from '#test/published-form.ts';
import { cookiesOf, openWebDesk } from '#test/web-desk.ts';

const desk = await openWebDesk({ filled: false });
const { db, cast, world } = desk;
const deskId = cast.desks.wcms;
const said = (text: string) => inEachLanguage(() => text);
const main: FormInFile[number] = {
  ...{ id: 'main', title: said('Main') },
  questions: [
    { id: 'summary', type: 'summary', label: said('Title'), required: true },
    { id: 'amount', type: 'number', label: said('Amount') },
    { id: 'why', type: 'line', label: said('Why'), condition: { all: [{ question: 'amount', atLeast: '100' }] } },
  ],
};
const group = (id: string, tickets: boolean): FormInFile[number] => ({
  ...{ id, title: said(id) },
  questions: [{ id: 'address', type: 'line', label: said('Address'), required: true }],
  repeat: { name: said('Row'), most: 3, tickets },
});
await publishedSections(desk, deskId, { key: 'pages' }, [main, group('pages', false)]);
await publishedSections(desk, deskId, { key: 'people' }, [main, group('people', true)]);

const sent = { second_subject: '', intent: 'next' };

async function begun(form: string): Promise<string> {
  const you = { ...sent, name: 'Lou Petit', email: 'lou.petit@client.example' };
  return cookiesOf(await desk.post(`/fr/contact/you?form=${form}`, you));
}

function posted(cookie: string, kind: string, fields: Record<string, string | string[]>): Promise<Response> {
  const said = { ...sent, kind, 'q-summary': 'Titre', ...fields };
  const pairs = Object.entries(said).flatMap(([name, value]) => [value].flat().map((each) => [name, each]));
  return desk.respond('/fr/contact/about/1', {
    ...{ method: 'POST', body: new URLSearchParams(pairs as [string, string][]) },
    headers: { origin: desk.url, cookie },
  });
}

async function draftOf(form: string) {
  const rows = await db.selectFrom('contactDrafts').select('state').orderBy('changedAt', 'desc').execute();
  const subjects = rows.flatMap(({ state }) => (state as ContactDraft).subjects);
  return subjects.find((subject) => subject.form === form)!.answers;
}

const counted = async () =>
  Number(
    (
      await db
        .selectFrom('tickets')
        .select((of) => of.fn.countAll().as('count'))
        .executeTakeFirstOrThrow()
    ).count,
  );
const send = (cookie: string) => desk.post('/fr/contact/check', { ...sent, intent: 'send' }, { cookie });

test('rows with names that no page gives, or beyond the most, are no rows', async () => {
  const cookie = await begun('pages');
  const odd = ['-1', '0', '1e9', '1000000000', '__proto__', 'constructor', '1'];
  await posted(cookie, 'pages', { pages_rows: odd, 'q-pages_-1_address': 'x', 'q-pages_1_address': 'a' });
  assert.deepEqual((await draftOf('pages')).pages_rows, ['1']);
  const many = Array.from({ length: 10_000 }, (_, at) => String(at + 1));
  const answer = await posted(cookie, 'pages', {
    pages_rows: many,
    'q-pages_1_address': 'a',
    'q-pages_4_address': 'x',
  });
  assert.ok(answer.status === 303 || answer.status === 413, String(answer.status));
  const answers = await draftOf('pages');
  assert.ok(answers.pages_rows!.length <= 3);
  assert.equal(answers.pages_4_address, undefined);
});

test('buttons about rows that do not exist change nothing', async () => {
  const cookie = await begun('pages');
  const one = { pages_rows: ['1'], 'q-pages_1_address': 'a' };
  const presses = [
    ['dropRow', 'pages_9'],
    ['dropRow', 'main_1'],
    ['addRow', 'main'],
    ['addRow', '__proto__'],
  ] as const;
  for (const [name, value] of presses) {
    const answer = await posted(cookie, 'pages', { ...one, [name]: value });
    assert.equal(answer.status, 303, value);
    assert.deepEqual((await draftOf('pages')).pages_rows, ['1']);
  }
});

test('the group of another form, and questions with the names of an object, are not read', async () => {
  const cookie = await begun('pages');
  await posted(cookie, 'pages', {
    ...{ pages_rows: ['1'], 'q-pages_1_address': 'a', people_rows: ['1', '2'], 'q-people_1_address': 'x' },
    ...{ 'q-__proto__': 'x', 'q-constructor': 'x', 'q-pages_1___proto__': 'x' },
  });
  const answers = await draftOf('pages');
  assert.deepEqual(Object.keys(answers).sort(), ['pages_1_address', 'pages_rows', 'summary']);
  assert.equal(({} as Record<string, unknown>).x, undefined);
});

test('an answer to a question that is not asked reaches neither the ticket nor its answers', async () => {
  const cookie = await begun('pages');
  const hidden = { 'q-amount': '5', 'q-why': 'secret', pages_rows: ['1'], 'q-pages_1_address': 'a' };
  assert.equal((await posted(cookie, 'pages', hidden)).status, 303);
  assert.equal((await send(cookie)).status, 303);
  const forms = await db.selectFrom('ticketForms').select('answers').execute();
  assert.deepEqual(forms.at(-1)!.answers, { summary: 'Titre', amount: '5', pages: [{ address: 'a' }] });
  const texts = await db.selectFrom('texts').select('text').execute();
  assert.ok(texts.every(({ text }) => !text?.includes('secret')));
});

test('a form that would open more tickets than a network may opens none', async () => {
  const cookie = await begun('people');
  const rows = {
    people_rows: ['1', '2', '3'],
    ...Object.fromEntries([1, 2, 3].map((row) => [`q-people_${row}_address`, 'a'])),
  };
  assert.equal((await posted(cookie, 'people', rows)).status, 303);
  const before = await counted();
  const limits = contactLimitsOf(world);
  while ((await limits.takeForm('127.0.0.1', 1)) === null);
  assert.equal((await send(cookie)).status, 429);
  assert.equal(await counted(), before);
  assert.deepEqual((await draftOf('people')).people_rows, ['1', '2', '3']);
});
