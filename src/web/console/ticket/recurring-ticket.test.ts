import assert from 'node:assert/strict';
import { test } from 'node:test';
import { saveTemplate } from '#desk/templates/save-template.ts';
import { turnRecurring } from '#desk/templates/turn-recurring.ts';
import { inEachLanguage } from '#domain/language.ts';
import { openTestDesk } from '#test/desk-world.ts';
import { staffVisit } from '#test/staff-visit.ts';
import { readTicketPage } from '#web/console/ticket/read-page.ts';

test('the page of a recurring ticket names the desk as its author, and warns of no sender', async () => {
  const desk = await openTestDesk();
  const { world, db, cast } = desk;
  const inEach = inEachLanguage(() => 'Check the backup');
  const rule = { recurs: { every: 'week', weekday: 1 } as const, email: desk.actor('claire').email!, quiet: false };
  const typed = { names: inEach, kind: 'request' as const, summaries: inEach, texts: inEach, acts: [], ...rule };
  const saved = await saveTemplate(world, desk.actor('jonas'), cast.desks.wcms, { id: null, seen: null, ...typed });
  assert.ok('saved' in saved);
  desk.at('2026-11-30T08:00:00Z');
  assert.equal(await turnRecurring(world), 1);
  const { number } = await db.selectFrom('tickets').select('number').executeTakeFirstOrThrow();
  const page = (await readTicketPage(staffVisit(desk, 'nadia', 'en'), number))!;
  assert.deepEqual(page.notices, []);
  const [first, then] = page.record;
  assert.ok(first && 'title' in first && then && 'lines' in then);
  assert.deepEqual([first.title, first.how, first.side, first.marks], ['WCMS Support', 'recurring ticket', 'desk', []]);
  const said = JSON.stringify(page);
  assert.ok(said.includes('Opened by WCMS Support, recurring ticket.'));
  assert.ok(!said.includes('Sender not proved'));
});
