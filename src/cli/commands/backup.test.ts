import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { sql } from 'kysely';
import { writeBackup } from '#cli/backup/write-backup.ts';
import { withHandle } from '#cli/with-database.ts';
import { sweepContents } from '#desk/files/discard-uploads.ts';
import { proveHistory } from '#desk/history/prove-history.ts';
import { pickUpMail } from '#desk/intake/pick-up-mail.ts';
import { receiveMail } from '#desk/intake/receive-mail.ts';
import { takeMail } from '#desk/intake/take-mail.ts';
import { openTransact } from '#desk/spine/transaction.ts';
import type { World } from '#desk/spine/world.ts';
import { addNote } from '#desk/ticket/add-note.ts';
import { answerTicket } from '#desk/ticket/answer-ticket.ts';
import type { Relay } from '#mail/send/relay.ts';
import { type Database, openDatabase } from '#store/database/database.ts';
import { rememberDesks } from '#store/desks/desks.ts';
import { type Embedded, startEmbedded } from '#store/embedded/start-embedded.ts';
import { scheduleChecks } from '#store/files/content-checks.ts';
import { contentKey, type FileStorage, openFolderStorage } from '#store/files/file-storage.ts';
import { removeUnattachedOf } from '#store/files/files.ts';
import { drawSequences } from '#store/ticket/tickets.ts';
import { belfry } from '#test/command.ts';
import { makeEmptyDatabase } from '#test/database.ts';
import { openTestDesk } from '#test/desk-world.ts';
import { scratchDataDir } from '#test/embedded/scratch.ts';
import { savedFile } from '#test/saved-file.ts';

// Moves a desk from an operator's PostgreSQL to an embedded one, and on to another of the operator's.
let embedded: Embedded | null = null;
after(() => embedded?.stop());
const dataDir = scratchDataDir({ after });
const folder = mkdtempSync(join(tmpdir(), 'belfry-test-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const desk = await openTestDesk();
const secret = 'a secret of the tests';
const world: World = { ...desk.world, storage: openFolderStorage(join(folder, 'files')) };
const operators = { DATABASE_URL: desk.url, BELFRY_SECRET: secret, BELFRY_STORAGE: `file:${folder}/files` };
const ofEmbedded = { BELFRY_DATA: dataDir };

const operatorsOther = await makeEmptyDatabase();
const mailbox = 'wcms@desk.example';
const withAttachments = readFileSync(new URL('../../../test/mail/first-mail-with-attachments.eml', import.meta.url));
const { ticket } = await takeMail(world, { mailbox, envelopeFrom: null, raw: withAttachments });
await answerTicket(world, desk.actor('nadia'), ticket!, { text: 'Nous regardons,\n\tdès « demain » \\ ce soir.' });
await addNote(world, desk.actor('tom'), ticket!, { text: 'Nog na te kijken 🗼' });

function letter(place: number): Buffer {
  return Buffer.from(`From: joke@customer.example\nTo: ${mailbox}\nSubject: Vraag ${place}\n\nVraag ${place}.\n`);
}

/** Receives mail like a running desk until `work` is done, leaving every third mail unread. */
async function besideARunningDesk<T>(work: Promise<T>): Promise<T> {
  let running = true;
  const done = work.finally(() => {
    running = false;
  });
  for (let place = 0; running; place++) {
    const take = place % 3 === 0 ? receiveMail : takeMail;
    await take(world, { mailbox, envelopeFrom: null, raw: letter(place) });
  }
  return done;
}

test('a backup of a running desk is consistent and restores into an embedded database', async () => {
  const first = join(folder, 'first');
  const saved = await besideARunningDesk(belfry(['backup', first], { env: operators }));
  assert.deepEqual([saved.code, saved.stderr], [0, '']);
  assert.match(saved.stdout, /2 files, and the secret/);
  assert.deepEqual(readdirSync(folder).sort(), ['files', 'first']);
  const back = await belfry(['restore', first], { env: ofEmbedded });
  assert.deepEqual([back.code, back.stderr], [0, '']);
  assert.match(back.stdout, /^[1-9]\d* tickets replayed, every row equals its history\.$/m);
  assert.equal(readFileSync(join(dataDir, 'secret'), 'utf8').trim(), secret);
});

test('every row, file and sequence is equal after the restore', async () => {
  const second = join(folder, 'second');
  assert.equal((await belfry(['backup', second], { env: ofEmbedded })).code, 0);
  const env = { DATABASE_URL: operatorsOther, BELFRY_STORAGE: `file:${folder}/files-again` };
  const back = await belfry(['restore', second], { env: { ...env, BELFRY_SECRET: 'another secret of the tests' } });
  assert.equal(back.code, 0);
  assert.match(back.stdout, /^Set BELFRY_SECRET to what .*second\/secret says/m);
  embedded = await startEmbedded(dataDir, { fast: true });
  assert.deepEqual(await withHandle(operatorsOther, allRows), await withHandle(embedded.url, allRows));
  const files = (name: string) => readdirSync(name, { recursive: true }).sort();
  assert.deepEqual(files(join(folder, 'files-again')), files(join(dataDir, 'files')));
});

test('after the restore, waiting mail is read, queued letters are sent, and numbers continue', async () => {
  const db = openDatabase({ url: operatorsOther });
  try {
    const other = besideOtherDatabase(db);
    const highest = await highestSequence(db);
    const sentTo: string[] = [];
    while ((await pickUpMail(other, relayTo(sentTo))) > 0);
    const waiting = await db.selectFrom('incomingMails').select('id').where('outcome', 'is', null).execute();
    const unsent = await db.selectFrom('outgoingMails').select('id').where('state', '<>', 'sent').execute();
    assert.deepEqual([waiting, unsent], [[], []]);
    assert.ok(sentTo.includes('joke@customer.example'));
    assert.ok((await highestSequence(db)) > highest);
    assert.deepEqual((await proveHistory(db, world.historyKey())).broken, []);
  } finally {
    await db.destroy();
  }
});

test('a backup restores only into an empty database', async () => {
  const { code, stderr } = await belfry(['restore', join(folder, 'first')], { env: operators });
  assert.equal(code, 1);
  assert.match(stderr, /not empty: calendars has rows/);
});

test('a folder with content is never written to', async () => {
  const { code, stderr } = await belfry(['backup', join(folder, 'first')], { env: operators });
  assert.equal(code, 1);
  assert.match(stderr, /is not empty/);
});

test('a damaged, incomplete, newer or unreleased backup is refused before anything changes', async () => {
  const empty = { DATABASE_URL: await makeEmptyDatabase(), BELFRY_STORAGE: `file:${folder}/files-none` };
  const restore = async (name: string, damage: (at: string) => void) => {
    const copy = join(folder, name);
    cpSync(join(folder, 'first'), copy, { recursive: true });
    damage(copy);
    const { code, stderr } = await belfry(['restore', copy], { env: empty });
    return `${code} ${stderr}`;
  };
  const outcomes = await Promise.all([
    restore('damaged', (at) => writeFileSync(join(at, 'tables/texts.copy.gz'), 'x')),
    restore('unfinished', (at) => rmSync(join(at, 'manifest.json'))),
    restore('newer', (at) => {
      const manifest = readFileSync(join(at, 'manifest.json'), 'utf8');
      writeFileSync(
        join(at, 'manifest.json'),
        manifest.replace('"0001-first-release"', '"0001-first-release", "9999-tomorrow"'),
      );
    }),
    restore('unreleased', (at) => {
      const manifest = readFileSync(join(at, 'manifest.json'), 'utf8');
      writeFileSync(join(at, 'manifest.json'), manifest.replace('0001-first-release', '0001-foundation'));
    }),
    restore('fileless', (at) => rmSync(join(at, 'files'), { recursive: true })),
  ]);
  assert.match(outcomes[0]!, /^1 .*damaged, so nothing was changed\.\n.*texts\.copy\.gz is not what/);
  assert.match(outcomes[1]!, /^1 .*no manifest\.json/);
  assert.match(outcomes[2]!, /^1 .*of a newer version/);
  assert.match(outcomes[3]!, /^1 .*development build made this backup/);
  assert.match(outcomes[4]!, /^1 .*files\/.* cannot be read/s);
  await withHandle(empty.DATABASE_URL, async (db) => assert.deepEqual(await db.introspection.getTables(), []));
  assert.ok(!existsSync(join(folder, 'files-none')));
});

test('bytes removed during a backup are not missing, because no row refers to them', async () => {
  const upload = await savedFile(world, desk.actor('nadia').personId, {
    name: 'given-up.txt',
    type: 'text/plain',
    content: Buffer.from('given up'),
  });
  const givenUp = contentKey(Buffer.from('given up'));
  const sweptMeanwhile: FileStorage = {
    ...world.storage,
    async get(sha256) {
      if (sha256 === givenUp) {
        await world.transact(async ({ trx }) =>
          scheduleChecks(trx, await removeUnattachedOf(trx, [upload.id]), world.newId),
        );
        assert.equal(await sweepContents(world), 1);
      }
      return world.storage.get(sha256);
    },
  };
  const beside = join(folder, 'swept');
  mkdirSync(beside);
  const whole = { installation: null, secrets: null, encryptedTo: [], databaseOnly: false, previous: null };
  const { files } = (await writeBackup({ url: desk.url, storage: sweptMeanwhile, ...whole }, beside)).manifest;
  assert.deepEqual(files.missing, []);
  assert.equal(files.count, 2);
});

test('a file missing from storage is named, and the rest is saved', async () => {
  const [lost] = readdirSync(join(folder, 'files'), { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.length > 64,
  );
  rmSync(join(folder, 'files', lost!));
  const { code, stderr } = await belfry(['backup', join(folder, 'third')], { env: operators });
  assert.equal(code, 1);
  assert.match(stderr, new RegExp(`File ${lost!.split('/').at(-1)} is not in the storage`));
  assert.ok(existsSync(join(folder, 'third/manifest.json')));
});

/** A fingerprint of each table's rows, and the position of each sequence. */
async function allRows(db: Database): Promise<Record<string, string>> {
  const tables = (await db.introspection.getTables()).filter(
    ({ schema, name }) => schema === 'public' && !['revisions', 'rate_limits', 'processes'].includes(name),
  );
  const found: Record<string, string> = {};
  for (const { name } of tables) {
    const { rows } = await sql<{ print: string }>`
      select count(*) || ' ' || md5(string_agg(rows::text, '|' order by rows::text)) as print
      from ${sql.table(name)} rows`.execute(db);
    found[name] = rows[0]!.print;
  }
  const { rows } = await sql<{ stands: string }>`
    select string_agg(sequencename || ' ' || last_value, ', ' order by sequencename) as stands
    from pg_sequences where schemaname = 'public'`.execute(db);
  return { ...found, sequences: rows[0]!.stands };
}

function besideOtherDatabase(db: Database): World {
  const { queue, hints } = world;
  const storage = openFolderStorage(join(folder, 'files-again'));
  const transact = openTransact(db, queue, hints);
  return { ...world, db, transact, storage, ...rememberDesks(), nextSequence: drawSequences() };
}

async function highestSequence(db: Database): Promise<number> {
  const row = await db
    .selectFrom('tickets')
    .select(({ fn }) => fn.max('sequence').as('highest'))
    .executeTakeFirstOrThrow();
  return Number(row.highest);
}

function relayTo(sentTo: string[]): Relay {
  return {
    send: async ({ to }) => {
      sentTo.push(to);
      return { accepted: '250 ok' };
    },
    check: async () => ({ ready: true }),
    close: () => undefined,
  };
}
