import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { announce } from '#desk/announcements/announcements.ts';
import { publishArticle } from '#desk/articles/articles.ts';
import { changeSettings } from '#desk/desks/change-settings.ts';
import { changeForm } from '#desk/forms/change-form.ts';
import { readForm } from '#desk/forms/on-form.ts';
import { publishForm } from '#desk/forms/publish-form.ts';
import { openPublicFace, type World } from '#desk/spine/world.ts';
import { fieldsOfTexts } from '#domain/directory/fields.ts';
import { openHintLine } from '#store/database/hints.ts';
import { rememberDesks } from '#store/desks/desks.ts';
import { atEnd } from '#test/at-end.ts';
import { openTestDesk } from '#test/desk-world.ts';
import { until } from '#test/until.ts';

const desk = await openTestDesk();
const deskId = desk.cast.desks.wcms;
const jonas = desk.actor('jonas');
const inEach = (text: string) => ({ fr: text, nl: text, de: text, en: text });
const named = (text: string) => ({ part: 'names' as const, typed: fieldsOfTexts('name', inEach(text)), seen: null });
const [here, there] = [await openProcess(), await openProcess()];

/** The parts of a `serve` process: its cache of desks and its own connection for notifications. */
async function openProcess(): Promise<World> {
  const line = openHintLine(desk.url, () => undefined);
  atEnd(() => line.close());
  const memory = rememberDesks();
  const world = { ...desk.world, ...memory, ...openPublicFace(memory, line) };
  // The connection reports once when it is open.
  await until(() => world.publicRevision() > 0);
  return world;
}

/** Cached pages depend on the revision: makes a change in one process, and waits until the other has dropped its cache. */
async function dropsThere(change: () => Promise<unknown>): Promise<void> {
  const before = there.publicRevision();
  await change();
  await until(() => there.publicRevision() > before);
}

async function nameThere(): Promise<string> {
  return (await there.readDesk(desk.db, deskId)).names.en;
}

test('a setting changed by one process shows at once on another’s pages', async () => {
  await nameThere();
  await dropsThere(() => changeSettings(here, jonas, deskId, named('Web Support')));
  assert.equal(await nameThere(), 'Web Support');
});

test('so does an announcement of one process', () =>
  dropsThere(() =>
    announce(here, jonas, deskId, {
      siteNumber: null,
      titles: inEach('Slow'),
      texts: inEach('We look.'),
      fromAt: '2026-11-24T08:05:00Z',
      untilAt: null,
    }),
  ));

test('so does an article of one process', () =>
  dropsThere(() => {
    const text = { title: 'Clear your cache', body: 'Press two keys.' };
    const texts = { fr: text, nl: text, de: text, en: text };
    return publishArticle(here, jonas, { articleId: null, deskId, seen: null, texts });
  }));

test('so does a form of one process', async () => {
  const place = { deskId, key: 'question' };
  const { definition, seen } = await readForm(desk.db, place);
  const section = definition.sections[0]!;
  const change = { type: 'writeSection', section: section.id, title: inEach('Your question') } as const;
  const changed = await changeForm(here, jonas, { ...place, seen }, change);
  assert.ok('seen' in changed, JSON.stringify(changed));
  await dropsThere(() => publishForm(here, jonas, { ...place, seen: changed.seen }));
});

test('hints missed during a broken connection are made up when it returns', async () => {
  await nameThere();
  const before = there.publicRevision();
  await sql`select pg_terminate_backend(pid) from pg_stat_activity
    where query like 'listen %' and datname = current_database()`.execute(desk.db);
  // Neither process's connection is open at this time.
  await changeSettings(here, jonas, deskId, named('Support for all'));
  await until(() => there.publicRevision() > before);
  assert.equal(await nameThere(), 'Support for all');
});
