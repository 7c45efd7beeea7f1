// A person who registers adds a role, a desk or an organisation to the body, and gets more rights than a requester.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PersonName } from '#demo/cast.ts';
import { createSignInLink } from '#desk/sign-in/sign-in-link.ts';
import { newestMail, openProviderVisits } from '#test/provider-visits.ts';
import { signedIn } from '#test/session.ts';
import { cookiesOf, openWebDesk } from '#test/web-desk.ts';

const desk = await openWebDesk();
const { db, world, cast } = desk;
const { heritage } = cast.organisations;

/** Field names that this product or others use for rights. */
const wanted = {
  role: 'admin',
  roles: 'administrator',
  'roles[]': 'administrator',
  isAgent: 'true',
  isAdmin: 'true',
  deskIds: cast.desks.wcms,
  deskId: cast.desks.wcms,
  organisationId: heritage,
  organisationIds: heritage,
  personId: cast.people.jonas,
  passwordAlone: 'true',
  state: 'granted',
  provedAt: '2026-01-01T00:00:00Z',
};

/** Returns every row that grants a right or assigns an address to a person. */
async function rights() {
  const accounts = db.selectFrom('accounts').select(['login', 'roles', 'deskIds', 'passwordAlone']);
  const [held, managers, tokens, members, addresses] = await Promise.all([
    db.selectFrom('entitlements').selectAll().execute(),
    db.selectFrom('serviceManagers').selectAll().execute(),
    db.selectFrom('tokens').select(['personId', 'role']).execute(),
    db.selectFrom('teamMembers').select('personId').execute(),
    db.selectFrom('addresses').select(['address', 'personId']).orderBy('address').execute(),
  ]);
  return { accounts: await accounts.orderBy('login').execute(), held, managers, tokens, members, addresses };
}

const people = () => db.selectFrom('people').selectAll().orderBy('id').execute();
const cookieOf = async (name: PersonName) => `belfry=${await signedIn(world, cast.people[name])}`;
/** Roles that the forms for requesters and service managers do not offer. */
const rolesOfStaff = ['admin', 'administrator', 'agent', 'complaintCoordinator', 'requester', '__proto__'];

test('accepting an invitation gives exactly its role', async () => {
  const before = await rights();
  const { token } = await createSignInLink(world, cast.people.sofie);
  assert.equal((await desk.post(`/sign-in/link/${token}`, wanted)).status, 302);
  assert.deepEqual(await rights(), before);
});

test('the API refuses fields that a call does not have, for the caller and within the requester', async () => {
  const question = { summary: 'Une question', description: 'Une question ?', desk: 'DTO' };
  await desk.token('claire');
  await desk.token('service');
  const before = await rights();
  for (const [name, value] of Object.entries(wanted)) {
    const own = await desk.call('claire', 'POST', '/tickets', { ...question, [name]: value });
    assert.equal(own.status, 422, name);
    const requester = { email: 'someone@patrimoine.example', [name]: value };
    const other = await desk.call('service', 'POST', '/tickets', { ...question, requester });
    assert.equal(other.status, 422, name);
  }
  assert.equal((await desk.call('claire', 'POST', '/tickets', { ...question, requester: wanted })).status, 422);
  assert.deepEqual(await rights(), before);
});

const lou = 'lou.petit@patrimoine.example';
const ask = { name: 'Lou Petit', email: lou, language: 'fr', words: '', role: 'editor', sites: cast.sites['1187']! };
const askPage = `/fr/access/of/${heritage}`;
const requestOf = (address: string) =>
  db.selectFrom('accessRequests').selectAll().where('address', '=', address).executeTakeFirst();

test('an access request names a role and sites of its organisation, and waits for the decision', async () => {
  const before = await rights();
  for (const wrong of [...rolesOfStaff.map((role) => ({ role })), { sites: cast.sites['1098']! }])
    assert.equal((await desk.post(askPage, { ...wanted, ...ask, ...wrong })).status, 422, JSON.stringify(wrong));
  assert.equal(await requestOf(lou), undefined);
  assert.equal((await desk.post(askPage, { ...wanted, ...ask })).status, 303);
  const asked = (await requestOf(lou))!;
  assert.deepEqual([asked.state, asked.role, asked.siteIds, asked.personId], ['unproved', 'editor', [ask.sites], null]);
  assert.deepEqual(await rights(), before);
  const mails = db.selectFrom('outgoingMails').select('id').where('address', '=', lou);
  const { id: mailId } = await mails.executeTakeFirstOrThrow();
  const link = world.signer.signLink({ mailId, purpose: 'access' });
  assert.equal((await desk.post(`/fr/access/request/${link}`, { ...wanted })).status, 303);
  const proved = (await requestOf(lou))!;
  assert.deepEqual([proved.state, proved.role, proved.siteIds], ['waiting', 'editor', [ask.sites]]);
  const after = await rights();
  const own = { address: lou, personId: proved.personId! };
  assert.deepEqual(after, { ...before, addresses: [...before.addresses, own].toSorted(byAddress) });
  assert.ok(!before.addresses.some(({ personId }) => personId === proved.personId), 'a person of their own');
});

test('a signed-in person asks only in their own name', async () => {
  const before = await rights();
  const email = 'hugo.lambert@patrimoine.example';
  assert.equal((await desk.post(askPage, { ...ask, email }, { cookie: await cookieOf('claire') })).status, 303);
  const { state, personId } = (await requestOf(email))!;
  assert.deepEqual([state, personId], ['unproved', null]);
  assert.deepEqual(await rights(), before);
});

test('a first sign-in by mail changes no role', async () => {
  const before = await rights();
  const asked = await desk.post('/sign-in', { ...wanted, login: lou, way: 'mail' });
  const { code } = (await newestMail(desk, lou))!;
  const opened = await desk.post('/sign-in/code', { ...wanted, code }, { cookie: cookiesOf(asked) });
  const cookie = cookiesOf(opened);
  assert.equal((await desk.get('/portal/access', { cookie })).status, 200);
  for (const path of ['/portal', '/console', '/admin'])
    assert.notEqual((await desk.get(path, { cookie })).status, 200, path);
  const { personId } = (await requestOf(lou))!;
  const sessions = await db.selectFrom('sessions').select('authority').where('personId', '=', personId).execute();
  assert.deepEqual(sessions, [{ authority: '' }]);
  assert.deepEqual(await rights(), before);
});

test('account pages change only the user’s own name, telephone and language', async () => {
  const [before, were] = [await rights(), await people()];
  const cookie = await cookieOf('claire');
  const own = { name: 'Claire D.', phone: '02 555 20 99', language: 'nl' };
  const other = { ...wanted, id: cast.people.jonas, email: 'jonas@desk.example', login: 'jonas@desk.example' };
  for (const path of ['/account', '/portal/settings']) {
    const { status } = await desk.post(path, { ...other, act: 'profile', ...own }, { cookie });
    assert.ok([302, 303].includes(status), `${path} ${status}`);
  }
  const staff = await cookieOf('tom');
  await desk.post('/console/settings', { ...other, act: 'noticing' }, { cookie: staff });
  assert.deepEqual(await rights(), before);
  const isClaire = ({ id }: { id: string }) => id === cast.people.claire;
  const changed = { name: own.name, phone: '+3225552099', language: 'nl' };
  assert.deepEqual(
    await people(),
    were.map((person) => (isClaire(person) ? { ...person, ...changed } : person)),
  );
});

test('a service manager grants roles only in their organisation', async () => {
  const cookie = await cookieOf('hugo');
  const given = { name: 'Noa', email: 'noa@patrimoine.example', sites: cast.sites['1042']! };
  const before = await rights();
  const grant = (changes: Record<string, string>) =>
    desk.post('/portal/organisation/grant', { ...wanted, ...given, ...changes }, { cookie });
  for (const role of rolesOfStaff) assert.equal((await grant({ role })).status, 422, role);
  assert.ok((await grant({ role: 'editor', sites: cast.sites['1098']! })).status >= 400);
  assert.deepEqual(await rights(), before);
  assert.equal((await grant({ role: 'editor' })).status, 303);
  const after = await rights();
  const isNew = ({ login }: { login: string }) => login === given.email;
  const account = { login: given.email, roles: ['requester'], deskIds: [], passwordAlone: false };
  assert.deepEqual(after.accounts.filter(isNew), [account]);
  assert.deepEqual(
    after.accounts.filter((each) => !isNew(each)),
    before.accounts,
  );
  assert.deepEqual([after.managers, after.tokens, after.members], [before.managers, before.tokens, before.members]);
  assert.equal(after.held.length, before.held.length + 1);
});

test('provider claims other than subject, address, name and language are ignored', async () => {
  const { comeBack } = await openProviderVisits(desk);
  const claims = {
    ...wanted,
    roles: ['administrator'],
    groups: ['administrators'],
    name: 'Jonas Weber',
    locale: 'de',
    sub: 'claire',
    email: 'claire.dumont@patrimoine.example',
    email_verified: true,
  };
  const [before, were] = [await rights(), await people()];
  const { cookies } = await comeBack(claims);
  const { code } = (await newestMail(desk, claims.email))!;
  await desk.post('/sign-in/code', { code }, { cookie: cookies });
  const linked = db.selectFrom('identities').select(['subject', 'personId']);
  assert.deepEqual(await linked.execute(), [{ subject: 'claire', personId: cast.people.claire }]);
  const { cookies: again } = await comeBack({ ...claims, email: 'jonas@desk.example' });
  assert.equal((await desk.get('/portal', { cookie: again })).status, 200);
  for (const path of ['/console', '/admin']) assert.equal((await desk.get(path, { cookie: again })).status, 404, path);
  await comeBack({ ...claims, sub: 'new', email: 'nobody@nowhere.example' });
  assert.deepEqual([await rights(), await people()], [before, were]);
});

test('a token created on a page is a service’s, within the choices of the form', async () => {
  const token = { name: 'Report', desk: 'DTO', expires: '2027-01-31', person: 'jonas@desk.example' };
  const make = async (who: PersonName, changes: Record<string, string>) =>
    (await desk.post('/admin/tokens', { ...wanted, ...token, ...changes }, { cookie: await cookieOf(who) })).status;
  const [known, rows] = [await people(), await tokens()];
  for (const who of ['claire', 'hugo', 'tom'] as const)
    assert.equal(await make(who, { scopes: 'readTickets', role: 'agent' }), 404, who);
  assert.equal(await make('jonas', { scopes: 'everything', role: 'agent' }), 422);
  await db
    .updateTable('accounts')
    .set({ roles: ['administrator'], deskIds: [cast.desks.archives] })
    .where('personId', '=', cast.people.sofie)
    .execute();
  for (const desk of ['DTO', '']) assert.equal(await make('sofie', { scopes: 'readTickets', desk }), 404, desk);
  assert.deepEqual(await tokens(), rows);
  for (const role of ['requester', 'administrator', 'agent'])
    assert.equal(await make('jonas', { scopes: 'readTickets', role }), 200, role);
  const made = (await tokens()).slice(rows.length);
  for (const { personId, ...given } of made) {
    assert.deepEqual(given, { role: 'agent', scopes: ['readTickets'], deskId: cast.desks.wcms });
    assert.ok(!known.some(({ id }) => id === personId), 'it acts as nobody that there was');
  }
  assert.equal(made.length, 3);
});

function tokens() {
  const columns = ['personId', 'role', 'scopes', 'deskId'] as const;
  return db.selectFrom('tokens').select(columns).orderBy('createdAt').execute();
}

function byAddress(one: { address: string }, other: { address: string }): number {
  return one.address < other.address ? -1 : 1;
}

test('no page failed', () => assert.deepEqual(desk.reported, []));
