import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askForAccess, openAccessLink, proveRequest } from '#desk/access/ask-for-access.ts';
import { grantRequest, refuseRequest } from '#desk/access/decide-request.ts';
import { listHeldRoles } from '#store/access/access-people.ts';
import { findRequestFor, listRequestsFor } from '#store/access/access-requests.ts';
import { nameServiceManager } from '#store/access/service-managers.ts';
import { openAccess } from '#test/access-desk.ts';
import { openTestDesk } from '#test/desk-world.ts';

const desk = await openTestDesk();
const { world, db, cast } = desk;
const { lettersTo, askOf, asked, pass } = openAccess(desk);
const hugo = desk.actor('hugo');
const jonas = desk.actor('jonas');
const heritage = cast.organisations.heritage;
const hugosAddress = 'hugo.lambert@patrimoine.example';
const stateOf = async (id: string) =>
  await db.selectFrom('accessRequests').selectAll().where('id', '=', id).executeTakeFirstOrThrow();

test('the service manager is notified, in their language, only after the address is proved', async () => {
  const ask = askOf();
  const made = await askForAccess(world, null, ask);
  assert.ok('token' in made && !made.proved);
  const [proof] = await lettersTo(ask.email);
  assert.equal(proof!.subject, 'Bevestig uw adres');
  assert.doesNotMatch(proof!.text, /Noor|Stadsarchief|Ik werk sinds/);
  assert.equal((await lettersTo(hugosAddress)).length, 0);
  assert.deepEqual(await proveRequest(world, made.token), { proved: true });
  const [told] = await lettersTo(hugosAddress);
  assert.equal(told!.subject, `${ask.name} demande un accès`);
  assert.match(told!.text, /portal\/organisation\/requests\//);
  assert.match(told!.text, /vendredi.27.novembre/);
  assert.deepEqual(await proveRequest(world, made.token), { proved: true });
  assert.equal((await lettersTo(hugosAddress)).length, 1, 'a link used twice tells nobody again');
});

test('an altered link, one of another purpose, or an expired one proves nothing', async () => {
  const made = await askForAccess(world, null, askOf());
  assert.ok('token' in made);
  const { token } = made;
  const other = token.replace(/.$/, (last) => (last === '0' ? '1' : '0'));
  for (const bad of [other, token.replace('access', 'clock'), 'access.x.y', ''])
    assert.deepEqual(await proveRequest(world, bad), { refused: 'link' });
  const link = await openAccessLink(world, token);
  await db
    .updateTable('accessRequests')
    .set({ proofUntil: '2020-01-01T00:00:00Z' })
    .where('id', '=', link!.request.id)
    .execute();
  assert.deepEqual(await proveRequest(world, token), { refused: 'link' });
  assert.equal(await openAccessLink(world, token), null);
});

test('a signed-in person asks without a link', async () => {
  const claire = desk.actor('claire');
  const made = await askForAccess(world, claire, askOf({ email: claire.email!, role: 'owner' }));
  assert.ok('proved' in made && made.proved);
  const stolen = await askForAccess(world, claire, askOf());
  assert.ok('proved' in stolen && !stolen.proved, 'in another’s name it is not');
});

test('sites of another organisation cannot be requested', async () => {
  const sites = [cast.sites['1098']!];
  assert.deepEqual(await askForAccess(world, null, askOf({ siteIds: sites })), { refused: 'sites' });
  assert.deepEqual(await askForAccess(world, null, askOf({ siteIds: [] })), { refused: 'sites' });
});

test('one click grants the role, the account and the mail, and is audited with its author', async () => {
  const { id, address } = await asked({ siteIds: [cast.sites['1187']!] });
  assert.deepEqual(await grantRequest(world, hugo, id), { decided: 'granted' });
  const held = await listHeldRoles(db, heritage);
  assert.ok(held.some((each) => each.address === address && each.siteNumber === '1187' && each.role === 'editor'));
  const account = await db.selectFrom('accounts').selectAll().where('login', '=', address).executeTakeFirst();
  assert.deepEqual(account?.roles, ['requester']);
  assert.equal((await lettersTo(address)).at(-1)!.subject, 'Uw toegang is toegekend');
});

test('a refusal contains its reason', async () => {
  const { id, address } = await asked();
  assert.deepEqual(await refuseRequest(world, hugo, id, 'Vraag het aan Joke.'), { decided: 'refused' });
  assert.match((await lettersTo(address)).at(-1)!.text, /Vraag het aan Joke\./);
});

test('when two service managers decide at once, the second sees who decided', async () => {
  const joke = desk.actor('joke');
  await world.transact(({ trx }) => nameServiceManager(trx, joke.personId, heritage, { since: world.clock.now() }));
  const second = { ...joke, roles: ['requester' as const, 'serviceManager' as const], organisationIds: [heritage] };
  const { id } = await asked({ role: 'owner' });
  const outcomes = await Promise.all([grantRequest(world, hugo, id), refuseRequest(world, second, id, 'no')]);
  assert.equal(outcomes.filter((each) => 'decided' in each).length, 1);
  const late = outcomes.find((each) => 'refused' in each);
  assert.ok(late && 'by' in late && ['Hugo Lambert', 'Joke Vermeulen'].includes(late.by!));
  assert.equal((await stateOf(id)).state, late.state);
  await db.deleteFrom('serviceManagers').where('personId', '=', joke.personId).execute();
});

test('a site with three editors asks whom to replace, and changes nothing until it is answered', async () => {
  const site = cast.sites['1311']!;
  for (const _ of [1, 2]) await grantRequest(world, hugo, (await asked({ siteIds: [site] })).id);
  const { id, address } = await asked({ siteIds: [site, cast.sites['2107']!] });
  const full = await grantRequest(world, hugo, id);
  assert.ok('full' in full);
  assert.equal(full.full.length, 1);
  assert.equal(full.full[0]!.editors.length, 3);
  assert.equal((await stateOf(id)).state, 'waiting');
  const before = await listHeldRoles(db, heritage);
  assert.ok(!before.some((each) => each.address === address), 'not on the other site either');
  const goes = full.full[0]!.editors.find(({ name }) => name === 'Bram Peeters')!.personId;
  assert.deepEqual(await grantRequest(world, hugo, id, { insteadOf: { [site]: goes } }), { decided: 'granted' });
  const after = (await listHeldRoles(db, heritage)).filter((each) => each.siteId === site);
  assert.equal(after.length, 3);
  assert.ok(!after.some(({ personId }) => personId === goes));
});

test('a service manager of another organisation finds nothing, in lists or by id', async () => {
  const { id } = await asked();
  const other = { ...hugo, organisationIds: [cast.organisations.river] };
  assert.deepEqual(await grantRequest(world, other, id), { refused: 'missing' });
  assert.deepEqual(await refuseRequest(world, desk.actor('claire'), id, ''), { refused: 'missing' });
  assert.deepEqual(await grantRequest(world, desk.actor('nadia'), id), { refused: 'missing' });
  assert.equal(await findRequestFor(db, other, id), undefined);
  assert.deepEqual(await listRequestsFor(db, other, { states: ['waiting'], organisationId: heritage }, 50), []);
  assert.ok(await findRequestFor(db, hugo, id));
  assert.ok(await findRequestFor(db, jonas, id));
});

test('an unanswered request is reminded twice and reaches the desk after 3 business days, not counting a holiday', async () => {
  // The Thursday before All Souls and its weekend: Friday, Wednesday and Thursday count.
  desk.at('2027-10-28T10:00:00Z');
  await db.updateTable('accessRequests').set({ clockAt: null }).execute();
  const before = (await lettersTo(hugosAddress)).length;
  const { id, address } = await asked({ language: 'fr' });
  const subjects = async () => (await lettersTo(hugosAddress)).slice(before).map(({ subject }) => subject);
  await pass('2027-10-29T06:29:00Z');
  assert.equal((await subjects()).length, 1);
  await pass('2027-10-29T06:30:00Z');
  assert.match((await subjects())[1]!, /^Rappel 1/);
  await pass('2027-11-02T12:00:00Z');
  assert.equal((await subjects()).length, 2, 'nothing on 1 and 2 November');
  await pass('2027-11-03T07:30:00Z');
  assert.match((await subjects())[2]!, /^Rappel 2/);
  await pass('2027-11-04T22:59:00Z');
  assert.equal((await stateOf(id)).ticketId, null);
  await pass('2027-11-04T23:00:00Z');
  const { ticketId, state, reachedDeskAt } = await stateOf(id);
  assert.ok(ticketId && state === 'waiting' && reachedDeskAt === '2027-11-04T23:00:00Z');
  assert.match((await lettersTo(address)).at(-1)!.subject, /^\[DTO-/, 'its asker learns the number');
  const atDesk = await listRequestsFor(db, jonas, { states: ['waiting'], onlyAtDesk: true }, 50);
  assert.deepEqual(
    atDesk.map((each) => each.id),
    [id],
  );

  assert.deepEqual(await grantRequest(world, jonas, id), { decided: 'granted' });
  const notes = await db
    .selectFrom('entries')
    .innerJoin('texts', 'texts.id', 'entries.textId')
    .select('texts.text')
    .where('entries.ticketId', '=', ticketId)
    .where('entries.kind', '=', 'note')
    .orderBy('entries.seq')
    .execute();
  assert.match(notes[0]!.text!, new RegExp(`/admin/directory/requests/${id}`));
  assert.match(notes[1]!.text!, /Jonas Weber/);
});

test('without a service manager the desk gets the request at once', async () => {
  const { id } = await asked({ organisationId: cast.organisations.river, siteIds: [cast.sites['1098']!] });
  assert.ok((await stateOf(id)).ticketId);
});

test('erasing a person removes the request from their address', async () => {
  const { id } = await asked();
  const { personId } = await stateOf(id);
  const { erasePerson } = await import('#desk/erasure/erase-person.ts');
  assert.deepEqual(await erasePerson(world, jonas, personId!, 'AGR 2026/114'), { erased: true });
  assert.equal(await db.selectFrom('accessRequests').select('id').where('id', '=', id).executeTakeFirst(), undefined);
});
