import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { questionsOf } from '#domain/forms/questions.ts';
import { currentVersion, findFormVersion } from '#store/forms/forms.ts';
import { enter } from './browser.ts';
import { openConsoleDesk, violations } from './console-desk.ts';
import { awake, goTo } from './go-to.ts';

const desk = await openConsoleDesk({ filled: false });
const { db, cast } = desk;
const place = { deskId: cast.desks.wcms, key: 'incident' };
const jonas = await desk.signIn('jonas');
const { page } = jonas;
const form = `${desk.url}/admin/forms/incident?desk=DTO`;
const alert = (shown: Page) => said(shown, 'main [role=alert]');
const before = (await currentVersion(db, place))!;

/** A ticket that was created with the form as it was. */
const ticketId = desk.world.newId();
await desk.world.transact(({ trx }) =>
  trx
    .insertInto('ticketForms')
    .values({ ticketId, deskId: place.deskId, formVersionId: before.id, answers: '{}' })
    .execute(),
);

test('the list shows each form’s version and draft', async () => {
  await goTo(page, `${desk.url}/admin/forms`);
  const text = await said(page, 'main');
  assert.match(text, /Störung\s*Alle · 1 Ticket\s*Fassung 1, mit Belfry geliefert\s*Eigenschaften/);
});

test('R6: a conditional question is written in four languages, and R27 refuses it without Dutch', async () => {
  await goTo(page, form);
  await page.click('[value="addQuestion:what"]');
  for (const language of ['fr', 'de', 'en']) await page.fill(`[name=label-${language}]`, `Code ${language}`);
  await page.click('#condition-error');
  await page.check('[name=is-error][value=picture]');
  await page.click('[value=save]');
  assert.match(await said(page, 'main'), /Code de\s*Eine Zeile · nur wenn „[^“]+“ die Antwort „[^“]+“ hat/);
  await page.click('[value=publish]');
  assert.match(await alert(page), /nicht veröffentlicht/);
  assert.equal((await currentVersion(db, place))?.version, 1);
  assert.deepEqual(await violations(page), []);
});

test('an error links to its question, and after the correction the draft is published', async () => {
  await page.click('a:has-text("„Code de“: Es fehlt auf Niederländisch die Frage")');
  await page.fill('[name=label-nl]', 'Code nl');
  await page.click('[value=save]');
  await page.click('[value=publish]');
  assert.match(await said(page, 'main [role=status]'), /neue Fassung ist veröffentlicht/);
  const { version, definition } = (await currentVersion(db, place))!;
  const added = questionsOf(definition).find(({ label }) => label.nl === 'Code nl');
  assert.equal(version, 2);
  assert.deepEqual(added?.condition, { question: 'error', is: ['picture'] });
});

test('a ticket keeps the form version with which it was asked', async () => {
  const row = await db.selectFrom('ticketForms').selectAll().where('ticketId', '=', ticketId).executeTakeFirstOrThrow();
  const saved = await findFormVersion(db, row.formVersionId);
  assert.equal(saved?.version, 1);
  assert.ok(!questionsOf(saved.definition).some(({ label }) => label.nl === 'Code nl'));
});

test('choices are added, moved and removed without script, and input is kept', async () => {
  const { page: plain, close } = await desk.signIn('jonas', { javaScriptEnabled: false });
  await goTo(plain, `${desk.url}/admin/forms/question?desk=DTO`);
  await plain.click('[value^="addQuestion:"] >> nth=0');
  await plain.fill('[name=label-fr]', 'Quel navigateur');
  await plain.selectOption('[name=type]', 'choice');
  await plain.click('[value=save]');
  await plain.click('a:has-text("Quel navigateur")');
  await plain.click('[value=addChoice]');
  await plain.fill('[name^=choice-c][name$=-fr]', 'Le premier');
  await plain.click('[value=addChoice]');
  await plain.fill('[name^=choice-c][name$=-fr] >> nth=1', 'Le second');
  await plain.click('[value^="upChoice:"]');
  await awake(plain);
  const texts = plain.locator('[name^=choice-c][name$=-fr]');
  assert.deepEqual([await texts.nth(0).inputValue(), await texts.nth(1).inputValue()], ['Le second', 'Le premier']);
  await plain.click('[value^="removeChoice:"] >> nth=0');
  await awake(plain);
  assert.deepEqual([await texts.count(), await texts.nth(0).inputValue()], [1, 'Le premier']);
  assert.equal(await plain.inputValue('[name=label-fr]'), 'Quel navigateur');
  await close();
});

test('editing an outdated form shows who changed it and when, and loses nothing', async () => {
  const other = await desk.signIn('jonas');
  const address = `${desk.url}/admin/forms/request/questions/summary?desk=DTO`;
  await goTo(page, address);
  await goTo(other.page, address);
  await other.page.fill('[name=why-en]', 'From the first');
  await other.page.click('[value=save]');
  await page.fill('[name=example-en]', 'From the second');
  await page.click('[value=save]');
  assert.match(await alert(page), /Jonas Weber hat diesen Entwurf um .* Was Sie geschrieben haben, ist noch da/);
  assert.equal(await page.inputValue('[name=example-en]'), 'From the second');
  assert.match(await said(page, 'main'), /Im Entwurf weichen diese Texte [\s\S]*Warum[\s\S]*Englisch\s*From the first/);
  assert.deepEqual(await violations(page), []);
  await page.click('[value=save]');
  assert.match(await said(page, 'main [role=status]'), /Im Entwurf gespeichert/);
  await other.close();
});

test('a text that is too long is refused at its field, and stays', async () => {
  await goTo(page, `${desk.url}/admin/forms/incident/questions/whom?desk=DTO`);
  await page.fill('[name=label-fr]', 'x'.repeat(201));
  await page.click('[value=save]');
  assert.match(await alert(page), /zu lang: höchstens 200 Zeichen/);
  assert.equal((await page.inputValue('[name=label-fr]')).length, 201);
});

test('an earlier version is shown with its differences, and restored as a draft', async () => {
  await goTo(page, `${desk.url}/admin/forms/incident/versions?desk=DTO`);
  assert.match(
    await said(page, 'main'),
    /Fassung 2, veröffentlicht am .* von Jonas Weber · aktuell\s*Hinzugefügt: „Code de“/,
  );
  await page.click('a:has-text("Fassung 1")');
  await page.click('button:has-text("Als Entwurf verwenden")');
  assert.match(await said(page, 'main [role=status]'), /Diese Fassung ist jetzt der Entwurf/);
  assert.doesNotMatch(await said(page, 'main'), /Code de/);
});

test('a draft is discarded after a confirmation', async () => {
  await page.click('summary:has-text("verwerfen")');
  await page.click('[value=discard]');
  assert.match(await said(page, 'main'), /Der Entwurf ist verworfen[\s\S]*Code de/);
});

test('forms and look are visible to administrators only', async () => {
  const addresses = ['/admin/forms', '/admin/forms/incident', '/admin/forms/incident/questions/site', '/admin/look'];
  const { page: stranger, close } = await visitor();
  for (const address of addresses) {
    await goTo(stranger, desk.url + address);
    assert.match(stranger.url(), /\/sign-in\?next=/, address);
  }
  await close();
  const { page: agent, close: leave } = await desk.signIn('nadia');
  for (const address of addresses) assert.equal((await goTo(agent, desk.url + address))?.status(), 404, address);
  const [form, headers] = [{ intent: 'dropAccent' }, { origin: desk.url }];
  const forged = await agent.request.post(`${desk.url}/admin/look`, { form, headers });
  assert.equal(forged.status(), 404);
  await leave();
  const { page: requester, close: go } = await visitor();
  await enter(requester, desk, desk.cast.people.claire);
  for (const address of addresses) assert.equal((await goTo(requester, desk.url + address))?.status(), 404, address);
  await go();
});

test('no page logged an error', () => {
  const expected = /status of (404|409|422)/;
  assert.deepEqual([jonas.complaints.filter((complaint) => !expected.test(complaint)), desk.reported], [[], []]);
});

async function visitor() {
  const context = await desk.browser.newContext();
  return { page: await context.newPage(), close: () => context.close() };
}

/** Returns the text of a part of a page. */
async function said(shown: Page, part: string): Promise<string> {
  return (await shown.locator(part).textContent()) ?? '';
}
