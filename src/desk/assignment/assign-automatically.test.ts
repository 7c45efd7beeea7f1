import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assignAutomatically } from '#desk/assignment/assign-automatically.ts';
import { assignTicket } from '#desk/assignment/assign-ticket.ts';
import { addSiteRule, changeAssignment, removeSiteRule } from '#desk/assignment/change-assignment.ts';
import { receiveContact } from '#desk/intake/receive-contact.ts';
import { seenOf } from '#desk/spine/seen.ts';
import { saveStaffSettings } from '#desk/staff/save-staff-settings.ts';
import { makeTeam } from '#desk/staff/teams.ts';
import { type Assignment, noAssignment } from '#domain/assignment/assignment.ts';
import { assignmentFields, typedAssignment } from '#domain/assignment/typed-assignment.ts';
import { dateIn } from '#domain/calendar/day.ts';
import { replay } from '#domain/ticket/events/evolve.ts';
import type { Kind } from '#domain/ticket/vocabulary.ts';
import { eventSentence } from '#locales/event-sentence.ts';
import { findDesk, saveDeskSettings } from '#store/desks/desks.ts';
import { readRecord } from '#store/ticket/record/record.ts';
import { findTicket, readHistory } from '#store/ticket/tickets.ts';
import { openTestDesk } from '#test/desk-world.ts';

const desk = await openTestDesk();
const { world, db, cast } = desk;
const { wcms } = cast.desks;
const { nadia, tom, sofie } = cast.people;
const jonas = desk.actor('jonas');
const reader = desk.actor('sofie');
const inTurn = { ...noAssignment, mode: 'turn', personIds: [nadia, tom, sofie] } satisfies Assignment;

async function set(assignment: Assignment): Promise<void> {
  await world.transact(({ trx }) => saveDeskSettings(trx, wcms, { assignment }));
  world.forgetDesks();
}

/** Claire, an editor, asks in the portal; any other address asks by the form. */
async function opened(kind: Kind = 'question', email?: string) {
  const done = await receiveContact(world, null, {
    ...(email === undefined && { requesterId: cast.people.claire }),
    deskId: wcms,
    channel: email === undefined ? 'portal' : 'form',
    language: 'fr',
    kind,
    site: '1187',
    urgent: false,
    requester: { email: email ?? null, name: null, phone: null, language: 'fr' },
    summary: 'Une question',
    text: 'Une question ?',
    fileIds: [],
  });
  if (!('ticket' in done)) throw new Error(done.refused);
  return done.ticket.number;
}

/** Runs the jobs of new tickets all at once, as parallel workers would. */
async function work(): Promise<void> {
  const jobs = desk.jobs.splice(0).flatMap((job) => (job.name === 'assign-ticket' ? [job.data.ticketId] : []));
  await Promise.all(jobs.map((id) => assignAutomatically(world, id)));
}

const holder = async (number: string) => (await findTicket(db, reader, number))?.assigneeId ?? null;

test('agents get tickets in turn, also when several open at once', async () => {
  await set(inTurn);
  const numbers = await Promise.all(Array.from({ length: 9 }, () => opened()));
  await work();
  const holders = await Promise.all(numbers.map(holder));
  for (const person of inTurn.personIds) assert.equal(holders.filter((id) => id === person).length, 3);
});

test('an agent at the limit is skipped, and if all are full the ticket stays unassigned', async () => {
  await set({ ...inTurn, personIds: [nadia, tom], openMax: 4 });
  const numbers = [await opened(), await opened(), await opened()];
  for (const _ of numbers) await work();
  const holders = await Promise.all(numbers.map(holder));
  assert.deepEqual(holders.toSorted(), [nadia, tom, null].toSorted());
});

test('the record shows that the desk assigned it and why, and the history replays', async () => {
  await set(inTurn);
  const number = await opened();
  await work();
  const ticket = (await findTicket(db, reader, number))!;
  const history = await readHistory(db, ticket.id);
  const given = history.at(-1)!;
  assert.deepEqual([given.type, given.by], ['assigned', { role: 'desk', personId: null }]);
  assert.equal(replay(history).assigneeId, ticket.assigneeId);
  const { events, names } = await readRecord(db, reader, ticket);
  assert.match(eventSentence(events.at(-1)!.said, names, 'en'), /^assigned the ticket to .+, automatically: it was/);
});

test('a site’s tickets go to the person or team in its rule, and the record names the site', async () => {
  const made = await makeTeam(world, jonas, wcms, { name: 'Musées', memberIds: [tom] });
  assert.ok('teamId' in made);
  await set({ ...noAssignment, mode: 'site' });
  assert.deepEqual(await addSiteRule(world, jonas, wcms, { site: '1187', to: `person:${tom}` }), { saved: true });
  const toTom = await opened();
  await work();
  assert.equal(await holder(toTom), tom);
  assert.deepEqual(await addSiteRule(world, jonas, wcms, { site: '1187', to: `team:${made.teamId}` }), { saved: true });
  const toTeam = await opened();
  await work();
  const ticket = (await findTicket(db, reader, toTeam))!;
  assert.deepEqual([ticket.teamId, ticket.assigneeId, ticket.status], [made.teamId, null, 'new']);
  const { events, names } = await readRecord(db, reader, ticket);
  assert.match(eventSentence(events.at(-1)!.said, names, 'fr'), /automatiquement\u00a0: site Musée/);
  assert.equal((await findDesk(db, wcms)).assignment?.sites.length, 1, 'a second rule takes the place of the first');
  assert.deepEqual(await removeSiteRule(world, jonas, wcms, '1187'), { saved: true });
  assert.deepEqual(await removeSiteRule(world, jonas, wcms, '1187'), { refused: 'gone' });
});

test('complaints, strangers’ tickets and assigned tickets stay where they are', async () => {
  await set(inTurn);
  const complaint = await opened('complaint');
  const stranger = await opened('question', 'nobody@elsewhere.example');
  const taken = await opened();
  await assignTicket(world, desk.actor('tom'), taken, 'tom@desk.example');
  await work();
  assert.deepEqual([await holder(complaint), await holder(stranger), await holder(taken)], [null, null, tom]);
  await set({ ...inTurn, strangers: true });
  const known = await opened('question', 'nobody@elsewhere.example');
  await work();
  assert.notEqual(await holder(known), null);
});

test('nothing is queried twice, and a desk without automatic assignment queries nothing', async () => {
  await set(inTurn);
  const number = await opened();
  const [job] = desk.jobs.splice(0).filter(({ name }) => name === 'assign-ticket');
  const { ticketId } = job!.data as { ticketId: string };
  assert.deepEqual(
    [await assignAutomatically(world, ticketId), await assignAutomatically(world, ticketId)],
    [true, false],
  );
  assert.notEqual(await holder(number), null);
  await set(noAssignment);
  await opened();
  assert.ok(desk.jobs.every(({ name }) => name !== 'assign-ticket'));
});

test('only the desk’s administrator changes the rule, and only from the version they saw', async () => {
  await set(noAssignment);
  const typed = { mode: 'turn', personIds: [tom, cast.people.claire], openMax: '12', strangers: false };
  const seen = seenOf(assignmentFields(typedAssignment(noAssignment)));
  assert.deepEqual(await changeAssignment(world, desk.actor('nadia'), wcms, { typed, seen }), { refused: 'missing' });
  assert.deepEqual(await changeAssignment(world, jonas, wcms, { typed, seen }), { saved: true });
  const now = (await findDesk(db, wcms)).assignment;
  assert.deepEqual(now, { mode: 'turn', personIds: [tom], openMax: 12, strangers: false, sites: [] });
  assert.ok('now' in (await changeAssignment(world, jonas, wcms, { typed: { ...typed, openMax: '3' }, seen })));
  const wrong = { ...typed, mode: '', openMax: '0', personIds: [] };
  const problems = await changeAssignment(world, jonas, wcms, { typed: wrong, seen });
  assert.deepEqual('problems' in problems && problems.problems.map(({ field }) => field), ['mode', 'openMax']);
});

/** Marks an agent away today in the desk's zone, or on the date `at`. */
async function leave(who: 'nadia' | 'tom', deputyId: string | null, at = dateIn('Europe/Brussels', world.clock.now())) {
  const absence = { from: at, until: at, deputyId };
  assert.deepEqual(await saveStaffSettings(world, desk.actor(who), { absence }), { saved: true });
}

const comeBack = (who: 'nadia' | 'tom') => saveStaffSettings(world, desk.actor(who), { absence: null });

async function given(count: number): Promise<(string | null)[]> {
  const numbers: string[] = [];
  for (let nth = 0; nth < count; nth++) {
    numbers.push(await opened());
    await work();
  }
  return Promise.all(numbers.map(holder));
}

test('absent agents are skipped, and their deputy gets only their own turn', async () => {
  await set(inTurn);
  await leave('tom', nadia);
  const holders = await given(4);
  assert.equal(holders.filter((id) => id === nadia).length, 2);
  assert.equal(holders.filter((id) => id === sofie).length, 2);
  await comeBack('tom');
  await leave('tom', null, '2026-01-05');
  assert.equal((await given(3)).filter((id) => id === tom).length, 1, 'an absence that is over passes over nobody');
  await comeBack('tom');
});

test('if everyone is absent the ticket waits unassigned', async () => {
  await set({ ...inTurn, personIds: [nadia, tom] });
  await leave('nadia', null);
  await leave('tom', null);
  assert.deepEqual(await given(1), [null]);
  await comeBack('nadia');
  await comeBack('tom');
});

test('by site, the deputy gets an absent person’s tickets; without one they go in turn or stay unassigned', async () => {
  await set({ ...noAssignment, mode: 'site' });
  await addSiteRule(world, jonas, wcms, { site: '1187', to: `person:${tom}` });
  const { assignment } = await findDesk(db, wcms);
  await leave('tom', sofie);
  assert.deepEqual(await given(1), [sofie]);
  await leave('tom', null);
  assert.deepEqual(await given(1), [null]);
  await set({ ...assignment!, mode: 'siteThenTurn', personIds: [nadia, tom] });
  assert.deepEqual(await given(2), [nadia, nadia]);
  await leave('tom', nadia);
  await leave('nadia', null);
  assert.deepEqual(await given(1), [null], 'nor a deputy who is away too');
  await comeBack('nadia');
  await comeBack('tom');
  assert.deepEqual(await given(1), [tom]);
});
