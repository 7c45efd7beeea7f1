import assert from 'node:assert/strict';
import { test } from 'node:test';
import { grantAccess } from '#desk/access/grant-access.ts';
import { reviewAccess } from '#desk/access/review-access.ts';
import { reviewSteps } from '#domain/access/review.ts';
import type { Instant } from '#domain/instant.ts';
import { usualChoices } from '#domain/notifications/notifications.ts';
import { listLateReviews, listReviewedRoles } from '#store/access/access-reviews.ts';
import { listServiceManagers } from '#store/access/service-managers.ts';
import { listAuditEntries } from '#store/history/audit.ts';
import { saveChoices } from '#store/notifications/notification-choices.ts';
import { openAccess } from '#test/access-desk.ts';
import { openTestDesk } from '#test/desk-world.ts';

const desk = await openTestDesk();
const { world, db, cast } = desk;
const { lettersTo, pass } = openAccess(desk);
const hugo = desk.actor('hugo');
const jonas = desk.actor('jonas');
const heritage = cast.organisations.heritage;

/** Subjects of the review mails to Hugo and to the administrator, in order. */
const toHugo = () => subjects(hugo.email!, 'accessReview');
const toJonas = () => subjects(jonas.email!, 'accessReviewLate');
async function subjects(address: string, name: string): Promise<string[]> {
  return (await lettersTo(address)).filter(({ letter }) => letter === name).map(({ subject }) => subject);
}
const late = (now: Instant) => listLateReviews(db, jonas, { steps: reviewSteps.length, now }, 10);
const answersOf = async (stays: (name: string | null) => boolean) =>
  (await listReviewedRoles(db, heritage)).map(({ personId, name, site }) => ({
    personId,
    siteId: site?.id ?? null,
    stays: stays(name),
  }));

test('after a year the service manager is asked, reminded after 10 business days, and then the desk is notified', async () => {
  await pass('2027-11-24T08:59:00Z');
  assert.deepEqual(await toHugo(), []);
  await pass('2027-11-24T09:00:00Z');
  assert.deepEqual(await toHugo(), ['Qui a encore besoin de son accès\u202f?']);
  const { text } = (await lettersTo(hugo.email!)).at(-1)!;
  assert.match(text, /Claire Dumont\s: rédacteur, Musée des Pierres \(1187\)/);
  assert.match(text, /Hugo Lambert\s: service manager/, 'a service manager’s own role is reviewed too');
  assert.equal(text.match(/\/portal\/organisation\/review/g)?.length, 1, 'one link');
  await pass('2027-12-08T07:29:00Z');
  assert.equal((await toHugo()).length, 1);
  await pass('2027-12-08T07:30:00Z');
  assert.match((await toHugo())[1]!, /^Rappel/);
  assert.deepEqual(await late('2027-12-08T07:30:00Z'), []);
  await pass('2027-12-22T07:30:00Z');
  assert.equal((await toHugo()).length, 2, 'once, and not again');
  assert.match((await toJonas())[0]!, /Office du Patrimoine|Amt für Denkmalpflege/);
  const [waiting] = await late('2027-12-22T07:30:00Z');
  assert.deepEqual([waiting!.organisationId, waiting!.toldAt], [heritage, '2027-11-24T09:00:00Z']);
  assert.equal(waiting!.count, (await listReviewedRoles(db, heritage)).length);
  assert.deepEqual(await listLateReviews(db, hugo, { steps: 3, now: world.clock.now() }, 10), []);
  const [entry] = await listAuditEntries(db, hugo, { organisationId: heritage }, 1);
  assert.equal(entry!.act, 'accessReviewReachedDesk');
});

test('an unanswered review is asked again after three months; a complete one rests for a year', async () => {
  await pass('2028-02-22T08:59:00Z');
  assert.equal((await toHugo()).length, 2);
  await pass('2028-02-22T09:00:00Z');
  assert.equal((await toHugo()).length, 3);
  assert.deepEqual(await late('2028-02-22T09:00:00Z'), [], 'the round has begun again');
  const done = await reviewAccess(world, hugo, heritage, await answersOf((name) => name !== 'Bram Peeters'));
  assert.ok('confirmed' in done && done.confirmed > 0 && done.withdrawn > 0 && !done.lastManager);
  await pass('2028-03-07T07:30:00Z');
  await pass('2028-06-30T07:30:00Z');
  assert.deepEqual([(await toHugo()).length, (await toJonas()).length], [3, 1]);
  await pass('2029-02-22T09:00:00Z');
  assert.equal((await toHugo()).length, 4, 'a year after it was confirmed');
});

test('a role that falls due after the desk was notified starts its own round', async () => {
  await pass('2029-03-08T07:30:00Z');
  desk.at('2029-03-12T09:00:00Z');
  await grantAccess(world, hugo, {
    organisationId: heritage,
    email: 'new@patrimoine.example',
    name: 'New',
    role: 'owner',
    insteadOf: {},
    siteIds: [cast.sites['1187']!],
  });
  await pass('2029-03-22T07:30:00Z');
  const before = (await toHugo()).length;
  await reviewAccess(
    world,
    hugo,
    heritage,
    (await answersOf((name) => name !== null)).filter(({ siteId }) => siteId !== cast.sites['1187']),
  );
  await pass('2029-04-10T09:00:00Z');
  assert.equal((await toHugo()).length, before, 'the rest is the desk’s matter');
  await db.updateTable('entitlements').set({ reviewedAt: '2029-03-20T09:00:00Z' }).execute();
  await db
    .updateTable('entitlements')
    .set({ since: '2028-04-12T09:00:00Z', reviewedAt: null })
    .where('role', '=', 'owner')
    .execute();
  await pass('2029-04-12T09:00:00Z');
  assert.equal((await toHugo()).length, before + 1);
});

test('a role without a known start is due at once, and its service manager is notified', async () => {
  await db.updateTable('entitlements').set({ reviewedAt: world.clock.now() }).execute();
  await db.deleteFrom('accessReviews').execute();
  await pass('2029-04-13T09:00:00Z');
  const before = (await toHugo()).length;
  await db
    .updateTable('entitlements')
    .set({ since: null, reviewedAt: null })
    .where('personId', '=', cast.people.claire)
    .execute();
  await pass('2029-04-13T09:01:00Z');
  assert.equal((await toHugo()).length, before + 1);
  assert.match((await lettersTo(hugo.email!)).at(-1)!.text, /Claire Dumont/);
});

test('the last service manager keeps the role in a review; another’s role ends', async () => {
  const office = { personId: hugo.personId, siteId: null, stays: false };
  assert.deepEqual(await reviewAccess(world, hugo, heritage, [office]), {
    confirmed: 0,
    withdrawn: 0,
    lastManager: true,
  });
  await grantAccess(world, hugo, {
    organisationId: heritage,
    email: 'second@patrimoine.example',
    name: 'Second',
    role: 'serviceManager',
    siteIds: [],
    insteadOf: {},
  });
  const second = (await listServiceManagers(db, heritage)).find(({ name }) => name === 'Second')!;
  const done = await reviewAccess(world, hugo, heritage, [{ ...office, personId: second.personId }]);
  assert.deepEqual(done, { confirmed: 0, withdrawn: 1, lastManager: false });
  assert.deepEqual((await lettersTo('second@patrimoine.example')).at(-1)!.letter, 'accessWithdrawn');
});

test('a person who turned these mails off gets none, and the desk is notified all the same', async () => {
  const choose = (reviews: boolean) => {
    const { personId } = hugo;
    const choices = { ...usualChoices, personId, reviews, digestFrom: null, digestAt: null };
    return world.transact(({ trx }) => saveChoices(trx, choices));
  };
  await choose(false);
  await db.deleteFrom('accessReviews').execute();
  await db.updateTable('entitlements').set({ since: null, reviewedAt: null }).execute();
  const before = [(await toHugo()).length, (await toJonas()).length];
  for (const at of ['2029-04-16T09:00:00Z', '2029-05-14T09:00:00Z', '2029-06-14T09:00:00Z']) await pass(at);
  assert.deepEqual([(await toHugo()).length, (await toJonas()).length], [before[0], before[1]! + 1]);
  await choose(true);
});

test('if no mail reaches the service managers, the review goes to the desk at once', async () => {
  await db
    .updateTable('addresses')
    .set({ bouncedAt: world.clock.now() })
    .where('personId', '=', hugo.personId)
    .execute();
  await db.deleteFrom('accessReviews').execute();
  const before = (await toJonas()).length;
  await db.updateTable('entitlements').set({ since: null, reviewedAt: null }).execute();
  await pass('2029-06-15T09:00:00Z');
  assert.equal((await toJonas()).length, before + 1);
});
