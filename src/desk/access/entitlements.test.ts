import assert from 'node:assert/strict';
import { test } from 'node:test';
import { grantAccess } from '#desk/access/grant-access.ts';
import { type Lending, lendRole, returnLoan } from '#desk/access/lend-role.ts';
import { reviewAccess } from '#desk/access/review-access.ts';
import { leaveOrganisation, withdrawAccess, withdrawOffice } from '#desk/access/withdraw-access.ts';
import { receiveContact } from '#desk/intake/receive-contact.ts';
import { actorOfSession } from '#desk/sign-in/actors.ts';
import { listHeldRoles } from '#store/access/access-people.ts';
import { listServiceManagers } from '#store/access/service-managers.ts';
import { listAuditEntries } from '#store/history/audit.ts';
import { findTicket } from '#store/ticket/tickets.ts';
import { openAccess } from '#test/access-desk.ts';
import { openTestDesk } from '#test/desk-world.ts';
import { signedIn } from '#test/session.ts';
import { withdrawEntitlement } from './entitlements.ts';

const desk = await openTestDesk();
const { world, db, cast } = desk;
const { lettersTo, pass } = openAccess(desk);
const hugo = desk.actor('hugo');
const heritage = cast.organisations.heritage;
const site = (number: string) => cast.sites[number]!;
const stranger = { ...hugo, organisationIds: [cast.organisations.river] };

/** The roles on a site, such as `Bram Peeters editor`. */
async function heldOn(number: string): Promise<string[]> {
  const held = await listHeldRoles(db, heritage);
  return held
    .filter(({ siteNumber }) => siteNumber === number)
    .map(({ name, address, role, loan }) => `${name ?? address} ${role}${loan ? ` for ${loan.lenderName}` : ''}`);
}

const lending = (facts: Partial<Lending> = {}): Lending => ({
  organisationId: heritage,
  lenderId: cast.people.claire,
  siteId: site('1187'),
  email: 'joke.vermeulen@patrimoine.example',
  name: null,
  from: '2026-11-26',
  until: '2026-11-30',
  ...facts,
});

const acts = async (): Promise<string[]> =>
  (await listAuditEntries(db, hugo, { organisationId: heritage }, 200)).map(({ act }) => act).reverse();

test('a service manager grants a role, and a fourth editor only as a replacement', async () => {
  const grant = (email: string, insteadOf: Record<string, string> = {}) =>
    grantAccess(world, hugo, {
      organisationId: heritage,
      email,
      name: null,
      role: 'editor',
      siteIds: [site('2107')],
      insteadOf,
    });
  for (const name of ['one', 'two']) assert.ok('granted' in (await grant(`${name}@patrimoine.example`)));
  const full = await grant('three@patrimoine.example');
  assert.ok('full' in full && full.full[0]!.editors.length === 3);
  const nobody = await db.selectFrom('addresses').select('address').where('address', '=', 'three@patrimoine.example');
  assert.deepEqual(await nobody.execute(), [], 'who got no role is not added either');
  assert.ok('granted' in (await grant('three@patrimoine.example', { [site('2107')]: cast.people.emil })));
  const names = ['one', 'three', 'two'].map((name) => `${name}@patrimoine.example editor`);
  assert.deepEqual((await heldOn('2107')).sort(), names);
  assert.match((await lettersTo('three@patrimoine.example'))[0]!.subject, /nouvel accès/);
  assert.equal((await lettersTo('emil.kohnen@patrimoine.example'))[0]!.subject, 'Ein Zugang wurde Ihnen entzogen');
});

test('a loan takes its lender’s place, starts and ends on its own, and then returns it', async () => {
  const lent = await lendRole(world, hugo, lending());
  assert.ok('loanId' in lent && !lent.running);
  assert.match((await lettersTo('joke.vermeulen@patrimoine.example')).at(-1)!.text, /30\D*november/);
  assert.deepEqual(await heldOn('1187'), ['Hugo Lambert owner', 'Claire Dumont editor']);
  await pass('2026-11-25T22:59:00Z');
  assert.deepEqual(await heldOn('1187'), ['Hugo Lambert owner', 'Claire Dumont editor']);
  await pass('2026-11-25T23:00:00Z');
  assert.deepEqual(await heldOn('1187'), ['Hugo Lambert owner', 'Joke Vermeulen editor for Claire Dumont']);
  await pass('2026-11-30T23:00:00Z');
  assert.deepEqual(await heldOn('1187'), ['Hugo Lambert owner', 'Claire Dumont editor']);
  assert.match((await lettersTo('claire.dumont@patrimoine.example')).at(-1)!.subject, /prêt de rôle est terminé/);
  assert.deepEqual((await acts()).slice(-3), ['lent', 'loanBegan', 'loanEnded']);
  desk.at('2026-11-24T09:00:00Z');
});

test('an overlapping loan is refused with the days of the other one', async () => {
  const first = await lendRole(world, hugo, lending({ from: '2026-12-01', until: '2026-12-04' }));
  assert.ok('loanId' in first);
  const days = { from: '2026-12-04', until: '2026-12-08' };
  const again = await lendRole(world, hugo, lending({ ...days, email: 'bram.peeters@patrimoine.example' }));
  assert.deepEqual(again, {
    refused: 'overlaps',
    other: { fromAt: '2026-11-30T23:00:00Z', untilAt: '2026-12-04T23:00:00Z' },
  });
  const next = await lendRole(world, hugo, lending({ from: '2026-12-05', until: '2026-12-08' }));
  assert.ok('loanId' in next, 'the day after is free');
  for (const made of [first, next]) assert.deepEqual(await returnLoan(world, hugo, made.loanId), { returned: true });
  assert.deepEqual(await returnLoan(world, hugo, first.loanId), { refused: 'missing' });
});

test('a role that cannot be lent is refused by name', async () => {
  const refused = async (facts: Partial<Lending>) => {
    const lent = await lendRole(world, hugo, lending(facts));
    return 'refused' in lent ? lent.refused : lent;
  };
  assert.equal(await refused({ email: 'claire.dumont@patrimoine.example' }), 'toSelf');
  assert.equal(await refused({ lenderId: cast.people.bram }), 'notHeld');
  assert.equal(await refused({ email: 'hugo.lambert@patrimoine.example' }), 'heldAlready');
  assert.equal(await refused({ siteId: null }), 'notHeld');
  assert.equal(await refused({ from: '2026-11-20' }), 'past');
  assert.equal(await refused({ siteId: site('1098') }), 'missing');
});

test('the role of service manager can be lent from today, and its borrower cannot lend it on', async () => {
  const order = { lenderId: hugo.personId, siteId: null, from: '2026-11-24', until: '2026-11-24' };
  const lent = await lendRole(world, hugo, lending(order));
  assert.ok('loanId' in lent && lent.running);
  const joke = cast.people.joke;
  const account = await db
    .selectFrom('accounts')
    .select('roles')
    .where('personId', '=', joke)
    .executeTakeFirstOrThrow();
  assert.deepEqual(account.roles, ['requester', 'serviceManager']);
  const sub = await lendRole(
    world,
    hugo,
    lending({ ...order, lenderId: joke, email: 'bram.peeters@patrimoine.example' }),
  );
  assert.deepEqual(sub, { refused: 'lent' });
  const token = await signedIn(world, joke);
  assert.equal((await actorOfSession(world, token))?.organisationIds.length, 1);
  await pass('2026-11-24T23:00:00Z');
  assert.deepEqual((await actorOfSession(world, token))?.organisationIds, [], 'the rights end with the role');
  assert.deepEqual(
    (await listServiceManagers(db, heritage)).map(({ name }) => name),
    ['Hugo Lambert'],
  );
  desk.at('2026-11-24T09:00:00Z');
});

test('withdrawing a lender ends the loan; withdrawing a borrower returns the place', async () => {
  const days = { from: '2026-11-24', until: '2026-12-24' };
  const place = { lenderId: cast.people.joke, siteId: site('1042'), email: 'claire.dumont@patrimoine.example' };
  const order = lending({ ...days, ...place });
  assert.ok('loanId' in (await lendRole(world, hugo, order)));
  assert.deepEqual(await heldOn('1042'), ['Bram Peeters editor', 'Claire Dumont editor for Joke Vermeulen']);
  await withdrawAccess(world, hugo, { organisationId: heritage, personId: cast.people.claire, siteId: site('1042') });
  assert.deepEqual(await heldOn('1042'), ['Bram Peeters editor', 'Joke Vermeulen editor']);
  assert.ok('loanId' in (await lendRole(world, hugo, order)));
  assert.deepEqual(
    await withdrawEntitlement(world, desk.actor('jonas'), { personId: cast.people.joke, siteId: site('1042') }),
    { withdrawn: true },
  );
  assert.deepEqual(await heldOn('1042'), ['Bram Peeters editor']);
});

test('a loan whose lender has no role on its first day never starts', async () => {
  const order = { lenderId: cast.people.bram, siteId: site('1311'), from: '2026-11-25', until: '2026-11-27' };
  const lent = await lendRole(world, hugo, lending(order));
  assert.ok('loanId' in lent);
  await db
    .deleteFrom('entitlements')
    .where('personId', '=', cast.people.bram)
    .where('siteId', '=', site('1311'))
    .execute();
  await pass('2026-11-25T08:00:00Z');
  const { state } = await db
    .selectFrom('accessLoans')
    .select('state')
    .where('id', '=', lent.loanId)
    .executeTakeFirstOrThrow();
  assert.equal(state, 'cancelled');
  assert.deepEqual(await heldOn('1311'), []);
});

test('a person who leaves loses all rights and sessions at once; the tickets stay with the organisation', async () => {
  const claire = desk.actor('claire');
  const opened = await receiveContact(world, claire, {
    deskId: cast.desks.wcms,
    channel: 'portal',
    language: 'fr',
    kind: 'question',
    site: '1187',
    urgent: false,
    requester: { email: claire.email, name: claire.name, phone: null, language: 'fr' },
    summary: 'Un menu',
    text: 'Comment déplacer un menu ?',
    fileIds: [],
  });
  assert.ok('ticket' in opened);
  const token = await signedIn(world, claire.personId);
  assert.ok(await actorOfSession(world, token));
  assert.deepEqual(await leaveOrganisation(world, stranger, { organisationId: heritage, personId: claire.personId }), {
    refused: 'missing',
  });
  assert.deepEqual(await leaveOrganisation(world, hugo, { organisationId: heritage, personId: claire.personId }), {
    withdrawn: 1,
  });
  assert.equal(await actorOfSession(world, token), null);
  await assert.rejects(signedIn(world, claire.personId), 'and no new one is opened');
  const ticket = await findTicket(db, hugo, opened.ticket.number);
  assert.equal(ticket?.organisationId, heritage);
  assert.match((await lettersTo(claire.email!)).at(-1)!.text, /plus aucun accès/);
});

test('the last service manager of an organisation cannot leave', async () => {
  const who = { organisationId: heritage, personId: hugo.personId };
  assert.deepEqual(await withdrawOffice(world, hugo, who), { refused: 'lastManager' });
  assert.deepEqual(await leaveOrganisation(world, hugo, who), { refused: 'lastManager' });
});

test('a service manager of another organisation changes nothing here', async () => {
  const place = { organisationId: heritage, personId: cast.people.bram, siteId: site('1042') };
  assert.deepEqual(await withdrawAccess(world, stranger, place), { refused: 'missing' });
  assert.deepEqual(await lendRole(world, stranger, lending()), { refused: 'missing' });
  assert.deepEqual(await reviewAccess(world, stranger, heritage, [{ ...place, stays: false }]), { refused: 'missing' });
  const theirs = {
    organisationId: cast.organisations.river,
    email: 'x@fleuve.example',
    name: null,
    role: 'owner' as const,
  };
  const beyond = await grantAccess(world, stranger, { ...theirs, siteIds: [site('1042')], insteadOf: {} });
  assert.deepEqual(beyond, { refused: 'missing' }, 'nor gives sites that are not theirs');
  assert.deepEqual(await heldOn('1042'), ['Bram Peeters editor']);
});
