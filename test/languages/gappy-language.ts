// Run by fifth-language.test.ts, in a copy of the sources whose folder of a fifth language lacks a third of some areas and one whole.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageProblems } from '#cli/doctor/languages.ts';
import { announce } from '#desk/announcements/announcements.ts';
import { chooseNotifications } from '#desk/notifications/choose-notifications.ts';
import { turnNotifications } from '#desk/notifications/turn-notifications.ts';
import { noText } from '#domain/language.ts';
import { usualChoices } from '#domain/notifications/notifications.ts';
import { openMailDesk } from '#test/mail-desk.ts';
import { openConsoleDesk } from '../browser/console-desk.ts';
import { goTo } from '../browser/go-to.ts';
import { fifth, namesAt, serveInFifth, shownText, wordsOfOthers } from './desk-in-fifth.ts';
import { lacking } from './pseudo-locale.ts';

const desk = await openConsoleDesk({ filled: false });
await serveInFifth(desk.db);
for (const name of ['jonas', 'nadia'] as const)
  await desk.db.updateTable('people').set({ language: fifth }).where('id', '=', desk.cast.people[name]).execute();
const jonas = await desk.signIn('jonas');
const nadia = await desk.signIn('nadia');

const known = await namesAt(desk.db);

test('public pages of a desk are wholly in the fifth language', async () => {
  for (const path of ['', '/desks/DTO', '/contact', '/complete-request', '/articles', '/announcements', '/directory']) {
    const html = await (await desk.respond(`/${fifth}${path}`)).text();
    assert.match(html, /<html lang="eo"/, path);
    assert.deepEqual(wordsOfOthers(shownText(html), known), [], path);
  }
});

test('so is the console, after a browser has drawn it with the texts that it loads', async () => {
  const { page, complaints } = nadia;
  await goTo(page, `${desk.url}/console`);
  assert.equal(await page.locator('html').getAttribute('lang'), fifth);
  const texts = shownText(await page.content());
  assert.ok((texts.match(/[äëïöü]{2}/g) ?? []).length > 20, texts);
  assert.deepEqual(wordsOfOthers(texts, known), []);
  assert.deepEqual(complaints, []);
});

test('a page whose area has gaps shows the missing texts in English, and hydrates', async () => {
  const { page, complaints } = jonas;
  await goTo(page, `${desk.url}/admin/desks/DTO/languages`);
  const texts = shownText(await page.content());
  assert.match(texts, /[äëïöü]{2}/);
  assert.ok(wordsOfOthers(texts, known).length > 3, texts);
  assert.doesNotMatch(texts, /undefined/);
  assert.deepEqual(complaints, []);
});

test('the page of the operation and the doctor count what the language lacks, by file', async () => {
  const { page } = jonas;
  await goTo(page, `${desk.url}/admin/operation`);
  const line = (await page.locator('main li', { hasText: 'Pseudo' }).textContent()) ?? '';
  for (const area of [...lacking.areas, lacking.whole]) assert.match(line, new RegExp(`${area}\\.ts \\d`));
  const [said, ...others] = await languageProblems();
  assert.match(
    said!,
    /^The language eo \(Pseudo\) lacks [\d]+ of \d+ texts \(.*mail\.ts \d+.*Letters go out in another/,
  );
  assert.deepEqual(others, []);
});

test('a letter that would have gaps goes out wholly in the next language of the desk', async () => {
  const mails = await openMailDesk();
  await serveInFifth(mails.db);
  const { ticket } = await mails.receive({ from: 'Zzz <zzz@example.org>', subject: 'Zzz', text: 'Zzz.' });
  assert.equal(ticket.language, fifth);
  const [letter] = await mails.letters();
  assert.match(letter!.whole, /Nous avons reçu votre demande/);
  assert.doesNotMatch(letter!.whole, /[äëïöü]{2}/);
  const rows = mails.db.selectFrom('outgoingMails').select('language').where('ticketId', '=', ticket.id);
  assert.deepEqual(await rows.execute(), [{ language: 'fr' }]);
});

test('a letter about an incident that is written only in that language is a whole one of another', async () => {
  const mails = await openMailDesk();
  const { world, db, cast } = mails;
  await db.updateTable('addresses').set({ provedAt: world.clock.now() }).execute();
  await chooseNotifications(world, mails.actor('claire'), { ...usualChoices, announcements: true });
  const said = (text: string) => ({ ...noText, fr: text, nl: text, de: text, en: text });
  const plan = { siteNumber: '1187', titles: said('Alone'), texts: said('Known.'), untilAt: null };
  assert.ok(
    'id' in (await announce(world, mails.actor('nadia'), cast.desks.wcms, { ...plan, fromAt: '2026-01-01T09:00:00Z' })),
  );
  await serveInFifth(db);
  const only = (text: string) => JSON.stringify({ ...noText, [fifth]: text }) as never;
  await db
    .updateTable('announcements')
    .set({ titles: only('Zzz'), texts: only('Zzzz.') })
    .execute();
  await turnNotifications(world);
  const [letter] = await mails.letters();
  assert.match(letter!.whole, /Un incident est connu sur le site 1187.*Zzzz\./s);
  assert.doesNotMatch(letter!.whole, /[äëïöü]{2}/);
});

test('nothing failed meanwhile', () => assert.deepEqual(desk.reported, []));
