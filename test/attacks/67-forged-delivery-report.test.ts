// A delivery report, forged or real, blocks an address for good: the desk never writes to that person again.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { takeMail } from '#desk/intake/take-mail.ts';
import { sendMails } from '#desk/sending/send-mails.ts';
import { beginSession } from '#desk/sign-in/sessions.ts';
import { answerTicket } from '#desk/ticket/answer-ticket.ts';
import { openHttpDesk } from '#test/http-desk.ts';

const desk = await openHttpDesk();
const { world, db } = desk;
const mailbox = 'wcms@desk.example';

interface Sent {
  to: string;
  from: string;
  messageId: string;
}

/** Sends the queued mails. */
async function post(): Promise<Sent[]> {
  const sent: Sent[] = [];
  const ids = desk.jobs.splice(0).flatMap((job) => (job.name === 'send-mail' ? [job.data.mailId] : []));
  const send = async (mail: { to: string; from: string; bytes: Uint8Array }) => {
    const messageId = /^message-id:\s*(<[^>]+>)/im.exec(Buffer.from(mail.bytes).toString('latin1'))![1]!;
    sent.push({ to: mail.to, from: mail.from, messageId });
    return { accepted: '250' } as const;
  };
  await sendMails(world, { send, check: async () => ({ ready: true }) as const, close: () => undefined }, ids);
  return sent;
}

let mails = 0;
async function arrives(head: string[], text: string) {
  const id = `Message-ID: <${mails++}@elsewhere.example>`;
  const raw = Buffer.from([...head, id, 'Date: Tue, 24 Nov 2026 10:00:00 +0100', '', text, ''].join('\r\n'));
  return takeMail(world, { mailbox, envelopeFrom: null, raw });
}

async function bouncedAt(address: string): Promise<string | null | undefined> {
  return (await db.selectFrom('addresses').select('bouncedAt').where('address', '=', address).executeTakeFirst())
    ?.bouncedAt;
}

/** An agent opens a ticket for a new requester and answers it. Returns its number, the address and the letter. */
async function answered(name: string): Promise<{ number: string; to: string; letter: Sent }> {
  const to = `${name}@agency.example`;
  const { body } = await desk.call('nadia', 'POST', '/tickets', {
    desk: 'DTO',
    requester: { email: to, name },
    summary: 'Une question',
    description: 'Comment faire ?',
  });
  await post();
  await answerTicket(world, desk.actor('nadia'), body.number, { text: 'Voici comment.' });
  return { number: body.number, to, letter: (await post()).at(-1)! };
}

/** Receives a mail system's report about a letter. */
function report({ messageId }: Sent, recipient: string | null, { to = mailbox, returned = '' } = {}) {
  const head = ['Return-Path: <>', 'From: MAILER-DAEMON@mx.agency.example', `To: ${to}`, 'Subject: Undelivered Mail'];
  const failed = recipient === null ? 'The mail did not arrive: 550 no such user' : `<${recipient}>: 550 5.1.1 unknown`;
  return arrives(head, `${failed}\r\n\r\nMessage-ID: ${messageId}\r\n${returned}`);
}

test('a report counts only for the recipient of its returned letter', async () => {
  const { to, letter, number } = await answered('hugo');
  const before = await db.selectFrom('tickets').select(['status', 'version']).where('number', '=', number).execute();
  for (const forged of [
    await report({ ...letter, messageId: '<not-ours@desk.example>' }, to),
    await report(letter, 'emil@agency.example'),
    // Everybody who was shown the letter knows its Message-ID.
    await report(letter, null),
  ]) {
    assert.deepEqual([forged.outcome, forged.ticket], ['automatic', null]);
  }
  assert.equal(await bouncedAt(to), null);
  const after = await db.selectFrom('tickets').select(['status', 'version']).where('number', '=', number).execute();
  assert.deepEqual(after, before);
  const { body } = await desk.call('nadia', 'GET', '/mails?limit=3');
  assert.deepEqual(
    body.items.map(({ outcome }) => outcome),
    ['automatic', 'automatic', 'automatic'],
  );
  assert.equal((await report(letter, to)).reason?.code, 'bounceOfOurs');
  assert.ok(await bouncedAt(to));
});

test('a report about a forwarding address counts if it also names the recipient', async () => {
  const one = await answered('old');
  assert.equal((await report(one.letter, 'old@new.example')).reason?.code, 'bounceOfOther');
  assert.equal(await bouncedAt(one.to), null);
  const said = `new@new.example> (expanded from <${one.to}`;
  assert.equal((await report(one.letter, said)).reason?.code, 'bounceOfOurs');
  assert.ok(await bouncedAt(one.to));
});

const proof = 'Authentication-Results: mx.desk.example; dkim=pass header.d=agency.example';

test('any later proved mail clears the mark, a forged one does not, and the agent sees the unsent letters', async () => {
  const { to, letter, number } = await answered('claude');
  await report(letter, to);
  for (const text of ['Avez-vous reçu notre réponse ?', 'Allô ?'])
    await answerTicket(world, desk.actor('nadia'), number, { text });
  assert.deepEqual(await post(), []);
  await arrives([`From: ${to}`, `To: ${mailbox}`, 'Subject: Forgé'], 'Bonjour, une autre question.');
  assert.deepEqual(await post(), []);
  assert.ok(await bouncedAt(to));
  // The address was proved before, which proves nothing about this mail.
  await db.updateTable('addresses').set({ provedAt: world.clock.now() }).where('address', '=', to).execute();
  const opened = await arrives([proof, `From: ${to}`, `To: ${mailbox}`, 'Subject: Encore'], 'Bonjour, ça remarche.');
  assert.equal(opened.outcome, 'opened');
  assert.equal(await bouncedAt(to), null);
  assert.deepEqual(
    (await post()).map((mail) => mail.to),
    [to],
  );
  const { body } = await desk.call('nadia', 'GET', `/tickets/${number}/entries`);
  const told = body.items.find(({ kind, text }) => kind === 'event' && /again/.test(text ?? ''));
  assert.match(told?.text ?? '', /mail reaches claude again\. Not sent in the meantime: answer\s\(2\)/);
  await answerTicket(world, desk.actor('nadia'), number, { text: 'Voici encore.' });
  assert.deepEqual(
    (await post()).map((mail) => mail.to),
    [to],
  );
});

test('an unproved mail from a bounced address does not clear it', async () => {
  const { to, letter } = await answered('dora');
  await report(letter, to);
  // Even an address that was proved before.
  await db.updateTable('addresses').set({ provedAt: world.clock.now() }).where('address', '=', to).execute();
  const results = (verdict: string) => `Authentication-Results: mx.desk.example; ${verdict}`;
  const head = [`To: ${mailbox}`, 'Subject: Forged'];
  const forged = {
    'no proof': [`From: ${to}`],
    'a signature of another domain': [results('dkim=pass header.d=attacker.example'), `From: ${to}`],
    'SPF of another domain': [results('spf=pass smtp.mailfrom=attacker.example'), `From: ${to}`],
    'results of a foreign server': [
      'Authentication-Results: mx.attacker.example; dkim=pass header.d=agency.example',
      `From: ${to}`,
    ],
    'failed DMARC': [
      results('dkim=pass header.d=agency.example; dmarc=fail header.from=agency.example'),
      `From: ${to}`,
    ],
    'two From lines': [proof, `From: ${to}`, 'From: other@agency.example'],
    'a Message-ID of ours that was altered': [`From: ${to}`, `References: ${letter.messageId.replace('@', 'x@')}`],
  };
  for (const [how, lines] of Object.entries(forged)) {
    await arrives([...lines, ...head], `Bonjour, ${how}.`);
    assert.ok(await bouncedAt(to), how);
  }
  await arrives([proof, `From: ${to}`, ...head], 'Bonjour, me revoici.');
  assert.equal(await bouncedAt(to), null);
});

test('a sign-in clears it', async () => {
  const claire = 'claire.dumont@patrimoine.example';
  await db.updateTable('addresses').set({ bouncedAt: world.clock.now() }).where('address', '=', claire).execute();
  const arrival = { device: 'Firefox', address: '127.0.0.1', demonstration: true };
  const who = { personId: desk.cast.people.claire, proved: 'password', address: null, arrival } as const;
  assert.ok(await world.transact((tx) => beginSession(world, tx, who)));
  assert.equal(await bouncedAt(claire), null);
});

test('an agent’s "mail works again" clears it and lists the unsent letters; nobody else may', async () => {
  const { to, letter, number } = await answered('bea');
  await report(letter, to);
  await answerTicket(world, desk.actor('nadia'), number, { text: 'Allô ?' });
  const { personId } = await db
    .selectFrom('addresses')
    .select('personId')
    .where('address', '=', to)
    .executeTakeFirstOrThrow();
  const path = `/people/${personId}/reachable`;
  assert.equal((await desk.call('claire', 'POST', path)).status, 403);
  assert.ok(await bouncedAt(to));
  const { status, body } = await desk.call('nadia', 'POST', path);
  const unsent = [{ ticket: number, letter: 'answer', at: world.clock.now() }];
  assert.deepEqual([status, body], [200, { reachable: true, unsent }]);
  assert.equal(await bouncedAt(to), null);
  assert.deepEqual((await desk.call('nadia', 'POST', path)).body, { reachable: true, unsent: [] });
  assert.equal((await desk.call('nadia', 'POST', `/people/${encodeURIComponent(to)}/reachable`)).status, 200);
  for (const nobody of [world.newId(), 'nobody', 'nobody@agency.example'])
    assert.equal((await desk.call('nadia', 'POST', `/people/${nobody}/reachable`)).status, 404, nobody);
  // The same report, repeated, is about a letter from before.
  desk.at('2026-11-24T09:05:00Z');
  await db.updateTable('addresses').set({ reachableAt: world.clock.now() }).where('address', '=', to).execute();
  assert.equal((await report(letter, to)).reason?.code, 'bounceOfOurs');
  assert.equal(await bouncedAt(to), null);
});
