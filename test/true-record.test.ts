import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMail } from '#desk/intake/read-mail.ts';
import { receiveMail } from '#desk/intake/receive-mail.ts';
import { closeTicket } from '#desk/ticket/close-ticket.ts';
import { openHttpDesk } from '#test/http-desk.ts';
import { staffVisit } from '#test/staff-visit.ts';
import { readTicketPage } from '#web/console/ticket/read-page.ts';

const desk = await openHttpDesk();
const visit = staffVisit(desk, 'nadia', 'en');

let opened = 0;
async function open(requester: object = { email: `person${opened++}@client.example` }): Promise<string> {
  const { body } = await desk.call('nadia', 'POST', '/tickets', {
    desk: 'DTO',
    requester,
    summary: 'Page blanche',
    description: 'La page est blanche.',
    channel: 'letter',
  });
  return body.number;
}

async function eventsOf(number: string, who: 'nadia' | 'claire' = 'nadia') {
  const { body } = await desk.call(who, 'GET', `/tickets/${number}/entries`);
  return body.items as unknown as { kind: string; text: string; reason?: string; id: string; held: boolean }[];
}

async function consoleSays(number: string): Promise<string> {
  const page = await readTicketPage(visit, number);
  return JSON.stringify(page!.record);
}

async function mail(from: string, number: string): Promise<string> {
  const id = `Message-ID: <${opened++}@client.example>`;
  const head = [`From: ${from}`, 'To: wcms@desk.example', `Subject: [${number}]`, id];
  const raw = Buffer.from([...head, '', 'Et la page d’accueil est blanche aussi.', ''].join('\r\n'));
  const received = await receiveMail(desk.world, { mailbox: 'wcms@desk.example', envelopeFrom: from, raw });
  assert.ok('saved' in received);
  return (await readMail(desk.world, received.saved))!.outcome;
}

test('R12: the reason for a priority or urgency is in the record and the API, for the desk only', async () => {
  const number = await open({ email: 'claire.dumont@patrimoine.example' });
  const because = 'Tous les sites sont touchés';
  await desk.call('nadia', 'PATCH', `/tickets/${number}`, { priority: 'high', reason: because });
  await desk.call('nadia', 'PATCH', `/tickets/${number}`, { urgent: true, reason: 'Le ministre attend' });
  const reasons = (await eventsOf(number)).flatMap(({ reason }) => reason ?? []);
  assert.deepEqual(reasons, [because, 'Le ministre attend']);
  assert.match(await consoleSays(number), /Tous les sites sont touchés.*Le ministre attend/);
  assert.deepEqual(
    (await eventsOf(number, 'claire')).flatMap(({ reason }) => reason ?? []),
    [],
  );
});

test('R21, R23: a held reply accepted after the closing is never called dismissed', async () => {
  const number = await open();
  await closeTicket(desk.world, desk.actor('nadia'), number, { reason: 'spam' });
  assert.equal(await mail('mallory@evil.example', number), 'held');
  const held = (await eventsOf(number)).find((entry) => entry.held)!;
  const accepted = await desk.call('nadia', 'POST', `/tickets/${number}/entries/${held.id}/acceptance`);
  assert.deepEqual([accepted.status, accepted.body.followUpOf], [200, number]);
  const said = (await eventsOf(number)).map(({ text }) => text);
  assert.ok(
    said.some((text) => /accepted the held reply/.test(text)),
    said.join('\n'),
  );
  assert.ok(!said.some((text) => /dismissed/.test(text)), said.join('\n'));
  const { body } = await desk.call('nadia', 'GET', `/tickets/${number}`);
  assert.equal(body.status, 'closed', 'the ticket itself is unchanged');
  assert.doesNotMatch(await consoleSays(number), /dismissed/);
});

test('R16: no reader sees a closing notice as sent when none could be', async () => {
  const unsent = await open({ phone: '+3225550148' });
  const sent = await open();
  for (const number of [unsent, sent]) {
    await desk.call('nadia', 'PUT', `/tickets/${number}/handling`, { text: 'C’est réparé.' });
    const said = (await eventsOf(number)).map(({ text }) => text).join('\n');
    assert.doesNotMatch(said, /sent the closing notice/);
  }
  assert.match(await consoleSays(unsent), /marked handled, nothing was sent/);
  assert.match(await consoleSays(sent), /closing notice/);
});

test('a call from a known number names the person, who does not take part by it', async () => {
  const number = await open();
  const call = { direction: 'in', caller: '+3225552014', text: 'Il demande des nouvelles.', reaction: false };
  assert.equal((await desk.call('nadia', 'POST', `/tickets/${number}/calls`, call)).status, 201);
  assert.match(await consoleSays(number), /Call from Emil Kohnen/);
  const { participantIds } = await desk.db
    .selectFrom('tickets')
    .select('participantIds')
    .where('number', '=', number)
    .executeTakeFirstOrThrow();
  assert.equal(participantIds.length, 1);
});
