import assert from 'node:assert/strict';
import { test } from 'node:test';
import { signedIn } from '#test/session.ts';
import { openWebDesk } from '#test/web-desk.ts';

const desk = await openWebDesk({ settings: { demonstration: false } });
const { db, cast, world } = desk;
const cookie = `belfry=${await signedIn(world, cast.people.hugo)}`;
const headers = { cookie, 'user-agent': 'Mozilla/5.0' };
const page = '/portal/organisation/grant';
const wanted = { email: 'claire@gmail.com', name: 'Claire', role: 'owner', sites: cast.sites['2107']! };

const isKnown = async () =>
  (await db.selectFrom('addresses').select('personId').where('address', '=', wanted.email).execute()).length > 0;

test('a service manager is warned of a private address, and decides by a second press', async () => {
  const warned = await desk.post(page, wanted, headers);
  assert.equal(warned.status, 422);
  const html = await warned.text();
  assert.match(html, /<input type="hidden" name="doubted" value="claire@gmail.com"/);
  assert.equal(await isKnown(), false);
  const other = await desk.post(page, { ...wanted, doubted: 'paul@gmail.com' }, headers);
  assert.equal(other.status, 422, 'another address was confirmed');
  assert.equal((await desk.post(page, { ...wanted, doubted: wanted.email }, headers)).status, 303);
  assert.equal(await isKnown(), true);
});

test('an address of an administration needs one press', async () => {
  assert.equal((await desk.post(page, { ...wanted, email: 'claire@stadtarchiv.example' }, headers)).status, 303);
});

test('the field suggests the colleagues of the organisation, and nobody else', async () => {
  const html = await (await desk.get(page, headers)).text();
  const [list = ''] = /<datalist id="colleagues">.*?<\/datalist>/s.exec(html) ?? [];
  assert.ok(list.includes('value="claire@gmail.com">Claire<'));
  assert.ok(!list.includes('desk.example'));
});
