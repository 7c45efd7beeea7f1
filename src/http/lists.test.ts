import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Bearer, openHttpDesk } from '#test/http-desk.ts';

const desk = await openHttpDesk();

interface Contact {
  by?: string;
  summary: string;
  description?: string;
  [field: string]: unknown;
}

async function open({ by = 'claire.dumont@patrimoine.example', ...contact }: Contact): Promise<string> {
  const opened = await desk.call('nadia', 'POST', '/tickets', {
    requester: { email: by },
    description: 'Rien de plus.',
    ...contact,
  });
  assert.equal(opened.status, 201, JSON.stringify(opened.body));
  return opened.body.number;
}

// Ten minutes apart, oldest first.
const numbers: string[] = [];
for (const [place, contact] of (
  [
    {
      summary: 'Le formulaire d’inscription ne répond plus',
      site: '1187',
      kind: 'incident',
      requester: { email: 'claire.dumont@patrimoine.example', language: 'fr' },
    },
    {
      summary: 'De zoekfunctie geeft geen resultaten',
      site: '1042',
      requester: { email: 'joke.vermeulen@patrimoine.example', language: 'nl' },
      urgent: true,
    },
    {
      summary: 'Die Überschriften fehlen',
      site: '2107',
      requester: { email: 'emil.kohnen@patrimoine.example', language: 'de' },
    },
    {
      summary: 'The map does not load',
      site: '1420',
      requester: { email: 'ruth.okafor@fleuve.example', language: 'en' },
    },
    {
      summary: 'Plaatsbewijs niet ontvangen',
      desk: 'ARC',
      requester: { email: 'stijn.claes@fleuve.example', language: 'nl' },
    },
  ] as Contact[]
).entries()) {
  desk.at(`2026-11-24T09:${place}0:00Z`);
  numbers.push(await open(contact));
}
const [form, search, headings, map, archives] = numbers as [string, string, string, string, string];
desk.at('2026-11-24T10:00:00Z');

async function list(query: string, who: Bearer = 'nadia'): Promise<string[]> {
  const reply = await desk.call(who, 'GET', `/tickets?${query}`);
  assert.equal(reply.status, 200, JSON.stringify(reply.body));
  return reply.body.items.map(({ number }: { number: string }) => number);
}

const find = (q: string, who: Bearer = 'nadia') => list(`q=${encodeURIComponent(q)}`, who);

test('the newest ticket comes first', async () => {
  assert.deepEqual(await list(''), [archives, map, headings, search, form]);
});

test('the ticket due first comes first', async () => {
  assert.equal((await list('sort=due'))[0], search);
});

test('the last changed ticket comes first', async () => {
  desk.at('2026-11-24T10:10:00Z');
  await desk.call('nadia', 'POST', `/tickets/${form}/notes`, { text: 'x' });
  assert.equal((await list('sort=-changedAt'))[0], form);
});

for (const sort of ['-openedAt', 'due', '-changedAt'])
  test(`pages sorted by ${sort} contain each ticket once`, async () => {
    const seen: string[] = [];
    for (let cursor = ''; ; ) {
      const { items, next } = (await desk.call('nadia', 'GET', `/tickets?limit=2&sort=${sort}${cursor}`)).body;
      seen.push(...items.map(({ number }: { number: string }) => number));
      if (next === null) break;
      cursor = `&cursor=${next}`;
    }
    assert.deepEqual(seen, await list(`sort=${sort}`));
  });

test('an altered cursor, or one of another list, is refused', async () => {
  const { next } = (await desk.call('nadia', 'GET', '/tickets?limit=2')).body;
  const altered = next.slice(0, 20) + (next[20] === 'A' ? 'B' : 'A') + next.slice(21);
  for (const query of [
    `cursor=${altered}`,
    `cursor=${next}&sort=due`,
    `cursor=${next}&status=open`,
    'cursor=x',
    'cursor=',
  ])
    assert.equal((await desk.call('nadia', 'GET', `/tickets?${query}`)).status, 422, query);
  assert.equal((await desk.call('nadia', 'GET', `/tickets?limit=2&cursor=${next}`)).status, 200);
});

test('a limit is between 1 and 200', async () => {
  for (const limit of ['0', '201', '-1', 'x', '1.5'])
    assert.equal((await desk.call('nadia', 'GET', `/tickets?limit=${limit}`)).status, 422, limit);
  assert.equal((await list('limit=200')).length, 5);
});

test('tickets of a desk, a status, an urgency', async () => {
  assert.deepEqual(await list('desk=ARC'), [archives]);
  assert.deepEqual(await list('urgent=true'), [search]);
  assert.deepEqual(await list('status=open'), []);
  assert.equal((await list('status=new,open')).length, 5);
  for (const query of ['status=shut', 'urgent=maybe', 'desk=XYZ', 'sort=summary'])
    assert.equal((await desk.call('nadia', 'GET', `/tickets?${query}`)).status, 422, query);
});

test('tickets of an agent, of nobody, of oneself', async () => {
  await desk.call('nadia', 'PUT', `/tickets/${map}/assignee`, { email: 'tom@desk.example' });
  assert.deepEqual(await list('assignee=tom@desk.example'), [map]);
  assert.deepEqual(await list('assignee=me', 'tom'), [map]);
  assert.equal((await list('assignee=none')).length, 4);
  assert.deepEqual(await list('assignee=nobody@desk.example'), []);
});

test('words are found in each language, ignoring endings and accents', async () => {
  assert.deepEqual(await find('formulaires inscriptions'), [form]);
  assert.deepEqual(await find('resultaat'), [search]);
  assert.deepEqual(await find('uberschrift'), [headings]);
  assert.deepEqual(await find('loading maps'), [map]);
});

test('all words must occur in the ticket, in any of its texts', async () => {
  assert.deepEqual(await find('formulaire rien'), [form]);
  assert.deepEqual(await find('formulaire zoekfunctie'), []);
});

test('articles exclude nothing, and alone find nothing', async () => {
  assert.deepEqual(await find('le formulaire'), [form]);
  assert.deepEqual(await find('die'), []);
});

test('a name, address, phone number or site finds its tickets', async () => {
  assert.deepEqual(await find('vermeulen'), [search]);
  assert.deepEqual(await find('emil.kohnen@patrimoine.example'), [headings]);
  assert.deepEqual(await find('+3225552011'), [form]);
  assert.deepEqual(await find('stadsarchief'), [search]);
  assert.deepEqual(await find('1187'), [form]);
});

test('a ticket’s number finds it first, in any notation', async () => {
  await desk.call('nadia', 'POST', `/tickets/${map}/notes`, { text: `See ${form}.` });
  assert.equal((await find(form))[0], form);
  assert.ok((await find(form)).includes(map));
  assert.deepEqual(await find(form.toLowerCase().replaceAll('-', ' ')), [form]);
  assert.deepEqual(await find(form.replace('DTO-', '')), [form]);
});

test('operators narrow the search', async () => {
  const queries = {
    'site:1042': [search],
    'from:claire.dumont@patrimoine.example': [form],
    'urgent:true': [search],
    'status:new site:2107': [headings],
    'assignee:tom@desk.example': [map],
    'kind:incident': [form],
    'after:2026-11-25': [],
    'before:2026-11-24': [],
    'desk:ARC': [archives],
    'formulaire status:closed': [],
  };
  for (const [query, expected] of Object.entries(queries)) assert.deepEqual(await find(query), expected, query);
  assert.equal((await find('after:2026-11-24 before:2026-11-25')).length, 5);
});

test('an operator with an unknown value is reported', async () => {
  for (const query of ['status:shut', 'before:soon', 'has:nothing', 'urgent:perhaps'])
    assert.deepEqual((await desk.call('nadia', 'GET', `/tickets?q=${query}`)).body.issues[0].path, 'q', query);
});

test('SQL characters are plain characters', async () => {
  for (const q of [
    "'; drop table tickets; --",
    '100%',
    '_',
    '\\',
    '\0',
    '& | ! ( )',
    '"',
    'a:* b',
    '<->',
    '\u{1f600}',
    'x'.repeat(900),
  ])
    await find(q);
  assert.deepEqual(await find('from:%'), []);
  assert.deepEqual(await find('from:_laire'), []);
});

test('tickets with a file', async () => {
  const form_ = new FormData();
  form_.append('file', new File(['x'], 'x.txt', { type: 'text/plain' }));
  const headers = { Authorization: `Bearer ${await desk.token('nadia')}` };
  const saved = (await (await fetch(`${desk.url}/api/v1/files`, { method: 'POST', headers, body: form_ })).json()) as {
    id: string;
  };
  await desk.call('nadia', 'POST', `/tickets/${headings}/answers`, { text: 'Bitte sehr.', attachments: [saved.id] });
  assert.deepEqual(await find('has:attachment'), [headings]);
});

test('a requester lists only their own tickets', async () => {
  assert.deepEqual(await list('', 'claire'), [form]);
  assert.deepEqual(await find('map', 'claire'), []);
});

test('a service manager lists the tickets of their organisation', async () => {
  assert.deepEqual(await list('', 'hugo'), [headings, search, form]);
});

test('only the desk finds a word of a note', async () => {
  await desk.call('nadia', 'POST', `/tickets/${form}/notes`, { text: 'Zandloper' });
  assert.deepEqual(await find('zandloper'), [form]);
  assert.deepEqual(await find('zandloper', 'claire'), []);
  assert.deepEqual(await find('zandloper', 'hugo'), []);
});

test('an agent of one desk sees no tickets of another', async () => {
  assert.ok(!(await list('', 'tom')).includes(archives));
  assert.deepEqual(await find('plaatsbewijs', 'tom'), []);
});

test('only its sender and the coordinator see a complaint', async () => {
  const complaint = await open({ summary: 'Trop lent', kind: 'complaint', site: '1187' });
  for (const who of ['nadia', 'tom', 'jonas', 'hugo', 'service', 'admin'] as const) {
    assert.ok(!(await list('', who)).includes(complaint), who);
    assert.equal((await desk.call(who, 'GET', `/tickets/${complaint}`)).status, 404, who);
  }
  for (const who of ['claire', 'sofie'] as const) assert.ok((await list('', who)).includes(complaint), who);
});
