// Somebody who registers themselves adds a role, a desk or an organisation to the body, and gets more than a requester has.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createSignInLink } from '#desk/sign-in-link.ts';
import { openWebDesk } from '#test/web-desk.ts';

const desk = await openWebDesk();
const { db, world, cast } = desk;
const { heritage } = cast.organisations;

/** Names that the product or another one uses for what a person may do. */
const wanted = {
  ...{ role: 'admin', roles: 'administrator', 'roles[]': 'administrator', isAgent: 'true', isAdmin: 'true' },
  ...{ deskIds: cast.desks.wcms, deskId: cast.desks.wcms, organisationId: heritage, organisationIds: heritage },
  ...{ personId: cast.people.jonas, passwordAlone: 'true', state: 'granted', provedAt: '2026-01-01T00:00:00Z' },
};

/** Everything that says what somebody may do. */
async function rights() {
  const accounts = db.selectFrom('accounts').select(['login', 'roles', 'deskIds', 'passwordAlone']);
  const [held, tokens, members] = await Promise.all([
    db.selectFrom('entitlements').selectAll().execute(),
    db.selectFrom('tokens').select(['personId', 'role']).execute(),
    db.selectFrom('teamMembers').select('personId').execute(),
  ]);
  return { accounts: await accounts.orderBy('login').execute(), held, tokens, members };
}

test('whoever takes up an invitation has the role of the invitation', async () => {
  const before = await rights();
  const { token } = await createSignInLink(world, cast.people.sofie);
  assert.equal((await desk.post(`/sign-in/link/${token}`, wanted)).status, 302);
  assert.deepEqual(await rights(), before);
});

test('the API refuses fields that a call does not have, for the caller and within the requester', async () => {
  const ask = { summary: 'Une question', description: 'Une question ?', desk: 'DTO' };
  await desk.token('claire');
  await desk.token('service');
  const before = await rights();
  for (const [name, value] of Object.entries(wanted)) {
    const own = await desk.call('claire', 'POST', '/tickets', { ...ask, [name]: value });
    assert.equal(own.status, 422, name);
    const requester = { email: 'someone@patrimoine.example', [name]: value };
    const other = await desk.call('service', 'POST', '/tickets', { ...ask, requester });
    assert.equal(other.status, 422, name);
  }
  assert.equal((await desk.call('claire', 'POST', '/tickets', { ...ask, requester: wanted })).status, 422);
  assert.deepEqual(await rights(), before);
});

test('no page failed', () => assert.deepEqual(desk.reported, []));
