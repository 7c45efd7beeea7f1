// Attack 10: a sender learns from the answers of the mail gateway which tickets and people exist.
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { test } from 'node:test';
import { listenLmtp } from '#channels/lmtp.ts';
import { formatNumber } from '#domain/ticket/number.ts';
import { atEnd } from '#test/at-end.ts';
import { belfryAlone } from '#test/command.ts';
import { openMailDesk, passes } from '#test/mail-desk.ts';

const desk = await openMailDesk();
const claire = desk.actor('claire').email!;
const listener = await listenLmtp(desk.world, { host: '127.0.0.1', port: 0, onSaved: () => undefined });
atEnd(() => listener.close());

const { ticket } = await desk.receive({ from: claire, headers: [passes('patrimoine.example')] });
const [letter] = await desk.letters();
const unknown = formatNumber('DTO', 987654321);
const id = () => `Message-ID: <${randomBytes(8).toString('hex')}@mta.example>`;

/** The same question from known and unknown senders, about tickets that exist and that do not. */
const mails = {
  'a known sender': [`From: ${claire}`],
  'an unknown sender': ['From: eve@evil.example'],
  'a known ticket': ['From: eve@evil.example', `Subject: Re: [${ticket.number}]`],
  'an unknown ticket': ['From: eve@evil.example', `Subject: Re: [${unknown}]`],
  'a wrong number': ['From: eve@evil.example', `Subject: Re: [${ticket.number.replace(/\d\d$/, '00')}]`],
  'a letter of ours': ['From: eve@evil.example', `In-Reply-To: ${letter!.messageId}`],
  'a command': ['From: eve@evil.example', 'X-RT-Command: show', `X-RT-Ticket: ${ticket.number}`],
};

const raw = (head: readonly string[]) => [id(), ...head, '', 'Is it there?', ''].join('\r\n');

/** Returns the listener's answers to one mail, without the id under which it was saved. */
async function answersTo(mail: string): Promise<string[]> {
  const socket = connect(listener.port, '127.0.0.1');
  const answers: string[] = [];
  const lines = createInterface({ input: socket });
  const said = ['LHLO mta.example', 'MAIL FROM:<eve@evil.example>', 'RCPT TO:<wcms@desk.example>', 'DATA', `${mail}.`];
  for await (const line of lines) {
    if (line[3] === '-') continue;
    answers.push(line.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/, 'id'));
    const next = said.shift();
    if (next === undefined) break;
    socket.write(`${next}\r\n`);
  }
  socket.destroy();
  return answers;
}

test('the LMTP listener answers alike for every sender and content, also on a repeat', async () => {
  const expected = await answersTo(raw(['From: first@evil.example']));
  assert.equal(expected.at(-1), '250 2.0.0 Saved as id');
  for (const [what, head] of Object.entries(mails)) {
    const mail = raw(head);
    assert.deepEqual(await answersTo(mail), expected, what);
    assert.deepEqual(await answersTo(mail), expected, `${what}, the same mail again`);
  }
});

test('receive-mail ends alike for a known and an unknown ticket, so its MTA reveals nothing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'belfry-test-'));
  atEnd(() => rmSync(folder, { recursive: true, force: true }));
  const env = {
    BELFRY_DATA: folder,
    DATABASE_URL: desk.databaseUrl,
    BELFRY_SECRET: 'a secret of the tests',
    ...{ BELFRY_URL: 'https://desk.example', LOG_LEVEL: 'silent' },
  };
  const asked = [mails['a known ticket'], mails['an unknown ticket']];
  const ended = await Promise.all(
    asked.map((head) => belfryAlone(['receive-mail', '--desk', 'DTO'], { env, input: raw(head) })),
  );
  for (const { code, stdout, stderr } of ended) assert.deepEqual([code, stderr], [0, ''], stdout);
});

test('the API takes no contact, call or mail without a token, and answers alike for every ticket', async () => {
  const calls: [string, string, unknown][] = [
    ['POST', '/tickets', { desk: 'DTO', requester: { email: claire }, summary: 'Page', description: 'Blanche' }],
    ['GET', '/mails', undefined],
  ];
  for (const number of [ticket.number, unknown, 'DTO'])
    for (const [method, end, body] of [
      ['GET', '', undefined],
      ['GET', '/entries', undefined],
      ['POST', '/answers', { text: 'Zq7' }],
      ['POST', '/notes', { text: 'Zq7' }],
      ['POST', '/calls', { direction: 'in', caller: { email: claire }, text: 'Zq7' }],
      ['PUT', '/closure', { reason: 'spam' }],
    ] as const)
      calls.push([method, `/tickets/${number}${end}`, body]);
  const before = await desk.reread(ticket.number);
  const answers = await Promise.all(
    calls.map(async ([method, path, body]) => {
      const reply = await desk.call(null, method, path, body);
      return JSON.stringify([reply.status, reply.body]);
    }),
  );
  assert.deepEqual([...new Set(answers)].length, 1, answers.join('\n'));
  assert.match(answers[0]!, /^\[401,/);
  assert.deepEqual(await desk.reread(ticket.number), before);
});
