import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { openAgent, statusOf } from './agent-at-console.ts';
import { openDemoDesk } from './demo-desk.ts';
import { awake, cameTo, goTo } from './go-to.ts';
import { goOn, letPass, overflow } from './public-desk.ts';
import { type Look, looks, nameOf } from './visitor.ts';

/**
 * The whole way of a stranger and of an editor, as the front page promises it, on the demonstration's desk: each on a phone
 * without scripts and on a desktop with them. The walk of every page reads the words in all four languages.
 */
const desk = await openDemoDesk();
const agent = await openAgent(desk, 'nadia');

describe('a stranger is referred to the responsible administration, without a ticket', () => {
  for (const look of looks.slice(0, 2)) test(nameOf(look), () => goAsStranger(look));
});

describe('an editor asks about two subjects, is asked for more, answers, and gets help', () => {
  for (const look of looks.slice(2)) test(nameOf(look), () => goAsEditor(look));
});

async function goAsStranger(look: Look): Promise<void> {
  const { page, complaints, close } = await arrive(look);
  const before = { visits: await visitsOf('1187'), tickets: await countTickets() };
  await page.locator(`main a[href="/${look.language}/contact"]`).first().click();
  await page.check('[name=who][value=visitor]');
  await goOn(page);
  for (const typed of ['1187', 'Musée des Pierres', 'https://www.musee-des-pierres.example/horaires?x=1']) {
    await goTo(page, `${desk.url}/${look.language}/directory`);
    await page.fill('[name=q]', typed);
    await page.press('[name=q]', 'Enter');
    await cameTo(page, `**/${look.language}/directory/1187`);
    const email = look.language === 'nl' ? 'communicatie@patrimoine.example' : 'communication@patrimoine.example';
    assert.equal(await page.locator('main a[href^="mailto:"]').getAttribute('href'), `mailto:${email}`);
    assert.match((await page.locator('main a[href^="tel:"]').getAttribute('href')) ?? '', /^tel:\+3225552/);
  }
  await fits(page, look);
  assert.deepEqual(
    { visits: await visitsOf('1187'), tickets: await countTickets() },
    { ...before, visits: before.visits + 3 },
  );

  // A complaint stays open to everyone (R10).
  await goTo(page, `${desk.url}/${look.language}/contact`);
  await page.check('[name=who][value=complaint]');
  await goOn(page);
  await page.locator('main [name=email]').waitFor();
  assert.match(page.url(), /who=complaint/);
  assert.deepEqual(complaints, []);
  await close();
}

async function goAsEditor(look: Look): Promise<void> {
  const { page, complaints, close } = await arrive(look);
  const address = `${look.language}.${look.script ? 'script' : 'plain'}.${look.width}@patrimoine.example`;
  const [urgent, other] = await askTwice(page, look, address);
  assert.ok(urgent && other && urgent !== other);

  await openMail(page, look, address, urgent);
  await follow(page, mailLink(page));
  assert.equal(await isProved(address), false, 'opening a link proves nothing');
  await goOn(page);
  await page.getByRole('status').first().waitFor();
  assert.equal(await isProved(address), true);

  await agent.askBack(urgent);
  await openMail(page, look, address, urgent);
  await follow(page, mailLink(page));
  await page.fill('[name=q-since]', 'Ce matin, 9 h 40');
  await page.check('[name=q-whom][value=me]');
  await goOn(page);
  await page.getByRole('status').first().waitFor();
  assert.equal(await statusOf(desk, urgent), 'open');

  await agent.handle(urgent);
  await openMail(page, look, address, urgent);
  await follow(page, mailLink(page, 'solved'));
  assert.equal(await statusOf(desk, urgent), 'handled', 'opening a link closes nothing');
  await goOn(page);
  await page.getByRole('status').first().waitFor();
  assert.equal(await statusOf(desk, urgent), 'closed');
  await fits(page, look);
  assert.deepEqual(
    // A mistake gets a 422, which a browser reports as an error.
    complaints.filter((complaint) => !complaint.includes('422')),
    [],
  );
  await close();
}

/** Goes from the support page to the receipt: an urgent incident with a mistake in it, and a request. */
async function askTwice(page: Page, look: Look, address: string): Promise<(string | null)[]> {
  await page.locator(`main a[href="/${look.language}/contact"]`).first().click();
  await page.check('[name=who][value=editor]');
  await goOn(page);
  await page.fill('[name=name]', 'Joke Vermeulen');
  await page.fill('[name=email]', address);
  await goOn(page);
  await page.check('[name=kind][value=incident]');
  await goOn(page);
  await describeIncident(page);
  await page.locator('main button[name=intent][value=another]').click();
  await correctTitle(page);
  await page.locator('main button[name=intent][value=another]').click();
  await page.check('[name=kind][value=request]');
  await goOn(page);
  await page.fill('[name=q-site]', '1187');
  await page.fill('[name=q-summary]', 'A section “Exhibitions”');
  await page.fill('[name=q-change]', 'Between two others.');
  await page.check('[name=q-deadline][value=yes]');
  await page.fill('[name=q-date]', '2027-01-15');
  await fits(page, look);
  await goOn(page);
  for (const text of ['Error 500', 'white.png', 'Exhibitions']) await page.getByText(text).first().waitFor();
  letPass(3_000);
  await goOn(page);
  return readReceipt(page, look);
}

async function describeIncident(page: Page): Promise<void> {
  await page.fill('[name=q-site]', '1042');
  await page.fill('[name=q-happened]', 'The homepage is white.');
  assert.equal(await page.isVisible('[name=q-message]'), false, 'a message is asked for where there is one');
  await page.check('[name=q-error][value=text]');
  await page.fill('[name=q-message]', 'Error 500');
  await page.check('[name=q-urgent]');
  const buffer = Buffer.from('a picture');
  await page.setInputFiles('[name=q-files]', { name: 'white.png', mimeType: 'image/png', buffer });
}

/**
 * Asserts that the summary has the focus, that its link leads to the field and that the rest is kept; then corrects the title.
 */
async function correctTitle(page: Page): Promise<void> {
  const summary = page.getByRole('alert').first();
  await page.locator('[role=alert]:focus').waitFor();
  await summary.locator('a[href="#q-summary"]').click();
  await awake(page);
  assert.equal(new URL(page.url()).hash, '#q-summary');
  assert.equal(await page.inputValue('[name=q-message]'), 'Error 500');
  assert.equal(await page.isChecked('[name=q-urgent]'), true);
  await page.fill('[name=q-summary]', 'The homepage is white');
}

/**
 * Returns the numbers of the urgent and of the other ticket. Asserts that the phone number is large, and that of the reader's
 * language if there is such a line (R11, R12).
 */
async function readReceipt(page: Page, look: Look): Promise<(string | null)[]> {
  const { language } = look;
  const lines = page.locator('main a[href^="tel:"]');
  await lines.first().waitFor();
  assert.equal(await lines.count(), language === 'fr' || language === 'nl' ? 1 : 2);
  const size = await lines.first().evaluate((line) => Number.parseFloat(getComputedStyle(line).fontSize));
  assert.ok(size >= 28, `the number to call is ${size} pixels high`);
  await fits(page, look);
  const numbers = await page.locator('main .font-mono [aria-hidden=true]').allTextContents();
  const asked = numbers.filter((number) => /^DTO-\d+-\d\d$/.test(number));
  const tickets = await desk.db
    .selectFrom('tickets')
    .select(['number', 'urgent', 'language'])
    .where('number', 'in', asked)
    .execute();
  assert.deepEqual(new Set(tickets.map((ticket) => ticket.language)), new Set([language]));
  const find = (urgent: boolean) => tickets.find((ticket) => ticket.urgent === urgent)?.number ?? null;
  return [find(true), find(false)];
}

/** Opens the newest mail about a ticket, as its reader does. */
async function openMail(page: Page, look: Look, address: string, number: string): Promise<void> {
  await desk.finishMail();
  await goTo(page, `${desk.url}/${look.language}/demo/mailbox?address=${address}`);
  await page.locator('main section ul a', { hasText: number }).first().click();
  await page.frameLocator('iframe').getByText(number).filter({ visible: true }).first().waitFor();
}

function mailLink(page: Page, say?: string): Locator {
  const links = page.frameLocator('iframe').locator('a[href*="/answer/"]');
  return say ? links.and(page.frameLocator('iframe').locator(`[href$="say=${say}"]`)) : links.first();
}

async function follow(page: Page, link: Locator): Promise<void> {
  await goTo(page, (await link.getAttribute('href')) ?? '');
}

async function arrive({ language, script, width }: Look) {
  return desk.visit(`/${language}`, {
    javaScriptEnabled: script,
    viewport: { width, height: 900 },
    locale: language,
    // A headless browser identifies itself as a robot, whose visits are not counted.
    userAgent: 'Mozilla/5.0 (X11; Linux x64; rv:140.0) Gecko/20100101 Firefox/140.0',
  });
}

/** Without scripts there is no animation frame to wait for. */
async function fits(page: Page, { script, language }: Look): Promise<void> {
  const wider = script
    ? await overflow(page)
    : await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  assert.equal(wider, 0);
  assert.equal(await page.getAttribute('html', 'lang'), language);
}

async function visitsOf(siteNumber: string): Promise<number> {
  const rows = await desk.db
    .selectFrom('referredVisits')
    .select('visits')
    .where('siteNumber', '=', siteNumber)
    .execute();
  return rows.reduce((sum, { visits }) => sum + visits, 0);
}

async function countTickets(): Promise<number> {
  return (await desk.db.selectFrom('tickets').select('id').execute()).length;
}

async function isProved(address: string): Promise<boolean> {
  const { provedAt } = await desk.db
    .selectFrom('addresses')
    .select('provedAt')
    .where('address', '=', address)
    .executeTakeFirstOrThrow();
  return provedAt !== null;
}
