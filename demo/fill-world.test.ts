import assert from 'node:assert/strict';
import { test } from 'node:test';
import { turnClock } from '#desk/clock/take-steps.ts';
import { withoutStoreColumns } from '#desk/spine/apply.ts';
import { isAfter } from '#domain/instant.ts';
import { languages } from '#domain/language.ts';
import { replay } from '#domain/ticket/events/evolve.ts';
import { senderProofs, senderWarnings } from '#domain/ticket/sender-proof.ts';
import { channels, closingReasons, kinds, priorities, statuses } from '#domain/ticket/vocabulary.ts';
import { findDesk } from '#store/desks/desks.ts';
import { countFigures } from '#store/figures/figures.ts';
import { chainStart, linkEvent } from '#store/history/history.ts';
import type { TicketRow } from '#store/schema/schema.ts';
import { readHistory } from '#store/ticket/tickets.ts';
import { openFilledDesk, openTestDesk, type TestDesk } from '#test/desk-world.ts';
import { fillExampleWorld } from '#test/example-world.ts';

const oddMoments = {
  'the Sunday after Christmas at 3:00': '2026-12-27T02:00:00Z',
  '24 December': '2026-12-24T13:45:00Z',
  'the first Monday of a year as the desk opens': '2027-01-04T07:30:00Z',
};

const desk = await openFilledDesk();
const oddDesks = await Promise.all(Object.values(oddMoments).map((start) => openTestDesk(start)));
const tickets = await desk.db.selectFrom('tickets').selectAll().execute();

function assertAll<T>(words: readonly T[], found: Iterable<T>): void {
  const there = new Set(found);
  assert.deepEqual(
    words.filter((word) => !there.has(word)),
    [],
  );
}

function some(fact: (ticket: TicketRow) => boolean): TicketRow {
  const found = tickets.find(fact);
  assert.ok(found, `no ticket for which ${fact}`);
  return found;
}

test('the world has every status, channel, language, kind and priority', () => {
  assertAll(statuses, column('status'));
  assertAll(channels, column('channel'));
  assertAll(languages, column('language'));
  assertAll(kinds, column('kind'));
  assertAll(priorities, column('priority'));
});

function column<K extends keyof TicketRow>(name: K): TicketRow[K][] {
  return tickets.map((ticket) => ticket[name]);
}

test('tickets were closed for every reason, including silence', () => {
  const reasons = tickets.flatMap(({ closing }) => closing?.reason ?? []);
  assertAll([...closingReasons, 'silence'], reasons);
});

test('requests wait in each phase of their clock, and the oldest one has its notice', () => {
  const waiting = tickets.filter(({ status }) => status === 'waiting');
  assertAll(
    ['reminder 0', 'reminder 1', 'reminder 2', 'notice 2'],
    waiting.map(({ clock }) => `${clock?.phase} ${clock?.asked}`),
  );
});

test('handled tickets close on each of the next five business days, one of them today', () => {
  const closings = tickets.flatMap(({ status, clock }) => (status === 'handled' ? (clock?.closesAt ?? []) : []));
  assertAll(
    ['24', '25', '26', '27', '30'].map((day) => `2026-11-${day}T23:00:00Z`),
    closings,
  );
});

test('the demonstration has the tickets that an agent looks for first', () => {
  some(({ urgent, phonedAt }) => urgent && phonedAt === null);
  some(({ urgent, phonedAt, status }) => urgent && phonedAt !== null && status === 'open');
  some(({ heldIds }) => heldIds.length > 0);
  some(({ mailFailed, status }) => mailFailed && status === 'open');
  some(({ toBeTold }) => toBeTold);
  some(({ suspectedSpam }) => suspectedSpam);
  some(({ knownEditor, channel, status }) => !knownEditor && channel === 'mail' && status === 'new');
  some(({ followUpOf }) => tickets.some(({ id, status }) => id === followUpOf && status === 'closed'));
});

test('contacts are proved in each way, and few carry a warning', () => {
  assertAll([...senderProofs, null], column('provedBy'));
  const warned = tickets.filter(({ senderWarning }) => senderWarning !== null);
  assertAll(
    [...senderWarnings],
    warned.map(({ senderWarning }) => senderWarning),
  );
  assert.ok(warned.length <= 3);
});

test('the desk meets its target most of the time, and one first answer is overdue', async () => {
  const { world, db, cast } = desk;
  const { all, complete, incomplete } = await countFigures(db, await findDesk(db, cast.desks.wcms), world.clock.now());
  const { kept, of } = all.inTime!;
  assert.ok(kept < of && kept / of > 0.8, `${kept} of ${of}`);
  assert.equal(all.overdue, 1);
  assert.ok(complete.tickets >= 5 && incomplete.tickets >= 3, `${complete.tickets} and ${incomplete.tickets}`);
});

test('there are complete and incomplete forms, and both open and answered questions', async () => {
  const { db } = desk;
  const forms = await db.selectFrom('ticketForms').select(['ticketId', 'answers']).execute();
  const completeness = tickets.filter(({ id }) => forms.some(({ ticketId }) => ticketId === id));
  assertAll(
    [true, false],
    completeness.map(({ complete }) => complete),
  );
  const asked = await db.selectFrom('askedQuestions').select(['ticketId', 'answeredAt']).execute();
  const statusOf = (ticketId: string) => tickets.find(({ id }) => id === ticketId)?.status;
  assert.ok(asked.some(({ ticketId, answeredAt }) => answeredAt === null && statusOf(ticketId) === 'waiting'));
  assert.ok(asked.some(({ ticketId, answeredAt }) => answeredAt !== null && statusOf(ticketId) === 'open'));
});

test('everyone at the desk has tickets, and some are unassigned', () => {
  const { nadia, tom, sofie } = desk.cast.people;
  assertAll([nadia, tom, sofie, null], column('assigneeId'));
});

test('a mail to both desks opens a linked ticket at each', async () => {
  const links = await desk.db
    .selectFrom('events')
    .select(['ticketId', 'deskId'])
    .where('type', '=', 'linked')
    .execute();
  const { wcms, archives } = desk.cast.desks;
  assertAll(
    [wcms, archives],
    links.map(({ deskId }) => deskId),
  );
});

test('an absence message that answers none of our letters is unplaced', async () => {
  const mails = await desk.db.selectFrom('incomingMails').select(['outcome', 'ticketId', 'automatic']).execute();
  assert.ok(mails.some(({ ticketId, automatic }) => ticketId === null && automatic === 'autoReply'));
  assert.ok(mails.every(({ outcome }) => outcome !== null && outcome !== 'parked' && outcome !== 'refused'));
});

test('pictures and text files are attached', async () => {
  const files = await desk.db.selectFrom('files').select(['type', 'sha256']).where('entryId', 'is not', null).execute();
  assertAll(
    ['image/png', 'text/plain'],
    files.map(({ type }) => type),
  );
  const picture = files.find(({ type }) => type === 'image/png')!;
  assert.equal((await desk.world.storage.get(picture.sha256)).subarray(1, 4).toString(), 'PNG');
});

test('an infected file is blocked, and no file waits for a scanner', async () => {
  const files = await desk.db.selectFrom('files').select(['name', 'scan', 'scanSaid']).execute();
  const [blocked] = files.filter(({ scan }) => scan === 'infected');
  assert.deepEqual(blocked, { name: 'avis-de-marche.docm', scan: 'infected', scanSaid: 'Doc.Macro.Exemple-7741' });
  assert.ok(files.every(({ scan }) => scan !== 'held'));
});

test('one thread has ten entries, with notes and a call among them', async () => {
  const entries = await desk.db.selectFrom('entries').select(['ticketId', 'kind']).execute();
  const threads = Object.values(Object.groupBy(entries, ({ ticketId }) => ticketId));
  const long = threads.find((thread) => thread !== undefined && thread.length >= 10);
  assertAll(
    ['message', 'note', 'call'],
    (long ?? []).map(({ kind }) => kind),
  );
});

test('every row equals the replay of its events, and every hash chain is valid', async () => {
  for (const ticket of tickets) {
    const events = await readHistory(desk.db, ticket.id);
    assert.deepEqual(withoutStoreColumns(ticket), replay(events));
    let chain = chainStart;
    for (const event of events) {
      chain = linkEvent(desk.world.historyKey(), chain, event);
      assert.ok(chain.equals(event.hash), `${ticket.number}, event ${event.seq}`);
    }
    assert.ok(chain.equals(ticket.chain));
  }
});

test('no letter is queued, and none reached the real relay', async () => {
  assert.deepEqual(desk.jobs, []);
  assert.deepEqual(await desk.db.selectFrom('demonstrationMails').select('id').execute(), []);
  const letters = await desk.db.selectFrom('outgoingMails').select(['state', 'sentAt', 'failure']).execute();
  assert.ok(letters.length > 100);
  assert.ok(letters.every(({ state, sentAt }) => state === 'sent' && sentAt !== null));
});

test('letters dated in the past do not count against today’s limits', async () => {
  const letters = await desk.db.selectFrom('outgoingMails').select(['queuedAt', 'queuedRealAt']).execute();
  assert.ok(letters.every(({ queuedAt, queuedRealAt }) => queuedAt === queuedRealAt));
});

test('filling twice adds nothing', async () => {
  await fillExampleWorld(desk.world);
  assert.equal((await desk.db.selectFrom('tickets').select('id').execute()).length, tickets.length);
});

for (const [place, [name, start]] of Object.entries(oddMoments).entries()) {
  const odd = oddDesks[place]!;
  test(`started on ${name}, the world is as full, and nothing lies in the future`, async () => {
    await fillExampleWorld(odd.world);
    const rows = await odd.db.selectFrom('tickets').select(['status', 'clock', 'toBeTold']).execute();
    assert.equal(rows.length, tickets.length);
    assertAll(
      statuses,
      rows.map(({ status }) => status),
    );
    assert.ok(rows.every(({ clock, toBeTold }) => clock === null || clock.expected === toBeTold));
    assert.deepEqual(
      (await instantsOf(odd)).filter((instant) => isAfter(instant, start)),
      [],
    );
    assert.equal(await turnClock(odd.world), 0);
  });
}

async function instantsOf({ db }: TestDesk): Promise<string[]> {
  const events = await db.selectFrom('events').select('at').execute();
  const entries = await db.selectFrom('entries').select('at').execute();
  const received = await db.selectFrom('incomingMails').select('receivedAt as at').execute();
  const sent = await db.selectFrom('outgoingMails').select('sentAt as at').where('sentAt', 'is not', null).execute();
  const files = await db.selectFrom('files').select('createdAt as at').execute();
  return [...events, ...entries, ...received, ...sent, ...files].map(({ at }) => at!);
}
