import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { withHandle } from '#cli/with-database.ts';
import { hashToken } from '#desk/spine/secret-token.ts';
import { listDesks } from '#store/desks/desks.ts';
import { type Embedded, startEmbedded } from '#store/embedded/start-embedded.ts';
import { belfryAlone, belfry as run } from '#test/command.ts';
import { scratchDataDir } from '#test/embedded/scratch.ts';

// The first day of an installation, in order: an embedded database, a desk, an administrator, a token, the first mail.
let embedded: Embedded | null = null;
after(() => embedded?.stop());
const dataDir = scratchDataDir({ after });
const env = {
  BELFRY_DATA: dataDir,
  BELFRY_URL: 'https://desk.example',
  BELFRY_SECRET: 'a secret of the first day',
  LOG_LEVEL: 'silent',
};
embedded = await startEmbedded(dataDir, { fast: true });
const { url } = embedded;
before(async () => assert.equal((await belfry('migrate')).code, 0));

function belfry(...args: string[]) {
  return run(args, { env });
}

function deliver(input: string | Uint8Array, args: string[] = [], variables = {}) {
  return belfryAlone(['receive-mail', ...args], { env: { ...env, ...variables }, input });
}

function mail(name: string): Buffer {
  return readFileSync(new URL(`../../../test/mail/${name}.eml`, import.meta.url));
}

test('each invalid value of a desk is reported on its own line', async () => {
  const { code, stderr } = await belfry(
    'desk',
    'create',
    '--prefix',
    'X1',
    '--mailbox',
    'desk',
    '--zone',
    'Mars',
    '--languages',
    'fr,xx',
  );
  assert.equal(code, 64);
  for (const option of ['--prefix', '--mailbox', '--zone', '--languages'])
    assert.match(stderr, new RegExp(`^(belfry: )?${option} is`, 'm'));
});

test('mail waits at the MTA until a desk exists', async () => {
  const { code, stdout } = await deliver(mail('first-mail-fr'));
  const { outcome, ticket, reason } = JSON.parse(stdout);
  assert.deepEqual([code, outcome, ticket], [75, null, null]);
  assert.match(reason, /addressed to no mailbox of ours/);
});

test('a desk starts with sensible settings', async () => {
  const args = ['--mailbox', 'Desk@Service.example', '--zone', 'europe/brussels', '--languages', 'nl,fr'];
  const made = await belfry('desk', 'create', '--prefix', 'SRV', ...args);
  assert.deepEqual([made.code, made.stderr], [0, '']);
  const [desk] = await withHandle(url, listDesks);
  assert.deepEqual(
    [desk?.prefix, desk?.mailbox, desk?.zone, desk?.languages, desk?.firstAnswerServiceHours, desk?.lines],
    ['SRV', 'desk@service.example', 'Europe/Brussels', ['nl', 'fr'], 4, []],
  );
  assert.match((await belfry('desk', 'create', '--prefix', 'SRV', ...args)).stderr, /a desk SRV already/);
  assert.match((await belfry('desk', 'create', '--prefix', 'TWO', ...args)).stderr, /mailbox of another desk/);
});

test('the first administrator gets a link; the database stores only its hash', async () => {
  const { code, stdout } = await belfry('admin', 'create', '--email', 'An@service.example');
  assert.equal(code, 0);
  const token = /^https:\/\/desk\.example\/sign-in\/link\/([\w-]{43})$/m.exec(stdout)?.[1] ?? '';
  await withHandle(url, async (db) => {
    const link = await db.selectFrom('signInLinks').selectAll().executeTakeFirstOrThrow();
    assert.deepEqual(link.tokenHash, hashToken(token));
    const account = await db
      .selectFrom('accounts')
      .selectAll()
      .where('login', '=', 'an@service.example')
      .executeTakeFirstOrThrow();
    assert.deepEqual([account.roles, account.deskIds.length], [['administrator'], 1]);
  });
});

test('without a public address no link is shown', async () => {
  const { code, stderr } = await run(['admin', 'create', '--email', 'an@service.example'], {
    env: { ...env, BELFRY_URL: '' },
  });
  assert.equal(code, 1);
  assert.match(stderr, /BELFRY_URL is not set/);
});

test('a token is the last line, alone', async () => {
  const { code, stdout } = await belfry('token', 'create', '--name', 'Portal', '--role', 'agent');
  assert.equal(code, 0);
  assert.match(stdout.trimEnd().split('\n').at(-1)!, /^bft_[\w-]{43}$/);
  const nobody = await belfry('token', 'create', '--name', 'Portal', '--role', 'requester');
  assert.match(nobody.stderr, /--person EMAIL/);
});

test('a piped mail is saved, read and acknowledged; delivered twice, it is one ticket', async () => {
  const first = await deliver(mail('first-mail-fr'));
  assert.deepEqual([first.code, first.stderr], [0, '']);
  assert.deepEqual(Object.keys(JSON.parse(first.stdout)), ['outcome', 'ticket', 'reason']);
  assert.match(first.stdout, /"outcome":"opened","ticket":"SRV-\d+-\d\d"/);
  assert.equal((await deliver(mail('first-mail-fr'))).stdout, first.stdout);
  await withHandle(url, async (db) => {
    const letters = await db.selectFrom('outgoingMails').select(['letter', 'state']).execute();
    assert.deepEqual(letters, [{ letter: 'acknowledgement', state: 'queued' }]);
  });
});

test('an unreadable mail is saved and parked; input that is not a mail is refused', async () => {
  const parked = await deliver(mail('nested-too-deep'));
  assert.deepEqual([parked.code, JSON.parse(parked.stdout).outcome], [0, 'parked']);
  const never = async (input: string | Uint8Array, reason: string) => {
    const { code, stdout } = await deliver(input);
    assert.deepEqual([code, JSON.parse(stdout)], [65, { outcome: 'refused', ticket: null, reason }]);
  };
  const tooLarge = Buffer.concat([mail('first-mail-fr'), Buffer.alloc(50 * 1024 * 1024, 65)]);
  await Promise.all([
    never('', 'It is empty.'),
    never(' \n \n', 'It is empty.'),
    never(mail('not-a-message'), 'This is not a message.'),
    never(tooLarge, 'It is too large.'),
  ]);
});

test('after any installation error the MTA retries', async () => {
  const away = { DATABASE_URL: 'postgres://x@127.0.0.1:1/x' };
  const wrong = [{ BELFRY_SECRTE: 'x' }, { BELFRY_SECRET: '' }, away];
  const ended = await Promise.all([
    ...wrong.map((variables) => deliver(mail('first-mail-fr'), [], variables)),
    deliver(mail('first-mail-fr'), ['--desk', 'XYZ']),
  ]);
  for (const { code } of ended) assert.equal(code, 75);
});

test('with two desks, a mail goes to the desk named by its delivery or its addresses', async () => {
  const args = [
    '--prefix',
    'ARC',
    '--mailbox',
    'archives@service.example',
    '--zone',
    'Europe/Brussels',
    '--languages',
    'nl',
  ];
  assert.equal((await belfry('desk', 'create', ...args)).code, 0);
  const ticketOf = async (lines: string[], options: string[] = []) => {
    const body = ['From: joke@customer.example', ...lines, 'Subject: Vraag', '', `Goedendag ${lines} ${options}`];
    return JSON.parse((await deliver(body.join('\n'), options)).stdout).ticket?.slice(0, 3) ?? null;
  };
  assert.equal(await ticketOf(['To: archives@service.example']), 'ARC');
  assert.equal(await ticketOf(['Delivered-To: desk@service.example', 'To: archives@service.example']), 'SRV');
  assert.equal(await ticketOf(['To: undisclosed-recipients:;'], ['--desk', 'arc']), 'ARC');
  assert.equal(await ticketOf(['To: other@elsewhere.example']), null);
});

test('the mbox line gives the envelope sender and is not part of the mail', async () => {
  const line = 'From joke@customer.example  Tue Nov 24 10:00:00 2026\n';
  const plain = 'From: joke@customer.example\nTo: desk@service.example\nSubject: Twee keer\n\nEen vraag.\n';
  const first = await deliver(line + plain);
  assert.equal(first.code, 0);
  assert.equal((await deliver(plain)).stdout, first.stdout);
  await withHandle(url, async (db) => {
    const saved = await db
      .selectFrom('incomingMails')
      .select(['envelopeFrom', 'raw'])
      .orderBy('id', 'desc')
      .executeTakeFirstOrThrow();
    assert.deepEqual([saved.envelopeFrom, saved.raw.toString()], ['joke@customer.example', plain]);
  });
});

test('doctor reports what is wrong and how to fix it', async () => {
  const { code, stdout } = await belfry('doctor');
  assert.equal(code, 1);
  assert.match(stdout, /^One mail is parked/m);
  assert.match(stdout, /^BELFRY_SMTP_URL is not set/m);
  assert.doesNotMatch(stdout, /BELFRY_SECRET|BELFRY_URL/);
});
