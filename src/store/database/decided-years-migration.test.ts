import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { sql } from 'kysely';
import { federalCalendar, legalHolidays } from '#domain/calendar/belgium.ts';
import type { DayOffRule } from '#domain/calendar/calendar.ts';
import { openDatabase } from '#store/database/database.ts';
import { migrate, migrateTo } from '#store/database/migrate.ts';
import { makeEmptyDatabase } from '#test/database.ts';

test('R17: a federal calendar of before is decided for the years of its single days, and a legal one has none to decide', async () => {
  const db = openDatabase({ url: await makeEmptyDatabase() });
  after(() => db.destroy());
  await migrateTo(db, '0032-ways-out');
  const reason = { fr: 'Pont', nl: 'Brug', de: 'Brücke', en: 'Bridge' };
  const own: DayOffRule = { kind: 'once', date: '2027-05-07', reason };
  const calendars = {
    released: federalCalendar,
    entered: { ...federalCalendar, rules: [...federalCalendar.rules, own] },
    plain: { ...legalHolidays, rules: [...legalHolidays.rules, own] },
  };
  for (const [id, { names, rules }] of Object.entries(calendars))
    await sql`insert into calendars (id, names, rules)
      values (${id}, ${JSON.stringify(names)}, ${JSON.stringify(rules)})`.execute(db);
  await migrate(db);
  const rows = await db.selectFrom('calendars').select(['id', 'decidedYears']).orderBy('id').execute();
  assert.deepEqual(
    rows.map(({ id, decidedYears }) => [id, decidedYears]),
    [
      ['entered', [2026, 2027]],
      ['plain', null],
      ['released', [2026]],
    ],
  );
});
