import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { readMail, readMails } from '#desk/intake/read-mail.ts';
import { receiveMail } from '#desk/intake/receive-mail.ts';
import type { World } from '#desk/spine/world.ts';
import type { Resolver } from '#mail/read/proof/resolver.ts';
import { findTicket } from '#store/ticket/tickets.ts';
import { openTestDesk } from '#test/desk-world.ts';
import { keysOf, signedBy, unsigned } from '#test/signed-mail.ts';

const desk = await openTestDesk();
const { db } = desk;
const nadia = desk.actor('nadia');
const withResolver = (resolver: Resolver): World => ({ ...desk.world, resolver });

let sent = 0;
function mailOf(from: string, headers: string[] = []): Buffer {
  const messageId = `<signed${sent++}@client.example>`;
  return unsigned({ from, subject: 'Question', text: 'Comment changer le titre de la page ?', messageId, headers });
}

async function saveMail(world: World, raw: Buffer): Promise<string> {
  const received = await receiveMail(world, {
    mailbox: 'wcms@desk.example',
    envelopeFrom: 'bounce@mailer.example',
    raw,
  });
  assert.ok('saved' in received);
  return received.saved;
}

/** Receives and reads a mail; returns its ticket and the saved results of its signatures. */
async function receive(world: World, raw: Buffer) {
  const id = await saveMail(world, raw);
  const read = await readMail(world, id);
  const mail = await rowOf(id);
  const { number } = await db
    .selectFrom('tickets')
    .select('number')
    .where('id', '=', read!.ticketId!)
    .executeTakeFirstOrThrow();
  return { mail, ticket: (await findTicket(db, nadia, number))! };
}

function rowOf(id: string) {
  return db.selectFrom('incomingMails').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
}

test('R3: a valid DKIM signature of the sender’s domain proves the address', async () => {
  const raw = await signedBy('one.example', mailOf('anna@one.example'));
  const { mail, ticket } = await receive(withResolver(keysOf('one.example')), raw);
  assert.deepEqual([ticket.provedBy, mail.dkim, mail.dkimDomain], ['dkim', 'pass', 'one.example']);
  assert.equal(mail.findings?.dkim, 'pass');
});

test('a mail changed in transit opens its ticket and proves nothing', async () => {
  const raw = (await signedBy('two.example', mailOf('anna@two.example'))).toString().replace('titre', 'texte');
  const { mail, ticket } = await receive(withResolver(keysOf('two.example')), Buffer.from(raw));
  assert.deepEqual([ticket.provedBy, mail.dkim, mail.findings?.dkim], [null, 'fail', 'fail']);
});

test('if the resolver does not answer, the mail counts as unchecked', async () => {
  const raw = await signedBy('three.example', mailOf('anna@three.example'));
  const { mail, ticket } = await receive(withResolver({ txt: () => Promise.reject(new Error('away')) }), raw);
  assert.deepEqual([ticket.provedBy, mail.dkim, mail.findings?.dkim], [null, 'unknown', 'none']);
});

test('a result from the trusted MTA is not checked again', async () => {
  const says = 'Authentication-Results: mx.desk.example; dkim=none; dmarc=none header.from=four.example';
  const raw = await signedBy('four.example', mailOf('anna@four.example', [says]));
  const resolver = keysOf('four.example');
  const { mail, ticket } = await receive(withResolver(resolver), raw);
  assert.deepEqual([ticket.provedBy, mail.dkim, resolver.asked], [null, null, []]);
});

test('an unsigned mail causes no DNS query', async () => {
  const resolver = keysOf('five.example');
  const { mail } = await receive(withResolver(resolver), mailOf('anna@five.example'));
  assert.deepEqual([mail.dkim, resolver.asked], [null, []]);
});

test('during a DNS query the mail is not locked, and others are read', async () => {
  const plainId = await saveMail(desk.world, mailOf('berta@six.example'));
  const signedId = await saveMail(desk.world, await signedBy('six.example', mailOf('anna@six.example')));
  let free: () => void = () => undefined;
  const asked = new Promise<void>((resolve) => (free = resolve));
  let answer: () => void = () => undefined;
  const wait = new Promise<void>((resolve) => (answer = resolve));
  const keys = keysOf('six.example');
  const world = withResolver({
    txt: async (name) => {
      free();
      await wait;
      return keys.txt(name);
    },
  });
  const reading = readMails(world, [signedId, plainId]);
  await Promise.race([asked, reading]);
  await db.transaction().execute(async (trx) => {
    const locked = await sql`select id from incoming_mails where id = ${signedId} for update nowait`.execute(trx);
    assert.equal(locked.rows.length, 1);
  });
  while ((await rowOf(plainId)).outcome === null) await new Promise((resolve) => setTimeout(resolve, 5));
  assert.equal((await rowOf(signedId)).outcome, null);
  answer();
  await reading;
  assert.equal((await rowOf(signedId)).outcome, 'opened');
});

test('the sender and the reply address that a mail claims are saved for agents', async () => {
  const headers = ['Reply-To: eve@elsewhere.example', 'Sender: office@seven.example'];
  const says =
    'Authentication-Results: mx.desk.example; spf=pass smtp.mailfrom=seven.example; dmarc=pass header.from=seven.example';
  const { mail } = await receive(desk.world, mailOf('anna@seven.example', [...headers, says]));
  assert.deepEqual(mail.findings, {
    replyTo: 'eve@elsewhere.example',
    sender: 'office@seven.example',
    copied: [],
    spf: 'pass',
    dkim: 'none',
    dmarc: 'pass',
  });
});
