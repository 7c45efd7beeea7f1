import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { fetchMail } from '#channels/imap/imap.ts';
import { takeMail } from '#desk/intake/take-mail.ts';
import { saveFetching, stopFetching } from '#desk/mailboxes/save-fetching.ts';
import type { ServerSecret } from '#desk/mailboxes/server-secret.ts';
import { tryMailbox } from '#desk/mailboxes/try-mailbox.ts';
import type { Obstacle } from '#desk/processes/pulse.ts';
import type { Fetching } from '#domain/mailboxes/fetching.ts';
import { messageBytesMax } from '#mail/read/message/limits.ts';
import { hasUnreadMail } from '#store/intake/incoming-mails.ts';
import { listMails } from '#store/intake/mail-lists.ts';
import { readRawMail } from '#store/intake/stored-mails.ts';
import { findFetchedMailbox } from '#store/mailboxes/fetched-mailboxes.ts';
import { openTestDesk } from '#test/desk-world.ts';
import { dovecotMissing, imapPassword, openDovecot } from '#test/dovecot.ts';
import { openTokenServer } from '#test/token-endpoint.ts';
import { until } from '#test/until.ts';

const address = 'wcms@desk.example';
const today = new Date().toISOString();
const desk = await openTestDesk(today);
const { world, db, cast } = desk;
const place = { deskId: cast.desks.wcms, address };
const tokens = await openTokenServer(address);

test('a mailbox is read by IMAP', { skip: dovecotMissing }, async (t) => {
  const server = await openDovecot({ tokenInfo: tokens.infoUrl });
  await server.start();
  let obstacle: Obstacle | null = null;
  const reader = fetchMail(world, { everyMilliseconds: 100, obstacle: () => obstacle });
  t.after(() => reader.close());
  let count = 0;

  const plan: Fetching = {
    host: '127.0.0.1',
    port: server.port,
    security: 'none',
    user: address,
    proof: 'password',
    token: null,
    folder: 'INBOX',
    doneFolder: 'Kept',
    unreadableFolder: 'Unreadable',
    active: true,
    startsAt: new Date(Date.now() - 3_600_000).toISOString(),
  };

  /** Starts reading the mailbox with these settings. */
  async function read(changes: Partial<Fetching> = {}, secret: ServerSecret = { password: imapPassword }) {
    const order = { settings: { ...plan, ...changes }, secret, seen: null };
    assert.deepEqual(await saveFetching(world, desk.actor('jonas'), place, order), { saved: true });
  }

  function mail(subject: string): string {
    count += 1;
    return `From: Claire <claire.dumont@patrimoine.example>\r\nTo: ${address}\r\nSubject: ${subject}\r\nMessage-ID: <${count}@patrimoine.example>\r\nDate: Tue, 24 Nov 2026 10:00:00 +0100\r\n\r\nBonjour, ${subject}.\r\n`;
  }

  const summaries = async () =>
    (
      await db
        .selectFrom('incomingMails')
        .innerJoin('tickets', 'tickets.id', 'incomingMails.ticketId')
        .innerJoin('texts', 'texts.id', 'tickets.summaryId')
        .select('texts.text')
        .orderBy('incomingMails.receivedAt')
        .execute()
    ).map(({ text }) => text);

  const state = () => findFetchedMailbox(db, place.deskId, address);

  await t.test('mail from before the start stays untouched; later mail is saved and moved', async () => {
    await server.deliver(address, mail('D’un autre temps'), { at: new Date(Date.now() - 7_200_000) });
    await server.deliver(address, mail('Une page blanche'));
    await server.deliver(address, 'not a mail at all\r\n\r\n');
    await read();
    await until(async () => (await server.look(address, 'Unreadable')).length === 1);
    assert.deepEqual(await summaries(), ['Une page blanche']);
    assert.deepEqual(await server.look(address, 'Kept'), [{ subject: 'Une page blanche', seen: true }]);
    assert.deepEqual(await server.look(address), [{ subject: 'D’un autre temps', seen: false }]);
  });

  await t.test('in quarantine mail stays in the mailbox until the release', async () => {
    await read();
    await server.deliver(address, mail('Avant la quarantaine'));
    await until(async () => (await summaries()).includes('Avant la quarantaine'));
    obstacle = 'quarantine';
    await pause(500);
    await server.deliver(address, mail('En quarantaine'));
    await pause(1_000);
    assert.ok(!(await summaries()).includes('En quarantaine'));
    obstacle = null;
    await until(async () => (await summaries()).includes('En quarantaine'));
  });

  await t.test('R1: a mail over the limit is listed for agents with its headers, size and folder', async () => {
    const large = mail('Des photos').replace(/\r\n$/, '');
    const raw = Buffer.concat([Buffer.from(large), Buffer.alloc(messageBytesMax + 10, 'x\r\n')]);
    await server.deliver(address, raw.toString('latin1'));
    const nadia = desk.actor('nadia');
    const find = () =>
      listMails(db, nadia, { unplaced: true, from: 'claire.dumont@patrimoine.example', limit: 5, after: null });
    await until(async () => (await find()).length === 1);
    const [listed] = await find();
    assert.deepEqual(
      [listed?.outcome, listed?.reason?.code, listed?.reason?.folder],
      ['parked', 'overTheLimit', 'Unreadable'],
    );
    assert.ok(Number(listed?.reason?.bytes) > messageBytesMax && listed!.rawBytes < 1000);
    await until(async () => (await server.look(address, 'Unreadable')).some(({ subject }) => subject === 'Des photos'));
    const head = await readRawMail(desk.world, listed!.id, 10_000);
    assert.match(String(head), /Subject: Des photos/);
  });

  await t.test('new mail is fetched as soon as the server announces it', async () => {
    await server.deliver(address, mail('Tout de suite'));
    await until(async () => (await summaries()).includes('Tout de suite'));
    await until(async () => (await state())?.failure === null);
  });

  await t.test('reading resumes after a server outage, and the cause is recorded', async () => {
    await server.stop();
    await until(async () => (await state())?.failure === 'unreachable');
    assert.ok((await state())?.failingSince);
    await server.start();
    await server.deliver(address, mail('Après la panne'));
    await until(async () => (await summaries()).includes('Après la panne'));
    // Reported once the whole folder was read.
    await until(async () => (await state())?.failure === null);
    assert.equal((await state())?.failingSince, null);
  });

  await t.test('a mail that was saved but not moved before a crash becomes one ticket', async () => {
    const raw = mail('Une seule fois');
    await takeMail(world, { mailbox: address, envelopeFrom: null, raw: Buffer.from(raw) });
    await server.deliver(address, raw);
    await until(async () => (await server.look(address, 'Kept')).some(({ subject }) => subject === 'Une seule fois'));
    assert.equal((await summaries()).filter((each) => each === 'Une seule fois').length, 1);
  });

  await t.test('R19: the server’s time counts, and a desk closes nothing until its mailbox was read', async () => {
    const at = new Date(Date.now() - 600_000);
    await server.deliver(address, mail('Il y a dix minutes'), { at });
    await until(async () => (await summaries()).includes('Il y a dix minutes'));
    const row = await db
      .selectFrom('incomingMails')
      .select('receivedAt')
      .orderBy('id', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow();
    // The desk's clock is fixed here; the server has a resolution of one second.
    const tenMinutesAgo = Date.parse(world.clock.now()) - 600_000;
    assert.ok(Math.abs(Date.parse(row.receivedAt) - tenMinutesAgo) < 5_000, row.receivedAt);
    const { readUntil } = (await state())!;
    assert.equal(await hasUnreadMail(db, place.deskId, readUntil!), false);
    assert.equal(await hasUnreadMail(db, place.deskId, '2036-01-01T00:00:00Z'), true);
  });

  await t.test(
    'a wrong password is reported with the server’s message, and a correct one resumes reading',
    async () => {
      await read({}, { password: 'falsch' });
      await until(async () => (await state())?.failure === 'signIn');
      assert.ok((await state())?.said);
      await server.deliver(address, mail('Avec le bon mot de passe'));
      await read();
      await until(async () => (await summaries()).includes('Avec le bon mot de passe'));
    },
  );

  await t.test('a missing folder, an untrusted certificate and an unknown host are distinguished', async () => {
    await read({ folder: 'Nirgends' });
    await until(async () => (await state())?.failure === 'folder');
    await read({ security: 'tls', port: server.tlsPort });
    await until(async () => (await state())?.failure === 'certificate');
    await read({ security: 'tls', host: 'no.such.host.invalid' });
    await until(async () => (await state())?.failure === 'unknownHost');
  });

  await t.test('OAuth 2.0: the desk signs in with its own token (XOAUTH2)', async () => {
    const token = { url: tokens.url, clientId: 'belfry', scope: 'https://outlook.office365.com/.default' };
    await server.deliver(address, mail('Avec un jeton'));
    await read({ proof: 'clientCredentials', token }, { clientSecret: tokens.clientSecret });
    await until(async () => (await summaries()).includes('Avec un jeton'));
    const { grant_type, scope, client_id } = tokens.asked.at(-1)!;
    assert.deepEqual([grant_type, scope, client_id], ['client_credentials', token.scope, token.clientId]);
  });

  await t.test('OAuth 2.0: a new refresh token is saved for the next connection', async () => {
    const token = { url: tokens.url, clientId: 'belfry', scope: '' };
    await read(
      { proof: 'refreshToken', token },
      { clientSecret: tokens.clientSecret, refreshToken: tokens.refreshToken },
    );
    await server.deliver(address, mail('Une fois'));
    await until(async () => (await summaries()).includes('Une fois'));
    await server.stop();
    await server.start();
    await server.deliver(address, mail('Et encore une fois'));
    await until(async () => (await summaries()).includes('Et encore une fois'));
    await read({ proof: 'refreshToken', token }, { clientSecret: 'falsch' });
    await until(async () => (await state())?.failure === 'token');
    assert.equal((await state())?.said, 'Wrong client secret.');
  });

  await t.test('with two processes only one reads, and the other takes over when it ends', async () => {
    await read();
    await until(async () => (await state())?.failure === null && (await state())?.readUntil !== null);
    const other = fetchMail(world, { everyMilliseconds: 100 });
    await server.deliver(address, mail('Un lecteur'));
    await until(async () => (await summaries()).includes('Un lecteur'));
    await reader.close();
    await server.deliver(address, mail('L’autre lecteur'));
    await until(async () => (await summaries()).includes('L’autre lecteur'));
    await other.close();
    assert.equal((await summaries()).filter((each) => each === 'Un lecteur').length, 1);
  });

  await t.test('a trial shows the folders and the result for each mail, and changes nothing', async () => {
    const user = 'essai@desk.example';
    await server.deliver(user, mail('Avant'), { at: new Date(Date.now() - 7_200_000) });
    await server.deliver(user, mail('Une panne'));
    await server.deliver(user, mail('Absence').replace('Subject', 'Auto-Submitted: auto-replied\r\nSubject'));
    const tried = await tryMailbox(world, desk.actor('jonas'), place, {
      settings: { ...plan, user },
      secret: { password: imapPassword },
    });
    assert.ok('mails' in tried, JSON.stringify(tried));
    const results = tried.mails.map(({ subject, result }) => [
      subject,
      typeof result === 'string' ? result : result.code,
    ]);
    assert.deepEqual(results, [
      ['Absence', 'autoReply'],
      ['Une panne', 'newContact'],
      ['Avant', 'before'],
    ]);
    assert.ok(tried.folders.includes('INBOX'));
    assert.deepEqual(
      (await server.look(user)).map(({ seen }) => seen),
      [false, false, false],
    );
    const wrong = await tryMailbox(world, desk.actor('jonas'), place, {
      settings: { ...plan, user },
      secret: { password: 'falsch' },
    });
    assert.ok('failed' in wrong && wrong.failed.failure === 'signIn');
    assert.deepEqual(await tryMailbox(world, desk.actor('nadia'), place, { settings: plan, secret: {} }), {
      refused: 'missing',
    });
  });

  await t.test('a saved secret is never sent to another server', async () => {
    await read();
    const jonas = desk.actor('jonas');
    for (const elsewhere of [{ host: 'localhost' }, { port: plan.port + 1 }]) {
      const order = { settings: { ...plan, ...elsewhere }, secret: { password: '' } };
      assert.deepEqual(await saveFetching(world, jonas, place, { ...order, seen: null }), {
        refused: 'invalid',
        problems: ['secret'],
      });
      assert.deepEqual(await tryMailbox(world, jonas, place, order), { failed: { failure: 'secret', said: null } });
    }
    assert.ok('mails' in (await tryMailbox(world, jonas, place, { settings: plan, secret: { password: '' } })));
  });

  await t.test(
    'a mailbox that is no longer read stays untouched, and only its administrator can change it',
    async () => {
      assert.deepEqual(await stopFetching(world, desk.actor('nadia'), place), { refused: 'missing' });
      assert.deepEqual(await stopFetching(world, desk.actor('jonas'), place), { saved: true });
      assert.equal(await state(), undefined);
      const order = { settings: { ...plan, host: 'mail.example' }, secret: {}, seen: null };
      assert.deepEqual(await saveFetching(world, desk.actor('jonas'), place, order), {
        refused: 'invalid',
        problems: ['security', 'secret'],
      });
    },
  );
});
