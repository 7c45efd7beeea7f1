import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { openDemoDesk } from './demo-desk.ts';
import { goTo } from './go-to.ts';
import { goOn, openPublicDesk, overflow, violations } from './public-desk.ts';

const desk = await openDemoDesk();

async function write(page: Page, mail: Record<string, string>): Promise<void> {
  for (const [name, value] of Object.entries(mail)) await page.fill(`[name=${name}]`, value);
  await goOn(page);
}

/** Returns the number of the ticket that this notice names. */
async function numberIn(page: Page, notice: RegExp): Promise<string> {
  const [number = ''] = /DTO-\d+-\d\d/.exec((await page.getByText(notice).textContent()) ?? '') ?? [];
  return number;
}

test('a visitor writes as a customer, reads the acknowledgement, and its button opens the desk', async () => {
  const { page, complaints, close } = await desk.visit('/demo/mailbox');
  assert.equal(page.url(), `${desk.url}/fr/demo/mailbox`);
  await write(page, {
    name: 'Lena Neu',
    address: 'lena@neu.example',
    subject: 'Leere Seite',
    text: 'Die Seite ist leer.',
  });
  const number = await numberIn(page, /Votre e\u2011mail est au Service Desk, dans le ticket DTO-/);
  await desk.finishMail();
  await page.getByRole('link', { name: /Voir la boîte de lena@neu\.example/ }).click();
  await page.locator('main section ul a').click();
  const mail = page.frameLocator('iframe');
  await mail.getByText(number, { exact: true }).first().waitFor();
  const opening = page.context().waitForEvent('page');
  await mail.getByRole('link', { name: /Ticket ansehen|Voir le ticket/ }).click();
  const desks = await opening;
  await goOn(desks);
  await desks.getByRole('heading', { name: 'Leere Seite' }).waitFor();
  assert.deepEqual(complaints, []);
  await close();
});

test('a forged mail warns the agents, and its ticket gets no reply', async () => {
  const { page, close } = await desk.visit('/en/demo/mailbox');
  await page.getByLabel('Forge the sender').check();
  await write(page, { name: 'Emil Kohnen', address: 'emil.kohnen@patrimoine.example', text: 'Let me in.' });
  const number = await numberIn(page, /Your mail is with the desk/);
  await desk.finishMail();
  const ticket = await desk.db
    .selectFrom('tickets')
    .leftJoin('outgoingMails', 'outgoingMails.ticketId', 'tickets.id')
    .select(['senderWarning', 'outgoingMails.id as letter'])
    .where('number', '=', number)
    .executeTakeFirst();
  assert.deepEqual(ticket, { senderWarning: 'dmarcFailed', letter: null });
  await close();
});

test('a reply keeps its thread and joins its ticket', async () => {
  const { page, close } = await desk.visit('/en/demo/mailbox');
  const sender = { name: 'Ruth Okafor', address: 'ruth.okafor@fleuve.example' };
  await write(page, { ...sender, subject: 'A form', text: 'It does not send.' });
  const number = await numberIn(page, /Your mail is with the desk/);
  await desk.finishMail();
  await goTo(page, `${desk.url}/en/demo/mailbox?address=${sender.address}`);
  await page.locator('main section ul a', { hasText: number }).click();
  assert.match(await page.inputValue('[name=subject]'), new RegExp(`^Re: \\[${number}\\]`));
  await write(page, { text: 'One more thing: it shows error 500.' });
  const joined = await page.getByText(/Your mail is with the desk/).textContent();
  assert.match(joined ?? '', new RegExp(`ticket ${number}.*Why there: `));
  await close();
});

test('a mail without text or with a wrong address is refused with the reason, and the input stays', async () => {
  const { page, close } = await desk.visit('/nl/demo/mailbox');
  await write(page, { address: 'nobody', text: 'Dag' });
  assert.equal(await page.getByRole('alert').count(), 1);
  assert.equal(await page.inputValue('[name=text]'), 'Dag');
  await close();
});

test('the mail preview runs and fetches nothing (R24)', async () => {
  const { id } = await desk.db.selectFrom('demonstrationMails').select('id').limit(1).executeTakeFirstOrThrow();
  const { headers } = await fetch(`${desk.url}/fr/demo/mailbox/${id}/html`);
  const policy = headers.get('content-security-policy') ?? '';
  assert.match(policy, /^sandbox(?!.*allow-scripts).*default-src 'none'.*frame-ancestors 'self'/);
  assert.equal(headers.get('x-content-type-options'), 'nosniff');
  for (const wrong of ['nothing', '00000000-0000-7000-8000-000000000000'])
    assert.equal((await fetch(`${desk.url}/fr/demo/mailbox/${wrong}/html`)).status, 404);
});

test('the clock moves to the next business day and lists what fell due, by ticket; it never moves back', async () => {
  const { page, close } = await desk.visit('/en/demo/clock');
  const before = desk.clock.now();
  await goOn(page);
  assert.ok(desk.clock.now() > before);
  const due = page.getByRole('region', { name: 'What fell due on the way' });
  assert.ok((await due.getByRole('link').count()) > 0);
  assert.match((await due.getByRole('link').first().getAttribute('href')) ?? '', /^\/console\/tickets\/DTO-/);
  await page.fill('[name=date]', '2020-01-01');
  await page.fill('[name=time]', '09:00');
  await page.getByRole('button', { name: 'Move' }).click();
  await page.getByText('The clock only goes forward').first().waitFor();
  await close();
});

/** The walk of every page reads them in all four languages. */
test('the demonstration’s pages have no axe violation in a demonstration', async () => {
  const { page, close } = await desk.visit('/fr', { javaScriptEnabled: true });
  const { id } = await desk.db.selectFrom('demonstrationMails').select('id').limit(1).executeTakeFirstOrThrow();
  for (const path of ['mailbox', `mailbox/${id}`, 'clock']) {
    await goTo(page, `${desk.url}/fr/demo/${path}`);
    for (const [width, colorScheme] of [
      [1440, 'light'],
      [390, 'dark'],
    ] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      assert.deepEqual(await violations(page), [], `${path} at ${width}`);
      assert.equal(await overflow(page), 0, `${path} at ${width}`);
    }
  }
  await close();
});

test('a real desk has none of these pages', async () => {
  const real = await openPublicDesk();
  for (const path of ['/demo/mailbox', '/fr/demo/mailbox', '/fr/demo/clock', '/fr/demo/mailbox/1/html'])
    assert.equal((await fetch(real.url + path)).status, 404, path);
  const moved = await fetch(`${real.url}/fr/demo/clock`, {
    method: 'POST',
    body: new URLSearchParams({ move: 'day' }),
  });
  assert.equal(moved.status, 404);
});
