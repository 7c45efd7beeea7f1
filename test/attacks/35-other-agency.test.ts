// Agency A sees data of agency B: tickets, contacts, search suggestions, counts, reports and CSV files.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PersonName } from '#demo/cast.ts';
import { receiveContact } from '#desk/intake/receive-contact.ts';
import { signedIn } from '#test/session.ts';
import { openWebDesk } from '#test/web-desk.ts';

const desk = await openWebDesk();
const { world, db, cast } = desk;
const word = 'Zwijnaardebrug';
/** Words that only agency B and the staff of the desk that it wrote to may read. */
const secrets = [word, 'Amina', 'amina.diallo', '555 30 11'];

async function open(): Promise<string> {
  const opened = await receiveContact(world, desk.actor('amina'), {
    deskId: cast.desks.archives,
    channel: 'portal',
    language: 'fr',
    kind: 'question',
    site: '1098',
    urgent: false,
    requester: { email: desk.actor('amina').email!, name: null, phone: null, language: null },
    fileIds: [],
    summary: `Page ${word}`,
    text: `${word} ne s’affiche plus.`,
  });
  assert.ok('ticket' in opened);
  return opened.ticket.number;
}

const number = await open();

async function read(name: PersonName, path: string): Promise<{ status: number; text: string }> {
  const cookie = `belfry=${await signedIn(world, cast.people[name])}`;
  const reply = await desk.get(path, { cookie });
  // The search field repeats the searched word.
  const text = (await reply.text()).replaceAll(new RegExp(`value="${word}"|q=${word}|« ?${word} ?»`, 'gi'), '');
  return { status: reply.status, text };
}

const ofManager = ['', '/figures', '/history', '/requests', '/loans', '/review'].map(
  (page) => `/portal/organisation${page}`,
);
const ofAgent = ['/console', '/console/organisations', '/console/sites', '/console/unplaced', '/console/figures'];

test('the agency itself and its desk’s staff can read it, so the search words work', async () => {
  assert.match((await read('amina', `/portal/tickets/${number}`)).text, new RegExp(word));
  assert.match((await read('nadia', `/console/find?q=${word}`)).text, new RegExp(word));
});

test('a requester or service manager of agency A reads no ticket or contact of it on any page', async () => {
  const pages = [...ofManager, `/portal/organisation/people/${cast.people.amina}`, '/portal', '/portal?all=1'];
  for (const name of ['hugo', 'claire'] as const)
    for (const path of [...pages, `/portal?q=${number}`, `/portal/tickets/${number}`, `/console/find?q=${word}`]) {
      const { status, text } = await read(name, path);
      assert.ok(status < 500, path);
      for (const secret of secrets) assert.ok(!text.includes(secret), `${name} reads ${secret} at ${path}`);
    }
});

test('an agent of another desk gets no hit, suggestion or ticket', async () => {
  for (const path of [`/console?q=${word}`, `/console/find?q=${word}`, `/console/find?q=${number}`, ...ofAgent])
    assert.doesNotMatch((await read('tom', path)).text, new RegExp(`Page ${word}|${word} ne`), path);
  assert.equal((await read('tom', `/console/tickets/${number}`)).status, 404);
});

test('the API finds it for nobody of agency A, with any filter', async () => {
  for (const name of ['hugo', 'claire', 'tom'] as const) {
    for (const query of [
      `q=${word}`,
      `q=${number}`,
      'q=site:1098',
      'q=from:amina',
      'desk=ARC',
      'assignee=none',
      'limit=200',
    ]) {
      const { status, body } = await desk.call(name, 'GET', `/tickets?${query}`);
      assert.ok(status === 200 || status === 403 || status === 404 || status === 422, `${query}: ${status}`);
      assert.ok(!JSON.stringify(body).includes(word), `${name} finds it by ${query}`);
    }
    for (const path of ['', '/entries', '/events', '/mails'])
      assert.equal((await desk.call(name, 'GET', `/tickets/${number}${path}`)).status, 404, `${name}: ${path}`);
  }
});

test('counts and figures of agency A are unaffected', async () => {
  const looks = [...ofManager.map((path) => ['hugo', path] as const), ...ofAgent.map((path) => ['tom', path] as const)];
  const look = () =>
    Promise.all(looks.map(async ([name, path]) => (await read(name, path)).text.replace(/[\w+/=.~-]{22,}/g, '…')));
  const was = await look();
  await open();
  assert.deepEqual(await look(), was);
});

test('no CSV file or export contains it for agency A', async () => {
  const files = [
    'admin/referrals/visits.csv',
    'admin/audit/entries.csv',
    'admin/directory/files/people.csv',
    'console/tickets.csv',
  ];
  for (const name of ['hugo', 'claire'] as const)
    for (const file of files) {
      const { status, text } = await read(name, `/${file}`);
      assert.ok(status === 403 || status === 404, `${name}: ${file}: ${status}`);
      for (const secret of secrets) assert.ok(!text.includes(secret), file);
    }
  const trail = await db.selectFrom('auditEntries').select('act').execute();
  assert.ok(trail.every(({ act }) => !/export/i.test(act)));
});
