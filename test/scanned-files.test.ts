import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { checkHealth } from '#cli/health.ts';
import { readMail } from '#desk/read-mail.ts';
import { receiveMail } from '#desk/receive-mail.ts';
import { scanHeldFiles } from '#desk/scan-held-files.ts';
import { openScanner } from '#store/scanner.ts';
import { clamdMissing, freePort, marker, markerName, openClamd } from '#test/clamd.ts';
import { type Bearer, openHttpDesk } from '#test/http-desk.ts';

const withClamd = { skip: clamdMissing };
const found = `${markerName}.UNOFFICIAL`;
const desk = await openHttpDesk();
const { world, db } = desk;
const clamd = clamdMissing ? null : await openClamd();
if (clamd) await clamd.start();
const listening = clamd ? openScanner(clamd.address) : null;
const away = openScanner(`127.0.0.1:${await freePort()}`);

async function send(who: Bearer, content: string, name = 'x.txt') {
  const body = new FormData();
  body.append('file', new File([content], name, { type: 'text/plain' }));
  const headers = { Authorization: `Bearer ${await desk.token(who)}` };
  const reply = await fetch(`${desk.url}/api/v1/files`, { method: 'POST', headers, body });
  return { status: reply.status, body: await reply.json() };
}

async function get(who: Bearer, id: string): Promise<{ status: number; type: string }> {
  const headers = { Authorization: `Bearer ${await desk.token(who)}` };
  const reply = await fetch(`${desk.url}/api/v1/files/${id}`, { headers });
  return { status: reply.status, type: reply.status === 200 ? '' : ((await reply.json()) as { type: string }).type };
}

async function open(attachments: string[]): Promise<string> {
  const opened = await desk.call('claire', 'POST', '/tickets', { summary: 'x', description: 'x', attachments });
  assert.equal(opened.status, 201, JSON.stringify(opened.body));
  return `/tickets/${opened.body.number}`;
}

async function attachmentsOf(ticket: string, who: Bearer = 'nadia') {
  const { items } = (await desk.call(who, 'GET', `${ticket}/entries`)).body;
  return items[0].attachments as unknown as { id: string; name: string; scan?: string }[];
}

/** A mail with one file, from a stranger; gives the ticket that it opened. */
async function mail(content: string): Promise<string> {
  const raw = [
    ...['From: lea@visitor.example', 'To: wcms@desk.example', `Message-ID: <${crypto.randomUUID()}@visitor.example>`],
    ...['Subject: x', 'MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary=b', '', '--b'],
    ...['Content-Type: text/plain', '', 'Voici le fichier.', '--b', 'Content-Type: text/plain; name=a.txt'],
    ...['Content-Disposition: attachment; filename=a.txt', '', content, '--b--', ''],
  ].join('\r\n');
  const kept = await receiveMail(world, {
    mailbox: 'wcms@desk.example',
    envelopeFrom: 'lea@visitor.example',
    raw: Buffer.from(raw),
  });
  assert.ok('kept' in kept);
  const read = await readMail(world, kept.kept);
  const { number } = await db
    .selectFrom('tickets')
    .select('number')
    .where('id', '=', read!.ticketId!)
    .executeTakeFirstOrThrow();
  return `/tickets/${number}`;
}

/** Real time passes: what is held is due again. */
async function makeDue(): Promise<void> {
  await db.updateTable('files').set({ scanDueAt: '2026-01-01T00:00:00Z' }).where('scan', '=', 'held').execute();
}

test('without a scanner a file is kept as it comes', async () => {
  world.scanner = null;
  const { body } = await send('claire', 'Bonjour');
  assert.deepEqual([(await get('claire', body.id)).status, body.scan], [200, undefined]);
});

test('a file in which nothing is found is read at once', withClamd, async () => {
  world.scanner = listening;
  const { body } = await send('claire', 'Bonjour');
  assert.equal((await get('claire', body.id)).status, 200);
});

test('an infected upload is refused by its name, and not kept', withClamd, async () => {
  world.scanner = listening;
  const { status, body } = await send('claire', `x ${marker}`, 'capture.png');
  assert.deepEqual(
    [status, body.type, body.issues],
    [
      422,
      'urn:belfry:problem:invalid',
      [{ path: 'file', message: `“capture.png” holds malware (${found}) and was not kept` }],
    ],
  );
  const kept = await db.selectFrom('files').select('id').where('name', '=', 'capture.png').execute();
  assert.deepEqual(kept, []);
});

test('a scanner that does not answer holds the file, and not the ticket', async () => {
  world.scanner = away;
  const { status, body } = await send('claire', 'Bonjour');
  assert.deepEqual([status, body.scan], [201, 'held']);
  const ticket = await open([body.id]);
  assert.equal((await attachmentsOf(ticket))[0]!.scan, 'held');
  for (const who of ['claire', 'nadia'] as const)
    assert.deepEqual(await get(who, body.id), { status: 409, type: 'urn:belfry:problem:fileHeld' });
});

test('a held file whose bytes are gone keeps no other waiting', async () => {
  const ids: string[] = [];
  world.scanner = away;
  for (const content of ['Perdu', 'Ici']) ids.push((await send('claire', content)).body.id);
  await desk.world.storage.remove(createHash('sha256').update('Perdu').digest('hex'));
  const clean = async () => ({ verdict: 'clean' }) as const;
  world.scanner = { scan: clean, ask: async () => ({ version: 'x' }) };
  await makeDue();
  await scanHeldFiles(world);
  const rows = await db.selectFrom('files').select(['id', 'scan']).where('id', 'in', ids).execute();
  assert.deepEqual(
    new Map(rows.map(({ id, scan }) => [id, scan])),
    new Map([
      [ids[0], 'held'],
      [ids[1], 'clean'],
    ]),
  );
  await db.deleteFrom('files').where('id', '=', ids[0]!).execute();
});

test('what is held becomes readable by itself once the scanner is back', withClamd, async () => {
  world.scanner = away;
  const ticket = await open([(await send('claire', 'Bonjour')).body.id]);
  await scanHeldFiles(world);
  world.scanner = listening;
  await makeDue();
  await scanHeldFiles(world);
  const [file] = await attachmentsOf(ticket);
  assert.deepEqual([file!.scan, (await get('claire', file!.id)).status], [undefined, 200]);
});

test('what was held and is infected stays on the record, and nobody gets it', withClamd, async () => {
  world.scanner = away;
  const ticket = await open([(await send('claire', marker)).body.id]);
  world.scanner = listening;
  await makeDue();
  await scanHeldFiles(world);
  const [file] = await attachmentsOf(ticket);
  assert.deepEqual([file!.name, file!.scan], ['x.txt', 'infected']);
  for (const who of ['claire', 'nadia', 'admin'] as const) {
    const got = await get(who, file!.id);
    assert.ok(got.status === 403 || got.status === 404, who);
  }
});

test('a mail is read before its files are scanned, and they are scanned at once', withClamd, async () => {
  world.scanner = listening;
  desk.jobs.length = 0;
  const ticket = await mail('Bonjour');
  assert.equal((await attachmentsOf(ticket))[0]!.scan, 'held');
  assert.ok(desk.jobs.some(({ name }) => name === 'scan-files'));
  await scanHeldFiles(world);
  assert.equal((await attachmentsOf(ticket))[0]!.scan, undefined);
});

test('an infected mail is kept whole, and its file served to nobody', withClamd, async () => {
  world.scanner = listening;
  const ticket = await mail(`x ${marker}`);
  await scanHeldFiles(world);
  const [file] = await attachmentsOf(ticket);
  assert.equal(file!.scan, 'infected');
  assert.deepEqual(await get('nadia', file!.id), { status: 403, type: 'urn:belfry:problem:fileInfected' });
});

test('an agent’s answer goes with a checked file or not at all', withClamd, async () => {
  const ticket = await open([]);
  world.scanner = away;
  const { body: file } = await send('nadia', 'Voici');
  const answer = { text: 'Voici.', attachments: [file.id] };
  const refused = await desk.call('nadia', 'POST', `${ticket}/answers`, answer);
  assert.deepEqual([refused.status, refused.body.type], [422, 'urn:belfry:refusal:fileUnchecked']);
  world.scanner = listening;
  await makeDue();
  await scanHeldFiles(world);
  assert.equal((await desk.call('nadia', 'POST', `${ticket}/answers`, answer)).status, 201);
});

test('a scanner that is away is asked once a look, and ever more rarely', async () => {
  world.scanner = away;
  await db.updateTable('files').set({ scan: 'clean' }).where('scan', '=', 'held').execute();
  for (const content of ['one', 'two', 'three']) await send('claire', content);
  await makeDue();
  await scanHeldFiles(world);
  const tries = await db.selectFrom('files').select(['scanTries', 'scanDueAt']).where('scan', '=', 'held').execute();
  assert.deepEqual(tries.map(({ scanTries }) => scanTries).sort(), [0, 0, 1]);
  const [tried] = tries.filter(({ scanTries }) => scanTries === 1);
  assert.ok(Date.parse(tried!.scanDueAt!) > Date.now() + 10_000);
});

test('the health page tells of a scanner that does not answer', async () => {
  world.scanner = away;
  const { status, checks } = await checkHealth(world);
  assert.deepEqual([status, checks.scanner], ['DEGRADED', 'DOWN']);
  world.scanner = null;
  assert.equal('scanner' in (await checkHealth(world)).checks, false);
});

test('twenty uploads at once are each scanned', withClamd, async () => {
  world.scanner = listening;
  const sent = await Promise.all(
    Array.from({ length: 20 }, (_, at) => send('claire', at % 4 === 0 ? marker : `${at}`)),
  );
  assert.deepEqual(
    sent.map(({ status }) => status),
    sent.map((_, at) => (at % 4 === 0 ? 422 : 201)),
  );
});

test('a scanner that dies while files come holds some, and loses none', withClamd, async () => {
  world.scanner = listening;
  const uploads = Array.from({ length: 10 }, (_, at) => send('claire', `a${at}`.repeat(500_000)));
  const dead = clamd!.kill();
  const sent = await Promise.all(uploads);
  await dead;
  assert.ok(sent.every(({ status }) => status === 201));
  assert.ok((await send('claire', 'later')).body.scan === 'held');
  await clamd!.start();
  await makeDue();
  await scanHeldFiles(world);
  for (const { body } of sent) assert.equal((await get('claire', body.id)).status, 200);
});
