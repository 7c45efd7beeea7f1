import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sendMails } from '#desk/sending/send-mails.ts';
import { type Language, languages } from '#domain/language.ts';
import { consoleWords } from '#locales/console/messages.ts';
import { findReceipts } from '#store/intake/receipts.ts';
import { findTicketSummary } from '#store/views/ticket-lists.ts';
import { openHttpDesk } from '#test/http-desk.ts';
import { dueWords } from '#web/console/list/rows/due-words.ts';
import { rowDrawing } from '#web/console/list/rows/row-drawing.ts';
import { whatNext } from '#web/portal/what-next.ts';
import { receiptView } from '#web/public/contact/received/receipt-view.ts';

const http = await openHttpDesk();
const { world, db, jobs, cast } = http;
const now = '2026-11-24T09:00:00Z';
/** 15 calendar days after Tuesday 24 November, at the end of that day in Brussels. */
const dueAt = '2026-12-09T23:00:00Z';
const lastDay: Record<Language, RegExp> = {
  fr: /mercredi 9 décembre 2026/,
  nl: /woensdag 9 december 2026/,
  de: /Mittwoch,? (dem |den )?9\. Dezember 2026/,
  en: /Wednesday 9 December 2026/,
};
const anotherDate = /24 (novembre|november|November)|1[0-4][:.h]|25 (novembre|november|November)/;

for (const language of languages)
  test(`R10: a complaint shows one date everywhere, its 15 calendar days, in ${language}`, async () => {
    const requester = { email: `${language}@client.example`, language };
    const { body } = await http.call('sofie', 'POST', '/tickets', {
      desk: 'DTO',
      kind: 'complaint',
      requester,
      summary: 'Délai',
      description: 'Trop long.',
    });
    const ticket = (await findTicketSummary(db, http.actor('sofie'), { number: body.number }))!;
    const desk = await world.readDesk(db, cast.desks.wcms);

    assert.deepEqual(body.targets, { firstAnswer: { dueAt, answeredAt: null }, nextAnswer: null, handled: null });
    assert.equal(ticket.dueAt, dueAt, 'the date that sorts lists');

    const portal = whatNext(ticket, { desk, language, now, takesPart: true });
    const reader = { desk, now, language, words: consoleWords[language] };
    const drawn = rowDrawing(ticket, reader)!.sentence;
    const receipts = await findReceipts(db, [ticket.number]);
    const page = receiptView(desk, receipts, { reach: 'mail', address: null, bounces: false }, language, now);
    const acknowledgement = await letterOf(requester.email);
    for (const [place, text] of Object.entries({
      portal,
      drawn,
      acknowledgement,
      page: page.next.map(({ when, what }) => `${when} ${what}`).join('\n'),
    })) {
      assert.match(plain(text), lastDay[language], place);
      assert.doesNotMatch(plain(text), anotherDate, place);
    }
    assert.match(dueWords(ticket, reader).strong, /9/);
  });

/** Formatted dates contain no-break spaces. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ');
}

async function letterOf(address: string): Promise<string> {
  const ids = jobs.splice(0).flatMap((job) => (job.name === 'send-mail' ? [job.data.mailId] : []));
  const relay = {
    send: async () => ({ accepted: '250 2.0.0 Ok' }),
    check: async () => ({ ready: true as const }),
    close: () => undefined,
  };
  await sendMails(world, relay, ids);
  const letter = await db
    .selectFrom('outgoingMails')
    .select('text')
    .where('address', '=', address)
    .executeTakeFirstOrThrow();
  return plain(letter.text!).split(/24[:.]00|24 (h|Uhr|uur)/)[0]!;
}
