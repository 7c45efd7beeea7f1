import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openDemonstrationClock } from '#demo/clock.ts';
import { swallowingRelay } from '#demo/past.ts';
import { receiveContact } from '#desk/intake/receive-contact.ts';
import { sendMails } from '#desk/sending/send-mails.ts';
import { saveTemplate } from '#desk/templates/save-template.ts';
import { requestInformation } from '#desk/ticket/request-information.ts';
import { plusSeconds } from '#domain/instant.ts';
import { inEachLanguage } from '#domain/language.ts';
import { comingOccurrences } from '#domain/templates/recurrence.ts';
import { findDesk } from '#store/desks/desks.ts';
import { listTemplates } from '#store/templates/templates.ts';
import { openTestDesk } from '#test/desk-world.ts';

const desk = await openTestDesk();
const { db, cast } = desk;

test('a desk that dies while its clock moves never restarts earlier than its last action', async () => {
  const clock = await openDemonstrationClock(db);
  const world = { ...desk.world, clock };
  const opened = await receiveContact(world, null, {
    deskId: cast.desks.wcms,
    channel: 'form',
    language: 'fr',
    kind: 'question',
    site: null,
    urgent: false,
    requester: { email: 'anna@client.example', name: null, phone: null, language: 'fr' },
    summary: 'Une question',
    text: 'Comment faire, s’il vous plaît ?',
    fileIds: [],
  });
  assert.ok('ticket' in opened);
  await requestInformation(world, desk.actor('nadia'), opened.ticket.number, { text: 'Quelle page ?' });
  const finishMail = async () => {
    const ids = desk.jobs.splice(0).flatMap((job) => (job.name === 'send-mail' ? [job.data.mailId] : []));
    await sendMails(world, swallowingRelay, ids);
    const { reminders } = await db
      .selectFrom('events')
      .select(({ fn }) => fn.countAll<number>().as('reminders'))
      .where('type', '=', 'reminded')
      .executeTakeFirstOrThrow();
    if (reminders > 0) throw new Error('It dies after the first reminder.');
  };
  await assert.rejects(
    clock.moveTo(
      (now) =>
        Temporal.Instant.from(now)
          .add({ hours: 30 * 24 })
          .toString(),
      { world, finishMail },
    ),
  );
  const restarted = await openDemonstrationClock(db);
  const last = await db.selectFrom('events').select('at').orderBy('at', 'desc').limit(1).executeTakeFirstOrThrow();
  assert.ok(Date.parse(restarted.now()) >= Date.parse(last.at), `${restarted.now()} is before ${last.at}`);
});

test('a move to the current time is accepted and never sets the clock back', async () => {
  const clock = await openDemonstrationClock(db);
  const world = { ...desk.world, clock };
  // Reading and sending before a move takes time.
  const finishMail = () => new Promise<void>((resolve) => setTimeout(resolve, 2));
  for (let each = 0; each < 200; each++) {
    const before = clock.now();
    const moved = await clock.moveTo((now) => spentMilliseconds(now), { world, finishMail });
    assert.ok('now' in moved && Date.parse(moved.now) >= Date.parse(before));
    assert.ok(Date.parse(clock.now()) >= Date.parse(moved.now));
  }
});

test('a move opens each recurring ticket at its own instant', async () => {
  const clock = await openDemonstrationClock(db);
  const world = { ...desk.world, clock };
  const deskId = cast.desks.wcms;
  const inEach = inEachLanguage(() => 'Backup check');
  const rule = { recurs: { every: 'week', weekday: 1 } as const, email: desk.actor('claire').email!, quiet: false };
  const typed = { names: inEach, kind: 'request' as const, summaries: inEach, texts: inEach, acts: [], ...rule };
  const saved = await saveTemplate(world, desk.actor('jonas'), deskId, { id: null, seen: null, ...typed });
  assert.ok('saved' in saved);
  const { nextAt } = (await listTemplates(db, [deskId])).find(({ id }) => id === saved.saved)!;
  const openings = comingOccurrences(
    { every: 'week', weekday: 1 },
    await findDesk(db, deskId),
    plusSeconds(nextAt!, -1),
    3,
  );
  await clock.moveTo(openings[2]!.at, { world, finishMail: async () => undefined });
  const tickets = await db
    .selectFrom('tickets')
    .select('openedAt')
    .where('channel', '=', 'api')
    .orderBy('sequence')
    .execute();
  assert.deepEqual(
    tickets.map(({ openedAt }) => Date.parse(openedAt)),
    openings.map(({ at }) => Date.parse(at)),
  );
});

/** Returns the same instant, but only after the next millisecond has begun. */
function spentMilliseconds(now: string): string {
  const until = performance.now() + 2;
  while (performance.now() < until);
  return now;
}
