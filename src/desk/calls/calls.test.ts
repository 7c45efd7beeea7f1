import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PersonName } from '#demo/cast.ts';
import { beginCall, beginCallBack, finishCallBack, promiseCallBack } from '#desk/calls/call-back.ts';
import { hearPhoneEvent } from '#desk/calls/hear-phone-event.ts';
import { joinCall, openFromCall, settleCall } from '#desk/calls/settle-call.ts';
import { receiveContact } from '#desk/intake/receive-contact.ts';
import { saveStaffSettings } from '#desk/staff/save-staff-settings.ts';
import { answerTicket } from '#desk/ticket/answer-ticket.ts';
import type { PhoneEvent } from '#domain/calls/phone-call.ts';
import { plusSeconds } from '#domain/instant.ts';
import type { Kind } from '#domain/ticket/vocabulary.ts';
import {
  countCallBacks,
  findPhoneCall,
  listCallBacks,
  listPhoneCalls,
  readActiveCalls,
  readCallNotes,
} from '#store/calls/phone-calls.ts';
import { openTestDesk } from '#test/desk-world.ts';
import { saveCallNotes, takeCall } from './on-call.ts';

const tuesday = '2026-11-24T09:00:00Z';
const desk = await openTestDesk(tuesday);
const { world, db, cast } = desk;
const [nadia, tom, sofie, jonas] = (['nadia', 'tom', 'sofie', 'jonas'] as const).map(desk.actor) as [
  ReturnType<typeof desk.actor>,
  ReturnType<typeof desk.actor>,
  ReturnType<typeof desk.actor>,
  ReturnType<typeof desk.actor>,
];
const claires = '+3225552011';
let calls = 0;

/** A new call on the French line, followed by more events. */
async function ring(from: string | null = claires, ...more: [PhoneEvent, string | null][]) {
  const call = `call ${++calls}`;
  const news = { deskId: cast.desks.wcms, line: '+3225551210', call, from, at: null };
  let heard = await hearPhoneEvent(world, { ...news, event: 'ringing', agent: null });
  for (const [event, agent] of more) heard = await hearPhoneEvent(world, { ...news, event, agent });
  return { ...heard, news };
}

async function open(by: PersonName, kind: Kind = 'incident', urgent = true) {
  const opened = await receiveContact(world, desk.actor(by), {
    deskId: cast.desks.wcms,
    channel: 'portal',
    language: 'fr',
    kind,
    site: '1187',
    urgent,
    fileIds: [],
    summary: 'Page blanche',
    text: 'Tout est blanc.',
    requester: { email: desk.actor(by).email!, name: null, phone: null, language: null },
  });
  assert.ok('ticket' in opened);
  return opened.ticket;
}

const ticketOf = (number: string) =>
  db.selectFrom('tickets').selectAll().where('number', '=', number).executeTakeFirstOrThrow();
const activeCalls = (who = nadia, isAway = false) => readActiveCalls(db, who, world.clock.now(), { isAway });
const caller = { name: 'Claire', email: null, phone: claires };

test('a call rings for every available agent of the desk, with the caller’s name', async () => {
  const { callId } = await ring();
  for (const who of [nadia, tom])
    assert.deepEqual(
      (await activeCalls(who)).ringing.map(({ id }) => id),
      [callId],
    );
  assert.equal((await activeCalls()).ringing[0]?.callerName, 'Claire Dumont');
  assert.deepEqual((await activeCalls(desk.actor('claire'))).ringing, []);
  await takeCall(world, nadia, callId);
  assert.deepEqual((await activeCalls(tom)).ringing, []);
  assert.deepEqual(
    (await activeCalls()).own.map(({ id }) => id),
    [callId],
  );
  assert.deepEqual(await takeCall(world, tom, callId), { refused: 'takenByOther' });
  const other = await ring('+3225552012');
  assert.deepEqual((await activeCalls()).ringing, []);
  assert.deepEqual(
    (await activeCalls(tom)).ringing.map(({ id }) => id),
    [other.callId],
  );
  await hearPhoneEvent(world, { ...other.news, event: 'answered', agent: 'tom@desk.example' });
  assert.deepEqual((await activeCalls(sofie)).ringing, []);
  await settleCall(world, nadia, callId, { reached: true });
  await settleCall(world, tom, other.callId, { reached: true });
});

test('R12: joining an urgent ticket confirms the phone call, and joining twice adds one entry', async () => {
  const { number, id } = await open('claire');
  const { callId } = await ring(claires, ['answered', 'nadia@desk.example']);
  const said = { number, caller, text: 'Depuis 9 h 40.' };
  const joined = await joinCall(world, nadia, callId, said);
  assert.ok('ticket' in joined);
  assert.ok('ticket' in (await joinCall(world, nadia, callId, said)));
  const ticket = await ticketOf(number);
  assert.equal(ticket.phonedAt, tuesday);
  const entries = await db.selectFrom('entries').select('kind').where('ticketId', '=', id).execute();
  assert.equal(entries.filter(({ kind }) => kind === 'call').length, 1);
  const call = await findPhoneCall(db, nadia, callId);
  assert.equal(call?.ticketNumber, number);
  assert.notEqual(call?.settledAt, null);
  assert.deepEqual((await activeCalls()).own, []);
});

test('R19: “nothing new” is not a reaction; an address that the caller gives takes part (R12)', async () => {
  const { number } = await open('claire', 'incident', false);
  await answerTicket(world, nadia, number, { text: 'C’est fait.' });
  const { callId } = await ring(claires, ['answered', 'nadia@desk.example']);
  const amina = { name: null, email: 'amina.diallo@fleuve.example', phone: null };
  await joinCall(world, nadia, callId, { number, caller: amina, text: 'Elle demande.', reaction: false });
  const ticket = await ticketOf(number);
  assert.equal(ticket.reactionAt, null);
  assert.ok(ticket.participantIds.includes(cast.people.amina));
});

test('a ticket hidden from the agent cannot be linked to a call or shown by it (R10)', async () => {
  const { number } = await open('claire', 'complaint', false);
  const { callId } = await ring(claires, ['answered', 'tom@desk.example']);
  assert.deepEqual(await joinCall(world, tom, callId, { number, caller, text: 'x' }), { refused: 'missing' });
  await settleCall(world, tom, callId, { reached: true });
  const hers = await ring(claires, ['answered', 'sofie@desk.example']);
  assert.ok('ticket' in (await joinCall(world, sofie, hers.callId, { number, caller, text: 'x' })));
  assert.equal(await findPhoneCall(db, tom, hers.callId), undefined);
  assert.equal((await findPhoneCall(db, sofie, hers.callId))?.ticketNumber, number);
});

test('only the agent of a call can write on it and read its notes', async () => {
  const { number } = await open('claire');
  const { callId } = await ring(claires, ['answered', 'nadia@desk.example']);
  assert.deepEqual(await saveCallNotes(world, nadia, callId, 'Depuis hier'), { kept: true });
  assert.deepEqual(await saveCallNotes(world, tom, callId, 'x'), { refused: 'missing' });
  assert.deepEqual(await joinCall(world, tom, callId, { number, caller, text: 'x' }), { refused: 'missing' });
  assert.equal(await readCallNotes(db, nadia, callId), 'Depuis hier');
  assert.equal(await readCallNotes(db, tom, callId), '');
  await settleCall(world, nadia, callId, { reached: true });
  assert.equal(await readCallNotes(db, nadia, callId), '');
  assert.deepEqual(await saveCallNotes(world, nadia, callId, 'late'), { refused: 'missing' });
});

test('R27: a call opens one ticket, in the language of the line, marked as phoned', async () => {
  const { callId } = await ring('+3225559001', ['answered', 'nadia@desk.example']);
  const given = {
    ...({ language: 'fr', kind: 'incident', urgent: true, site: '1187' } as const),
    summary: 'Site en panne',
    text: 'Plus rien.',
    requester: { name: 'Luc', phone: '+3225559001', email: null, language: 'fr' as const },
  };
  const opened = await openFromCall(world, nadia, callId, given);
  assert.ok('ticket' in opened);
  const again = await openFromCall(world, nadia, callId, given);
  assert.ok('ticket' in again && again.ticket.number === opened.ticket.number);
  const ticket = await ticketOf(opened.ticket.number);
  assert.deepEqual([ticket.channel, ticket.language, ticket.phonedAt], ['phone', 'fr', tuesday]);
  const person = await db.selectFrom('people').select('name').where('id', '=', ticket.requesterId).executeTakeFirst();
  assert.equal(person?.name, 'Luc');
});

test('a ticket is opened for the person whom the agent found, if the agent may know them', async () => {
  const { callId } = await ring(null, ['answered', 'nadia@desk.example']);
  const given = {
    ...({ language: null, kind: 'question', urgent: false, site: null, summary: 'x', text: 'Bonjour' } as const),
    requester: { name: null, phone: null, email: null, language: null },
  };
  assert.deepEqual(await openFromCall(world, nadia, callId, { ...given, personId: world.newId() }), {
    refused: 'missing',
  });
  const opened = await openFromCall(world, nadia, callId, { ...given, personId: cast.people.joke });
  assert.ok('ticket' in opened);
  const { requesterId, provedBy, knownEditor } = await ticketOf(opened.ticket.number);
  assert.deepEqual([requesterId, provedBy, knownEditor], [cast.people.joke, null, false]);
});

test('a call is missed, then called back, then done', async () => {
  const { callId, state } = await ring('+3225552013', ['hungUp', null]);
  assert.equal(state, 'missed');
  const waiting = await listCallBacks(db, tom, world.clock.now());
  assert.deepEqual(
    waiting.map((call) => [call.id, call.callerName, call.callBackDueAt]),
    [[callId, 'Bram Peeters', tuesday]],
  );
  assert.equal(await countCallBacks(db, tom, world.clock.now()), 1);
  const begun = await beginCallBack(world, tom, callId);
  assert.ok('callId' in begun);
  assert.deepEqual(
    (await activeCalls(tom)).own.map(({ id }) => id),
    [begun.callId],
  );
  await settleCall(world, tom, begun.callId, { reached: false });
  assert.equal(await countCallBacks(db, tom, world.clock.now()), 1);
  const second = await beginCallBack(world, tom, callId);
  assert.ok('callId' in second);
  await settleCall(world, tom, second.callId, { reached: true });
  assert.equal(await countCallBacks(db, tom, world.clock.now()), 0);
  assert.equal((await findPhoneCall(db, tom, callId))?.callBackDoneByName, 'Tom Wouters');
});

test('a caller who calls again and is answered no longer waits', async () => {
  await ring('+3225552014', ['hungUp', null]);
  await ring('+3225552014', ['hungUp', null]);
  assert.equal(await countCallBacks(db, tom, world.clock.now()), 2);
  desk.at(plusSeconds(tuesday, 60));
  const { callId } = await ring('+3225552014', ['answered', 'tom@desk.example']);
  assert.equal(await countCallBacks(db, tom, world.clock.now()), 0);
  await settleCall(world, tom, callId, { reached: true });
  desk.at(tuesday);
});

test('late news removes a call from the missed ones', async () => {
  const { callId, news } = await ring('+3225552015', ['hungUp', null]);
  assert.equal(await countCallBacks(db, tom, world.clock.now()), 1);
  await hearPhoneEvent(world, { ...news, event: 'answered', agent: 'tom@desk.example' });
  assert.equal(await countCallBacks(db, tom, world.clock.now()), 0);
  await settleCall(world, tom, callId, { reached: true });
});

test('outside its hours a line does not ring, and the call is due at its next opening', async () => {
  desk.at('2026-11-27T19:00:00Z');
  const { state } = await ring('+3225552016');
  assert.equal(state, 'missed');
  assert.deepEqual((await activeCalls()).ringing, []);
  const [call] = await listCallBacks(db, tom, world.clock.now());
  assert.equal(call?.callBackDueAt && Date.parse(call.callBackDueAt), Date.parse('2026-11-30T07:30:00Z'));
  // Not due yet, so no agent is asked to call back.
  assert.equal(await countCallBacks(db, tom, world.clock.now()), 0);
  assert.deepEqual(await finishCallBack(world, nadia, call!.id), { done: true });
  assert.deepEqual(await listCallBacks(db, tom, world.clock.now()), []);
  desk.at(tuesday);
});

test('an agent promises to call back and finds their notes', async () => {
  const { callId } = await ring('+3225552017', ['answered', 'nadia@desk.example']);
  await saveCallNotes(world, nadia, callId, 'Demander à Hugo');
  assert.deepEqual(await promiseCallBack(world, nadia, callId, 'hour'), { dueAt: '2026-11-24T10:00:00Z' });
  assert.deepEqual((await activeCalls()).own, []);
  const begun = await beginCallBack(world, nadia, callId);
  assert.ok('callId' in begun);
  assert.equal(await readCallNotes(db, nadia, begun.callId), 'Demander à Hugo');
  await settleCall(world, nadia, begun.callId, { reached: true });
  const withheld = await ring(null, ['answered', 'nadia@desk.example']);
  assert.deepEqual(await promiseCallBack(world, nadia, withheld.callId, 'now'), { refused: 'noNumber' });
  await settleCall(world, nadia, withheld.callId, { reached: true });
});

test('an unanswered outgoing call from a ticket is logged as such', async () => {
  const { number } = await open('claire');
  const begun = await beginCall(world, nadia, number);
  assert.ok('callId' in begun);
  await joinCall(world, nadia, begun.callId, { number, caller, text: 'Pas de réponse.', reached: false });
  assert.equal((await ticketOf(number)).phonedAt, null);
  const again = await beginCall(world, nadia, number);
  assert.ok('callId' in again);
  await joinCall(world, nadia, again.callId, { number, caller, text: 'Elle confirme.', reached: true });
  assert.equal((await ticketOf(number)).phonedAt, tuesday);
  assert.deepEqual(await beginCall(world, desk.actor('claire'), number), { refused: 'missing' });
});

test('the log shows each desk its own calls, with filters and pages', async () => {
  const now = world.clock.now();
  const page = { after: null, limit: 200, now };
  const all = await listPhoneCalls(db, nadia, {}, page);
  const first = await listPhoneCalls(db, nadia, {}, { ...page, limit: 3 });
  const { rangAt: at, id } = first.at(-1)!;
  const rest = await listPhoneCalls(db, nadia, {}, { ...page, after: { at, id } });
  assert.deepEqual(
    [...first, ...rest].map((call) => call.id),
    all.map((call) => call.id),
  );
  assert.ok(
    (await listPhoneCalls(db, tom, { mine: true }, page)).every(({ answeredBy }) => answeredBy === tom.personId),
  );
  assert.ok((await listPhoneCalls(db, tom, { missed: true }, page)).every(({ answeredAt }) => answeredAt === null));
  assert.deepEqual(await listPhoneCalls(db, tom, { line: '+3225551211' }, page), []);
  assert.deepEqual(await listPhoneCalls(db, { ...tom, deskIds: [cast.desks.archives] }, {}, page), []);
  assert.deepEqual(await listPhoneCalls(db, desk.actor('hugo'), {}, page), []);
  assert.ok((await listPhoneCalls(db, jonas, {}, page)).length > 0);
});

/** The agents among the desk's four whose window shows the call. */
async function heardBy(callId: string, away: readonly string[] = []) {
  const all = [nadia, tom, sofie, jonas];
  const windows = await Promise.all(all.map((who) => activeCalls(who, away.includes(who.personId))));
  return all.filter((_, nth) => windows[nth]!.ringing.some(({ id }) => id === callId)).map(({ personId }) => personId);
}

/** Rings one agent's telephone. */
async function ringAt(agent: string) {
  const news = { deskId: cast.desks.wcms, line: '+3225551210', call: `call ${++calls}`, from: claires, at: null };
  const { callId } = await hearPhoneEvent(world, { ...news, event: 'ringing', agent });
  return { callId, end: () => hearPhoneEvent(world, { ...news, event: 'hungUp', agent: null }) };
}

async function leave(who: typeof nadia, deputyId: string | null) {
  const absence = { from: '2026-11-24', until: '2026-11-27', deputyId };
  assert.deepEqual(await saveStaffSettings(world, who, { absence }), { saved: true });
}

test('an agent’s own telephone rings for them only, and an unknown telephone for the desk', async () => {
  const { callId, end } = await ringAt(nadia.email!);
  assert.deepEqual(await heardBy(callId), [nadia.personId]);
  await end();
  const unknown = await ringAt('nobody@desk.example');
  assert.equal((await heardBy(unknown.callId)).length, 4);
  await unknown.end();
});

test('an absent agent’s telephone rings for their deputy, with the agent’s name', async () => {
  await leave(nadia, tom.personId);
  const { callId, end } = await ringAt(nadia.email!);
  assert.deepEqual(await heardBy(callId, [nadia.personId]), [tom.personId]);
  const [ring] = (await activeCalls(tom)).ringing;
  assert.deepEqual([ring?.calledName, ring?.deputyId], ['Nadia El Amrani', tom.personId]);
  await end();
  await saveStaffSettings(world, nadia, { absence: null });
});

test('it rings for the whole desk if the deputy is missing, absent too, or not of this desk', async () => {
  await leave(nadia, null);
  const none = await ringAt(nadia.email!);
  const others = [tom, sofie, jonas].map(({ personId }) => personId);
  assert.deepEqual(await heardBy(none.callId, [nadia.personId]), others);
  await none.end();
  await leave(nadia, tom.personId);
  await leave(tom, sofie.personId);
  const both = await ringAt(nadia.email!);
  assert.deepEqual(await heardBy(both.callId, [nadia.personId, tom.personId]), [sofie.personId, jonas.personId]);
  await both.end();
  await saveStaffSettings(world, tom, { absence: null });
  await leave(nadia, jonas.personId);
  const administers = await ringAt(nadia.email!);
  assert.deepEqual(await heardBy(administers.callId, [nadia.personId]), others);
  await administers.end();
  await leave(nadia, tom.personId);
  const ofDesk = (deskIds: readonly string[]) =>
    db
      .updateTable('accounts')
      .set({ deskIds: [...deskIds] })
      .where('personId', '=', tom.personId)
      .execute();
  await ofDesk([]);
  const elsewhere = await ringAt(nadia.email!);
  assert.ok((await heardBy(elsewhere.callId, [nadia.personId])).includes(sofie.personId));
  await elsewhere.end();
  await ofDesk(tom.deskIds);
  await saveStaffSettings(world, nadia, { absence: null });
});

test('a line that rings for the whole desk does not ring for absent agents', async () => {
  const { callId } = await ring();
  assert.deepEqual(
    await heardBy(callId, [tom.personId]),
    [nadia, sofie, jonas].map(({ personId }) => personId),
  );
});
