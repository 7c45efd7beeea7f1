// A question to a third party tells somebody too much: the third party about the ticket, or a stranger who guesses its reference.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeReference } from '#domain/conversations/reference.ts';
import { openMailDesk, passes } from '#test/mail-desk.ts';

const desk = await openMailDesk();
const claire = desk.actor('claire').email!;
const supplier = 'devis@fournisseur.example';
const { ticket: opened } = await desk.receive({ from: claire, headers: [passes('patrimoine.example')] });
const { number } = opened;
await desk.letters();
await desk.call('nadia', 'POST', `/tickets/${number}/conversations`, {
  to: supplier,
  subject: 'Devis\r\nBcc: eve@evil.example',
  text: '<script>alert(1)</script> <img src=x onerror=alert(1)> Combien ?',
});
const [letter] = await desk.letters();
const reference = /\[Q-[^\]]+\]/.exec(letter!.subject)![0];

const answersOf = async () => (await desk.reread(number)).conversations[0]!.messages.map(({ of }) => of);

test('a guessed reference finds nothing, and its mail is a contact like any other', async () => {
  const guessed = writeReference('BBBBCCCCDDDD');
  const { outcome, ticket } = await desk.receive({ from: 'eve@evil.example', subject: guessed });
  assert.equal(outcome, 'opened');
  assert.notEqual(ticket.number, number);
  await desk.letters();
});

test('a stranger with the true reference is marked, told nothing, and changes nothing', async () => {
  const before = await desk.reread(number);
  const { outcome } = await desk.receive({ from: 'eve@evil.example', subject: `Re: ${reference}` });
  assert.equal(outcome, 'continued');
  const after = await desk.reread(number);
  assert.deepEqual([after.status, after.conversations[0]!.state], [before.status, 'asked']);
  assert.deepEqual(after.participantIds, before.participantIds);
  assert.deepEqual(await answersOf(), ['desk', 'other']);
  assert.deepEqual(await desk.letters(), []);
});

test('a stranger with the number and the reference does not get among the requester’s messages', async () => {
  await desk.receive({ from: 'eve@evil.example', subject: `[${number}] ${reference}`, text: 'zqeve' });
  assert.equal((await answersOf()).at(-1), 'other');
  const { body } = await desk.call('claire', 'GET', `/tickets/${number}/entries`);
  assert.ok(!JSON.stringify(body).includes('zqeve'));
});

test('the third party cannot write to the requester by quoting the number beside the reference', async () => {
  const { ticket } = await desk.receive({
    from: supplier,
    subject: `[${number}] ${reference}`,
    text: 'zqsupplier',
    headers: [passes('fournisseur.example')],
  });
  assert.equal(ticket.number, number);
  assert.equal((await answersOf()).at(-1), 'asked');
  const { body } = await desk.call('claire', 'GET', `/tickets/${number}/entries`);
  assert.ok(!JSON.stringify(body).includes('zqsupplier'));
});

test('a requester who learned the reference still writes to their ticket', async () => {
  const { outcome, reason } = await desk.receive({
    from: claire,
    subject: `[${number}] ${reference}`,
    text: 'Et alors ?',
    headers: [passes('patrimoine.example')],
  });
  assert.deepEqual([outcome, reason.code], ['continued', 'quotesNumber']);
  assert.equal((await desk.reread(number)).lastWord, 'requester');
});

test('the third party does not take part in the ticket', async () => {
  const person = await desk.db
    .selectFrom('addresses')
    .select('personId')
    .where('address', '=', supplier)
    .executeTakeFirstOrThrow();
  const ticket = await desk.reread(number);
  assert.ok(!ticket.participantIds.includes(person.personId));
});

test('a line break in the subject makes no header, and HTML in the question stays text', () => {
  const bytes = Buffer.from(letter!.bytes).toString('latin1');
  assert.ok(!/^Bcc:/im.test(bytes));
  const html = /<!DOCTYPE.*<\/html>/s.exec(letter!.whole)![0];
  assert.ok(!/<script>alert|<img src=x/i.test(html) && html.includes('&lt;script&gt;'));
});
