import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { languages } from '#domain/language.ts';
import { openConsoleDesk } from './console-desk.ts';
import { awake, cameTo, goTo } from './go-to.ts';

const desk = await openConsoleDesk({ filled: false });
const address = `${desk.url}/admin/desks/DTO/letters`;
const plain = await desk.signIn('jonas', { javaScriptEnabled: false });
const quick = await desk.signIn('jonas');
const { page } = plain;
const said = async (place: string, of: Page = page) => (await of.locator(place).first().textContent()) ?? '';

async function write(of: Page, letter: string, text: string): Promise<void> {
  for (const language of languages)
    await of.fill(`[name=${letter}-${language}]`, text === '' ? '' : `${text} ${language}`);
}

/** Returns the HTML part of the letter in a language, as the page shows it. */
function mail(of: Page, language: string) {
  const at = languages.indexOf(language as (typeof languages)[number]);
  return of.frameLocator(`iframe >> nth=${at}`).locator('body');
}

test('without script, the button previews the whole letter in four languages before saving', async () => {
  await goTo(page, `${address}/reminder`);
  await write(page, 'reminder', 'Gare {number}');
  await page.click('[value=preview]');
  await awake(page);
  assert.equal(new URL(page.url()).hash, '#preview');
  assert.match(await said('main h2#preview + p'), /noch ist nichts gespeichert/i);
  await page.waitForLoadState();
  assert.equal(await page.locator('iframe').count(), 4);
  for (const language of languages) {
    const html = (await mail(page, language).textContent()) ?? '';
    assert.match(html, new RegExp(`Gare DTO-123456-72 ${language}`));
    assert.match(html, /Camille Lambert[\s\S]*wcms@desk\.example/);
  }
  const texts = await page.locator('main pre').allTextContents();
  assert.match(
    texts[0]!,
    /Bonjour Camille Lambert,[\s\S]*Rappel 1 sur 2[\s\S]*Gare DTO-123456-72 fr[\s\S]*\/fr\/answer\//,
  );
  assert.match(await said('main dd'), /^\[DTO-123456-72\] Rappel/);
  await goTo(page, address);
  assert.match(await said('section[aria-labelledby=reminder]'), /Kein eigener Absatz/);
});

test('an unknown placeholder is refused by name at its field; the input and preview stay', async () => {
  await goTo(page, `${address}/closingNotice`);
  await write(page, 'closingNotice', 'Gare {number}');
  await page.fill('[name=closingNotice-nl]', 'Station {nummer} van {naam}');
  await page.selectOption('[name=situation]', 'silence');
  await page.click('main button.button-main');
  const wrong =
    '{nummer} gibt es nicht. Meinten Sie {number}? {naam} gibt es nicht. Sie können schreiben: {number}, {desk}, {mailbox}, {hours}.';
  assert.match(await said('main [role=alert]'), new RegExp(wrong.replaceAll(/[{}?.]/g, '\\$&')));
  assert.ok((await said('#closingNotice')).includes(wrong));
  assert.equal(await page.inputValue('[name=closingNotice-nl]'), 'Station {nummer} van {naam}');
  assert.equal(await page.inputValue('[name=situation]'), 'silence');
  assert.match((await mail(page, 'nl').textContent()) ?? '', /geen antwoord[\s\S]*Station \{nummer\} van \{naam\}/);
});

test('a missing language is named', async () => {
  await goTo(page, `${address}/followUp`);
  await page.fill('[name=followUp-de]', 'Halt');
  await page.click('main button.button-main');
  await awake(page);
  const wrong = await page.locator('main [role=alert] li').allTextContents();
  assert.deepEqual(
    wrong.map((each) => each.slice(0, each.indexOf('.') + 1)),
    ['Französisch fehlt.', 'Niederländisch fehlt.', 'Englisch fehlt.'],
  );
});

test('the placeholders are listed beside the field with their values', async () => {
  await goTo(page, `${address}/closingNotice`);
  const table = (await page.locator('main table tr').allTextContents()).join('\n');
  assert.match(table, /\{number\}die TicketnummerDTO-123456-72\n\{desk\}der Name des Service DesksWCMS-Support\n/);
  assert.match(table, /\{mailbox\}.*wcms@desk\.example\n\{hours\}die Öffnungszeitenan Arbeitstagen von 8\.30/);
});

test('a paragraph is saved and used, and the audit has both texts', async () => {
  await goTo(page, `${address}/answer`);
  await write(page, 'answer', 'Gare {number}');
  await page.click('main button.button-main');
  assert.match(await said('main [role=status]'), /gilt ab sofort/);
  assert.match(await said('section[aria-labelledby=answer]'), /Gare \{number\} de/);
  await goTo(page, `${address}/answer`);
  assert.match((await mail(page, 'fr').textContent()) ?? '', /Jonas Weber[\s\S]*Gare DTO-123456-72 fr/);
  await page.fill('[name=answer-fr]', 'Halte {number}');
  await page.click('main button.button-main');
  await goTo(page, `${desk.url}/admin/audit?act=deskChanged`);
  assert.match(await said('tbody tr'), /Jonas Weber.*Antwort \(Französisch\): Gare \{number\} fr → Halte \{number\}/);
});

test('another person’s change of the letter is shown, and the input is kept', async () => {
  await goTo(page, `${address}/closed`);
  await goTo(quick.page, `${address}/closed`);
  await write(quick.page, 'closed', 'Eins');
  await quick.page.click('main button.button-main');
  await cameTo(quick.page, /done=closed/);
  await write(page, 'closed', 'Zwei');
  await page.click('main button.button-main');
  assert.match(await said('main [role=alert]'), /Jonas Weber/);
  assert.match(await said('main dl'), /Abschluss \(Französisch\)[\s\S]*Eins fr/);
  assert.equal(await page.inputValue('[name=closed-de]'), 'Zwei de');
  await page.click('main button.button-main');
  assert.match(await said('section[aria-labelledby=closed]'), /Zwei de/);
});

test('with script, the preview follows the input, and the button leads to it', async () => {
  const { page: live } = quick;
  await goTo(live, `${address}/acknowledgement`);
  await live.fill('[name=acknowledgement-fr]', 'Halte {number}');
  await mail(live, 'fr').getByText('Halte DTO-123456-72').waitFor();
  await live.selectOption('[name=situation]', 'urgent');
  await mail(live, 'fr').getByText('C’est urgent').filter({ visible: true }).waitFor();
  await mail(live, 'fr').getByText('Halte DTO-123456-72').waitFor();
  await live.click('[value=preview]');
  await live.locator('#preview:focus').waitFor();
  assert.equal(await live.inputValue('[name=acknowledgement-fr]'), 'Halte {number}');
});

test('the preview cannot be edited, followed or run', async () => {
  const src = (await quick.page.locator('iframe').first().getAttribute('src'))!;
  const reply = await quick.page.request.get(desk.url + src);
  assert.match(reply.headers()['content-security-policy'] ?? '', /^sandbox; default-src 'none'/);
  for (const bad of [src.slice(0, -6), src.replace('/DTO/', '/ARC/'), src.replace(/shown=.*/, 'shown=v1.abc')])
    assert.equal((await quick.page.request.get(desk.url + bad)).status(), 404, bad);
  assert.equal((await quick.page.request.get(`${address}/none`)).status(), 404);
});

test('a desk without reminders is told so, and may write one anyway', async () => {
  await goTo(page, `${desk.url}/admin/desks/DTO/closing`);
  await page.fill('[name=reminders]', '');
  // The page first shows a preview; the change is saved after that.
  await page.click('main button.button-main');
  await page.click('main [value=save]');
  await goTo(page, `${address}/reminder`);
  assert.match(await said('main section[aria-labelledby=preview]'), /sendet keine Erinnerung/);
  assert.equal(await page.locator('iframe').count(), 0);
});

test('no page logged an error', () => {
  assert.deepEqual([quick.complaints, desk.reported], [[], []]);
});
