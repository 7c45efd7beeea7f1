import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assignTicket, moveToTeam } from '#desk/assignment/assign-ticket.ts';
import { receiveContact } from '#desk/intake/receive-contact.ts';
import { withoutStoreColumns } from '#desk/spine/apply.ts';
import { seenOf } from '#desk/spine/seen.ts';
import { leaveDesk } from '#desk/staff/change-staff.ts';
import { changeTicket } from '#desk/ticket/change-ticket.ts';
import { closeTicket } from '#desk/ticket/close-ticket.ts';
import { teamsPerDeskMax } from '#domain/staff/team.ts';
import { replay } from '#domain/ticket/events/evolve.ts';
import type { Kind } from '#domain/ticket/vocabulary.ts';
import { listAuditEntries } from '#store/history/audit.ts';
import { findTeam, listTeams } from '#store/staff/teams.ts';
import { readRecord } from '#store/ticket/record/record.ts';
import { findTicket, readHistory } from '#store/ticket/tickets.ts';
import { countTeams } from '#store/views/ticket-counts.ts';
import { listTickets } from '#store/views/ticket-lists.ts';
import { openTestDesk } from '#test/desk-world.ts';
import { changeTeam, dissolveTeam, makeTeam, teamFields } from './teams.ts';

const desk = await openTestDesk();
const { world, db, cast } = desk;
const { wcms, archives } = cast.desks;
const { nadia: nadiaId, tom: tomId, sofie: sofieId } = cast.people;
const jonas = desk.actor('jonas');
const nadia = desk.actor('nadia');
const sofie = desk.actor('sofie');

const trail = async (count: number) =>
  (await listAuditEntries(db, jonas, {}, count)).map(({ act, personName, data }) => [act, personName, data]);

async function made(name: string, memberIds: string[] = []): Promise<string> {
  const done = await makeTeam(world, jonas, wcms, { name, memberIds });
  if (!('teamId' in done)) throw new Error(JSON.stringify(done));
  return done.teamId;
}

async function opened(kind: Kind = 'question'): Promise<string> {
  const done = await receiveContact(world, null, {
    deskId: wcms,
    channel: 'form',
    language: 'fr',
    kind,
    site: '1187',
    urgent: false,
    requester: { email: 'claire.dumont@patrimoine.example', name: null, phone: null, language: 'fr' },
    summary: 'Une question',
    text: 'Une question ?',
    fileIds: [],
  });
  if (!('ticket' in done)) throw new Error(done.refused);
  return done.ticket.number;
}

const ticket = async (number: string) => (await findTicket(db, sofie, number))!;
const change = async (teamId: string, typed: { name: string; memberIds: string[] }, seen?: string) => {
  const now = (await findTeam(db, wcms, teamId))!;
  return changeTeam(world, jonas, { deskId: wcms, teamId }, { ...typed, seen: seen ?? seenOf(teamFields(now)) });
};
const dissolve = (teamId: string, heirId: string | null = null) =>
  dissolveTeam(world, jonas, { deskId: wcms, teamId }, { heirId });
const numbersOf = async (teamId: string) =>
  (await listTickets(db, nadia, { teamId }, { sort: 'due', after: null, limit: 50 })).map(({ number }) => number);

test('a team is created with members of the desk, which the audit names', async () => {
  const id = await made('  Accès   et comptes ', [nadiaId, cast.people.claire]);
  const team = await findTeam(db, wcms, id);
  assert.deepEqual([team?.name, team?.memberIds], ['Accès et comptes', [nadiaId]]);
  assert.deepEqual(await trail(2), [
    ['teamJoined', 'Nadia El Amrani', { team: 'Accès et comptes' }],
    ['teamMade', null, { team: 'Accès et comptes' }],
  ]);
});

test('an empty, too long or duplicate team name is refused; another desk’s is allowed', async () => {
  const problem = async (name: string) => {
    const done = await makeTeam(world, jonas, wcms, { name, memberIds: [] });
    return 'refused' in done ? done.refused : done;
  };
  assert.equal(await problem(' '), 'name');
  assert.equal(await problem('x'.repeat(41)), 'name');
  assert.equal(await problem('ACCÈS et Comptes'), 'nameTaken');
  assert.ok('teamId' in (await makeTeam(world, jonas, archives, { name: 'Accès et comptes', memberIds: [] })));
});

test('a team is renamed and its members change at once, each with an audit entry', async () => {
  const id = await made('Pages', [nadiaId]);
  assert.deepEqual(await change(id, { name: 'Pages et médias', memberIds: [tomId] }), { saved: true });
  assert.deepEqual((await findTeam(db, wcms, id))?.memberIds, [tomId]);
  const [left, joined, renamed] = await trail(3);
  assert.deepEqual([left?.[0], left?.[1]], ['teamLeft', 'Nadia El Amrani']);
  assert.deepEqual([joined?.[0], joined?.[1]], ['teamJoined', 'Tom Wouters']);
  assert.deepEqual(renamed, ['teamRenamed', null, { fields: { team: { from: 'Pages', to: 'Pages et médias' } } }]);
  assert.deepEqual(await change(id, { name: 'accès et comptes', memberIds: [] }), { refused: 'nameTaken' });
  assert.deepEqual(await change(id, { name: 'PAGES et médias', memberIds: [tomId] }), { saved: true });
});

test('changing an outdated team shows the current one; a form sent twice is accepted', async () => {
  const id = await made('Réseau', [nadiaId]);
  const seen = seenOf(teamFields((await findTeam(db, wcms, id))!));
  await change(id, { name: 'Réseau', memberIds: [nadiaId, tomId] });
  const done = await change(id, { name: 'Le réseau', memberIds: [nadiaId] }, seen);
  assert.deepEqual(done, {
    refused: 'changedMeanwhile',
    now: teamFields({ name: 'Réseau', memberIds: [nadiaId, tomId] }),
  });
  assert.equal((await findTeam(db, wcms, id))?.name, 'Réseau');
  assert.deepEqual(await change(id, { name: 'Réseau', memberIds: [tomId, nadiaId] }, seen), { saved: true });
});

test('a ticket moves to a team, appears in its list, and its assignee keeps it only as a member', async () => {
  const team = await made('Un', [nadiaId]);
  const other = await made('Deux', [sofieId]);
  const number = await opened();
  await assignTicket(world, nadia, number, 'nadia@desk.example');
  assert.ok('ticket' in (await moveToTeam(world, nadia, number, team)));
  assert.deepEqual([(await ticket(number)).teamId, (await ticket(number)).assigneeId], [team, nadiaId]);
  assert.deepEqual(await numbersOf(team), [number]);
  assert.ok('ticket' in (await moveToTeam(world, nadia, number, other)));
  assert.deepEqual([(await ticket(number)).status, (await ticket(number)).assigneeId], ['open', null]);
  assert.deepEqual([await numbersOf(team), await numbersOf(other)], [[], [number]]);
  assert.deepEqual([...(await countTeams(db, nadia, [team, other])).values()], [0, 1]);
  assert.ok('ticket' in (await moveToTeam(world, nadia, number, null)));
  assert.equal((await ticket(number)).teamId, null);
  const row = withoutStoreColumns(await ticket(number));
  assert.deepEqual(replay(await readHistory(db, row.id)), row);
});

test('a team of another desk, a dissolved one and an unknown one are refused', async () => {
  const number = await opened();
  const elsewhere = (await listTeams(db, [archives]))[0]!.id;
  const gone = await made('Bientôt dissoute');
  await dissolve(gone);
  for (const id of [elsewhere, gone, 'x']) {
    assert.deepEqual(await moveToTeam(world, nadia, number, id), { refused: 'teamUnknown' });
  }
});

test('R10: a complaint has no team, and a ticket that becomes one leaves its team', async () => {
  const team = await made('Trois');
  assert.deepEqual(await moveToTeam(world, sofie, await opened('complaint'), team), { refused: 'complaintHasNoTeam' });
  const number = await opened();
  await moveToTeam(world, nadia, number, team);
  await changeTicket(world, sofie, number, { kind: 'complaint', reason: 'C’est une plainte.' });
  assert.equal((await ticket(number)).teamId, null);
  assert.equal((await countTeams(db, sofie, [team])).get(team), 0);
});

test('a requester can neither move a ticket to a team nor see it on the record', async () => {
  const team = await made('Quatre');
  const number = await opened();
  await moveToTeam(world, nadia, number, team);
  const claire = desk.actor('claire');
  assert.deepEqual(await moveToTeam(world, claire, number, null), { refused: 'missing' });
  const told = async (actor: typeof claire) =>
    (await readRecord(db, actor, await ticket(number))).events.map(({ said }) => said.type);
  assert.deepEqual([await told(claire), await told(nadia)], [[], ['movedToTeam']]);
});

test('a dissolved team passes its open tickets to its heir, and closed ones keep its name', async () => {
  const team = await made('Cinq', [nadiaId]);
  const heir = await made('Six', [tomId]);
  const [open, mine, closed] = [await opened(), await opened(), await opened()];
  for (const number of [open, mine, closed]) await moveToTeam(world, nadia, number, team);
  await assignTicket(world, nadia, mine, 'nadia@desk.example');
  await closeTicket(world, nadia, closed, { reason: 'spam' });
  assert.deepEqual(await dissolve(team, team), { refused: 'heir' });
  assert.deepEqual(await dissolve(team, heir), { saved: true, moved: 2 });
  assert.deepEqual([(await ticket(open)).teamId, (await ticket(closed)).teamId], [heir, team]);
  assert.deepEqual([(await ticket(mine)).teamId, (await ticket(mine)).assigneeId], [heir, null]);
  assert.equal(await findTeam(db, wcms, team), undefined);
  const { names } = await readRecord(db, nadia, await ticket(open));
  assert.deepEqual([names.teams.get(team), names.teams.get(heir)], ['Cinq', 'Six']);
  assert.deepEqual((await trail(1))[0], ['teamDissolved', null, { team: 'Cinq', heir: 'Six' }]);
  assert.deepEqual(await dissolve(heir), { saved: true, moved: 2 });
  assert.equal((await ticket(open)).teamId, null);
  assert.ok(await made('Cinq'));
});

test('a ticket moved to a team during its dissolution is never left behind', async () => {
  for (let round = 0; round < 8; round++) {
    const team = await made(`Course ${round}`);
    const numbers = [await opened(), await opened(), await opened()];
    await moveToTeam(world, nadia, numbers[0]!, team);
    const moves = numbers.slice(1).map((number) => moveToTeam(world, nadia, number, team));
    await Promise.all([...moves, dissolve(team), moveToTeam(world, nadia, numbers[0]!, null)]);
    for (const number of numbers) assert.equal((await ticket(number)).teamId, null);
  }
});

test('a person who leaves the desk leaves its teams', async () => {
  const team = await made('Sept', [tomId, nadiaId]);
  await leaveDesk(world, jonas, wcms, tomId);
  assert.deepEqual((await findTeam(db, wcms, team))?.memberIds, [nadiaId]);
});

test('an agent, or an administrator of another desk, cannot create, change or dissolve a team', async () => {
  const team = await made('Huit');
  for (const actor of [nadia, { ...jonas, deskIds: [archives] }]) {
    const at = { deskId: wcms, teamId: team };
    assert.deepEqual(await makeTeam(world, actor, wcms, { name: 'Neuf', memberIds: [] }), { refused: 'missing' });
    assert.deepEqual(await changeTeam(world, actor, at, { name: 'Neuf', memberIds: [], seen: '' }), {
      refused: 'missing',
    });
    assert.deepEqual(await dissolveTeam(world, actor, at, { heirId: null }), { refused: 'missing' });
  }
  assert.deepEqual(await dissolveTeam(world, jonas, { deskId: archives, teamId: team }, { heirId: null }), {
    refused: 'missing',
  });
});

test('a desk has a maximum number of teams', async () => {
  const problems: unknown[] = [];
  for (let count = 0; count <= teamsPerDeskMax; count++)
    problems.push(await makeTeam(world, jonas, archives, { name: `Team ${count}`, memberIds: [] }));
  assert.deepEqual(problems.at(-1), { refused: 'tooMany' });
  assert.equal((await listTeams(db, [archives])).length, teamsPerDeskMax);
});
