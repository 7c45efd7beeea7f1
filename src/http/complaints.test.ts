import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recordComplaintReading } from '#desk/history/record-audit.ts';
import { nameComplainedAbout, openComplaintTo, openComplaintToOrganisation } from '#desk/ticket/open-complaint.ts';
import { listAuditEntries } from '#store/history/audit.ts';
import { type Bearer, openHttpDesk } from '#test/http-desk.ts';

const desk = await openHttpDesk();
const { world } = desk;
const sofie = desk.actor('sofie');

test('R10: an agent added to a complaint finds and handles it, and loses it again', async () => {
  const { number } = await complain();
  assert.deepEqual(await seesIt('tom', number), nothing);
  await openComplaintTo(world, sofie, number, { email: 'tom@desk.example', open: true });
  assert.deepEqual(await seesIt('tom', number), everything);
  assert.deepEqual(await seesIt('nadia', number), nothing);
  assert.equal((await desk.call('tom', 'POST', `/tickets/${number}/notes`, { text: 'Lu.' })).status, 201);
  await openComplaintTo(world, sofie, number, { email: 'tom@desk.example', open: false });
  assert.deepEqual(await seesIt('tom', number), nothing);
});

test('R10: the subject of a complaint finds nothing of it: no list, count, text or file', async () => {
  const { number } = await complain();
  await openComplaintTo(world, sofie, number, { email: 'tom@desk.example', open: true });
  await nameComplainedAbout(world, sofie, number, { email: 'tom@desk.example', about: true });
  assert.deepEqual(await seesIt('tom', number), nothing);
  assert.deepEqual(await seesIt('sofie', number), everything);
});

test('R10: a complaint must keep a coordinator', async () => {
  const { number } = await complain();
  const self = { email: 'sofie@desk.example', about: true };
  assert.deepEqual(await nameComplainedAbout(world, sofie, number, self), { refused: 'noCoordinatorLeft' });
  assert.deepEqual(await seesIt('sofie', number), everything);
});

test('R10: only its coordinator chooses who reads it, and no other reader', async () => {
  const { number } = await complain();
  await openComplaintTo(world, sofie, number, { email: 'tom@desk.example', open: true });
  for (const name of ['tom', 'nadia', 'jonas', 'claire', 'hugo'] as const) {
    const actor = desk.actor(name);
    const nadia = { email: 'nadia@desk.example' };
    assert.deepEqual(
      await openComplaintTo(world, actor, number, { ...nadia, open: true }),
      { refused: 'missing' },
      name,
    );
    assert.deepEqual(await nameComplainedAbout(world, actor, number, { ...nadia, about: true }), {
      refused: 'missing',
    });
    assert.deepEqual(await openComplaintToOrganisation(world, actor, number, true), { refused: 'missing' }, name);
  }
});

test('R10: a complaint can be assigned only to its readers', async () => {
  const { number } = await complain();
  const assign = () => desk.call('sofie', 'PUT', `/tickets/${number}/assignee`, { email: 'tom@desk.example' });
  const refused = await assign();
  assert.deepEqual([refused.status, refused.body.type], [422, 'urn:belfry:refusal:assigneeMayNotRead']);
  await openComplaintTo(world, sofie, number, { email: 'tom@desk.example', open: true });
  assert.equal((await assign()).status, 200);
});

test('R10: the organisation’s service manager reads it if its sender agreed, except the notes', async () => {
  const { number } = await complain();
  assert.deepEqual(await seesIt('hugo', number), nothing);
  await openComplaintToOrganisation(world, sofie, number, true);
  assert.deepEqual(await seesIt('hugo', number), everything);
  await desk.call('sofie', 'POST', `/tickets/${number}/notes`, { text: 'Entre nous.' });
  const { body } = await desk.call('hugo', 'GET', `/tickets/${number}/entries`);
  assert.doesNotMatch(JSON.stringify(body), /Entre nous/);
});

test('R10: an administrator finds in the audit who read a complaint, unless it is about them', async () => {
  const { number } = await complain();
  const ticket = await desk.db.selectFrom('tickets').selectAll().where('number', '=', number).executeTakeFirstOrThrow();
  await recordComplaintReading(world, sofie, ticket);
  const jonas = desk.actor('jonas');
  const readings = async () =>
    (await listAuditEntries(desk.db, jonas, {}, 100)).filter(({ subjectId }) => subjectId === ticket.id);
  assert.deepEqual(
    (await readings()).map(({ act, ticketNumber }) => [act, ticketNumber]),
    [['complaintRead', null]],
  );
  await nameComplainedAbout(world, sofie, number, { email: 'jonas@desk.example', about: true });
  assert.deepEqual(await readings(), []);
});

const nothing = { ticket: 404, entries: 404, file: 404, listed: false, found: false };
const everything = { ticket: 200, entries: 200, file: 200, listed: true, found: true };
let complaints = 0;
const files = new Map<string, string>();

/** A complaint about a site of the Heritage Office, with a file. */
async function complain(): Promise<{ number: string }> {
  complaints += 1;
  const headers = { Authorization: `Bearer ${await desk.token('claire')}`, 'Content-Type': 'text/plain' };
  const upload = await fetch(`${desk.url}/api/v1/files?name=x.txt`, { method: 'POST', headers, body: 'x' });
  const { id } = (await upload.json()) as { id: string };
  const opened = await desk.call('claire', 'POST', '/tickets', {
    kind: 'complaint',
    site: '1187',
    summary: `Griefmot${complaints}`,
    description: 'Trop long.',
    attachments: [id],
  });
  assert.equal(opened.status, 201, JSON.stringify(opened.body));
  files.set(opened.body.number, id);
  return { number: opened.body.number };
}

async function seesIt(who: Bearer, number: string): Promise<typeof nothing> {
  const get = (path: string) => desk.call(who, 'GET', path);
  const summary = (
    await desk.db
      .selectFrom('tickets')
      .innerJoin('texts', 'texts.id', 'tickets.summaryId')
      .select('texts.text')
      .where('number', '=', number)
      .executeTakeFirstOrThrow()
  ).text;
  const numbers = async (query: string) =>
    (await get(`/tickets?limit=200${query}`)).body.items.map((each) => each.number);
  return {
    ticket: (await get(`/tickets/${number}`)).status,
    entries: (await get(`/tickets/${number}/entries`)).status,
    file: await fileStatus(who, files.get(number)!),
    listed: (await numbers('')).includes(number),
    found: (await numbers(`&q=${summary}`)).includes(number),
  };
}

async function fileStatus(who: Bearer, id: string): Promise<number> {
  const headers = { Authorization: `Bearer ${await desk.token(who)}` };
  const reply = await fetch(`${desk.url}/api/v1/files/${id}`, { headers });
  await reply.body?.cancel();
  return reply.status;
}
