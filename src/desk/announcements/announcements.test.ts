import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type AnnouncementPlan, concernsSite, stateAt } from '#domain/announcements/announcement.ts';
import { currentAnnouncements, listAnnouncements, recentAnnouncements } from '#store/announcements/announcements.ts';
import { openTestDesk } from '#test/desk-world.ts';
import { announce, changeAnnouncement, endAnnouncement } from './announcements.ts';

const desk = await openTestDesk('2026-11-24T09:00:00Z');
const deskId = desk.cast.desks.wcms;
const nadia = desk.actor('nadia');
const inEach = (text: string) => ({ fr: text, nl: text, de: text, en: text });

function plan(changes: Partial<AnnouncementPlan> = {}): AnnouncementPlan {
  return {
    siteNumber: '1187',
    titles: inEach('Forms send no confirmation'),
    texts: inEach('We work on it.'),
    fromAt: '2026-11-24T08:05:00Z',
    untilAt: null,
    ...changes,
  };
}

async function announced(changes: Partial<AnnouncementPlan> = {}): Promise<string> {
  const done = await announce(desk.world, nadia, deskId, plan(changes));
  if (!('id' in done)) throw new Error(JSON.stringify(done));
  return done.id;
}

async function current(now: string): Promise<string[]> {
  return (await currentAnnouncements(desk.db, deskId, now)).map(({ titles }) => titles.en);
}

/** Reads the announcements as a form does: cached for a while, and filtered by time when shown. */
async function knownOf(siteId: string | null, now: string): Promise<string[]> {
  const standing = await listAnnouncements(desk.db, deskId, { lastingAfter: '2026-11-24T09:00:00Z' });
  return standing
    .filter((one) => stateAt(one, now) === 'current' && concernsSite(one, siteId))
    .map(({ titles }) => titles.en);
}

test('an announcement is shown from its start to its end, in desk time', async () => {
  await announced({ titles: inEach('lasts an hour'), fromAt: '2026-12-01T08:00:00Z', untilAt: '2026-12-01T09:00:00Z' });
  assert.deepEqual(await current('2026-12-01T07:59:00Z'), []);
  assert.deepEqual(await current('2026-12-01T08:00:00Z'), ['lasts an hour']);
  assert.deepEqual(await current('2026-12-01T09:00:00Z'), []);
});

test('a past announcement stays visible for the chosen number of days', async () => {
  const titles = async (now: string) =>
    (await recentAnnouncements(desk.db, deskId, now, 30)).map((one) => one.titles.en);
  assert.deepEqual(await titles('2026-12-30T09:00:00Z'), ['lasts an hour']);
  assert.deepEqual(await titles('2026-12-31T09:00:00Z'), []);
});

test('a form shows announcements for its site and for all sites', async () => {
  const at = '2027-02-01T09:00:00Z';
  const lasts = { fromAt: '2027-02-01T08:00:00Z', untilAt: '2027-02-02T08:00:00Z' };
  await announced({ ...lasts, titles: inEach('of 1187') });
  await announced({ ...lasts, titles: inEach('of all'), siteNumber: null });
  assert.deepEqual((await knownOf(desk.cast.sites['1187']!, at)).sort(), ['of 1187', 'of all']);
  assert.deepEqual(await knownOf(desk.cast.sites['1042']!, at), ['of all']);
  assert.deepEqual(await knownOf(null, at), ['of all']);
  assert.deepEqual(await knownOf(desk.cast.sites['1187']!, '2027-02-03T09:00:00Z'), []);
});

test('each desk has its own announcements', async () => {
  assert.deepEqual(await listAnnouncements(desk.db, desk.cast.desks.archives), []);
});

test('all errors are reported at once, and nothing is published', async () => {
  const before = (await listAnnouncements(desk.db, deskId)).length;
  const refused = await announce(
    desk.world,
    nadia,
    deskId,
    plan({ siteNumber: '9999', titles: { ...inEach('x'), nl: '' } }),
  );
  assert.deepEqual(refused, {
    refused: 'invalid',
    problems: [
      { at: 'site', problem: 'unknown' },
      { at: 'titles', language: 'nl', problem: 'missing' },
    ],
  });
  assert.equal((await listAnnouncements(desk.db, deskId)).length, before);
});

test('a change is saved with its time', async () => {
  const id = await announced({ fromAt: '2027-03-01T08:00:00Z' });
  desk.at('2026-11-24T10:00:00Z');
  const texts = inEach('Put right since 11:00.');
  await changeAnnouncement(
    desk.world,
    nadia,
    { deskId, id, seen: null },
    plan({ fromAt: '2027-03-01T08:00:00Z', texts }),
  );
  const one = (await listAnnouncements(desk.db, deskId)).find((each) => each.id === id)!;
  assert.equal(one.texts.nl, 'Put right since 11:00.');
  assert.equal(one.changedAt, '2026-11-24T10:00:00Z');
  assert.deepEqual(await endAnnouncement(desk.world, nadia, { deskId, id }), { ended: 'takenBack' });
});

test('a current announcement can be ended now, once', async () => {
  desk.at('2027-04-01T09:00:00Z');
  const id = await announced({ titles: inEach('of April'), fromAt: '2027-04-01T08:00:00Z' });
  assert.deepEqual(await endAnnouncement(desk.world, nadia, { deskId, id }), { ended: 'now' });
  assert.deepEqual(await current('2027-04-01T09:00:00Z'), []);
  assert.deepEqual(await endAnnouncement(desk.world, nadia, { deskId, id }), { refused: 'ended' });
});

test('a future announcement can be withdrawn, since nobody has read it', async () => {
  const id = await announced({ fromAt: '2028-01-01T08:00:00Z' });
  assert.deepEqual(await endAnnouncement(desk.world, nadia, { deskId, id }), { ended: 'takenBack' });
  assert.ok(!(await listAnnouncements(desk.db, deskId)).some((each) => each.id === id));
});

test('each change drops the cached pages, and a refusal does not', async () => {
  const changes = () => desk.world.publicRevision();
  const before = changes();
  await announce(desk.world, nadia, deskId, plan({ siteNumber: '9999' }));
  assert.equal(changes(), before);
  const id = await announced({ fromAt: '2028-03-01T08:00:00Z' });
  await changeAnnouncement(desk.world, nadia, { deskId, id, seen: null }, plan({ fromAt: '2028-03-01T08:00:00Z' }));
  await endAnnouncement(desk.world, nadia, { deskId, id });
  assert.equal(changes(), before + 3);
});

test('only staff with this duty can announce, at their own desk', async () => {
  for (const name of ['claire', 'hugo'] as const)
    assert.deepEqual(await announce(desk.world, desk.actor(name), deskId, plan()), { refused: 'missing' });
  const elsewhere = await announce(desk.world, desk.actor('tom'), desk.cast.desks.archives, plan());
  assert.deepEqual(elsewhere, { refused: 'missing' });
  const id = await announced({ fromAt: '2028-02-01T08:00:00Z' });
  const claire = desk.actor('claire');
  assert.deepEqual(await changeAnnouncement(desk.world, claire, { deskId, id, seen: null }, plan()), {
    refused: 'missing',
  });
  assert.deepEqual(await endAnnouncement(desk.world, claire, { deskId, id }), { refused: 'missing' });
  const archives = { deskId: desk.cast.desks.archives, id };
  assert.deepEqual(await changeAnnouncement(desk.world, nadia, { ...archives, seen: null }, plan()), {
    refused: 'missing',
  });
  assert.deepEqual(await endAnnouncement(desk.world, nadia, archives), { refused: 'missing' });
});

test('a form that a browser sends twice at once announces once', async () => {
  const twice = plan({ titles: inEach('sent twice'), fromAt: '2026-12-05T08:00:00Z' });
  const made = await Promise.all([1, 2].map(() => announce(desk.world, nadia, deskId, twice)));
  assert.deepEqual(made[0], made[1]);
  assert.deepEqual(await current('2026-12-05T09:00:00Z').then((all) => all.filter((title) => title === 'sent twice')), [
    'sent twice',
  ]);
});
