import type { Page } from 'playwright-core';
import { type PersonName, people } from '#demo/cast.ts';
import type { MailedCode } from '#desk/sign-in/ask-code.ts';
import { newTotpSecret } from '#desk/sign-in/factors/set-up-totp.ts';
import { signInWords } from '#locales/account/messages.ts';
import { saveAuthenticator } from '#store/sign-in/factors.ts';
import { sealFor } from '#web/shared/sealed.ts';
import { cameTo, goTo } from './go-to.ts';
import type { PageState, StateVisit } from './page-state.ts';

/** The sign-in pages in their states, by route. */
export const signInStates: Record<string, PageState[]> = {
  '/sign-in': [
    { state: 'open', reach: open },
    { state: 'wrong', reach: mistypePassword },
    ...Object.keys(signInWords.fr.why).map((why) => ({
      state: why,
      reach: (page: Page, { desk }: StateVisit) => goTo(page, `${desk.url}/sign-in?why=${why}`),
    })),
  ],
  '/sign-in/code': [
    { state: 'sent', reach: askCode },
    { state: 'wrong', reach: typeWrongCode },
    { state: 'of a provider', reach: askCodeToLink },
  ],
  '/sign-in/address': [
    { state: 'open', reach: comeFromProvider },
    { state: 'wrong', reach: mistypeAddress },
  ],
  '/sign-in/mail/:token': [
    { state: 'valid', reach: openMailLink },
    { state: 'of a provider', reach: openLinkingMail },
    { state: 'in another browser', reach: openElsewhere },
    { state: 'spent', reach: (page, { desk }) => goTo(page, `${desk.url}/sign-in/mail/x`) },
  ],
  '/sign-in/set-up': [
    { state: 'open', reach: (page, visit) => signIn(page, visit, 'sofie') },
    { state: 'wrong', reach: typeWrongCode },
  ],
  '/sign-in/factor': [
    { state: 'asked', reach: askFactor },
    { state: 'wrong', reach: typeWrongCode },
  ],
  '/sign-in/link/:token': [
    { state: 'open', reach: open },
    { state: 'spent', reach: (page, { desk }) => goTo(page, `${desk.url}/sign-in/link/x`) },
  ],
  '/sign-in/first/:token': [{ state: 'spent', reach: (page, { desk }) => goTo(page, `${desk.url}/sign-in/first/x`) }],
};

function open(page: Page, { desk, address }: StateVisit) {
  return goTo(page, desk.url + address);
}

async function mistypePassword(page: Page): Promise<void> {
  await page.fill('[name=login]', 'nobody@desk.example');
  await page.fill('[name=password]', 'wrong');
  await page.locator('main form button[type=submit]').first().click();
  await page.getByRole('alert').first().waitFor();
}

async function askCode(page: Page, { desk }: StateVisit): Promise<void> {
  await goTo(page, `${desk.url}/sign-in`);
  await page.fill('[name=login]', people.joke.email);
  await page.click('[name=way][value=mail]');
  await cameTo(page, '**/sign-in/code');
}

async function openMailLink(page: Page, visit: StateVisit): Promise<void> {
  await askCode(page, visit);
  await followMail(page, visit, 'signInCode');
}

async function followMail(page: Page, { desk }: StateVisit, letter: 'signInCode' | 'providerCode'): Promise<void> {
  const mails = desk.db.selectFrom('outgoingMails').select('facts').where('letter', '=', letter);
  const { facts } = await mails.orderBy('id', 'desc').limit(1).executeTakeFirstOrThrow();
  const { link }: MailedCode = JSON.parse(desk.world.signer.unseal(facts.sealed!)!);
  await goTo(page, `${desk.url}/sign-in/mail/${link}`);
}

async function askCodeToLink(page: Page, visit: StateVisit): Promise<void> {
  await comeFromProvider(page, visit);
  await page.fill('[name=email]', people.claire.email);
  await page.press('[name=email]', 'Enter');
  await cameTo(page, '**/sign-in/code');
}

async function openLinkingMail(page: Page, visit: StateVisit): Promise<void> {
  await askCodeToLink(page, visit);
  await followMail(page, visit, 'providerCode');
  await page.locator('main form').waitFor();
}

/** Only the browser that came from the provider is linked; any other shows the code. */
async function openElsewhere(page: Page): Promise<void> {
  await page.context().clearCookies({ name: 'belfry-code' });
  await page.reload();
  await page.locator('[data-code]').waitFor();
}

/** Comes from the example world's provider, which confirms no address. */
async function comeFromProvider(page: Page, { desk }: StateVisit): Promise<void> {
  const link = { identity: { issuer: 'https://login.invalid', subject: 'x' }, provider: 'Login' };
  const value = sealFor(desk.world.signer, 'link', { link, next: '' });
  await page.context().addCookies([{ name: 'belfry-link', value, url: desk.url }]);
  await goTo(page, `${desk.url}/sign-in/address`);
}

async function mistypeAddress(page: Page): Promise<void> {
  await page.fill('[name=email]', 'no address');
  await page.press('[name=email]', 'Enter');
  await page.getByRole('alert').first().waitFor();
}

/** Signs in with only a password; the second factor comes next. */
async function signIn(page: Page, { desk }: StateVisit, who: PersonName): Promise<void> {
  await page.context().clearCookies({ name: 'belfry' });
  await goTo(page, `${desk.url}/sign-in`);
  await page.fill('[name=login]', people[who].email);
  await page.fill('[name=password]', 'belfry-demo');
  await page.locator('main form button[type=submit]').first().click();
  await cameTo(page, /\/sign-in\/(set-up|factor)/);
}

async function askFactor(page: Page, visit: StateVisit): Promise<void> {
  const { world, cast } = visit.desk;
  const now = new Date().toISOString();
  const app = { personId: cast.people.tom, secret: world.signer.seal(newTotpSecret()), lastStep: 0 };
  await world.transact(({ trx }) => saveAuthenticator(trx, { ...app, createdAt: now, usedAt: now }));
  await signIn(page, visit, 'tom');
}

async function typeWrongCode(page: Page): Promise<void> {
  await page.fill('[name=code]', '00000000');
  await page.press('[name=code]', 'Enter');
  await page.getByRole('alert').first().waitFor();
}
