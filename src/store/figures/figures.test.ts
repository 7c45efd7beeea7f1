import assert from 'node:assert/strict';
import { test } from 'node:test';
import pg from 'pg';
import { receiveContact } from '#desk/intake/receive-contact.ts';
import { dateIn, dateOf, dayIn } from '#domain/calendar/day.ts';
import { spansOn } from '#domain/calendar/opening.ts';
import type { Desk } from '#domain/desks/desk.ts';
import { type Figures, ninetiethSamplesMin, type PeriodFigures, samplesMin } from '#domain/figures/figures.ts';
import { findDesk } from '#store/desks/desks.ts';
import { countFigures } from '#store/figures/figures.ts';
import { openTestDesk } from '#test/desk-world.ts';
import { fillExampleWorld } from '#test/example-world.ts';
import { growTo } from '../../../bench/grow.ts';

const now = '2026-11-24T14:20:00Z';
const testDesk = await openTestDesk(now);
const { db, world, cast } = testDesk;
await fillExampleWorld(world);
const desk = await findDesk(db, cast.desks.wcms);
const client = new pg.Client({ connectionString: testDesk.url });
await client.connect();

interface Row {
  opened: number;
  answered: number | null;
  due: number;
  closed: number | null;
  reason: string | null;
  complete: boolean | null;
}

/** The same figures, computed by reading every ticket and walking every day of the calendar. */
async function slowly(of: Desk): Promise<Map<string, PeriodFigures>> {
  const { rows } = await client.query(
    `select opened_at as opened, first_answered_at as answered, first_answer_due_at as due, closed_at as closed,
       closing->>'reason' as reason, kind, suspected_spam as spam,
       (select (data->>'complete')::boolean from events where ticket_id = tickets.id and seq = 1) as complete
     from tickets where desk_id = $1`,
    [of.id],
  );
  const from = Date.parse('2025-11-30T23:00:00Z');
  const counted = rows
    .filter(({ kind, spam, reason }) => kind !== 'complaint' && !spam && !['spam', 'duplicate'].includes(reason))
    .filter(({ opened }) => opened.getTime() >= from && opened.getTime() <= Date.parse(now))
    .map(({ opened, answered, due, closed, reason, complete }) => ({
      opened: opened.getTime(),
      due: due.getTime(),
      closed: closed?.getTime() ?? null,
      reason,
      complete,
      answered: answered?.getTime() ?? (reason === 'redirected' ? closed.getTime() : null),
    }));
  const groups = Map.groupBy(counted, ({ opened }) => dateIn(of.zone, new Date(opened).toISOString()).slice(0, 7));
  groups.set('all', counted);
  for (const complete of [true, false])
    groups.set(
      `complete ${complete}`,
      counted.filter((ticket) => ticket.complete === complete),
    );
  return new Map([...groups].map(([month, tickets]) => [month, plainly(of, tickets)]));
}

function plainly(of: Desk, tickets: Row[]): PeriodFigures {
  const moment = Date.parse(now);
  const answered = tickets.filter((ticket) => ticket.answered !== null);
  const kept = answered.filter((ticket) => ticket.answered! <= ticket.due).length;
  const missed = tickets.filter((ticket) => (ticket.answered ?? ticket.closed ?? moment) > ticket.due).length;
  const closed = tickets.filter((ticket) => ticket.closed !== null);
  return {
    tickets: tickets.length,
    inTime: kept + missed < samplesMin ? null : { kept, of: kept + missed },
    overdue: tickets.filter((one) => one.answered === null && one.closed === null && one.due < moment).length,
    firstAnswer: spreadOf(answered.map((one) => serviceSeconds(of, one.opened, one.answered!))),
    firstAnswerGross: spreadOf(answered.map((one) => (one.answered! - one.opened) / 1000)),
    toClose: spreadOf(closed.map((one) => (one.closed! - one.opened) / 1000)),
  };
}

function serviceSeconds(desk: Desk, from: number, to: number): number {
  let passed = 0;
  const day = (moment: number) => dayIn(desk.zone, new Date(moment).toISOString());
  for (let each = day(from); each <= day(to); each++)
    if (new Date(`${dateOf(each)}T12:00:00Z`).getUTCDay() % 6 !== 0)
      for (const { opens, closes } of spansOn(desk, each))
        passed += Math.max(0, Math.min(closes, to) - Math.max(opens, from));
  return passed / 1000;
}

function spreadOf(samples: number[]) {
  if (samples.length < samplesMin) return null;
  const sorted = samples.toSorted((a, b) => a - b);
  const at = (part: number) => {
    const place = part * (sorted.length - 1);
    const [low, high] = [sorted[Math.floor(place)]!, sorted[Math.ceil(place)]!];
    return low + (high - low) * (place - Math.floor(place));
  };
  return { median: at(0.5), ninetieth: samples.length < ninetiethSamplesMin ? null : at(0.9) };
}

/** Rounded to the millisecond: PostgreSQL adds in another order. */
function rounded(figures: PeriodFigures): PeriodFigures {
  return JSON.parse(
    JSON.stringify(figures, (_, value) => (typeof value === 'number' ? Math.round(value * 1000) / 1000 : value)),
  );
}

async function expectSame(figures: Figures): Promise<void> {
  const plain = await slowly(desk);
  assert.deepEqual(rounded(figures.all), rounded(plain.get('all')!));
  assert.deepEqual(rounded(figures.complete), rounded(plain.get('complete true')!));
  assert.deepEqual(rounded(figures.incomplete), rounded(plain.get('complete false')!));
  for (const { month, ...rest } of figures.months)
    assert.deepEqual(rounded(rest), rounded(plain.get(month) ?? plainly(desk, [])), month);
}

test('the demonstration’s figures equal a count by hand', async () => {
  const figures = await countFigures(db, desk, now);
  assert.ok(figures.all.tickets > 30);
  assert.deepEqual(
    figures.months.map(({ month }) => month),
    ['2026-10', '2026-11'],
  );
  await expectSame(figures);
});

test('an overdue unanswered ticket counts as not in time', async () => {
  const before = await countFigures(db, desk, now);
  const { rows } = await client.query(
    `select id from tickets where desk_id = $1 and kind <> 'complaint' and not suspected_spam and closing is null
       and first_answered_at is not null and first_answered_at <= first_answer_due_at
       and first_answer_due_at < $2 limit 1`,
    [desk.id, now],
  );
  const { id } = rows[0];
  const { rows: kept } = await client.query('select first_answered_at as at from tickets where id = $1', [id]);
  await client.query('update tickets set first_answered_at = null where id = $1', [id]);
  const after = await countFigures(db, desk, now);
  assert.deepEqual(after.all.inTime, { kept: before.all.inTime!.kept - 1, of: before.all.inTime!.of });
  assert.equal(after.all.overdue, before.all.overdue + 1);
  await client.query('update tickets set first_answered_at = $2 where id = $1', [id, kept[0].at]);
});

test('a ticket not yet due is neither in time nor late', async () => {
  const then = '2026-12-01T08:00:00Z';
  const before = await countFigures(db, desk, then);
  await client.query(
    `update tickets set first_answered_at = null, closing = null, closed_at = null,
       first_answer_due_at = '2026-12-01T09:00:00Z' where id = (select id from tickets where desk_id = $1
       and kind <> 'complaint' and not suspected_spam and first_answered_at <= first_answer_due_at
       and closing is null limit 1)`,
    [desk.id],
  );
  const after = await countFigures(db, desk, then);
  assert.deepEqual(after.all.inTime, { kept: before.all.inTime!.kept - 1, of: before.all.inTime!.of - 1 });
  assert.equal(after.all.overdue, before.all.overdue);
});

test('over twelve months and thousands of tickets, the statement equals a count by hand', async () => {
  // The same tickets on each run, so that a failure can be reproduced.
  await client.query('select setseed(0.5)');
  await growTo(client, 3000);
  // A ticket closes six days after it opened; nothing closes in the future.
  await client.query(
    `update tickets set opened_at = date_trunc('second', opened_at),
       closed_at = date_trunc('second', least(closed_at, $1))`,
    [now],
  );
  await client.query(
    `update tickets set first_answered_at = case when sequence % 7 > 0 then 
         date_trunc('second', least(opened_at + random() ^ 3 * interval '9 days', $1)) end,
       first_answer_due_at = opened_at + interval '1 day',
       kind = (array['incident', 'request', 'question', 'complaint'])[1 + sequence % 4],
       suspected_spam = sequence % 11 = 0,
       closing = case when closed_at is not null then jsonb_build_object(
         'reason', (array['silence', 'solved', 'spam', 'duplicate', 'redirected'])[1 + sequence % 5]) end`,
    [now],
  );
  const figures = await countFigures(db, desk, now);
  assert.equal(figures.months.length, 12);
  assert.ok(figures.complaints! > 100);
  await expectSame(figures);
});

test('complete and incomplete requests are distinguished at arrival, not by later additions', async () => {
  for (const [place, complete] of [true, true, true, true, true, false, false, false, false, false].entries())
    await receiveContact(world, null, {
      deskId: desk.id,
      channel: 'form',
      language: 'fr',
      kind: 'incident',
      site: '1187',
      urgent: false,
      complete,
      summary: `Erreur ${place}`,
      text: 'Le formulaire répond par une erreur.',
      fileIds: [],
      requester: { email: `person${place}@client.example`, name: 'Person', phone: null, language: 'fr' },
    });
  await client.query(`update tickets set complete = true where complete is false`);
  const figures = await countFigures(db, desk, now);
  assert.ok(figures.complete.tickets >= 5 && figures.incomplete.tickets >= 5);
  await expectSame(figures);
});

test('each desk has its own figures', async () => {
  const archives = await findDesk(db, cast.desks.archives);
  const figures = await countFigures(db, archives, now);
  assert.ok(figures.all.tickets < (await countFigures(db, desk, now)).all.tickets);
});

test('a desk without tickets has no months', async () => {
  const figures = await countFigures(db, { ...desk, id: world.newId() }, now);
  assert.deepEqual(figures.months, []);
  assert.deepEqual(figures.all, {
    tickets: 0,
    inTime: null,
    overdue: 0,
    firstAnswer: null,
    firstAnswerGross: null,
    toClose: null,
  });
  assert.equal(figures.complaints, null);
  await client.end();
});
