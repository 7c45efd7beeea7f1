// A mail costs time by its size or its patterns: pages, quotes, links and the sanitiser stay within their limits.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { takeMail } from '#desk/intake/take-mail.ts';
import { textFromHtml } from '#mail/read/html/text-from-html.ts';
import { safeHtml } from '#mail/read/parse.ts';
import { replyText } from '#mail/read/reply/reply-text.ts';
import { readRecord } from '#store/ticket/record/record.ts';
import { findTicket } from '#store/ticket/tickets.ts';
import { openHttpDesk } from '#test/http-desk.ts';
import { startWork } from '#test/work-time.ts';
import { shownText } from '#web/shared/shown-text.ts';

const desk = await openHttpDesk();
const { world, db } = desk;
const nadia = desk.actor('nadia');

/** Returns the milliseconds of processor time that the work took, and those of this thread. */
async function measured<T>(work: () => T | Promise<T>): Promise<{ result: T; took: number; held: number }> {
  const worked = startWork();
  const before = process.threadCpuUsage();
  const result = await work();
  const { user, system } = process.threadCpuUsage(before);
  return { result, took: worked(), held: (user + system) / 1_000 };
}

test('a page shows the beginning of a text mail of 15 MB, with a link to the whole', async () => {
  const line = 'Une ligne du journal, avec https://agency.example/page?id=1 et [DTO-104005-21].\r\n';
  const raw = Buffer.from(
    `Message-ID: <long@mta.example>\r\nFrom: claire.dumont@patrimoine.example\r\nTo: wcms@desk.example\r\nSubject: Journal\r\n\r\n${line.repeat(15_000_000 / line.length)}`,
  );
  const taken = await takeMail(world, { mailbox: 'wcms@desk.example', envelopeFrom: null, raw });
  assert.equal(taken.outcome, 'opened');
  const ticket = (await findTicket(db, nadia, taken.ticket!))!;
  await readRecord(db, nadia, ticket, shownText);
  const { result, took } = await measured(() => readRecord(db, nadia, ticket, shownText));
  const [entry] = result.entries;
  assert.equal(entry?.text?.length, shownText.textCharactersMax);
  assert.equal(entry?.isShortened, true);
  assert.ok(took < 1_000, `${took} ms`);
  const whole = await fetch(`${desk.url}/api/v1/tickets/${taken.ticket}/entries/${entry!.id}/text`, {
    headers: { Authorization: `Bearer ${await desk.token('nadia')}` },
  });
  assert.equal(whole.headers.get('content-type'), 'text/plain; charset=utf-8');
  assert.ok((await whole.text()).length > 14_000_000);
  const other = await desk.call('bram', 'GET', `/tickets/${taken.ticket}/entries/${entry!.id}/text`);
  assert.equal(other.status, 404);
});

test('HTML that is slow to sanitise does not block the thread that serves others', async () => {
  const hostile = ['<b '.repeat(300_000), '<div>'.repeat(50_000), `<a href="${'&#1;'.repeat(200_000)}">x</a>`];
  for (const html of hostile) {
    const { held } = await measured(() => safeHtml(html));
    assert.ok(held < 1_000, `${held} ms`);
  }
});

test('search patterns that backtrack take time in proportion to their length', async () => {
  const texts = [
    ...['> '.repeat(50_000), 'On '.repeat(40_000), `${'a@'.repeat(50_000)}`, ' \t'.repeat(60_000)],
    ...[
      `http://${'a.'.repeat(50_000)}`,
      `Le ${'x '.repeat(50_000)} a écrit`,
      '-'.repeat(100_000),
      '\n'.repeat(100_000),
    ],
  ];
  for (const text of texts) {
    const { took } = await measured(() => replyText(text, { isForward: false, isAnswer: true }));
    assert.ok(took < 2_000, `${JSON.stringify(text.slice(0, 20))}: ${took} ms`);
  }
  const { took } = await measured(() => textFromHtml(`${'<p>'.repeat(20_000)}${'<b '.repeat(20_000)}`));
  assert.ok(took < 5_000, `${took} ms`);
});
