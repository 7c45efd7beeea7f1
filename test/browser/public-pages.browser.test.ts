import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { markHandled } from '#desk/mark-handled.ts';
import { receiveContact } from '#desk/receive-contact.ts';
import { type Language, languages } from '#domain/language.ts';
import { fillRequest, goOn, letPass, openPublicDesk, overflow, violations } from './public-desk.ts';

const desk = await openPublicDesk();
const phone = { width: 390, height: 844 };
const desktop = { width: 1440, height: 960 };

/** Every public page in every state that a person can meet, from the front door to the number. */
const states: [string, (page: Page, language: Language) => Promise<unknown>][] = [
  ['support page', (page, language) => page.goto(`${desk.url}/${language}`)],
  ['accessibility statement', (page, language) => page.goto(`${desk.url}/${language}/accessibility`)],
  ['privacy notice', (page, language) => page.goto(`${desk.url}/${language}/privacy?desk=ARC`)],
  ['first question', (page, language) => page.goto(`${desk.url}/${language}/contact`)],
  ['first question, unanswered', (page, language) => page.goto(`${desk.url}/${language}/contact?asked=1`)],
  ['how to write a complete request', (page, language) => page.goto(`${desk.url}/${language}/complete-request`)],
  ['complaint, who', (page, language) => page.goto(`${desk.url}/${language}/contact?who=complaint`)],
  ['complaint', (page) => goOn(page)],
  ['who writes', (page, language) => page.goto(`${desk.url}/${language}/contact?who=editor`)],
  ['who writes, with errors', (page) => goOn(page)],
  ['kind', sayWho],
  ['kind, with errors', (page) => goOn(page)],
  ['request', (page) => chooseKind(page, 'request')],
  ['incident', (page, language) => incident(page, language)],
  ['incident with errors', (page) => goOn(page)],
  ['incident with a refused file', refuseFile],
  ['check', (page) => goOn(page)],
  ['urgent number', sendIt],
  ['old confirmation', (page, language) => page.goto(`${desk.url}/${language}/contact/received/old`)],
  ['closing notice’s page', openNotice],
  ['what was done', (page) => goOn(page)],
  ['link cut off', (page, language) => page.goto(`${desk.url}/${language}/answer/cut`)],
];

async function sayWho(page: Page): Promise<void> {
  await page.fill('[name=name]', 'Claire Dumont');
  await page.fill('[name=email]', 'claire.dumont@patrimoine.example');
  await goOn(page);
}

async function chooseKind(page: Page, kind: string): Promise<void> {
  await page.check(`[name=kind][value=${kind}]`);
  await goOn(page);
}

async function incident(page: Page, language: Language): Promise<void> {
  await page.goto(`${desk.url}/${language}/contact/kind/1`);
  await chooseKind(page, 'incident');
}

async function refuseFile(page: Page): Promise<void> {
  await fillRequest(page, { 'q-site': '142' });
  await page.check('[name=q-urgent]');
  const empty = {
    name: 'a-file-name-that-is-rather-long-as-they-are.png',
    mimeType: 'image/png',
    buffer: Buffer.alloc(0),
  };
  await page.setInputFiles('[name=q-files]', [empty, { ...empty, name: 'kept.png', buffer: Buffer.from('kept') }]);
  await goOn(page);
}

async function sendIt(page: Page): Promise<void> {
  letPass(3_000);
  await goOn(page);
}

async function openNotice(page: Page, language: Language): Promise<void> {
  const received = await receiveContact(desk.world, null, {
    ...{ deskId: desk.cast.desks.wcms, channel: 'form', language, kind: 'question', site: '1042', urgent: false },
    ...{ summary: 'Une page blanche', text: 'Depuis ce matin.', fileIds: [] },
    requester: { email: 'claire.dumont@patrimoine.example', name: null, phone: null, language },
  });
  if ('refusal' in received) throw new Error(received.refusal);
  await markHandled(desk.world, desk.actor('nadia'), received.ticket.number, { text: 'Fait.' });
  const notice = (await desk.mails()).find(({ text }) => text.includes('say=moreTime'));
  const [, path] = /https:\/\/desk\.example(\/\S+say=moreTime)/.exec(notice?.text ?? '') ?? [];
  await page.goto(desk.url + path);
}

describe('everyone can use the public pages: no violation, nothing sideways, no script, one title', () => {
  for (const language of languages)
    test(language, async () => {
      const { page, close } = await desk.visit(`/${language}`, { javaScriptEnabled: true, viewport: desktop });
      const titles = new Set<string>();
      for (const [state, reach] of states) {
        await reach(page, language);
        for (const [viewport, colorScheme] of [
          [desktop, 'light'],
          [phone, 'dark'],
        ] as const) {
          await page.setViewportSize(viewport);
          await page.emulateMedia({ colorScheme });
          assert.deepEqual(await violations(page), [], `${state}, ${colorScheme}`);
          assert.equal(await overflow(page), 0, `${state} at ${viewport.width}`);
        }
        // 400 % zoom of 1,280 pixels (WCAG 1.4.10).
        await page.setViewportSize({ width: 320, height: 640 });
        assert.equal(await overflow(page), 0, `${state} at 320`);
        await page.setViewportSize(desktop);
        assert.equal(await page.getAttribute('html', 'lang'), language, state);
        assert.equal(await page.locator('h1').count(), 1, state);
        assert.equal(await page.locator('title').count(), 1, state);
        titles.add(await page.title());
      }
      assert.ok(titles.size >= states.length - 4, 'each page has a title of its own');
      await close();
    });
});

/** The one small script of the public pages, by its address alone: no nonce, so that a kept page may carry it. */
const oneScript = /<script type="module" src="\/assets\/enhance-[\w-]+\.js"><\/script>/g;

test('public pages ship no script, but one small one where a field is marked for it', async () => {
  for (const [path, scripts] of [
    ['/fr', 0],
    ['/fr/answer/x', 0],
    ['/nl/contact', 0],
    ['/de/contact?who=editor', 0],
    ['/en/directory?q=x', 1],
    ['/fr/answer/x?q=%20data-find=%22', 0],
  ] as const) {
    const html = await (await fetch(desk.url + path)).text();
    assert.equal(html.match(oneScript)?.length ?? 0, scripts, path);
    assert.doesNotMatch(html.replace(oneScript, ''), /<script|\sstyle="/, path);
  }
});

test('the script is at most 6 kB compressed, and says so for a year', async () => {
  const html = await (await fetch(`${desk.url}/fr/directory?q=x`)).text();
  const [, address = ''] = /src="(\/assets\/enhance-[\w-]+\.js)"/.exec(html) ?? [];
  const script = await fetch(desk.url + address);
  assert.match(script.headers.get('cache-control') ?? '', /immutable/);
  assert.ok(gzipSync(Buffer.from(await script.arrayBuffer())).byteLength <= 6_000);
});

test('the languages lead to the same page', async () => {
  const { page, close } = await desk.visit('/fr/directory?q=fleuve');
  await page.getByRole('link', { name: 'Deutsch' }).click();
  assert.equal(page.url(), `${desk.url}/de/directory?q=fleuve`);
  await close();
});

test('the form is filled in and sent by keyboard alone', async () => {
  const { page, close } = await desk.visit('/en/contact?who=editor&kind=question');
  const tab = async (times: number) => {
    for (let pressed = 0; pressed < times; pressed++) await page.keyboard.press('Tab');
  };
  await page.locator('[name=name]').focus();
  await page.keyboard.type('Ruth Okafor');
  await tab(1);
  await page.keyboard.type('ruth.okafor@fleuve.example');
  await page.keyboard.press('Enter');
  await page.locator('[name=q-summary]').focus();
  await page.keyboard.type('By keyboard');
  await tab(1);
  await page.keyboard.type('Does it work?');
  // What for, whether anything was tried, the site.
  await tab(3);
  await page.keyboard.type('travel advice');
  await page.keyboard.press('Enter');
  await page.getByText('1420, Travel Advice Desk').waitFor();
  letPass(3_000);
  await page.getByRole('button', { name: 'Send the request' }).last().press('Enter');
  await page.getByRole('heading', { name: 'This is your number' }).waitFor();
  await close();
});

test('what people type is shown as they typed it, and never runs (attack 57)', async () => {
  const { page, complaints, close } = await desk.visit('/fr/contact?who=editor', { javaScriptEnabled: true });
  const attack = '"><img src=x onerror=alert(1)><script>alert(2)</script>';
  await page.fill('[name=name]', attack);
  await page.fill('[name=email]', attack);
  await goOn(page);
  assert.equal(await page.locator('main img, main script').count(), 0);
  const words = { 'q-summary': attack, 'q-happened': attack, name: attack };
  await fillRequest(page, { ...words, 'q-site': attack });
  await goOn(page);
  assert.equal(await page.locator('main img, main script').count(), 0);
  assert.equal(await page.inputValue('[name=q-summary]'), attack);
  await fillRequest(page, words);
  await goOn(page);
  assert.equal(await page.locator('main img, main script').count(), 0);
  letPass(3_000);
  await goOn(page);
  await page.getByText(attack).first().waitFor();
  assert.equal(await page.locator('main img, main script').count(), 0);
  assert.deepEqual(
    complaints.filter((line) => !line.includes('422')),
    [],
  );
  await close();
});

test('nothing that was foreseen is reported as an error', () => {
  assert.deepEqual(desk.reported, []);
});
