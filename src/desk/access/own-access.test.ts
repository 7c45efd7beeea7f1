import assert from 'node:assert/strict';
import { test } from 'node:test';
import { grantRequest, refuseRequest } from '#desk/access/decide-request.ts';
import { takeBackByLink, takeBackRequest } from '#desk/access/take-back-request.ts';
import { actorOfSession, askerOfSession } from '#desk/sign-in/actors.ts';
import { askCode } from '#desk/sign-in/ask-code.ts';
import type { Actor } from '#domain/actor.ts';
import { listOwnRequests } from '#store/access/access-requests.ts';
import { listOwnRoles } from '#store/access/own-access.ts';
import { listAuditEntries } from '#store/history/audit.ts';
import { openAccess } from '#test/access-desk.ts';
import { openTestDesk } from '#test/desk-world.ts';
import { signedIn } from '#test/session.ts';

const desk = await openTestDesk();
const { world, db, cast } = desk;
const { lettersTo, askOf, asked, pass } = openAccess(desk);
const hugo = desk.actor('hugo');
const hugosAddress = 'hugo.lambert@patrimoine.example';

/** The asker of a request, who has no role. */
async function askerOf(id: string): Promise<Actor> {
  const { personId, name, address } = await rowOf(id);
  return {
    personId: personId!,
    name,
    email: address,
    language: 'nl' as const,
    roles: [],
    deskIds: [],
    organisationIds: [],
  };
}

const rowOf = (id: string) =>
  db.selectFrom('accessRequests').selectAll().where('id', '=', id).executeTakeFirstOrThrow();

test('a person who asked for access signs in without rights elsewhere and finds the request', async () => {
  const { id } = await asked();
  const { personId } = await rowOf(id);
  const token = await signedIn(world, personId!);
  assert.equal(await actorOfSession(world, token), null);
  const asker = await askerOfSession(world, token);
  assert.deepEqual([asker?.roles, asker?.deskIds, asker?.organisationIds], [[], [], []]);
  const own = await listOwnRequests(db, asker!, 50);
  assert.deepEqual([own.map((each) => each.id), await listOwnRoles(db, asker!)], [[id], []]);
  assert.deepEqual(await grantRequest(world, hugo, id), { decided: 'granted' });
  assert.equal(await askerOfSession(world, token), null, 'with a role they sign in anew');
  assert.deepEqual(
    (await listOwnRoles(db, asker!)).map(({ role, site }) => [role, site?.number]),
    [['editor', '1042']],
  );
});

test('a code is sent to a person who asked for access, not to one who only typed an address', async () => {
  const codes = async (address: string) =>
    (await lettersTo(address)).filter(({ letter }) => letter === 'signInCode').length;
  const { address } = await asked();
  await askCode(world, { email: address, language: 'nl', address: '192.0.2.9' });
  assert.equal(await codes(address), 1);
  const { askForAccess } = await import('#desk/access/ask-for-access.ts');
  const unproved = askOf();
  await askForAccess(world, null, unproved);
  await askCode(world, { email: unproved.email, language: 'nl', address: '192.0.2.9' });
  assert.equal(await codes(unproved.email), 0);
});

test('a request can be withdrawn once before the decision; those notified are notified, and it is audited', async () => {
  const { id } = await asked();
  const asker = await askerOf(id);
  const told = (await lettersTo(hugosAddress)).length;
  assert.deepEqual(await takeBackRequest(world, asker, id), { takenBack: true });
  const letters = await lettersTo(hugosAddress);
  assert.deepEqual(
    letters.slice(told).map(({ subject }) => subject),
    [`${asker.name} ne demande plus d’accès`],
  );
  const { state, decidedBy, clockAt } = await rowOf(id);
  assert.deepEqual([state, decidedBy, clockAt], ['takenBack', asker.personId, null]);
  assert.deepEqual(await takeBackRequest(world, asker, id), { refused: 'decidedAlready', state: 'takenBack' });
  const late = await grantRequest(world, hugo, id);
  assert.ok('refused' in late && late.refused === 'decidedAlready' && late.state === 'takenBack');
  const [entry] = await listAuditEntries(db, hugo, { organisationId: cast.organisations.heritage }, 1);
  assert.deepEqual([entry!.act, entry!.byPerson], ['accessTakenBack', asker.personId]);
  await pass('2026-11-30T12:00:00Z');
  assert.equal((await rowOf(id)).ticketId, null, 'it does not reach the desk any more');
  desk.at('2026-11-24T09:00:00Z');
});

test('a service manager whose letter was not sent yet gets no letter at all', async () => {
  const before = (await lettersTo(hugosAddress)).length;
  const { token } = await asked();
  assert.deepEqual(await takeBackByLink(world, token), { takenBack: true });
  assert.equal((await lettersTo(hugosAddress)).length, before);
});

test('a decided request, or another person’s, cannot be withdrawn', async () => {
  const { id, token } = await asked();
  const other = await askerOf((await asked()).id);
  assert.deepEqual(await takeBackRequest(world, other, id), { refused: 'missing' });
  assert.deepEqual(await takeBackRequest(world, hugo, id), { refused: 'missing' });
  assert.deepEqual(await takeBackByLink(world, token.replace(/.$/, '_')), { refused: 'missing' });
  await refuseRequest(world, hugo, id, 'Later.');
  assert.deepEqual(await takeBackByLink(world, token), { refused: 'decidedAlready', state: 'refused' });
  assert.equal((await rowOf(id)).reason, 'Later.');
});

test('R9: a request for the role of service manager names no site; its ticket belongs to the chosen organisation', async () => {
  const organisationId = cast.organisations.river;
  const { id } = await asked({ organisationId, siteIds: [], role: 'serviceManager' });
  const { ticketId } = await rowOf(id);
  const ticket = await db.selectFrom('tickets').selectAll().where('id', '=', ticketId).executeTakeFirstOrThrow();
  assert.deepEqual([ticket.siteId, ticket.organisationId], [null, organisationId]);
});

test('R22: withdrawing a request at the desk closes its ticket as withdrawn by the requester', async () => {
  const river = { organisationId: cast.organisations.river, siteIds: [cast.sites['1098']!] };
  const { id } = await asked(river);
  const { ticketId } = await rowOf(id);
  assert.ok(ticketId);
  assert.deepEqual(await takeBackRequest(world, await askerOf(id), id), { takenBack: true });
  const events = await db.selectFrom('events').selectAll().where('ticketId', '=', ticketId).orderBy('seq').execute();
  const { type, data, byRole } = events.findLast((event) => event.type === 'closed')!;
  assert.deepEqual([type, byRole], ['closed', 'requester']);
  assert.equal((data as { reason: string }).reason, 'withdrawn');
});
