// Attack 11: the desk and an absence message, a mailing list, bulk mail or a no-reply mailbox answer each other for ever.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openMailDesk, passes } from '#test/mail-desk.ts';

const desk = await openMailDesk();

test('our own letters are marked as automatic and have the empty envelope sender', async () => {
  await desk.receive({ from: 'anna@client.example' });
  const [letter] = await desk.letters();
  assert.equal(letter!.from, '');
  assert.match(letter!.whole, /^Auto-Submitted: auto-replied/im);
});

const lists: [string, string[]][] = [
  ['List-Id', ['List-Id: <editors.lists.example>']],
  ['List-Unsubscribe', ['List-Unsubscribe: <https://news.example/out>']],
  ['List-Post', ['List-Post: <mailto:editors@lists.example>']],
  ['Precedence: list', ['Precedence: list']],
  ['Precedence: bulk', ['Precedence: bulk']],
  ['Precedence: junk', ['Precedence: junk']],
];
const suppressed = ['All', 'AutoReply', 'OOF', 'DR, RN, NRN, OOF, AutoReply'];
const nobodyReads = [
  ...['no-reply@', 'noreply@', 'no_reply@', 'donotreply@', 'do-not-reply@', 'news-noreply@', 'noreply+42@'],
  ...['ne-pas-repondre@', 'niet-beantwoorden@', 'nicht-antworten@'],
];

const quiet: [string, { from: string; headers: string[] }, string][] = [
  ...lists.map(([name, headers]) => [name, { from: 'list@client.example', headers }, 'list'] as const),
  ...suppressed.map(
    (value) =>
      [
        `X-Auto-Response-Suppress: ${value}`,
        { from: 'exchange@client.example', headers: [`X-Auto-Response-Suppress: ${value}`] },
        'suppressed',
      ] as const,
  ),
  ...['service@noreply.agency.example', 'x@no-reply.example'].map(
    (from) => [from, { from, headers: [] }, 'noReply'] as const,
  ),
  ...nobodyReads.map((local) => [local, { from: `${local}service.example`, headers: [] }, 'noReply'] as const),
].map(([name, mail, silent]) => [name, { from: mail.from, headers: [...mail.headers] }, silent]);

for (const [name, mail, silent] of quiet)
  test(`${name}: a ticket without an automatic letter, with the reason`, async () => {
    await desk.letters();
    for (const headers of [mail.headers, [...mail.headers, passes(mail.from.split('@')[1]!)]]) {
      const { outcome, reason } = await desk.receive({ from: mail.from, headers });
      assert.deepEqual([outcome, reason], ['opened', { code: 'newContact', silent }]);
    }
    assert.deepEqual(await desk.letters(), []);
    const { body } = await desk.call('nadia', 'GET', `/mails?from=${encodeURIComponent(mail.from)}`, undefined, {
      'Accept-Language': 'en',
    });
    assert.match(body.items[0].reason!, /No automatic answer went out: /);
  });

test('a list mail that quotes a stranger’s ticket is held and gets no reply either', async () => {
  const { ticket } = await desk.receive({ from: desk.actor('claire').email! });
  await desk.letters();
  const headers = ['List-Id: <editors.lists.example>'];
  const held = await desk.receive({ from: 'eve@client.example', subject: `[${ticket.number}]`, headers });
  assert.deepEqual([held.outcome, held.reason], ['held', { code: 'notTakingPart', silent: 'list' }]);
  assert.deepEqual(await desk.letters(), []);
});

test('an ordinary sender gets a reply, even if only receipts are suppressed', async () => {
  for (const mail of [
    { from: 'norah.reply@client.example' },
    { from: 'norah@reply.example' },
    { from: 'norah@casino-reply.example' },
    { from: 'renee@client.example', headers: ['X-Auto-Response-Suppress: DR, RN, NRN'] },
  ]) {
    const { reason } = await desk.receive(mail);
    assert.deepEqual([reason, (await desk.letters()).length], [{ code: 'newContact' }, 1]);
  }
});
