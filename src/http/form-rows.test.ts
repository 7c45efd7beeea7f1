import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FormInFile } from '#domain/installation/forms.ts';
import { inEachLanguage } from '#domain/language.ts';
import { openHttpDesk } from '#test/http-desk.ts';
import { publishedSections } from '#test/published-form.ts';

const desk = await openHttpDesk({ filled: false });
const { db } = desk;
const deskId = desk.cast.desks.wcms;
const said = (text: string) => inEachLanguage(() => text);
const summary = { id: 'summary', type: 'summary', label: said('Title'), required: true } as const;
const choices = ['link', 'text'].map((id) => ({ id, label: said(id) }));

const pages = (tickets: boolean): FormInFile => [
  { id: 'main', title: said('Main'), questions: [summary, { id: 'visits', type: 'number', label: said('Visits') }] },
  {
    ...{ id: 'pages', title: said('Pages') },
    questions: [
      { id: 'address', type: 'url', label: said('Address'), required: true },
      { id: 'kind', type: 'choice', label: said('Kind'), choices },
      { id: 'wrong', type: 'line', label: said('Wrong'), condition: { question: 'kind', is: ['text'] } },
    ],
    repeat: { name: said('Page'), most: 3, tickets },
  },
];
await publishedSections(desk, deskId, { key: 'pages' }, pages(false));
await publishedSections(desk, deskId, { key: 'each' }, pages(true));

await publishedSections(desk, deskId, { key: 'places' }, [
  { id: 'main', title: said('Main'), questions: [summary] },
  {
    ...{ id: 'places', title: said('Places') },
    questions: [
      { id: 'site', type: 'site', label: said('Site'), required: true },
      { id: 'shots', type: 'files', label: said('Pictures') },
      { id: 'now', type: 'urgent', label: said('Urgent') },
    ],
    repeat: { name: said('Place'), most: 3, tickets: true },
  },
]);

const open = (fields: object, form = 'pages', more: object = {}) =>
  desk.call('claire', 'POST', '/tickets', { desk: 'DTO', form, summary: 'Wrong pages', fields, ...more });
const paths = async (answer: ReturnType<typeof open>) => {
  const { status, body } = await answer;
  return [status, ...(body.issues ?? []).map(({ path }) => path)];
};
const row = (address: string, more = {}) => ({ address: `https://musee.example/${address}`, ...more });
const counted = async () =>
  Number(
    (
      await db
        .selectFrom('tickets')
        .select((of) => of.fn.countAll().as('count'))
        .executeTakeFirstOrThrow()
    ).count,
  );

test('the catalogue names the groups of a form, and the questions of their rows', async () => {
  const { body } = await desk.call('claire', 'GET', '/forms?desk=DTO');
  const items = body.items as unknown as {
    key: string;
    groups?: object[];
    questions: { key: string; group?: string }[];
  }[];
  const form = items.find(({ key }) => key === 'each')!;
  assert.deepEqual(form.groups, [{ key: 'pages', label: 'Pages', least: 1, most: 3, opensTickets: true }]);
  assert.deepEqual(
    form.questions.map(({ key, group = null }) => [key, group]),
    [
      ['summary', null],
      ['visits', null],
      ['address', 'pages'],
      ['kind', 'pages'],
      ['wrong', 'pages'],
    ],
  );
  assert.equal(items.find(({ key }) => key === 'question')!.groups, undefined);
});

test('rows are given as a list, and each fault names its row', async () => {
  const { status, body } = await open({ visits: 1200, pages: [row('a'), row('b', { kind: 'text', wrong: 'All' })] });
  assert.equal(status, 201, JSON.stringify(body));
  const entries = await desk.call('nadia', 'GET', `/tickets/${body.number}/entries`);
  const { text } = entries.body.items.find(({ direction }) => direction === 'in')!;
  assert.match(text!, /1\. .*musee\.example\/a\n2\. .*musee\.example\/b\n.*text\n.*All/);
  assert.deepEqual(await paths(open({ pages: [row('a'), { kind: 'link' }] })), [422, 'fields.pages.1.address']);
  assert.deepEqual(await paths(open({ pages: [row('a', { wrong: 'x' })] })), [422, 'fields.pages.0.wrong']);
  assert.deepEqual(await paths(open({ pages: [row('a', { other: 'x' })] })), [422, 'fields.pages.0.other']);
  assert.deepEqual(await paths(open({ pages: [row('a', { kind: 'none' })] })), [422, 'fields.pages.0.kind']);
  assert.deepEqual(await paths(open({})), [422, 'fields.pages.0.address']);
});

test('rows beyond the most, or where no group asks for them, are refused', async () => {
  assert.deepEqual((await paths(open({ pages: Array.from({ length: 4 }, () => row('a')) })))[0], 422);
  assert.deepEqual((await paths(open({ pages: Array.from({ length: 1_000 }, () => row('a')) })))[0], 422);
  assert.deepEqual(await paths(open({ visits: [row('a')] })), [422, 'fields.visits', 'fields.pages.0.address']);
  const plain = { desk: 'DTO', summary: 'x', description: 'x', fields: { pages: [row('a')] } };
  assert.deepEqual(await paths(desk.call('claire', 'POST', '/tickets', plain)), [422, 'fields']);
});

test('R5: a form opens one linked ticket per row, all or none', async () => {
  const before = await counted();
  const { status, body } = await open({ pages: [row('a'), row('b'), row('c')] }, 'each');
  assert.equal(status, 201, JSON.stringify(body));
  const { number, others } = body as unknown as { number: string; others: string[] };
  assert.equal(others.length, 2);
  assert.equal(await counted(), before + 3);
  const texts = await Promise.all(
    [number, ...others].map(async (each) => {
      const entries = await desk.call('nadia', 'GET', `/tickets/${each}/entries`);
      return entries.body.items.find(({ direction }) => direction === 'in')!.text!;
    }),
  );
  assert.deepEqual(
    texts.map((text) => /musee\.example\/(\w)/.exec(text)![1]),
    ['a', 'b', 'c'],
  );
  const summaries = await Promise.all(
    [number, ...others].map(async (each) => (await desk.call('nadia', 'GET', `/tickets/${each}`)).body.summary),
  );
  assert.deepEqual(summaries, ['Wrong pages (1/3)', 'Wrong pages (2/3)', 'Wrong pages (3/3)']);
  assert.deepEqual(await paths(open({ pages: [row('a'), { address: 'no address' }] }, 'each')), [
    422,
    'fields.pages.1.address',
  ]);
  assert.equal(await counted(), before + 3);
});

async function upload(name: string): Promise<string> {
  const headers = { Authorization: `Bearer ${await desk.token('claire')}`, 'Content-Type': 'text/plain' };
  const saved = await fetch(`${desk.url}/api/v1/files?name=${name}`, { method: 'POST', headers, body: name });
  return ((await saved.json()) as { id: string }).id;
}

test('R5: each row names the site, the files and the urgency of its ticket', async () => {
  const [one, two, both] = [await upload('one.txt'), await upload('two.txt'), await upload('both.txt')];
  const rows = [
    { site: '1042', shots: [one], now: 'yes' },
    { site: '1187', shots: [two] },
  ];
  const { status, body } = await open({ places: rows }, 'places', { attachments: [one, two, both] });
  assert.equal(status, 201, JSON.stringify(body));
  const { number, others } = body as unknown as { number: string; others: string[] };
  const opened = await Promise.all(
    [number, ...others].map(async (each) => {
      const ticket = await db
        .selectFrom('tickets')
        .leftJoin('sites', 'sites.id', 'tickets.siteId')
        .select(['tickets.id', 'tickets.urgent', 'sites.number'])
        .where('tickets.number', '=', each)
        .executeTakeFirstOrThrow();
      const files = await db.selectFrom('files').select('name').where('ticketId', '=', ticket.id).execute();
      return [ticket.number, ticket.urgent, files.map(({ name }) => name).sort()];
    }),
  );
  assert.deepEqual(opened, [
    ['1042', true, ['both.txt', 'one.txt']],
    ['1187', false, ['both.txt', 'two.txt']],
  ]);
  const unknown = { places: [{ site: '1042', shots: [one] }] };
  assert.deepEqual(await paths(open(unknown, 'places')), [422, 'fields.places.0.shots']);
  assert.deepEqual(await paths(open({ places: [{ now: 'yes' }] }, 'places')), [422, 'fields.places.0.site']);
});
