import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inEachLanguage } from '#domain/language.ts';
import { openHttpDesk } from '#test/http-desk.ts';
import { publishedSections } from '#test/published-form.ts';

const desk = await openHttpDesk();
const labels = (name: string) => ({ fr: name, nl: name, de: name, en: name });
const options = ['small', 'large'].map((key) => ({ key, labels: labels(key) }));
const define = (key: string, type: string, more: object = {}) =>
  desk.call('jonas', 'POST', '/fields', { desk: 'DTO', key, type, labels: labels(key), ...more });
const made = await define('budget', 'money');
for (const [key, type, more] of [
  ['size', 'choice', { options }],
  ['sizes', 'choices', { options }],
  ['reference', 'text', { visibleTo: 'requester', editableBy: 'requester' }],
  ['until', 'date', { visibleTo: 'requester' }],
  ['owner', 'person', {}],
] as const)
  assert.equal((await define(key, type, more)).status, 201, key);

const opening = { desk: 'DTO', summary: 'Papier', description: 'Le papier manque.' };
const requester = { email: 'claire.dumont@patrimoine.example' };
const values = { budget: 99.5, sizes: ['large'], reference: 'Contrat 12', until: '2026-12-31', owner: requester.email };
const open = (fields: object) => desk.call('nadia', 'POST', '/tickets', { ...opening, requester, fields });
const path = (number: string) => `/tickets/${number}`;
const found = async (q: string) =>
  (await desk.call('nadia', 'GET', `/tickets?q=${encodeURIComponent(q)}`)).body.items.map(
    ({ number }: { number: string }) => number,
  ) as string[];

async function pathsOfIssues(reply: ReturnType<typeof desk.call>): Promise<[number, string[]]> {
  const { status, body } = await reply;
  return [status, (body.issues ?? []).map((issue: { path: string }) => issue.path)];
}

test('a field is listed with its desk, its options and its place', async () => {
  assert.equal(made.status, 201, JSON.stringify(made.body));
  assert.deepEqual(made.body, {
    ...{ key: 'budget', desk: 'DTO', type: 'money', labels: labels('budget'), options: [] },
    ...{ visibleTo: 'agent', editableBy: 'agent', forms: [], place: 1, retired: false },
  });
  const { items } = (await desk.call('nadia', 'GET', '/fields?desk=dto')).body as unknown as {
    items: { key: string; place: number; options: unknown }[];
  };
  assert.deepEqual(
    items.map(({ key, place }) => [key, place]),
    ['budget', 'size', 'sizes', 'reference', 'until', 'owner'].map((key, at) => [key, at + 1]),
  );
  assert.deepEqual(
    items[1]!.options,
    options.map((option) => ({ ...option, retired: false })),
  );
});

test('a ticket opens with values, and each reader gets those that the desk shows them', async () => {
  const opened = await open(values);
  assert.equal(opened.status, 201, JSON.stringify(opened.body));
  assert.deepEqual(opened.body.fields, values);
  const { body } = await desk.call('claire', 'GET', path(opened.body.number));
  assert.deepEqual(body.fields, { reference: 'Contrat 12', until: '2026-12-31' });
});

test('a requester’s ticket takes only values of fields that the desk leaves to requesters', async () => {
  const mine = await desk.call('claire', 'POST', '/tickets', { ...opening, fields: { reference: 'à moi' } });
  assert.deepEqual(mine.body.fields, { reference: 'à moi' });
  const given = { ...opening, fields: { reference: 'à moi', until: '2026-12-31' } };
  assert.deepEqual(await pathsOfIssues(desk.call('claire', 'POST', '/tickets', given)), [422, ['fields.until']]);
});

test('values change without a reason, and null empties a field', async () => {
  const { number } = (await open(values)).body;
  const changed = await desk.call('nadia', 'PATCH', path(number), {
    fields: { budget: 100, owner: null, size: 'small' },
  });
  assert.equal(changed.status, 200, JSON.stringify(changed.body));
  const { owner: _, ...rest } = values;
  assert.deepEqual(changed.body.fields, { ...rest, budget: 100, size: 'small' });
});

test('each value that does not fit is named, and nothing of the ticket changes', async () => {
  const { number } = (await open(values)).body;
  const before = (await desk.call('nadia', 'GET', path(number))).body;
  const wrong = { budget: 'much', size: 'huge', colour: 'red', owner: 'nobody@nowhere.example', reference: 'new' };
  const body = { fields: wrong, tags: [], priority: 'high', reason: 'x' };
  assert.deepEqual(await pathsOfIssues(desk.call('nadia', 'PATCH', path(number), body)), [
    422,
    ['fields.budget', 'fields.size', 'fields.colour', 'fields.owner'],
  ]);
  assert.deepEqual((await desk.call('nadia', 'GET', path(number))).body, before);
  assert.deepEqual(await pathsOfIssues(open({ budget: '1.234' })), [422, ['fields.budget']]);
});

test('tickets are found by the values of their fields, and only by people of the desk', async () => {
  const owner = { owner: requester.email };
  const small = (await open({ budget: 10, size: 'small', until: '2026-12-01', reference: 'Été 7', ...owner })).body
    .number;
  const large = (await open({ budget: 250.5, size: 'large', sizes: ['small', 'large'] })).body.number;
  const among = async (q: string) => (await found(q)).filter((number) => [small, large].includes(number));
  assert.deepEqual(await among('field.budget:10'), [small]);
  assert.deepEqual(await among('field.budget:>10'), [large]);
  assert.deepEqual((await among('field.budget:10..250.5')).toSorted(), [small, large].toSorted());
  assert.deepEqual(await among('field.size:Small'), [small]);
  assert.deepEqual(await among('field.sizes:large'), [large]);
  assert.deepEqual(await among('field.until:<2026-12-02'), [small]);
  assert.deepEqual(await among('field.reference:ete'), [small]);
  assert.deepEqual(await among('field.owner:claire.dumont'), [small]);
  assert.deepEqual(await among('field.until:none'), [large]);
  assert.deepEqual(await among('-field.until:none'), [small]);
  assert.deepEqual(await among('field.until:any'), [small]);
  assert.deepEqual(await among('field.budget:much field.size:small'), []);
  assert.deepEqual(await among('field.nothing:1'), []);
  const asClaire = await desk.call('claire', 'GET', `/tickets?q=${encodeURIComponent('field.budget:10')}`);
  assert.deepEqual(asClaire.body.items, []);
});

test('a definition that cannot be is refused by its field', async () => {
  assert.deepEqual(await pathsOfIssues(define('budget', 'text')), [422, ['key']]);
  assert.deepEqual(await pathsOfIssues(define('Ü', 'choice')), [422, ['key', 'options']]);
  assert.deepEqual(await pathsOfIssues(define('short', 'text', { labels: { fr: 'Court' } })), [
    422,
    ['labels.nl', 'labels.de', 'labels.en'],
  ]);
  assert.deepEqual(await pathsOfIssues(define('other', 'text', { desk: 'XYZ' })), [422, ['desk']]);
});

test('a field changes, moves, is retired and taken back', async () => {
  const changed = await desk.call('jonas', 'PATCH', '/fields/budget', { labels: { en: 'Money' }, place: 3 });
  const { labels: names, place } = changed.body as unknown as { labels: object; place: number };
  assert.deepEqual([names, place], [{ ...labels('budget'), en: 'Money' }, 3]);
  assert.equal((await desk.call('jonas', 'DELETE', '/fields/budget')).body.retired, true);
  const { number } = (await open({ reference: 'x' })).body;
  const refused = await desk.call('nadia', 'PATCH', path(number), { fields: { budget: 1 } });
  assert.equal(refused.body.type, 'urn:belfry:refusal:fieldRetired');
  assert.equal((await desk.call('jonas', 'PATCH', '/fields/budget', { retired: false })).body.retired, false);
  assert.equal((await desk.call('jonas', 'PATCH', '/fields/nothing', { retired: false })).status, 404);
});

test('a field names the forms that ask for it, and changes which do', async () => {
  const asksFor = async (key: string) => {
    const { items } = (await desk.call('claire', 'GET', `/forms?desk=DTO`)).body as unknown as {
      items: { key: string; questions: { label: string }[] }[];
    };
    return items.flatMap((form) => (form.questions.some(({ label }) => label === key) ? [form.key] : []));
  };
  const seen = { visibleTo: 'requester', forms: ['incident', 'question'] };
  assert.deepEqual((await define('room', 'text', seen)).body, {
    ...{ key: 'room', desk: 'DTO', type: 'text', labels: labels('room'), options: [], visibleTo: 'requester' },
    ...{ editableBy: 'agent', forms: ['incident', 'question'], place: 7, retired: false },
  });
  assert.deepEqual(await asksFor('room'), ['incident', 'question']);
  assert.equal((await desk.call('jonas', 'PATCH', '/fields/room?desk=DTO', { forms: ['question'] })).status, 200);
  assert.deepEqual(await asksFor('room'), ['question']);
});

test('a form that is unknown, or cannot ask for the field, is refused, and no field is made', async () => {
  for (const more of [{ visibleTo: 'requester', forms: ['question', 'nothing'] }, { forms: ['question'] }])
    assert.deepEqual(await pathsOfIssues(define('shelf', 'text', more)), [422, ['forms']]);
  assert.equal((await define('shelf', 'text')).status, 201);
});

test('a form whose only section opens a ticket for each row asks for the field in each row', async () => {
  const said = (text: string) => inEachLanguage(() => text);
  const questions = [{ id: 'summary', type: 'summary' as const, label: said('Titre'), required: true }];
  const repeat = { name: said('Site'), least: 1, most: 4, tickets: true };
  const place = { key: 'rows', kind: 'question' as const };
  await publishedSections(desk, desk.cast.desks.wcms, place, [{ id: 'main', title: said('Sites'), questions, repeat }]);
  const made = await define('floor', 'text', { visibleTo: 'requester', forms: ['rows'] });
  assert.deepEqual([made.status, (made.body as unknown as { forms: string[] }).forms], [201, ['rows']]);
  const read = (await desk.call('jonas', 'GET', '/fields')).body as unknown as {
    items: { key: string; forms: string[] }[];
  };
  assert.deepEqual(read.items.find(({ key }) => key === 'floor')?.forms, ['rows']);
});

test('a name may hold any sign, and an option whose key holds other signs than keys have is refused', async () => {
  const keyed = (key: string, name: string) => ({ options: [{ key, labels: labels(name) }] });
  for (const key of ['a:b', 'a|b', 'a b', 'none'])
    assert.deepEqual(await pathsOfIssues(define('odd', 'choice', keyed(key, 'A'))), [422, ['options']], key);
  const made = await define('signs', 'choice', keyed('a', 'A | B: \\ 1\n2'));
  assert.equal(made.status, 201);
  const { options } = made.body as unknown as { options: object[] };
  assert.deepEqual(options, [{ key: 'a', labels: labels('A | B: \\ 1 2'), retired: false }]);
});
