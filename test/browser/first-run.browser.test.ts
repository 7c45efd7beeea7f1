import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { codeAt } from '#desk/sign-in/factors/set-up-totp.ts';
import type { Language } from '#domain/language.ts';
import { signInWords } from '#locales/account/messages.ts';
import { auditWords, desksWords } from '#locales/admin/messages.ts';
import { supportWords } from '#locales/public/messages.ts';
import { deliver } from '#test/lmtp.ts';
import { openBrowser, openPage } from './browser.ts';
import { builtPages } from './built.ts';
import { type FreshDesk, startFreshDesk } from './fresh-desk.ts';
import { awake, cameTo, goTo } from './go-to.ts';
import { violations } from './public-desk.ts';

await builtPages();
const browser = await openBrowser();

/** The first page promises ten minutes. */
const wayMillisecondsMax = 10 * 60 * 1000;

/** On a phone without scripts and on a desktop with them: the walk of every page reads these pages in all four languages. */
const looks = [
  { language: 'fr', script: false, width: 390 },
  { language: 'de', script: true, width: 1440 },
] as const;

for (const { language, script, width } of looks) {
  test(`an empty database becomes a desk that acknowledges a mail, step by step (${language}, ${script ? 'with' : 'without'} script)`, async (t) => {
    const desk = await startFreshDesk();
    t.after(() => desk.stop());
    const begun = Date.now();
    const viewport = { width, height: 900 };
    const { page, complaints } = await openPage(browser, { javaScriptEnabled: script, locale: language, viewport });
    const isRight = () => looksRight(page, { language, script });

    await goTo(page, `${desk.url}/${language}`);
    await page.getByRole('heading', { level: 1, name: supportWords[language].noDesk.title }).waitFor();
    await becomeAdministrator(page, desk, { language, isRight });
    await setUp(page, desk, { language, isRight });
    await acknowledge(page, desk, { language, isRight });
    await openTheDesk(page, desk, { language, isRight });
    assert.ok(Date.now() - begun < wayMillisecondsMax, 'it takes less than ten minutes');
    await keepAnEye(page, desk, language);
    assert.deepEqual(
      complaints.filter((complaint) => script && !/status of 4\d\d/.test(complaint)),
      [],
    );
    await page.context().close();
  });
}

interface Walk {
  language: Language;
  isRight: () => Promise<void>;
}

/** Uses the one-time link of the terminal, which then expires, and sets up a second factor before anything else. */
async function becomeAdministrator(page: Page, desk: FreshDesk, { language, isRight }: Walk): Promise<void> {
  const words = signInWords[language];
  const link = await desk.firstLink();
  await goTo(page, link);
  await page.getByRole('heading', { name: words.first.title }).waitFor();
  await isRight();
  await page.fill('[name=email]', 'no address');
  await save(page);
  await page.getByRole('alert').getByText(words.noAddress).waitFor();
  await isRight();
  await page.fill('[name=email]', 'an@service.example');
  await save(page);
  await page.getByRole('heading', { name: words.setUp.title }).waitFor();
  await isRight();
  const secret = ((await page.locator('code').textContent()) ?? '').replaceAll(/\s/g, '');
  await page.fill('[name=code]', codeAt(secret, Date.now()));
  await save(page);
  await cameTo(page, '**/account/recovery-codes**');
  await isRight();
  assert.equal(await progress(page, desk), said(language, 0));
  await isRight();
  const spent = await page.request.get(link);
  assert.equal(spent.status(), 410);
  assert.ok((await spent.text()).includes(words.first.spent.slice(0, 20)));
}

/** Chooses a password, which leads back to the steps, and creates the desk. */
async function setUp(page: Page, desk: FreshDesk, { language, isRight }: Walk): Promise<void> {
  await nextStep(page);
  await isRight();
  await page.fill('[name=password]', 'three lamps beside the canal');
  await page.locator('main button[type=submit]').last().click();
  await cameTo(page, '**/admin/start');
  assert.equal(await page.locator('#progress').textContent(), said(language, 1));
  await nextStep(page);
  await isRight();
  await page.fill('[name=prefix]', '1');
  await page.fill('[name=mailbox]', 'desk');
  await save(page);
  await page.getByRole('alert').first().waitFor();
  await isRight();
  await page.fill('[name=prefix]', 'srv');
  await page.fill('[name=mailbox]', 'desk@service.example');
  await save(page);
  await cameTo(page, '**/admin/desks/SRV**');
  await isRight();
  // Legal holidays have no bridge days to decide, so the calendar is ready.
  assert.equal(await progress(page, desk), said(language, 3));
}

/** Gives the lines and names the agent: the administrator, who stays signed in. */
async function openTheDesk(page: Page, desk: FreshDesk, { language, isRight }: Walk): Promise<void> {
  await progress(page, desk);
  await nextStep(page);
  await cameTo(page, '**/admin/desks/SRV/lines');
  await isRight();
  await page.fill('[name=phone-fr]', '02 555 12 10');
  await save(page);
  // Each page leads to the next step.
  await page.locator('main aside a').last().click();
  await cameTo(page, '**/admin/desks/SRV/people');
  await isRight();
  await page.fill('[name=email]', 'an@service.example');
  await page.fill('[name=name]', 'An');
  await page.check('[name=roles][value=agent]');
  await page.check('[name=roles][value=administrator]');
  await save(page);
  await cameTo(page, '**/people?done=people');
  assert.equal(await progress(page, desk), said(language, 8));
  await page.getByText(desksWords[language].firstSteps.ready).waitFor();
  await isRight();
  await goTo(page, `${desk.url}/admin/desks/SRV/people`);
  assert.equal(await page.locator('main aside').count(), 0, 'a desk in service needs no next step');
  await page.fill('[name=email]', 'lea@service.example');
  await page.fill('[name=name]', 'Léa');
  await save(page);
  assert.match(await desk.mailTo('lea@service.example'), /\/sign-in\/link\//, 'an agent is invited by mail');
}

/** Sends a mail with the test on the mailboxes page, and receives one that is acknowledged. */
async function acknowledge(page: Page, desk: FreshDesk, { language, isRight }: Walk): Promise<void> {
  await nextStep(page);
  await cameTo(page, '**/admin/desks/SRV/mailboxes#test-mail');
  await isRight();
  await page.fill('[name=test]', 'probe@client.example');
  await page.locator('form:has([name=test]) button[type=submit]').click();
  assert.ok(await desk.mailTo('probe@client.example'));
  await isRight();
  const mail = {
    from: 'claire@client.example',
    to: 'desk@service.example',
    subject: 'Essai',
    text: 'Un message d’essai.',
  };
  await deliver(desk.lmtpPort, mail);
  assert.match(await desk.mailTo('claire@client.example'), /SRV-\d+-\d\d/);
  await reach(page, desk, said(language, 6));
  await isRight();
}

/** Creates a token for a service, and checks that the audit trail shows every action: on the page and as a CSV file. */
async function keepAnEye(page: Page, desk: FreshDesk, language: Language): Promise<void> {
  await goTo(page, `${desk.url}/admin/tokens`);
  await page.fill('[name=name]', 'Intranet');
  await page.check('[value=readTickets]');
  await save(page);
  const headers = { Authorization: `Bearer ${await page.inputValue('[name=token]')}` };
  const tickets = await fetch(`${desk.url}/api/v1/tickets`, { headers });
  assert.match(await tickets.text(), /SRV-\d+-\d\d/);

  await goTo(page, `${desk.url}/admin/audit`);
  const trail = (await page.locator('tbody').textContent()) ?? '';
  for (const act of ['administratorMade', 'deskCreated', 'invited', 'testMailSent', 'tokenCreated'] as const)
    assert.ok(trail.includes(auditWords[language].acts[act]), act);
  await page.fill('[name=about]', 'Intranet');
  await page.locator('main form button').first().click();
  await cameTo(page, '**about=Intranet**');
  assert.match((await page.locator('tbody tr').first().textContent()) ?? '', /Intranet/);
  const file = await page.request.get(`${desk.url}/admin/audit/entries.csv?about=Intranet`);
  assert.match(file.headers()['content-type'] ?? '', /^text\/csv/);
  assert.match(await file.text(), /Intranet/);
}

async function progress(page: Page, { url }: FreshDesk): Promise<string> {
  await goTo(page, `${url}/admin/start`);
  return (await page.locator('#progress').textContent()) ?? '';
}

/** Follows the next step on the page of the steps. */
async function nextStep(page: Page): Promise<void> {
  await page.locator('main li[aria-current=step] a').click();
  await awake(page);
}

/** Retries, because a mail arrives a moment before the desk has recorded that the relay took it. */
async function reach(page: Page, desk: FreshDesk, expected: string): Promise<void> {
  for (let tries = 0; tries < 100 && (await progress(page, desk)) !== expected; tries++) await wait(100);
  assert.equal(await page.locator('#progress').textContent(), expected);
}

function said(language: Language, done: number): string {
  return desksWords[language].firstSteps.progress({ done, of: 8 });
}

/** Waits for the response: a person who leaves a page earlier has saved nothing. */
async function save(page: Page): Promise<void> {
  const answered = page.waitForResponse((response) => response.request().method() === 'POST');
  await page.locator('main button[type=submit].button-main').first().click();
  await answered;
}

/** Asserts the page's language, that nothing overflows at either width, and no axe violations where scripts run. */
async function looksRight(page: Page, { language, script }: { language: Language; script: boolean }): Promise<void> {
  assert.equal(await page.getAttribute('html', 'lang'), language, page.url());
  const own = page.viewportSize()!;
  for (const width of [390, 1440]) {
    await page.setViewportSize({ width, height: own.height });
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    assert.equal(wider, 0, `${page.url()} at ${width} pixels`);
    if (script) assert.deepEqual(await violations(page), [], `${page.url()} at ${width} pixels`);
  }
  await page.setViewportSize(own);
}
