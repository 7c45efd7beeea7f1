import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { readEnvironment } from '#cli/environment.ts';
import { openLog } from '#cli/log.ts';
import { openDesk } from '#cli/run-desk.ts';
import { migrateDatabase } from '#cli/with-database.ts';
import { fillCast } from '#demo/fill-cast.ts';
import { turnClock } from '#desk/clock/take-steps.ts';
import { receiveContact } from '#desk/intake/receive-contact.ts';
import { addServiceHours } from '#domain/calendar/service-hours.ts';
import type { TicketClock } from '#domain/clock/clock.ts';
import { afterReminder, informationSchedule, noticeSchedule } from '#domain/clock/schedule.ts';
import type { Desk } from '#domain/desks/desk.ts';
import { startEmbedded } from '#store/embedded/start-embedded.ts';
import type { ClockFigures } from './clock.ts';
import { growTo } from './grow.ts';

/**
 * Measures the clock of a desk with `wanted` tickets. A tenth of them wait. `due` of them fall due in one minute: 40 % for a
 * reminder, 20 % for the notice, 40 % for closing. Everything runs on the one core to which this process is bound, and so does
 * its PostgreSQL, with fsync on. Meanwhile an agent locks the due tickets in turn.
 */
const [wanted = 100_000, due = 10_000] = process.argv.slice(2).map(Number);
const minute = '2026-12-01T07:30:00Z';

const folder = mkdtempSync(join(tmpdir(), 'belfry-bench-clock-'));
const server = await startEmbedded(folder);
await migrateDatabase(server.url);
let now = '2026-11-24T09:00:00Z';
const { world, boss, stops } = await openDesk({
  environment: readEnvironment({ BELFRY_DATA: folder }),
  ...{
    databaseUrl: server.url,
    secrets: ['the secret of a desk that lives for a benchmark'],
    url: 'http://localhost:1',
  },
  works: false,
  clock: async () => ({ now: () => now }),
  log: openLog('error'),
});
const { desks } = await fillCast(world);
const client = new pg.Client({ connectionString: server.url });
await client.connect();
try {
  for (let each = 0; each < 200; each++) await openOne(each);
  await growTo(client, wanted);
  const desk = await world.readDesk(world.db, desks.wcms);
  await wait(desk);
  now = minute;
  process.stdout.write(`${JSON.stringify({ ...(await turn()), ...count(desk) } satisfies ClockFigures)}\n`);
} finally {
  await client.end();
  await boss.stop({ graceful: false });
  for (const stop of stops.toReversed()) await stop();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function openOne(each: number): Promise<void> {
  await receiveContact(world, null, {
    deskId: desks.wcms,
    channel: 'form',
    language: 'fr',
    kind: 'incident',
    site: null,
    urgent: false,
    requester: { email: `person${each}@client.example`, name: 'Une personne', phone: null, language: 'fr' },
    summary: 'Une page',
    text: 'Elle est lente.',
    fileIds: [],
  });
}

/** Sets a tenth of all tickets to waiting, each with its own requester. The first `due` of them fall due in that one minute. */
async function wait(desk: Desk): Promise<void> {
  const asked = running(informationSchedule(desk, '2026-11-27T10:00:00Z'));
  const reminded = afterReminder(afterReminder(running(informationSchedule(desk, '2026-11-23T10:00:00Z'))));
  const handled = { ...running(noticeSchedule(desk, '2026-11-23T10:00:00Z')), closesAt: minute, next: minute };
  const later = running(informationSchedule(desk, '2026-12-01T10:00:00Z'));
  const closing: TicketClock = { ...handled, steps: [{ step: 'close', at: minute }] };
  const clocks = [asked, asked, asked, asked, reminded, reminded, closing, closing, closing, closing].map(dueNow);
  await client.query(
    `create temp table waiting as select id, row_number() over () as place from tickets limit ${wanted / 10}`,
  );
  await client.query(`
    with named as (select place, gen_random_uuid() as id from waiting),
      written as (insert into people (id, name, language, anonymous) select id, 'Une personne', 'fr', false from named returning id)
    insert into addresses (address, person_id) select 'waits' || place || '@client.example', id from named`);
  await client.query(
    `update tickets set status = case when $1::jsonb->(place % 10)::int->>'phase' = 'notice' then 'handled' else 'waiting' end,
       clock = case when place <= ${due} then $1::jsonb->(place % 10)::int else $2::jsonb end,
       clock_at = case when place <= ${due} then '${minute}'::timestamptz else '2026-12-03T07:30:00Z' end,
       due_rank = 7, last_word = 'desk', held_ids = '{}', closed_at = null, closing = null, first_answered_at = opened_at,
       reaction_at = null, requester_id = owner.id, participant_ids = array[owner.id]
     from waiting join lateral (select person_id as id from addresses where address = 'waits' || place || '@client.example') owner on true
     where tickets.id = waiting.id`,
    [JSON.stringify(clocks), JSON.stringify(later)],
  );
  for (const table of ['tickets', 'people', 'addresses']) await client.query(`vacuum analyze ${table}`);
}

function running(clock: TicketClock): TicketClock {
  return { ...clock, expected: false };
}

function dueNow(clock: TicketClock): TicketClock {
  const [first, ...steps] = clock.steps;
  return { ...clock, next: minute, steps: [{ ...first!, at: minute }, ...steps] };
}

/** Runs the clock until nothing is due, while an agent locks one ticket after the other. */
async function turn(): Promise<Pick<ClockFigures, 'tickets' | 'moved' | 'perSecond' | 'longestWait'>> {
  const agent = new pg.Client({ connectionString: server.url });
  await agent.connect();
  const { rows } = await agent.query<{ id: string }>(
    `select id from tickets where clock_at <= '${minute}' order by random()`,
  );
  let longestWait = 0;
  let isOver = false;
  const working = (async () => {
    for (let place = 0; !isOver; place = (place + 1) % rows.length) {
      const began = performance.now();
      await agent.query('begin');
      await agent.query('select number from tickets where id = $1 for update', [rows[place]!.id]);
      longestWait = Math.max(longestWait, performance.now() - began);
      await agent.query('commit');
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  })();
  const began = performance.now();
  let moved = 0;
  for (let last = 1; last > 0; moved += last) last = await turnClock(world);
  const seconds = (performance.now() - began) / 1000;
  isOver = true;
  await working;
  await agent.end();
  return { tickets: wanted, moved, perSecond: moved / seconds, longestWait };
}

/** Returns the microseconds per computed date, over instants of several years. */
function count(desk: Desk): Pick<ClockFigures, 'closing' | 'firstAnswer'> {
  const instants = Array.from({ length: 20_000 }, (_, place) =>
    new Date(Date.UTC(2026, 0, 1) + ((place * 7_919_000_003) % (5 * 366 * 86_400_000))).toISOString(),
  );
  const microseconds = (work: (at: string) => void) => {
    const began = performance.now();
    for (const at of instants) work(at);
    return ((performance.now() - began) * 1000) / instants.length;
  };
  return {
    closing: microseconds((at) => noticeSchedule(desk, at)),
    firstAnswer: microseconds((at) => addServiceHours(desk, at, 4)),
  };
}
