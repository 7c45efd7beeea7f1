import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { receiveContact } from '#desk/intake/receive-contact.ts';
import { languages } from '#domain/language.ts';
import { builtInTemplate } from '#locales/mail/messages.ts';
import { openConsoleDesk } from './console-desk.ts';
import { awake, cameTo, goTo } from './go-to.ts';

const desk = await openConsoleDesk({ filled: false });
const letters = `${desk.url}/admin/desks/DTO/letters`;
const texts = `${desk.url}/admin/desks/DTO/letter-texts`;
const plain = await desk.signIn('jonas', { javaScriptEnabled: false });
const quick = await desk.signIn('jonas');
const { page } = plain;
const said = async (place: string, of: Page = page) => (await of.locator(place).first().textContent()) ?? '';
async function save(of: Page = page): Promise<void> {
  await of.click('main button.button-main');
  await awake(of);
}

/** Returns the HTML part of the letter in a language, as the page shows it. */
function mail(of: Page, language: (typeof languages)[number]) {
  return of.frameLocator(`iframe >> nth=${languages.indexOf(language)}`).locator('body');
}

/** Writes a text in every language: the built-in one plus a sentence. */
async function write(of: Page, text: 'answer' | 'handled' | 'solved', sentence: string): Promise<void> {
  for (const language of languages) {
    const builtIn = builtInTemplate(text).text[language];
    await of.fill(`[name=${text}-text-${language}]`, `${builtIn}\n\n${sentence} ${language}`);
  }
}

async function openRequest(email: string) {
  const opened = await receiveContact(desk.world, null, {
    deskId: desk.cast.desks.wcms,
    channel: 'form',
    language: 'fr',
    kind: 'incident',
    site: null,
    urgent: false,
    requester: { email, name: 'Zq7-marker', phone: null, language: 'fr' },
    fileIds: [],
    summary: 'Zq7-marker',
    text: 'Zq7-marker',
  });
  assert.ok('ticket' in opened);
  return opened.ticket;
}

test('each letter links to its texts and marks those from Belfry', async () => {
  await goTo(page, letters);
  const links = await page.locator('section[aria-labelledby=acknowledgement] li').allTextContents();
  assert.deepEqual(links, [
    'Gewöhnliche AnfrageText von Belfry',
    'Dringende StörungText von Belfry',
    'BeschwerdeText von Belfry',
  ]);
  await page.getByRole('link', { name: 'Text ändern: Dringende Störung' }).click();
  assert.equal(await page.inputValue('[name=urgent-text-fr]'), builtInTemplate('urgent').text.fr);
  assert.match(await said('main table'), /\{call\}bei einer dringenden Störung[^{]*verpflichtend/);
});

test('without script, the button previews the whole letter, and nothing is saved', async () => {
  await goTo(page, `${texts}/handled`);
  await write(page, 'handled', 'Gare {number}');
  await page.click('[value=preview]');
  await awake(page);
  assert.equal(new URL(page.url()).hash, '#preview');
  for (const language of languages) {
    const html = (await mail(page, language).textContent()) ?? '';
    assert.match(html, new RegExp(`Camille Lambert[\\s\\S]*Gare DTO-123456-72 ${language}`));
  }
  assert.match(await said('details'), /Gare \{number\} fr/);
  await goTo(page, letters);
  assert.match(await said('section[aria-labelledby=closingNotice]'), /Anfrage bearbeitetText von Belfry/);
});

test('a missing required placeholder is named with its place and remedy, and the input is kept', async () => {
  await goTo(page, `${texts}/answer`);
  await page.fill('[name=answer-text-nl]', 'Dag.\n\n{words}\n\n{ticket}\n\n{buttons}');
  await page.fill('[name=answer-subject-fr]', 'Ticket DTO-104217-39');
  await save();
  const wrong = await page.locator('main [role=alert] li').allTextContents();
  assert.deepEqual(wrong, [
    'Französisch, Betreff – Der Betreff enthält die Ticketnummer schon. Streichen Sie sie hier.',
    'Niederländisch, Text – Was Belfry zusagt, fehlt: {reply} (wie man antwortet). Schreiben Sie jeden dieser Namen in einen eigenen Absatz.',
  ]);
  assert.equal(await page.inputValue('[name=answer-text-nl]'), 'Dag.\n\n{words}\n\n{ticket}\n\n{buttons}');
  assert.equal(await page.inputValue('[name=answer-subject-fr]'), 'Ticket DTO-104217-39');
});

test('a text is saved, marked as changed, audited, and restored to Belfry’s', async () => {
  await goTo(page, `${texts}/answer`);
  await write(page, 'answer', 'Gare');
  await save();
  assert.match(await said('main [role=status]'), /gilt ab sofort/);
  assert.match(await said('section[aria-labelledby=answer]'), /AntwortIhr Text/);
  await goTo(page, `${texts}/answer`);
  assert.equal(await page.locator('main details ins').count(), 4);
  await page.click('[value=builtIn]');
  assert.match(await said('main [role=status]'), /sobald Sie speichern/);
  assert.equal(await page.inputValue('[name=answer-text-fr]'), builtInTemplate('answer').text.fr);
  await save();
  assert.match(await said('section[aria-labelledby=answer]'), /AntwortText von Belfry/);
  await goTo(page, `${desk.url}/admin/audit?act=deskChanged`);
  assert.match(
    await said('tbody tr'),
    /Jonas Weber[\s\S]*Text: Antwort, Text \(Französisch\)[\s\S]*Gare fr → \{greeting\}/,
  );
});

test('the second of two administrators sees the current text and keeps their input', async () => {
  await goTo(page, `${texts}/solved`);
  await goTo(quick.page, `${texts}/solved`);
  await write(quick.page, 'solved', 'Eins');
  await save(quick.page);
  await cameTo(quick.page, /done=closed/);
  await write(page, 'solved', 'Zwei');
  await save();
  assert.match(await said('main [role=alert]'), /Jonas Weber/);
  assert.match(await said('main dl'), /Eins fr/);
  assert.match(await page.inputValue('[name=solved-text-de]'), /Zwei de$/);
  await save();
  assert.match(await said('section[aria-labelledby=closed]'), /Gelöst, sagt die anfragende PersonIhr Text/);
});

test('a real ticket is shown by number, and an invisible one is not found', async () => {
  const { number } = await openRequest('shown@person.example');
  await goTo(page, `${texts}/request`);
  await page.fill('[name=ticket]', number.toLowerCase());
  await page.click('[value=preview]');
  const html = (await mail(page, 'fr').textContent()) ?? '';
  assert.ok(html.includes(number));
  assert.doesNotMatch(html, /Zq7-marker/);
  await page.fill('[name=ticket]', 'DTO-999999-26');
  await page.click('[value=preview]');
  assert.match(await said('main [role=alert]'), /Kein Ticket dieses Service Desks/);
  assert.match((await mail(page, 'fr').textContent()) ?? '', /DTO-123456-72/);
});

test('with script, preview and differences follow the input', async () => {
  const { page: live } = quick;
  await goTo(live, `${texts}/handled`);
  await write(live, 'handled', 'Halte {number}');
  await mail(live, 'en').getByText('Halte DTO-123456-72 en').waitFor();
  await live.locator('main details summary').first().click();
  await live.locator('main details ins', { hasText: 'Halte {number} fr' }).waitFor();
  await live.click('[value=preview]');
  await live.locator('#preview:focus').waitFor();
});

test('the preview cannot be edited, followed or run', async () => {
  const src = (await quick.page.locator('iframe').first().getAttribute('src'))!;
  const reply = await quick.page.request.get(desk.url + src);
  assert.match(reply.headers()['content-security-policy'] ?? '', /^sandbox; default-src 'none'/);
  for (const bad of [src.slice(0, -6), src.replace('/DTO/', '/ARC/'), src.replace(/shown=.*/, 'shown=v1.abc')])
    assert.equal((await quick.page.request.get(desk.url + bad)).status(), 404, bad);
  assert.equal((await quick.page.request.get(`${texts}/none`)).status(), 404);
});

test('no page logged an error', () => {
  assert.deepEqual([quick.complaints, desk.reported], [[], []]);
});
