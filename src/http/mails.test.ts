import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeToDesk } from '#demo/mailbox.ts';
import { receiveMail } from '#desk/intake/receive-mail.ts';
import { splitTicket } from '#desk/relations/split-ticket.ts';
import { undoSplit } from '#desk/relations/undo-split.ts';
import { readStandingEntries } from '#store/relations/moved-entries.ts';
import { findTicket } from '#store/ticket/tickets.ts';
import { receiveHtml } from '#test/attacks/html-mails.ts';
import { openHttpDesk } from '#test/http-desk.ts';

const desk = await openHttpDesk();
const html = '<p>Hallo <b>desk</b><script>alert(1)</script><img src="https://spy.example/x.gif"></p>';

const ruth = { name: 'Ruth Okafor', address: 'ruth.okafor@fleuve.example' };
await writeToDesk(desk.world, {
  from: ruth,
  to: 'wcms@desk.example',
  subject: 'The map',
  text: 'The map does not load.\n',
  attachments: [{ filename: 'map.png', content: Buffer.from('PNG'), contentType: 'image/png' }],
});

/** A mail that was received but not read yet. */
async function receiveRaw(id: string, from: string, body = 'Hello.', to = 'wcms@desk.example'): Promise<void> {
  const raw = [
    ...[`Message-ID: <${id}>`, `From: "A Person" <${from}>`, `To: ${to}`, 'Cc: other@fleuve.example', 'Subject: Raw'],
    ...['Content-Type: text/html', '', body],
  ].join('\r\n');
  await receiveMail(desk.world, { mailbox: to, envelopeFrom: from, raw: Buffer.from(raw) });
}

async function mails(query: string) {
  const reply = await desk.call('nadia', 'GET', `/mails?${query}`);
  assert.equal(reply.status, 200, JSON.stringify(reply.body));
  return reply.body.items;
}

test('an agent finds a mail and its destination by its sender', async () => {
  const [mail] = await mails('from=ruth.okafor@fleuve.example');
  assert.deepEqual([mail.fromName, mail.subject, mail.outcome], ['Ruth Okafor', 'The map', 'opened']);
  assert.deepEqual([mail.to, mail.cc, mail.automatic, mail.bounce], [['wcms@desk.example'], [], null, null]);
  assert.equal(mail.reason, 'It does not refer to a ticket: it opened one.');
  assert.deepEqual(mail.attachments, [{ name: 'map.png', type: 'image/png', bytes: 3 }]);
  assert.equal((await desk.call('nadia', 'GET', `/tickets/${mail.ticket}`)).body.summary, 'The map');
});

test('a mail is found by its Message-ID, with or without brackets', async () => {
  const [{ messageId }] = await mails('from=ruth.okafor@fleuve.example');
  assert.match(messageId, /^<.*>$/);
  for (const id of [messageId, messageId.slice(1, -1)])
    assert.equal((await mails(`messageId=${encodeURIComponent(id)}`)).length, 1);
  assert.deepEqual(await mails('messageId=nothing@else.example'), []);
});

test('an unread mail is found, without an outcome', async () => {
  await receiveRaw('waits@person.example', 'Person@person.example');
  const [mail] = await mails('messageId=waits@person.example');
  assert.deepEqual([mail.outcome, mail.ticket, mail.reason, mail.from], [null, null, null, 'person@person.example']);
  assert.equal((await mails('from=person@person.example')).length, 1);
});

test('a mail’s HTML is served safely', async () => {
  await receiveRaw('html@person.example', 'html@person.example', html);
  const [mail] = await mails('messageId=html@person.example');
  assert.match(mail.html, /<b>desk<\/b>/);
  assert.doesNotMatch(mail.html, /script|spy\.example/);
});

test('a mail with a split-off passage shows its HTML on neither ticket until the split is undone', async () => {
  const { number, entry } = await receiveHtml(desk, '<p>Le logo est flou.</p>');
  const nadia = desk.actor('nadia');
  const htmlOn = async (ticket: string) => {
    const { items } = (await desk.call('nadia', 'GET', `/tickets/${ticket}/entries`)).body;
    return items
      .filter(({ direction }) => direction === 'in')
      .map(({ text, html }) => [/flou/.test(text ?? ''), html !== null]);
  };
  assert.deepEqual(await htmlOn(number), [[true, true]]);
  const { text } = (await readStandingEntries(desk.db, (await findTicket(desk.db, nadia, number))!.id))[0]!;
  const start = text!.indexOf('Le logo est flou.');
  const split = await splitTicket(desk.world, nadia, number, {
    entryIds: [],
    passages: [{ entryId: entry, start, end: start + 'Le logo est flou.'.length }],
    summary: 'Logo',
    kind: 'question',
  });
  assert.ok('splitOff' in split);
  assert.deepEqual(await htmlOn(number), [[false, false]]);
  assert.deepEqual(await htmlOn(split.splitOff), [[true, false]]);
  assert.ok(!('refused' in (await undoSplit(desk.world, nadia, split.splitOff))));
  assert.deepEqual(await htmlOn(number), [[true, true]]);
});

test('mails since an instant are listed', async () => {
  desk.at('2026-11-25T09:00:00Z');
  await receiveRaw('later@person.example', 'later@person.example');
  assert.deepEqual(
    (await mails('since=2026-11-25T00:00:00Z')).map(({ from }: { from: string }) => from),
    ['later@person.example'],
  );
  assert.equal((await desk.call('nadia', 'GET', '/mails?since=yesterday')).status, 422);
});

test('mails come in pages, newest first', async () => {
  const first = (await desk.call('nadia', 'GET', '/mails?limit=2')).body;
  const second = (await desk.call('nadia', 'GET', `/mails?limit=2&cursor=${first.next}`)).body;
  const all = (await mails('')).map(({ messageId }: { messageId: string }) => messageId);
  const paged = [...first.items, ...second.items].map(({ messageId }: { messageId: string }) => messageId);
  assert.deepEqual(paged, all.slice(0, 4));
  assert.equal((await desk.call('nadia', 'GET', `/mails?limit=2&cursor=${first.next}x`)).status, 422);
});

test('only the desk lists its mails', async () => {
  await receiveRaw('archives@person.example', 'archives@person.example', 'x', 'archives@desk.example');
  const seen = async (who: 'nadia' | 'tom') =>
    (await desk.call(who, 'GET', '/mails?from=archives@person.example')).body.items.length;
  assert.deepEqual([await seen('nadia'), await seen('tom')], [1, 0]);
});

test('the record shows a mail’s HTML with pictures served by the desk', async () => {
  const raw = [
    ...['Message-ID: <cid@person.example>', 'From: cid@person.example', 'To: wcms@desk.example', 'Subject: Picture'],
    ...['MIME-Version: 1.0', 'Content-Type: multipart/related; boundary=b', '', '--b', 'Content-Type: text/html', ''],
    ...['<p>See <img src="cid:one" alt="map"></p>', '--b', 'Content-Type: image/png; name=a.png'],
    ...['Content-ID: <one>', 'Content-Transfer-Encoding: base64', '', 'UE5H', '--b--', ''],
  ].join('\r\n');
  const { readMail } = await import('#desk/intake/read-mail.ts');
  const received = await receiveMail(desk.world, {
    mailbox: 'wcms@desk.example',
    envelopeFrom: 'cid@person.example',
    raw: Buffer.from(raw),
  });
  await readMail(desk.world, (received as { saved: string }).saved);
  const [mail] = await mails('messageId=cid@person.example');
  const { items } = (await desk.call('nadia', 'GET', `/tickets/${mail.ticket}/entries`)).body;
  const [picture] = items[0].attachments;
  assert.ok(items[0].html.includes(`<img src="/api/v1/files/${picture.id}?inline=1" alt="map" />`), items[0].html);
  assert.equal(items[0].id, mail.entry);
});
