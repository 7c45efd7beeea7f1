import assert from 'node:assert/strict';
import { test } from 'node:test';
import { receiveContact } from '#desk/intake/receive-contact.ts';
import { reactToTicket } from '#desk/portal/reactions.ts';
import { answerTicket } from '#desk/ticket/answer-ticket.ts';
import { markHandled } from '#desk/ticket/mark-handled.ts';
import { requestInformation } from '#desk/ticket/request-information.ts';
import type { Kind } from '#domain/ticket/vocabulary.ts';
import { findDesk } from '#store/desks/desks.ts';
import { countHandled, countNextAnswers } from '#store/figures/target-figures.ts';
import { openTestDesk } from '#test/desk-world.ts';

const desk = await openTestDesk();
const { world, db, cast } = desk;
const nadia = desk.actor('nadia');
const deskOf = () => findDesk(db, cast.desks.wcms);

/** Local time in Brussels, in the week of Monday 2 November 2026. */
const at = (day: number, time: string) => desk.at(new Date(`2026-11-0${day}T${time}:00+01:00`).toISOString());

async function open(kind: Kind = 'incident') {
  const opened = await receiveContact(world, desk.actor('claire'), {
    deskId: cast.desks.wcms,
    channel: 'portal',
    language: 'fr',
    kind,
    site: '1187',
    urgent: false,
    fileIds: [],
    summary: 'Le formulaire',
    text: 'Il reste blanc.',
    requester: { email: desk.actor('claire').email!, name: null, phone: null, language: null },
  });
  assert.ok('ticket' in opened);
  return opened.ticket.number;
}

const answer = (number: string) => answerTicket(world, nadia, number, { text: 'Voici.' });
const react = (number: string) =>
  reactToTicket(world, desk.actor('claire'), number, { text: 'Et encore ceci.', channel: 'portal' });

// Monday 2 November is a holiday of the federal administration, so the first day is Tuesday.
at(3, '09:00');
const numbers = [];
for (let count = 0; count < 5; count++) numbers.push(await open());
const complaint = await open('complaint');
const waits = await open();
for (const number of [...numbers, complaint, waits]) await answer(number);
at(3, '10:00');
for (const number of numbers) await react(number);
at(3, '12:00');
for (const number of numbers.slice(0, 4)) await answer(number);
// A ticket answered after its eight service hours, two days later.
at(5, '10:00');
await answer(numbers[4]!);
await react(waits);
at(5, '11:00');
for (const number of numbers.slice(0, 4)) await markHandled(world, nadia, number, { text: 'Fait.' });
await requestInformation(world, nadia, numbers[4]!, { text: 'Quelle page ?', items: [] });
await markHandled(world, nadia, complaint, { text: 'Fait.' });

test('every reaction counts, with late and overdue ones as missed', async () => {
  const figures = await countNextAnswers(db, await deskOf(), '2026-11-09T12:00:00Z');
  assert.deepEqual(figures.all.inTime, { kept: 4, of: 6 });
  assert.deepEqual([figures.all.done, figures.all.overdue], [5, 1]);
  // Two service hours, and also two hours of wall-clock time.
  assert.deepEqual([figures.all.net?.median, figures.all.gross?.median], [7200, 7200]);
  assert.deepEqual(
    figures.months.map(({ month, done }) => [month, done]),
    [['2026-11', 5]],
  );
});

test('handling time excludes pauses, and unhandled tickets do not count as done', async () => {
  const figures = await countHandled(db, await deskOf(), '2026-11-09T12:00:00Z');
  assert.equal(figures.all.done, 4, 'neither the complaint nor what waits');
  assert.equal(figures.all.inTime, null, 'too few');
  const more = [];
  for (let count = 0; count < 3; count++) more.push(await open());
  for (const number of more) await markHandled(world, nadia, number, { text: 'Fait.' });
  const later = await countHandled(db, await deskOf(), '2026-11-09T12:00:00Z');
  assert.deepEqual(later.all.inTime, { kept: 7, of: 7 });
  // Tuesday 9:00 to Thursday 11:00: 8, 8.5 and 2.5 service hours, and 50 hours of wall-clock time.
  assert.deepEqual([later.all.net?.median, later.all.gross?.median], [19 * 3600, 50 * 3600]);
});

test('a late unhandled ticket is overdue and counts as missed', async () => {
  const figures = await countHandled(db, await deskOf(), '2026-11-24T12:00:00Z');
  assert.deepEqual([figures.all.overdue, figures.all.inTime], [1, { kept: 7, of: 8 }]);
});
