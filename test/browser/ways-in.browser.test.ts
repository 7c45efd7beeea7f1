import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { people } from '#demo/cast.ts';
import type { MailedCode } from '#desk/sign-in/ask-code.ts';
import { codeAt } from '#desk/sign-in/factors/set-up-totp.ts';
import { signInWords } from '#locales/account/messages.ts';
import { atEnd } from '#test/at-end.ts';
import { openPage } from './browser.ts';
import { openConsoleDesk, violations } from './console-desk.ts';
import { cameTo, goTo } from './go-to.ts';

const desk = await openConsoleDesk({ filled: false });
atEnd(() => assert.deepEqual(desk.reported, []));

/** A passkey needs a host name: it does not work with an IP address. */
const url = desk.url.replace('127.0.0.1', 'localhost');
const phone = { viewport: { width: 390, height: 844 } };
/** One requester per language; the pages of a signed-in user use that language. The walk of every page reads the words in all four. */
const requesters = { fr: people.claire, de: people.emil };
await desk.db
  .updateTable('people')
  .set({ language: 'en' })
  .where('name', 'in', ['Tom Wouters', 'Sofie Maes'])
  .execute();

async function open(options: BrowserContextOptions = {}) {
  const opened = await openPage(desk.browser, { locale: 'en', ...options });
  await goTo(opened.page, `${url}/sign-in`);
  return opened;
}

async function sendPassword(page: Page, login: string) {
  await page.fill('[name=login]', login);
  await page.fill('[name=password]', 'belfry-demo');
  await page.click('main button[type=submit]');
  await page.waitForLoadState();
}

async function mailedTo(address: string): Promise<MailedCode> {
  const mails = desk.db.selectFrom('outgoingMails').select('facts').where('address', '=', address);
  const { facts } = await mails.orderBy('id', 'desc').limit(1).executeTakeFirstOrThrow();
  return JSON.parse(desk.world.signer.unseal(facts.sealed!)!);
}

async function fits(page: Page) {
  assert.deepEqual(await violations(page), [], page.url());
  assert.equal(await page.evaluate('document.documentElement.scrollWidth - innerWidth'), 0, page.url());
}

const at = (page: Page) => new URL(page.url()).pathname;

for (const language of ['fr', 'de'] as const)
  test(`a requester signs in by a mailed code on a phone, and by its link on a computer (${language})`, async () => {
    const words = signInWords[language];
    const { email } = requesters[language];
    const { page, close } = await open({ ...phone, locale: language });
    await page.fill('[name=login]', email);
    await page.getByRole('button', { name: words.byMail }).click();
    await cameTo(page, '**/sign-in/code');
    await fits(page);
    await page.fill('[name=code]', '00000000');
    await page.getByRole('button', { name: words.code.submit }).click();
    await page.getByRole('alert').waitFor();
    await fits(page);
    await page.fill('[name=code]', (await mailedTo(email)).code);
    await page.getByRole('button', { name: words.code.submit }).click();
    await cameTo(page, '**/portal');
    await close();

    const other = await open({ locale: language, colorScheme: 'dark', javaScriptEnabled: false });
    await other.page.fill('[name=login]', email);
    await other.page.getByRole('button', { name: words.byMail }).click();
    const { link } = await mailedTo(email);
    await goTo(other.page, `${url}/sign-in/mail/${link}`);
    await other.page.getByRole('button', { name: words.linkSubmit }).click();
    assert.equal(at(other.page), '/portal');
    assert.equal((await goTo(other.page, `${url}/sign-in/mail/${link}`))?.status(), 410);
    await other.page.getByRole('link', { name: words.mailLink.again }).waitFor();
    await other.close();
  });

test('an agent sets up an app and then needs its code; a recovery code works once', async () => {
  const { page, close } = await open();
  await sendPassword(page, 'tom@desk.example');
  await goTo(page, `${url}/account`);
  await fits(page);
  await page.getByRole('link', { name: 'Set up an app' }).click();
  await fits(page);
  const secret = ((await page.locator('code').textContent()) ?? '').replaceAll(' ', '');
  await page.fill('[name=code]', '000000');
  await page.getByRole('button', { name: 'Use this app' }).click();
  await page.getByRole('alert').waitFor();
  assert.equal(((await page.locator('code').textContent()) ?? '').replaceAll(' ', ''), secret, 'the key stays');
  await page.fill('[name=code]', codeAt(secret, Date.now() - 30_000));
  await page.getByRole('button', { name: 'Use this app' }).click();
  await cameTo(page, '**/account/recovery-codes**');
  await fits(page);
  const codes = await page.locator('main li').allTextContents();
  assert.equal(codes.length, 10);
  await page.reload();
  assert.equal(await page.locator('main li').count(), 0, 'they are shown once');

  await goTo(page, `${url}/account`);
  await page.getByRole('button', { name: 'Sign out' }).click();
  await sendPassword(page, 'tom@desk.example');
  assert.equal(at(page), '/sign-in/factor');
  await fits(page);
  for (const path of ['/console', '/account', '/portal']) {
    await goTo(page, url + path);
    assert.equal(at(page), '/sign-in', 'a half-finished sign-in opens nothing');
  }
  const { status } = await page.request.get(`${url}/api/v1/tickets`).then((answer) => ({ status: answer.status() }));
  assert.equal(status, 401);
  await goTo(page, `${url}/sign-in/factor`);
  await page.fill('[name=code]', codeAt(secret, Date.now()));
  await page.getByRole('button', { name: 'Continue' }).click();
  await cameTo(page, '**/console');
  await close();

  for (const expected of ['/console', '/sign-in/factor']) {
    const again = await open(phone);
    await sendPassword(again.page, 'tom@desk.example');
    await again.page.fill('[name=code]', codes[0]!);
    await again.page.getByRole('button', { name: 'Continue' }).click();
    await again.page.waitForLoadState();
    assert.equal(at(again.page), expected);
    await again.close();
  }
});

test('a passkey is created and signs in on its own', async () => {
  const { page, close } = await open();
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  await sendPassword(page, 'sofie@desk.example');
  await goTo(page, `${url}/account/passkeys`);
  await page.getByRole('button', { name: 'Create a passkey' }).waitFor();
  await fits(page);
  await page.fill('[name=passkey-name]', 'office computer');
  await page.getByRole('button', { name: 'Create a passkey' }).click();
  await cameTo(page, '**/account/recovery-codes**');
  await goTo(page, `${url}/account`);
  await page.getByText('office computer').first().waitFor();
  await fits(page);
  await page.getByRole('button', { name: 'Sign out' }).click();
  // The browser suggests the passkey in the address field, and this authenticator agrees at once.
  await cameTo(page, '**/console');
  await close();
});
