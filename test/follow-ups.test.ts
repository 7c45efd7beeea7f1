import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMail } from '#desk/intake/read-mail.ts';
import { receiveMail } from '#desk/intake/receive-mail.ts';
import { closeTicket } from '#desk/ticket/close-ticket.ts';
import { openHttpDesk } from '#test/http-desk.ts';

const desk = await openHttpDesk();
const claire = 'claire.dumont@patrimoine.example';
const nadia = desk.actor('nadia');

let sent = 0;
async function mail(number: string, from = claire) {
  const head = [
    `From: ${from}`,
    'To: wcms@desk.example',
    `Subject: Re: [${number}]`,
    `Message-ID: <m${sent++}@c.example>`,
  ];
  const raw = Buffer.from([...head, '', `Cela ne marche toujours pas, essai ${sent}.`, ''].join('\r\n'));
  const received = await receiveMail(desk.world, { mailbox: 'wcms@desk.example', envelopeFrom: from, raw });
  assert.ok('saved' in received);
  return (await readMail(desk.world, received.saved))!;
}

async function closedTicket(): Promise<string> {
  const { body } = await desk.call('nadia', 'POST', '/tickets', {
    desk: 'DTO',
    requester: { email: claire },
    summary: 'Page blanche',
    description: 'Blanche.',
    channel: 'letter',
  });
  await close(body.number);
  return body.number;
}

const close = (number: string) => closeTicket(desk.world, nadia, number, { reason: 'spam' });

async function followUpsOf(number: string): Promise<string[]> {
  const former = await desk.db
    .selectFrom('tickets')
    .select('id')
    .where('number', '=', number)
    .executeTakeFirstOrThrow();
  const rows = await desk.db.selectFrom('tickets').select('number').where('followUpOf', '=', former.id).execute();
  return rows.map((row) => row.number);
}

test('R21: a second reply to a closed thread joins its open follow-up, by mail, portal, API and phone', async () => {
  const number = await closedTicket();
  const first = await mail(number);
  assert.deepEqual([first.outcome, first.reason], ['opened', 'followUp']);
  const [followUp] = await followUpsOf(number);
  const second = await mail(number);
  assert.deepEqual([second.outcome, second.reason], ['continued', 'followUpContinued']);
  assert.equal(second.ticketId, first.ticketId);
  const answered = await desk.call('claire', 'POST', `/tickets/${number}/answers`, { text: 'Toujours rien.' });
  assert.deepEqual([answered.status, answered.body.text], [201, 'Toujours rien.']);
  assert.match(answered.headers.get('location')!, new RegExp(`${followUp}$`));
  const call = { direction: 'in', caller: claire, text: 'Elle rappelle.' };
  assert.equal((await desk.call('nadia', 'POST', `/tickets/${number}/calls`, call)).status, 201);
  assert.deepEqual(await followUpsOf(number), [followUp]);
  const { body } = await desk.call('nadia', 'GET', `/tickets/${followUp}/entries`);
  assert.equal(body.items.filter(({ direction }) => direction === 'in').length, 4);
});

test('R21: a follow-up that was closed and followed up leads on', async () => {
  const number = await closedTicket();
  await mail(number);
  const [second] = await followUpsOf(number);
  await close(second!);
  await mail(second!);
  const [third] = await followUpsOf(second!);
  assert.equal((await mail(number)).reason, 'followUpContinued');
  assert.deepEqual([await followUpsOf(number), await followUpsOf(second!)], [[second], [third]]);
});

test('R23: a follow-up is open to its participants: a stranger’s accepted reply opens a separate one', async () => {
  const number = await closedTicket();
  await mail(number);
  const held = await mail(number, 'mallory@evil.example');
  assert.equal(held.outcome, 'held');
  const { body } = await desk.call('nadia', 'GET', `/tickets/${number}/entries`);
  const entry = body.items.find((each) => each.held)!;
  const path = `/tickets/${number}/entries/${entry.id}/acceptance`;
  assert.equal((await desk.call('nadia', 'POST', path)).status, 200);
  assert.equal((await followUpsOf(number)).length, 2);
});
