import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { withHandle } from '#cli/with-database.ts';
import { openHistoryKey } from '#desk/history/open-key.ts';
import { proveHistory } from '#desk/history/prove-history.ts';
import { startEmbedded } from '#store/embedded/start-embedded.ts';
import { atEnd } from '#test/at-end.ts';
import { openChance } from '../simulation/chance.ts';
import { killServer } from './database-server.ts';
import { openExternalVictim } from './external-victim.ts';
import { type HeldMail, openPeer } from './lmtp-peer.ts';
import { openRecordingRelay } from './recording-relay.ts';
import { mountSmallDisk, smallDiskMissing } from './small-disk.ts';
import { call } from './victim.ts';
import { writeMail } from './write-mail.ts';

// A desk of real processes loses its database, and its file storage becomes full or read-only. It reports the outage, loses
// nothing and recovers by itself.
const folder = mkdtempSync(join(tmpdir(), 'outages-'));
atEnd(() => rmSync(folder, { recursive: true, force: true }));
const disk = smallDiskMissing ? null : mountSmallDisk(join(folder, 'disk'), 4);
if (disk) atEnd(() => disk.remove());
const chance = openChance('outages');
const relay = await openRecordingRelay(chance);
atEnd(() => relay.close());
const files = disk?.folder ?? join(folder, 'files');
const desk = await openExternalVictim({ folder, relay, variables: { BELFRY_STORAGE: `file:${files}` } });
atEnd(() => desk.close());
const peer = openPeer(desk.lmtpPort);
const signal = new AbortController().signal;
let written = 0;

/** A mail from a new sender, with a file of the given size. */
function mail(fileBytes = 0): HeldMail {
  const letter = writeMail(openChance(`${written}`), `outage.${++written}`);
  const head = [`Message-ID: ${letter.messageId}`, `From: ${letter.from}`, 'To: wcms@desk.example', 'Subject: A page'];
  const parts = [
    ...['Content-Type: multipart/mixed; boundary=p', '', '--p', 'Content-Type: text/plain', '', 'It does not open.'],
    ...['--p', 'Content-Type: image/png; name=p.png', 'Content-Disposition: attachment; filename=p.png', ''],
    ...Array.from({ length: Math.ceil(fileBytes / 100) }, () => chance.bytes(50).toString('hex')),
    '--p--',
  ];
  const lines = fileBytes === 0 ? [...head, '', 'It does not open.'] : [...head, ...parts];
  const raw = Buffer.from(lines.join('\r\n'));
  return { ...letter, to: ['wcms@desk.example'], raw, acknowledged: new Set(), wave: 0 };
}

async function health(): Promise<{ status: number; json: { status: string; checks: Record<string, unknown> } }> {
  const answer = await fetch(`${desk.url}/health`);
  return { status: answer.status, json: (await answer.json()) as never };
}

/** Polls until `isThere` accepts the answer. Returns the last answer if that never happens. */
async function until<T>(ask: () => Promise<T>, isThere: (answer: T) => boolean): Promise<T> {
  let answer = await ask();
  for (let looks = 0; looks < 600 && !isThere(answer); looks++) {
    await pause(100);
    answer = await ask().catch(() => answer);
  }
  return answer;
}

function resultOf({ messageId }: HeldMail) {
  return withHandle(desk.databaseUrl, (db) =>
    db.selectFrom('incomingMails').select('outcome').where('messageId', '=', messageId).execute(),
  );
}

/** Whether the acknowledgement of a mail that opened a ticket has reached the relay. */
async function isAnswered(letter: HeldMail): Promise<boolean> {
  const [row] = await until(
    () => resultOf(letter),
    ([one]) => one?.outcome === 'opened',
  );
  return row?.outcome === 'opened';
}

test('without its database the desk refuses mail, reports it to people, programs and monitors, and stays up', async () => {
  await killServer(join(folder, 'server'));
  const waiting = mail();
  await peer.deliver([waiting], signal);
  assert.deepEqual([waiting.acknowledged.size, peer.refused], [0, []]);
  assert.ok(peer.deferred > 0, 'the sender is told to try again');

  const down = await health();
  assert.deepEqual([down.status, down.json.status, down.json.checks.database], [503, 'DOWN', 'DOWN']);

  const page = await fetch(`${desk.url}/console`, { headers: { 'Accept-Language': 'nl', Cookie: 'session=abc' } });
  assert.deepEqual([page.status, page.headers.get('retry-after')], [503, '30']);
  assert.match(page.headers.get('content-type') ?? '', /^text\/html/);
  assert.match(await page.text(), /<h1[^>]*>De dienst is even onderbroken</);
  // Requests of a page's script also get a 503, so the page waits and loses nothing.
  assert.equal((await fetch(`${desk.url}/console.data`, { headers: { Cookie: 'session=abc' } })).status, 503);

  const { status, json } = await call(desk, 'GET', '/tickets');
  assert.deepEqual([status, json.type], [503, 'urn:belfry:problem:unavailable']);
  assert.ok(desk.live().isAlive, desk.live().said);
});

test('when the database is back the same processes continue, and mail waiting outside is accepted', async () => {
  await (await startEmbedded(join(folder, 'server'))).stop();
  const up = await until(health, ({ status }) => status === 200);
  assert.equal(up.json.status, 'UP');
  await peer.deliverRest(AbortSignal.timeout(60_000));
  const [waited] = [...peer.mails.values()];
  assert.equal(waited?.acknowledged.size, 1);
  assert.ok(await isAnswered(waited!));
  assert.equal((await call(desk, 'GET', '/tickets')).status, 200);
  await until(
    async () => relay.taken.size,
    (letters) => letters > 0,
  );
  assert.equal(relay.taken.size, 1);
  assert.ok(desk.live().isAlive, desk.live().said);
});

test('a full disk for files is reported, and mails with files wait whole', { skip: smallDiskMissing }, async () => {
  disk!.fill();
  const [plain, withFile] = [mail(), mail(200_000)];
  await peer.deliver([withFile, plain], signal);
  assert.deepEqual([withFile.acknowledged.size, plain.acknowledged.size], [1, 1], 'their bytes are in the database');
  assert.ok(await isAnswered(plain));
  const { json } = await until(health, ({ json: { status } }) => status === 'DEGRADED');
  assert.deepEqual([json.status, json.checks.storage], ['DEGRADED', 'DOWN']);
  const told = json.checks.unwritable as { storage: { since: string; failure: string } };
  assert.equal(told.storage.failure, 'full');
  assert.deepEqual(await resultOf(withFile), [], 'it has not been read');
});

test('once there is room the mail is read on its own, with its file', { skip: smallDiskMissing }, async () => {
  disk!.makeRoom();
  const withFile = [...peer.mails.values()].at(-2)!;
  assert.ok(await isAnswered(withFile));
  const { json } = await until(health, ({ json: { status } }) => status === 'UP');
  assert.equal(json.status, 'UP');
  await withHandle(desk.databaseUrl, async (db) => {
    const saved = await db.selectFrom('files').select('bytes').where('bytes', '>', 100_000).execute();
    assert.equal(saved.length, 1);
    assert.deepEqual((await proveHistory(db, await openHistoryKey(db, await desk.secrets()))).broken, []);
  });
});
