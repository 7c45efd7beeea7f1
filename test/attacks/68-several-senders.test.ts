// Attack 68: `From: victim, stranger`, two From lines, or a Subject added above the signed one passes for the victim's own mail.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMail } from '#desk/intake/read-mail.ts';
import { receiveMail } from '#desk/intake/receive-mail.ts';
import { bytesOf, fails, mtaSays, openMailDesk, passes } from '#test/mail-desk.ts';
import { keysOf, signedBy } from '#test/signed-mail.ts';

const desk = await openMailDesk();
const victim = desk.actor('hugo').email!;
const domain = 'patrimoine.example';
const above = (line: string, raw: Buffer) => Buffer.concat([Buffer.from(`${line}\r\n`), raw]);
const own = () => desk.receive({ from: victim, headers: [passes(domain)] });

const shapes: [string, () => Buffer][] = [
  ['two addresses in the From', () => bytesOf({ from: `${victim}, eve@evil.example`, headers: [passes(domain)] })],
  ['the stranger first', () => bytesOf({ from: `eve@evil.example, ${victim}`, headers: [passes('evil.example')] })],
  ['two From lines', () => above('From: eve@evil.example', bytesOf({ from: victim, headers: [passes(domain)] }))],
  ['two Subject lines', () => above('Subject: Payez', bytesOf({ from: victim, headers: [passes(domain)] }))],
  ['a blank before the colon', () => above('Subject : Payez', bytesOf({ from: victim, headers: [passes(domain)] }))],
  [
    'a signature without the Subject',
    () => above(`DKIM-Signature: v=1; d=${domain}; h=from:to; b=abc`, bytesOf({ from: victim, headers: [onlyDkim] })),
  ],
];
const onlyDkim = mtaSays(`dkim=pass header.d=${domain} header.b=abc; dmarc=pass header.from=${domain}`);

for (const [name, raw] of shapes)
  test(`${name}: at most an unproved contact, with a neutral letter`, async () => {
    await desk.letters();
    const { ticket } = await desk.receive(raw());
    assert.equal(ticket.provedBy, null);
    for (const { subject } of await desk.letters()) assert.match(subject, /^\[DTO-\d+-\d\d\] [^:]+$/);
  });

test('a subject added above the signed one proves nothing, also in the desk’s own check', async () => {
  const resolver = keysOf(domain);
  const world = { ...desk.world, resolver };
  const signed = () => signedBy(domain, bytesOf({ from: victim }));
  for (const [raw, proof] of [
    [await signed(), 'dkim'],
    [above('Subject : Payez', await signed()), null],
    [above('From: eve@evil.example', await signed()), null],
  ] as const) {
    const received = await receiveMail(world, { mailbox: 'wcms@desk.example', envelopeFrom: null, raw });
    assert.ok('saved' in received);
    await readMail(world, received.saved);
    const { ticketId } = await desk.db
      .selectFrom('incomingMails')
      .select('ticketId')
      .where('id', '=', received.saved)
      .executeTakeFirstOrThrow();
    const ticket = await desk.db
      .selectFrom('tickets')
      .select('provedBy')
      .where('id', '=', ticketId)
      .executeTakeFirstOrThrow();
    assert.equal(ticket.provedBy, proof);
  }
});

test('a reply with several senders joins unproved at most, even with our own signature', async () => {
  await desk.letters();
  const { ticket } = await own();
  const [letter] = await desk.letters();
  const headers = [`In-Reply-To: ${letter!.messageId}`];
  const both = `${victim}, eve@evil.example`;
  const { outcome } = await desk.receive({ from: both, subject: `[${ticket.number}]`, headers });
  assert.equal(outcome, 'continued');
  const last = await desk.db
    .selectFrom('entries')
    .select('provedBy')
    .where('ticketId', '=', ticket.id)
    .orderBy('seq', 'desc')
    .executeTakeFirstOrThrow();
  assert.equal(last.provedBy, null);
});

for (const failed of [domain, 'evil.example'])
  test(`a failed DMARC of ${failed}, one of two senders, holds the reply without an answer`, async () => {
    const { ticket } = await own();
    await desk.letters();
    const from = `${victim}, eve@evil.example`;
    const { outcome, reason } = await desk.receive({ from, subject: `[${ticket.number}]`, headers: [fails(failed)] });
    assert.deepEqual([outcome, reason], ['held', { code: 'dmarcFailed', silent: 'dmarcFailed' }]);
    const opened = await desk.receive({ from, headers: [fails(failed)] });
    assert.equal(opened.ticket.senderWarning, 'dmarcFailed');
    assert.deepEqual(await desk.letters(), []);
  });
