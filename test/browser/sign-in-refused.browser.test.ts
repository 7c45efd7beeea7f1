import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { people } from '#demo/cast.ts';
import type { MailedCode } from '#desk/sign-in/ask-code.ts';
import { createSignInLink } from '#desk/sign-in/sign-in-link.ts';
import type { Language } from '#domain/language.ts';
import { signInWords } from '#locales/account/messages.ts';
import { atEnd } from '#test/at-end.ts';
import { openPage } from './browser.ts';
import { openConsoleDesk, violations } from './console-desk.ts';
import { awake, cameTo, goTo } from './go-to.ts';
import { overflow } from './public-desk.ts';

const desk = await openConsoleDesk({ filled: false });
atEnd(() => assert.deepEqual(desk.reported, []));
/** A passkey needs a host name: it does not work with an IP address. */
const url = desk.url.replace('127.0.0.1', 'localhost');
const requesters = { fr: people.claire, nl: people.joke, de: people.emil, en: people.ruth };
const [phone, wide] = [
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
];

/** Each test runs in two languages and at two widths, because only the words differ; the file uses all four languages. */
for (const [language, viewport] of [
  ['fr', phone],
  ['nl', wide],
] as const) {
  const look = { locale: language, viewport };
  const words = signInWords[language];

  test(`a mail scanner uses no link up; a used, late or altered one offers a new one (${language})`, async () => {
    const { page, close } = await openPage(desk.browser, { ...look, javaScriptEnabled: viewport === phone });
    const link = await askLink(page, language);
    for (const method of ['GET', 'HEAD', 'GET']) assert.equal((await fetch(link, { method })).status, 200, method);
    await goTo(page, link);
    await page.getByText(words.mailLink.lead({ address: requesters[language].email })).waitFor();
    await page.getByRole('button', { name: words.linkSubmit }).click();
    await cameTo(page, '**/portal');
    await close();

    const again = await openPage(desk.browser, look);
    await isSpent(again.page, link, language);
    const late = await askLink(again.page, language);
    await isSpent(again.page, late.slice(0, -1), language);
    await goTo(again.page, late);
    await desk.db
      .updateTable('signInCodes')
      .set({ expiresAt: new Date(0).toISOString() })
      .execute();
    // The link was still valid when the page was shown.
    await again.page.getByRole('button', { name: words.linkSubmit }).click();
    await again.page.getByText(words.mailLink.spent).waitFor();
    await isSpent(again.page, late, language);
    await again.page.getByRole('link', { name: words.mailLink.again }).click();
    await awake(again.page);
    assert.equal(new URL(again.page.url()).pathname, '/sign-in');
    const fresh = await askLink(again.page, language);
    await goTo(again.page, fresh);
    await again.page.getByRole('button', { name: words.linkSubmit }).click();
    await cameTo(again.page, '**/portal');
    await again.close();
  });

  test(`another site’s passkey signs nobody in, and the page says so (${language})`, async () => {
    const evil = await openOtherSite();
    const { page, close } = await openPage(desk.browser, look);
    await plugIn(page);
    // The browser has a passkey, but of another site.
    await goTo(page, evil);
    await page.evaluate(makeThere);
    await goTo(page, `${url}/sign-in`);
    const button = page.getByRole('button', { name: words.byPasskey });
    await button.click();
    await page.getByRole('alert').getByText(words.passkeyAbsent).waitFor();
    await fits(page);
    await close();
  });
}

for (const [language, viewport] of [
  ['de', phone],
  ['en', wide],
] as const) {
  const look = { locale: language, viewport };
  const words = signInWords[language];

  test(`an invitation works once, and a used one says what to do (${language})`, async () => {
    const { page, close } = await openPage(desk.browser, look);
    const { token } = await createSignInLink(desk.world, desk.cast.people.sofie);
    const link = `${url}/sign-in/link/${token}`;
    assert.equal((await fetch(link)).status, 200);
    await goTo(page, link);
    await page.getByRole('button', { name: words.linkSubmit }).click();
    await cameTo(page, '**/console');
    await page.context().clearCookies();
    assert.equal((await goTo(page, link))?.status(), 410);
    await page.getByText(words.linkSpent).waitFor();
    await fits(page);
    await page.getByRole('link', { name: words.linkAgain }).click();
    await page.getByRole('button', { name: words.byMail }).waitFor();
    await close();
  });

  test(`five wrong codes end a code, and another is offered (${language})`, async () => {
    const { page, close } = await openPage(desk.browser, look);
    await askLink(page, language);
    const { code } = await mailedTo(requesters[language].email);
    const wrong = code === '11111111' ? '22222222' : '11111111';
    for (const left of [4, 3, 2, 1]) {
      await typeCode(page, wrong, language);
      await page.getByRole('alert').getByText(words.code.wrong({ left })).waitFor();
      if (left === 1) await fits(page);
    }
    await typeCode(page, wrong, language);
    await page.getByRole('alert').getByText(words.code.over).waitFor();
    await fits(page);
    await goTo(page, `${url}/sign-in/code`);
    await typeCode(page, code, language);
    await page.getByRole('alert').getByText(words.code.over).waitFor();
    await page.getByRole('link', { name: words.code.again }).click();
    await askLink(page, language);
    await typeCode(page, (await mailedTo(requesters[language].email)).code, language);
    await cameTo(page, '**/portal');
    await close();
  });
}

test('a passkey’s answer on a foreign page is invalid on the desk’s', async () => {
  await desk.db.updateTable('people').set({ language: 'en' }).where('id', '=', desk.cast.people.sofie).execute();
  const { page, close } = await openPage(desk.browser, { locale: 'en', viewport: wide });
  await plugIn(page);
  await signInAs(page, 'sofie@desk.example');
  await goTo(page, `${url}/account/passkeys`);
  await page.fill('[name=passkey-name]', 'office computer');
  await page.getByRole('button', { name: signInWords.en.setUp.passkeySubmit }).click();
  await cameTo(page, '**/account/recovery-codes**');
  await page.context().clearCookies();
  // A site on the same host name at another port: the browser lets it use the desk's passkeys, and reports the origin.
  const { port } = new URL(await openOtherSite());
  const asked = await ask({ ask: 'use' });
  await goTo(page, `http://localhost:${port}/`);
  const response = await page.evaluate(answerThere, asked.options.challenge);
  assert.ok(response.id);
  const { status } = await fetch(
    `${url}/sign-in/passkey`,
    posted({ use: { sealed: asked.sealed, response }, next: '' }),
  );
  assert.equal(status, 422);
  // The same gesture on the desk's own page signs in.
  await page.goto(`${url}/sign-in`, { waitUntil: 'commit' });
  await cameTo(page, '**/console');
  await close();
});

/** Requests a code at the sign-in. Returns the link in the same mail. */
async function askLink(page: Page, language: Language): Promise<string> {
  const { email } = requesters[language];
  await goTo(page, `${url}/sign-in`);
  await page.fill('[name=login]', email);
  await page.getByRole('button', { name: signInWords[language].byMail }).click();
  await cameTo(page, '**/sign-in/code');
  return `${url}/sign-in/mail/${(await mailedTo(email)).link}`;
}

async function isSpent(page: Page, link: string, language: Language): Promise<void> {
  assert.equal((await goTo(page, link))?.status(), 410);
  await page.getByText(signInWords[language].mailLink.spent).waitFor();
  await page.getByRole('link', { name: signInWords[language].mailLink.again }).waitFor();
  await fits(page);
}

async function typeCode(page: Page, code: string, language: Language): Promise<void> {
  await page.fill('[name=code]', code);
  await page.getByRole('button', { name: signInWords[language].code.submit }).click();
  await page.waitForLoadState();
}

async function mailedTo(address: string): Promise<MailedCode> {
  const mails = desk.db.selectFrom('outgoingMails').select('facts').where('address', '=', address);
  const newest = mails.where('letter', '=', 'signInCode').orderBy('id', 'desc').limit(1);
  const { facts } = await newest.executeTakeFirstOrThrow();
  return JSON.parse(desk.world.signer.unseal(facts.sealed!)!);
}

async function signInAs(page: Page, login: string): Promise<void> {
  await goTo(page, `${url}/sign-in`);
  await page.fill('[name=login]', login);
  await page.fill('[name=password]', 'belfry-demo');
  await page.locator('main button[type=submit]').first().click();
  await cameTo(page, '**/console');
}

/** Adds Chromium's virtual authenticator, whose user always agrees. */
async function plugIn(page: Page): Promise<void> {
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
}

/** Starts somebody else's site, on a different host name. */
async function openOtherSite(): Promise<string> {
  const server = createServer((_, answer) => {
    answer.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Other</title>');
  });
  atEnd(() => void server.close());
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return `http://other.localhost:${(server.address() as { port: number }).port}/`;
}

async function ask(body: object): Promise<{ sealed: string; options: { challenge: string } }> {
  return (await fetch(`${url}/sign-in/passkey`, posted(body))).json();
}

function posted(body: object): RequestInit {
  const headers = { 'Content-Type': 'application/json', Origin: url };
  return { method: 'POST', headers, body: JSON.stringify(body) };
}

/** Runs in the page of the other site. */
async function makeThere(): Promise<void> {
  await navigator.credentials.create({
    publicKey: {
      challenge: new Uint8Array(32),
      rp: { name: 'Other' },
      pubKeyCredParams: [{ type: 'public-key', alg: -7 }],
      user: { id: new Uint8Array(16), name: 'somebody', displayName: 'Somebody' },
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    },
  });
}

/** Runs in the page of the other site, with the desk's own challenge. */
async function answerThere(challenge: string) {
  const bytes = (text: string) =>
    Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0));
  const found = await navigator.credentials.get({
    publicKey: { challenge: bytes(challenge), rpId: 'localhost', userVerification: 'required' },
  });
  return (found as PublicKeyCredential).toJSON();
}

async function fits(page: Page): Promise<void> {
  assert.deepEqual(await violations(page), [], page.url());
  assert.equal(await overflow(page), 0, page.url());
}
