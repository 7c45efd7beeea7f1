import assert from 'node:assert/strict';
import { createServer, type RequestListener } from 'node:http';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { people } from '#demo/cast.ts';
import type { MailedCode } from '#desk/sign-in/ask-code.ts';
import { type Language, languages } from '#domain/language.ts';
import { standardClaims } from '#domain/sign-in/provider.ts';
import { accountWords, signInWords } from '#locales/account/messages.ts';
import { auditWords, providerWords } from '#locales/admin/messages.ts';
import { atEnd } from '#test/at-end.ts';
import { openProvider } from '#test/oidc-provider.ts';
import { openRogue } from '#test/rogue-provider.ts';
import { openPage } from './browser.ts';
import { openConsoleDesk, violations } from './console-desk.ts';
import { awake, cameTo, goTo } from './go-to.ts';
import { overflow } from './public-desk.ts';

const desk = await openConsoleDesk({ filled: false });
atEnd(() => assert.deepEqual(desk.reported, []));
const redirectUri = `${desk.url}/sign-in/return/:place`;
const there = await openProvider(redirectUri);
const [phone, wide] = [
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
];
/** The provider knows people of one administration; one of them reads English. */
const everyone = { fr: people.claire, nl: people.joke, de: people.emil, en: people.bram };
await desk.db.updateTable('people').set({ language: 'en' }).where('id', '=', desk.cast.people.bram).execute();

/** Each way in two languages and widths. The walk of every page reads the words in all four. */
for (const [nth, language] of (['fr', 'de'] as const).entries())
  test(`an administrator adds a provider, and a person signs in by it until it is removed (${language})`, async () => {
    const words = providerWords[language];
    const viewport = nth % 2 === 0 ? wide : phone;
    await desk.db.updateTable('people').set({ language }).where('id', '=', desk.cast.people.jonas).execute();
    const { page, close } = await desk.signIn('jonas', { viewport, locale: language });
    await goTo(page, `${desk.url}/admin/sign-in`);
    await page.getByText(words.noneText).waitFor();
    await page.getByRole('link', { name: words.add }).click();
    await addWithErrors(page, language);
    await press(page, words.save);
    await page.getByText(words.done.saved).waitFor();
    await fits(page);
    const saved = page.url();

    const person = await openPage(desk.browser, { locale: language, viewport });
    await comeIn(person.page, language, { first: true });
    await leave(person.page, language);
    await comeIn(person.page, language, { first: false });

    await goTo(page, saved);
    await page.getByText(words.linked({ count: 1 })).waitFor();
    await page.getByLabel(words.active).uncheck();
    await press(page, words.save);
    await page.getByText(words.done.saved).waitFor();
    await goTo(person.page, `${desk.url}/portal`);
    assert.equal(at(person.page), '/sign-in', 'a session that it opened is over');
    const continued = signInWords[language].byProvider({ name: 'Mon administration' });
    assert.equal(await person.page.getByRole('link', { name: continued }).count(), 0);
    await goTo(person.page, `${desk.url}/sign-in/with/${saved.split('/').at(-1)?.split('?')[0]}`);
    await person.page.getByText(signInWords[language].why.providerOff).first().waitFor();
    await fits(person.page);

    await goTo(page, saved);
    await page.getByLabel(words.active).check();
    await press(page, words.save);
    await page.getByText(words.done.saved).waitFor();
    await comeIn(person.page, language, { first: false });

    await goTo(page, saved);
    await press(page, words.remove.button);
    await page.getByRole('alert').first().waitFor();
    await page.getByText(words.remove.sureMissing).first().waitFor();
    await fits(page);
    await page.getByLabel(words.remove.sure).check();
    await press(page, words.remove.button);
    await page.getByText(words.remove.done).waitFor();
    await goTo(person.page, `${desk.url}/account`);
    assert.equal(at(person.page), '/sign-in');
    await person.close();

    await goTo(page, `${desk.url}/admin/audit`);
    const trail = (await page.locator('tbody').textContent()) ?? '';
    for (const act of ['providerAdded', 'providerChanged', 'providerRemoved'] as const)
      assert.ok(trail.includes(auditWords[language].acts[act]), act);
    assert.ok(trail.includes(there.issuer), 'the trail says which');
    await close();
  });

test('a person learns why a provider does not sign them in', async () => {
  const rogue = await openRogue();
  const nonsense = await serve((_, answer) => void answer.writeHead(200, { 'content-type': 'text/html' }).end('<p>'));
  const gone = await serve(() => undefined);
  gone.server.close();
  await desk.db.deleteFrom('providers').execute();
  for (const [name, issuer] of Object.entries({ Rogue: rogue.issuer, Nonsense: nonsense.issuer, Gone: gone.issuer }))
    await desk.db
      .insertInto('providers')
      .values({
        id: desk.world.newId(),
        name,
        issuer,
        clientId: 'plain',
        clientSecret: null,
        scopes: 'openid email',
        claims: JSON.stringify(standardClaims),
        trustsFactors: false,
        privateNetwork: true,
        active: true,
      })
      .execute();
  const ways: [string, keyof typeof signInWords.fr.why, () => void][] = [
    ['Gone', 'providerDown', () => undefined],
    ['Nonsense', 'providerBroken', () => undefined],
    ['Rogue', 'providerAnswer', () => Object.assign(rogue, { forge: rogue.signWithOther })],
    ['Rogue', 'providerAnswer', () => Object.assign(rogue, { forge: async () => 'x.y.z' })],
    ['Rogue', 'providerDenied', () => Object.assign(rogue, { denies: true })],
  ];
  for (const [nth, [name, why, happens]] of ways.entries()) {
    happens();
    const language = languages[nth % languages.length]!;
    const viewport = nth % 2 === 0 ? phone : wide;
    const { page, close } = await openPage(desk.browser, { locale: language, viewport });
    await goTo(page, `${desk.url}/sign-in`);
    await page.getByRole('link', { name: signInWords[language].byProvider({ name }) }).click();
    await cameTo(page, `**/sign-in?why=${why}`);
    await page.getByRole('alert').getByText(signInWords[language].why[why]).waitFor();
    await fits(page);
    await close();
  }
  assert.equal((await desk.db.selectFrom('identities').select('subject').execute()).length, 0);
});

test('a person without a confirmed provider address enters the one that the desk knows', async () => {
  const rogue = await openRogue();
  rogue.forge = rogue.sign;
  const issuer = rogue.issuer;
  const named = {
    id: desk.world.newId(),
    name: 'Rogue',
    issuer,
    clientId: 'plain',
    clientSecret: null,
    scopes: 'openid',
  };
  await desk.db.deleteFrom('providers').execute();
  await desk.db
    .insertInto('providers')
    .values({
      ...named,
      claims: JSON.stringify(standardClaims),
      trustsFactors: false,
      privateNetwork: true,
      active: true,
    })
    .execute();
  for (const [nth, language] of (['nl', 'en'] as const).entries()) {
    const viewport = nth % 2 === 0 ? phone : wide;
    const words = signInWords[language];
    const { page, close } = await openPage(desk.browser, { locale: language, viewport });
    await goTo(page, `${desk.url}/sign-in`);
    await page.getByRole('link', { name: words.byProvider({ name: 'Rogue' }) }).click();
    await cameTo(page, '**/sign-in/address');
    await page.fill('[name=email]', 'no address');
    await press(page, words.providerLink.addressSubmit);
    await page.getByRole('alert').getByText(words.noAddress).waitFor();
    await fits(page);
    const { email } = everyone[language];
    await page.fill('[name=email]', email);
    await press(page, words.providerLink.addressSubmit);
    await cameTo(page, '**/sign-in/code');
    await page.getByText(words.providerLink.codeSent({ address: email, provider: 'Rogue' })).waitFor();
    await fits(page);
    const { code, link } = await mailedTo(email);
    const other = await openPage(desk.browser, { locale: language, viewport });
    await goTo(other.page, `${desk.url}/sign-in/mail/${link}`);
    await other.page.getByText(`${code.slice(0, 4)} ${code.slice(4)}`).waitFor();
    await fits(other.page);
    assert.equal(await other.page.locator('main form').count(), 0, 'nothing to press');
    await other.close();
    await goTo(page, `${desk.url}/sign-in/mail/${link}`);
    await fits(page);
    await press(page, words.providerLink.submit);
    await cameTo(page, '**/portal');
    await close();
    await desk.db.deleteFrom('identities').execute();
  }
});

/** The test reports every kind of wrong input before anything is saved, and keeps what was typed. */
async function addWithErrors(page: Page, language: Language): Promise<void> {
  const words = providerWords[language];
  const nonsense = await serve((_, answer) => void answer.writeHead(200, { 'content-type': 'text/html' }).end('<p>'));
  const nothing = await serve((_, answer) => void answer.writeHead(404).end());
  const other = await openRogue();
  other.says = { issuer: 'https://another.example' };
  const gone = await serve(() => undefined);
  gone.server.close();
  await press(page, words.test);
  await page.getByText(words.wrong.issuer).first().waitFor();
  await page.fill('[name=name]', 'Mon administration');
  await page.fill('[name=clientId]', 'plain');
  await page.fill('[name=secret]', 'a secret of the tests');
  const found: [string, keyof typeof words.tested][] = [
    [there.issuer, 'privateAddress'],
    [gone.issuer, 'down'],
    [nothing.issuer, 'noDocument'],
    [nonsense.issuer, 'nonsense'],
    [other.issuer, 'otherIssuer'],
  ];
  for (const [issuer, failure] of found) {
    await page.getByLabel(words.network).setChecked(failure !== 'privateAddress');
    await page.fill('[name=issuer]', issuer);
    await press(page, words.test);
    await page.getByRole('alert').getByText(words.tested[failure]).waitFor();
    await fits(page);
  }
  await page.fill('[name=issuer]', there.issuer);
  // A secret that was typed for another issuer is not sent to this one.
  await page.fill('[name=secret]', 'a secret of the tests');
  await page.fill('[name=clientId]', 'unknown there');
  await press(page, words.test);
  await page.getByRole('alert').getByText(words.tested.client).waitFor();
  await page.fill('[name=clientId]', 'plain');
  await press(page, words.test);
  await page.getByText(words.tested.answers).waitFor();
  await page.getByText(words.secretKept).waitFor();
  assert.equal(await page.inputValue('[name=name]'), 'Mon administration');
  await fits(page);
  for (const one of [nonsense, nothing]) one.server.close();
}

/** Signs in at the provider through its own pages. The first time, a code sent by mail proves the address. */
async function comeIn(page: Page, language: Language, { first }: { first: boolean }): Promise<void> {
  const { email } = everyone[language];
  await goTo(page, `${desk.url}/sign-in`);
  await page.getByRole('link', { name: signInWords[language].byProvider({ name: 'Mon administration' }) }).click();
  const isBack = () => new URL(page.url()).origin === new URL(desk.url).origin;
  for (let step = 0; step < 3 && !isBack(); step++) {
    await page.waitForLoadState();
    if (await page.locator('[name=login]').count()) {
      await page.fill('[name=login]', email.split('@')[0]!);
      await page.fill('[name=password]', 'x');
    }
    await page.locator('button[type=submit]').first().click();
  }
  if (first) {
    await cameTo(page, '**/sign-in/code');
    await fits(page);
    await page.fill('[name=code]', (await mailedTo(email)).code);
    await press(page, signInWords[language].providerLink.submit);
  }
  await cameTo(page, '**/portal');
}

async function leave(page: Page, language: Language): Promise<void> {
  await goTo(page, `${desk.url}/account`);
  await press(page, accountWords[language].signOut);
  await cameTo(page, '**/sign-in');
}

async function mailedTo(address: string): Promise<MailedCode> {
  const mails = desk.db.selectFrom('outgoingMails').select('facts').where('address', '=', address);
  const newest = mails.where('letter', '=', 'providerCode').orderBy('id', 'desc').limit(1);
  const { facts } = await newest.executeTakeFirstOrThrow();
  return JSON.parse(desk.world.signer.unseal(facts.sealed!)!);
}

async function serve(listener: RequestListener) {
  const server = createServer(listener);
  atEnd(() => void server.close());
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return { server, issuer: `http://127.0.0.1:${(server.address() as { port: number }).port}` };
}

async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
  await awake(page);
}

async function fits(page: Page): Promise<void> {
  assert.deepEqual(await violations(page), [], page.url());
  assert.equal(await overflow(page), 0, page.url());
}

function at(page: Page): string {
  return new URL(page.url()).pathname;
}
