// Attack 87: an agent reads the desk's internal words on a ticket of their own, or on one in which they take part.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PersonName } from '#demo/cast.ts';
import { unzip } from '#test/unzip.ts';
import { openInnerWorld } from './inner-words.ts';

const inner = await openInnerWorld();
const { desk, tickets, read } = inner;
const calls = [
  ...['', '/entries', '/conversations', '/tasks', '/approvals'].map(
    (part) => (number: string) => `/tickets/${number}${part}`,
  ),
  ...['/tickets', '/tickets?sort=due', '/tickets?sort=-changedAt', '/mails', '/mails?limit=200', '/forms'].map(
    (path) => () => path,
  ),
];
const pages = [
  ...['', '/clock', '/split', '/join', '/cause', '/previewed', '/articles?q=page'].map(
    (part) => (number: string) => `/console/tickets/${number}${part}`,
  ),
  ...['/portal', '/portal/my-data', '/console', '/console.data', '/console/inbox', '/console/calls'].map(
    (path) => () => path,
  ),
  ...['/console/urgent', '/console/unplaced', '/console/clock', '/console/figures', '/console/sites'].map(
    (path) => () => path,
  ),
  ...['/console?view=open', '/console?q=page', '/console/tickets.csv', '/console/find?q=page'].map(
    (path) => () => path,
  ),
  (number: string) => `/portal/tickets/${number}`,
  (number: string) => `/console/find?q=${number}`,
];

test('the desk reads all of it, so the words could leak', async () => {
  for (const { number, mark } of tickets) {
    const whole = JSON.stringify((await desk.call('nadia', 'GET', `/tickets/${number}`)).body);
    const entries = JSON.stringify((await desk.call('nadia', 'GET', `/tickets/${number}/entries`)).body);
    const mails = JSON.stringify((await desk.call('nadia', 'GET', '/mails')).body);
    for (const word of ['field', 'reason', 'file', 'note', 'task', 'topic', 'question', 'reply', 'approval', 'held'])
      assert.ok((whole + entries + mails).includes(mark + word), `${mark}${word}`);
    assert.equal((await read('nadia', `/console/tickets/${number}`)).status, 200);
  }
});

test('no call of the API gives one of the words to those who only see the ticket', async () => {
  for (const { number, mark, readers } of tickets)
    for (const reader of readers)
      for (const path of calls.map((of) => of(number))) {
        const { status, body } = await desk.call(reader, 'GET', path);
        assert.ok(!JSON.stringify(body).includes(mark), `${reader} at ${path}`);
        assert.ok(status < 500, `${reader} at ${path}`);
      }
});

test('no page shows them one', async () => {
  for (const { number, mark, readers } of tickets)
    for (const reader of readers)
      for (const path of [...pages.map((of) => of(number)), ...aboutPeople(reader)]) {
        const { status, bytes } = await read(reader, path);
        assert.ok(!bytes.toString().includes(mark), `${reader} at ${path}`);
        assert.ok(status < 500, `${reader} at ${path}`);
      }
});

/** The console's page about a person lists the notes on their tickets. */
function aboutPeople(reader: PersonName): string[] {
  return [`/console/people/${desk.cast.people[reader]}`, `/console/people/${desk.cast.people.claire}`];
}

test('their page of the ticket is the portal’s', async () => {
  for (const { number } of tickets) {
    const { status, location } = await read('tom', `/console/tickets/${number}`);
    assert.deepEqual([status, location], [302, `/portal/tickets/${number}`]);
    assert.equal((await read('tom', `/portal/tickets/${number}`)).status, 200);
  }
});

test('no file of a note or held reply is served to them, and their export has no word', async () => {
  const files = await desk.db.selectFrom('files').select(['id', 'ticketId']).execute();
  for (const { id, mark, readers } of tickets)
    for (const reader of readers) {
      for (const file of files.filter(({ ticketId }) => ticketId === id))
        assert.equal((await desk.call(reader, 'GET', `/files/${file.id}`)).status, 404, reader);
      for (const [path, bytes] of unzip((await read(reader, '/portal/my-data.zip')).bytes))
        assert.ok(!`${path} ${bytes}`.includes(mark), `${reader} in ${path}`);
    }
  assert.deepEqual(desk.reported, []);
});

test('the requester’s telephone number is for the desk and the requester', async () => {
  const phone = (who: PersonName) =>
    desk.call(who, 'GET', `/tickets/${inner.shared.number}`).then(({ body }) => body.requester.phone);
  assert.deepEqual([await phone('nadia'), await phone('claire')], ['+3225552011', '+3225552011']);
  for (const reader of ['tom', 'stijn', 'hugo', 'bram'] as const) {
    assert.equal(await phone(reader), null, reader);
    const found = await desk.call(reader, 'GET', inner.queryOf('"+32 2 555 20 11"'));
    assert.ok(!found.body.items.some(({ number }) => number === inner.shared.number), reader);
  }
});
