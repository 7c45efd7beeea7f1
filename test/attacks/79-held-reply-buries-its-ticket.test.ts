// A stranger quotes a ticket's number, so that their held reply moves the ticket down the lists, or out of the overdue list.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMail } from '#desk/intake/read-mail.ts';
import { receiveMail } from '#desk/intake/receive-mail.ts';
import { openHttpDesk } from '#test/http-desk.ts';

const desk = await openHttpDesk();

let opened = 0;
async function open(summary: string): Promise<string> {
  const requester = { email: `person${opened++}@client.example` };
  const { status, body } = await desk.call('nadia', 'POST', '/tickets', {
    desk: 'DTO',
    requester,
    summary,
    description: 'La page est blanche.',
  });
  assert.equal(status, 201);
  return body.number;
}

async function strangerQuotes(number: string): Promise<void> {
  const head = ['From: mallory@evil.example', 'To: wcms@desk.example', `Subject: [${number}]`];
  const id = `Message-ID: <${number}@evil.example>`;
  const raw = Buffer.from([...head, id, '', 'Let me in.', ''].join('\r\n'));
  const received = await receiveMail(desk.world, {
    mailbox: 'wcms@desk.example',
    envelopeFrom: 'mallory@evil.example',
    raw,
  });
  assert.ok('saved' in received);
  assert.equal((await readMail(desk.world, received.saved))?.outcome, 'held');
}

async function listed(query: string): Promise<string[]> {
  const { body } = await desk.call('nadia', 'GET', `/tickets?sort=due&${query}`);
  return body.items.map(({ number }) => number);
}

const notClosed = 'status=new,open';

test('R23: a held reply never lowers its ticket, can raise it, and hides nothing that is overdue', async () => {
  const first = await open('La première');
  desk.at('2026-11-24T09:10:00Z');
  const second = await open('La deuxième');
  desk.at('2026-11-24T09:20:00Z');
  await strangerQuotes(first);
  assert.deepEqual(await listed(notClosed), [first, second], 'its first answer is due as before');

  desk.at('2026-11-24T13:15:00Z');
  assert.deepEqual(await listed('q=is:overdue'), [first, second]);

  const [third, fourth] = [await open('La troisième'), await open('La quatrième')];
  for (const number of [third, fourth])
    assert.equal((await desk.call('nadia', 'POST', `/tickets/${number}/answers`, { text: 'Voyez ici.' })).status, 201);
  desk.at('2026-11-24T13:20:00Z');
  await strangerQuotes(fourth);
  assert.deepEqual(
    await listed(notClosed),
    [first, second, fourth, third],
    'a reply that waits raises what is in work',
  );
});
