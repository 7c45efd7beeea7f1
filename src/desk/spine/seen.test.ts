import assert from 'node:assert/strict';
import { test } from 'node:test';
import { announce, changeAnnouncement } from '#desk/announcements/announcements.ts';
import { saveOrganisation } from '#desk/directory/organisations.ts';
import { saveSite } from '#desk/directory/sites.ts';
import { seenOf } from '#desk/spine/seen.ts';
import { announcementFields } from '#domain/announcements/announcement.ts';
import { organisationForm, siteForm } from '#domain/directory/fields.ts';
import { findAnnouncement, planOf } from '#store/announcements/announcements.ts';
import { findManagedSite } from '#store/directory/managed-sites.ts';
import { findOrganisation } from '#store/directory/organisations.ts';
import { openTestDesk } from '#test/desk-world.ts';

const { world, db, cast, actor } = await openTestDesk();
const [jonas, nadia] = [actor('jonas'), actor('nadia')];
const siteId = cast.sites['1187']!;

test('when two change a site, the second sees the current version, and nothing is overwritten', async () => {
  const { id: _, ...shown } = (await findManagedSite(db, siteId))!;
  const seen = seenOf(siteForm(shown));
  await saveSite(world, jonas, siteId, { ...shown, name: 'Le nom de Jonas' }, seen);
  const second = await saveSite(world, jonas, siteId, { ...shown, otherNames: ['musée'] }, seen);
  assert.ok('now' in second);
  assert.equal(second.now.name, 'Le nom de Jonas');
  assert.equal((await findManagedSite(db, siteId))!.name, 'Le nom de Jonas');
  // An editor who has seen the other change may save again and overwrite it.
  const again = await saveSite(world, jonas, siteId, { ...shown, otherNames: ['musée'] }, seenOf(second.now));
  assert.deepEqual(again, { siteId });
  assert.deepEqual((await findManagedSite(db, siteId))!.otherNames, ['musée']);
});

test('a form sent twice meets its own change, which is not a conflict', async () => {
  const { id: _, ...shown } = (await findManagedSite(db, siteId))!;
  const seen = seenOf(siteForm(shown));
  const wanted = { ...shown, name: 'Deux fois' };
  assert.deepEqual(await saveSite(world, jonas, siteId, wanted, seen), { siteId });
  assert.deepEqual(await saveSite(world, jonas, siteId, wanted, seen), { siteId });
});

test('an organisation changed by another person is not overwritten', async () => {
  const { id, ...shown } = (await findOrganisation(db, cast.organisations.heritage))!;
  const seen = seenOf(organisationForm(shown));
  await saveOrganisation(world, jonas, id, { ...shown, mailDomains: ['other.example'] }, seen);
  const second = await saveOrganisation(world, jonas, id, { ...shown, languages: ['fr'] }, seen);
  assert.ok('now' in second);
  assert.equal(second.now.domains, 'other.example');
});

test('an announcement changed by another person is not overwritten, and its author is named', async () => {
  const deskId = cast.desks.wcms;
  const inEach = (text: string) => ({ fr: text, nl: text, de: text, en: text });
  const plan = { siteNumber: null, titles: inEach('Slow'), texts: inEach('We look.'), untilAt: null };
  const said = { ...plan, fromAt: '2026-11-24T08:05:00Z' };
  const made = await announce(world, nadia, deskId, said);
  assert.ok('id' in made);
  const { id } = made;
  const seen = seenOf(announcementFields(planOf((await findAnnouncement(db, deskId, id))!)));
  await changeAnnouncement(world, nadia, { deskId, id, seen }, { ...said, texts: inEach('We know why.') });
  const second = await changeAnnouncement(world, jonas, { deskId, id, seen }, { ...said, titles: inEach('Very slow') });
  assert.ok('now' in second);
  assert.equal(second.now['texts-fr'], 'We know why.');
  assert.equal((await findAnnouncement(db, deskId, id))!.titles.fr, 'Slow');
  assert.equal((await findAnnouncement(db, deskId, id))!.changedBy, nadia.name);
});
