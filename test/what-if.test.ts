import assert from 'node:assert/strict';
import { test } from 'node:test';
import { turnClock } from '#desk/clock/take-steps.ts';
import { receiveContact } from '#desk/intake/receive-contact.ts';
import { reactToTicket } from '#desk/portal/reactions.ts';
import { sendMails } from '#desk/sending/send-mails.ts';
import { markHandled } from '#desk/ticket/mark-handled.ts';
import { pastClocks } from '#domain/clock/past-clocks.ts';
import { whatIf } from '#domain/clock/what-if.ts';
import type { Relay } from '#mail/send/relay.ts';
import { readClockFacts } from '#store/clock/clock-facts.ts';
import { findDesk } from '#store/desks/desks.ts';
import { openTestDesk } from '#test/desk-world.ts';

const desk = await openTestDesk();
const { world, db, cast } = desk;
const nadia = desk.actor('nadia');
const wcms = await findDesk(db, cast.desks.wcms);
const since = '2026-11-01T00:00:00Z';

const takes: Relay = {
  send: async () => ({ accepted: '250 2.0.0 Ok' }),
  check: async () => ({ ready: true }),
  close: () => undefined,
};

/** Handled on Tuesday 24 November, so it closes at the end of Tuesday 1 December. */
async function handled(): Promise<string> {
  desk.at('2026-11-24T09:00:00Z');
  const opened = await receiveContact(world, null, {
    deskId: wcms.id,
    channel: 'form',
    language: 'fr',
    kind: 'question',
    site: '1187',
    urgent: false,
    requester: { email: 'claire.dumont@patrimoine.example', name: 'Claire Dumont', phone: null, language: 'fr' },
    summary: 'Une question',
    text: 'Comment faire ?',
    fileIds: [],
  });
  assert.ok('ticket' in opened);
  const { number } = opened.ticket;
  await markHandled(world, nadia, number, { text: 'Voici.' });
  const ids = desk.jobs.splice(0).flatMap((job) => (job.name === 'send-mail' ? [job.data.mailId] : []));
  await sendMails(world, takes, ids);
  return number;
}

async function reacts(number: string, at: string): Promise<void> {
  desk.at(at);
  const reacted = await reactToTicket(world, desk.actor('claire'), number, {
    text: 'Pas chez moi.',
    channel: 'portal',
  });
  assert.ok('ticket' in reacted || 'followUp' in reacted, JSON.stringify(reacted));
}

async function under(closingDays: number, actor = nadia) {
  const past = pastClocks(await readClockFacts(db, actor, wcms.id, since));
  return whatIf(wcms, { ...wcms.policy, closingDays }, past, world.clock.now());
}

test('histories of real tickets show what a policy would have done', async () => {
  const [inTime, late, silent] = [await handled(), await handled(), await handled()];
  await reacts(inTime, '2026-11-30T09:00:00Z');
  desk.at('2026-12-01T23:00:00Z');
  await turnClock(world);
  await reacts(late, '2026-12-02T09:00:00Z');
  desk.at('2026-12-10T09:00:00Z');

  const shorter = await under(3);
  assert.equal(shorter.tickets, 3);
  assert.deepEqual([shorter.present.tooEarly, shorter.typed.tooEarly], [1, 2]);
  assert.deepEqual(shorter.lost, { count: 1, numbers: [inTime] });
  assert.deepEqual([shorter.present.closed, shorter.typed.closed], [2, 3]);

  const longer = await under(6);
  assert.deepEqual([longer.typed.tooEarly, longer.saved], [0, 1], 'a reaction on the sixth day is in time');
  assert.equal(longer.typed.closed, 1, `only ${silent} had no later contact`);
});

test('only tickets visible to the actor are replayed (R10)', async () => {
  const number = await handled();
  desk.at('2026-12-20T09:00:00Z');
  await turnClock(world);
  const before = (await under(3)).tickets;
  await db.updateTable('tickets').set({ kind: 'complaint' }).where('number', '=', number).execute();
  assert.equal((await under(3, { ...nadia, roles: ['agent'] })).tickets, before - 1);
  assert.equal((await under(3, { ...nadia, deskIds: [] })).tickets, 0);
});
