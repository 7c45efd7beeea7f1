// A stranger names a form that is for others, of another desk, or answers what it does not ask.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listForms } from '#desk/forms/list-forms.ts';
import { changeFormProperties } from '#desk/forms/save-form.ts';
import { newTypedForm } from '#domain/forms/form.ts';
import { findTicketForm } from '#store/forms/ticket-forms.ts';
import { publishedForm } from '#test/published-form.ts';
import { cookiesOf, openWebDesk } from '#test/web-desk.ts';

const desk = await openWebDesk();
const { db, world, cast } = desk;
await publishedForm(desk, cast.desks.wcms, 'internal', { audience: 'staff', questions: { vault: {} } });
await publishedForm(desk, cast.desks.archives, 'scans');
await publishedForm(desk, cast.desks.wcms, 'open', { questions: { shelf: {} } });
const secrets = /internal|vault/;

/** Posts the steps of the contact form up to the choice of a form. */
async function begun(): Promise<string> {
  const sent = { second_subject: '', intent: 'next', name: 'Lou Petit', email: 'lou.petit@client.example' };
  return cookiesOf(await desk.post('/fr/contact/you', sent));
}

const chosen = (cookie: string, kind: string) =>
  desk.post('/fr/contact/kind/1', { second_subject: '', intent: 'next', kind }, { cookie });

test('an address that names a form for others is 404, like one that names none', async () => {
  for (const key of ['internal', 'none', 'scans', 'constructor']) {
    for (const page of ['contact', 'contact/you']) {
      const answer = await desk.get(`/fr/${page}?form=${key}`);
      assert.equal(answer.status, 404, `${page} ${key}`);
      assert.doesNotMatch((await answer.text()).replaceAll(`form=${key}`, ''), secrets);
    }
  }
  assert.equal((await desk.get('/fr/contact/you?form=open')).status, 200);
});

test('a form for others is not listed, and cannot be chosen', async () => {
  const cookie = await begun();
  const list = await (await desk.get('/fr/contact/kind/1', { cookie })).text();
  assert.match(list, /value="open"/);
  assert.doesNotMatch(list, secrets);
  for (const key of ['internal', 'scans', 'complaint', '__proto__']) {
    const answer = await chosen(cookie, key);
    assert.equal(answer.status, 422, key);
    assert.doesNotMatch(await answer.text(), secrets);
  }
});

test('answers posted to a form for others show none of its questions and open nothing', async () => {
  const cookie = await begun();
  const fields = {
    second_subject: '',
    intent: 'next',
    kind: 'internal',
    'q-summary': 'x',
    'q-vault': 'x',
    'q-asked': 'x',
  };
  const answer = await desk.post('/fr/contact/about/1', fields, { cookie });
  assert.deepEqual([answer.status, answer.headers.get('location')], [303, '/fr/contact/kind/1']);
});

test('a draft of one form that is posted to another keeps only what that one asks', async () => {
  const cookie = await begun();
  assert.equal((await chosen(cookie, 'open')).status, 303);
  const fields = {
    ...{ second_subject: '', intent: 'next', kind: 'incident' },
    ...{ 'q-summary': 'Un titre', 'q-asked': 'Une question ?', 'q-shelf': '12', 'q-vault': 'x', 'q-happened': 'x' },
  };
  const answer = await desk.post('/fr/contact/about/1', fields, { cookie });
  assert.deepEqual([answer.status, answer.headers.get('location')], [303, '/fr/contact/check']);
  const sent = await desk.post('/fr/contact/check', { second_subject: '', intent: 'send' }, { cookie });
  assert.equal(sent.status, 303);
  const { id } = await db.selectFrom('tickets').select('id').orderBy('sequence', 'desc').executeTakeFirstOrThrow();
  const filed = (await findTicketForm(db, id))!;
  assert.deepEqual(filed.answers, { summary: 'Un titre', asked: 'Une question ?', shelf: '12' });
  const version = db.selectFrom('formVersions').select('kind').where('id', '=', filed.formVersionId);
  assert.equal((await version.executeTakeFirstOrThrow()).kind, 'open');
});

test('a draft of a form that became one for others shows none of its questions and opens nothing', async () => {
  await publishedForm(desk, cast.desks.wcms, 'internal-later', { questions: { vault: {} } });
  const cookie = await begun();
  assert.equal((await chosen(cookie, 'internal-later')).status, 303);
  const fields = {
    second_subject: '',
    intent: 'next',
    kind: 'internal-later',
    'q-summary': 'Un titre',
    'q-asked': 'x ?',
  };
  const filled = await desk.post('/fr/contact/about/1', { ...fields, 'q-vault': 'zqvault' }, { cookie });
  assert.deepEqual([filled.status, filled.headers.get('location')], [303, '/fr/contact/check']);
  assert.match(await (await desk.get('/fr/contact/check', { cookie })).text(), /zqvault/);
  const place = { deskId: cast.desks.wcms, key: 'internal-later' };
  const form = (await listForms(db, place.deskId)).find(({ key }) => key === place.key)!;
  const typed = { ...newTypedForm, names: form.names, descriptions: form.descriptions, categories: form.categories };
  const changed = { ...typed, audience: 'staff', seen: null };
  assert.ok('saved' in (await changeFormProperties(world, desk.actor('jonas'), place, changed)));
  const before = await countTickets();
  for (const path of ['/fr/contact/kind/1', '/fr/contact/about/1', '/fr/contact/check']) {
    const shown = await desk.get(path, { cookie });
    assert.doesNotMatch(await shown.text(), secrets, path);
  }
  const again = await desk.post('/fr/contact/about/1', { ...fields, 'q-vault': 'zqvault' }, { cookie });
  assert.doesNotMatch(await again.text(), secrets);
  const sent = await desk.post('/fr/contact/check', { second_subject: '', intent: 'send' }, { cookie });
  assert.deepEqual([sent.status, sent.headers.get('location')], [303, '/fr/contact/kind/1?wrong=1']);
  assert.equal(await countTickets(), before);
  const given = { requester: { name: 'Lou' }, summary: 'x', desk: 'DTO', fields: { asked: 'x', vault: 'x' } };
  for (const key of ['internal-later', 'internal', 'scans', 'none', '__proto__']) {
    const answer = await desk.call('claire', 'POST', '/tickets', { ...given, form: key });
    assert.equal(answer.status, 422, key);
    assert.doesNotMatch(JSON.stringify(answer.body), /vault/, key);
  }
  assert.equal(await countTickets(), before);
});

async function countTickets(): Promise<number> {
  return (await db.selectFrom('tickets').select('id').execute()).length;
}

test('no page failed', () => assert.deepEqual(desk.reported, []));
