import assert from 'node:assert/strict';
import type { FrameLocator, Page } from 'playwright-core';
import { type PersonName, people } from '#demo/cast.ts';
import { codeAt } from '#desk/sign-in/factors/set-up-totp.ts';
import { type Language, languages } from '#domain/language.ts';
import { signInWords } from '#locales/account/messages.ts';
import { ownNames } from '#locales/messages.ts';
import { frameWords } from '#locales/public/messages.ts';
import type { DemoDesk } from './demo-desk.ts';
import { awake, cameTo, goTo } from './go-to.ts';
import { letPass, overflow, type Visited } from './public-desk.ts';

/** How a person uses the desk: on a phone without scripts, or on a desktop with them. */
export interface Look {
  language: Language;
  script: boolean;
  width: 390 | 1440;
}

/** Each language once, in turn on a phone and on a desktop: the walk of every page reads all pages in all languages on both. */
export const looks = languages.map(
  (language, nth): Look =>
    nth % 2 === 0 ? { language, script: false, width: 390 } : { language, script: true, width: 1440 },
);

export function nameOf({ language, script, width }: Look): string {
  return `${language}, ${script ? 'with' : 'without'} script, ${width} pixels`;
}

/** Opens a page of the desk in a new browser. */
export async function arrive(desk: DemoDesk, { language, script, width }: Look, path: string): Promise<Visited> {
  return desk.visit(path, {
    javaScriptEnabled: script,
    viewport: { width, height: 900 },
    locale: language,
    colorScheme: width === 390 ? 'dark' : 'light',
  });
}

/** Opens the newest mail in a mailbox with this subject, as its reader does. */
export async function openMail(desk: DemoDesk, page: Page, address: string, subject: string): Promise<FrameLocator> {
  await desk.finishMail();
  const language = (await page.getAttribute('html', 'lang')) ?? 'fr';
  await goTo(page, `${desk.url}/${language}/demo/mailbox?address=${encodeURIComponent(address)}`);
  await page.locator('main section').getByRole('link', { name: subject }).first().click();
  const mail = page.frameLocator('iframe');
  await mail.locator('body').waitFor();
  return mail;
}

export async function followMail(page: Page, mail: FrameLocator, link: string): Promise<void> {
  await goTo(page, (await mail.getByRole('link', { name: link }).getAttribute('href')) ?? '');
}

/** Asserts that the page does not overflow and declares its language. */
export async function fits(page: Page, { script, language }: Look): Promise<void> {
  const wider = script
    ? await overflow(page)
    : await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  assert.equal(wider, 0, page.url());
  assert.equal(await page.getAttribute('html', 'lang'), language, page.url());
}

const apps = new Map<string, string>();

/** Signs in on the sign-in page: a password, then the code of an app, which is set up the first time. */
export async function signInWithApp(page: Page, who: PersonName): Promise<void> {
  const said = () => page.getAttribute('html', 'lang').then((lang) => signInWords[lang as Language]);
  const words = await said();
  await page.getByLabel(words.login).fill(people[who].email);
  await page.getByLabel(words.password, { exact: true }).fill('belfry-demo');
  await page.getByRole('button', { name: words.submit, exact: true }).click();
  await cameTo(page, /\/sign-in\/(factor|set-up)/);
  const known = apps.get(who);
  const secret = known ?? ((await page.locator('code').textContent()) ?? '').replaceAll(/\s/g, '');
  apps.set(who, secret);
  const second = await said();
  // A code is accepted once.
  letPass(30_000);
  await page.locator('[name=code]').fill(codeAt(secret, Date.now()));
  await page.getByRole('button', { name: known ? second.factor.submit : second.setUp.submit }).click();
  await cameTo(page, (url) => !/\/sign-in\//.test(url.pathname));
  if (!known) await page.locator('main a, main button').last().click();
}

/** Chooses a language in the header of the portal or of a public page. */
export async function chooseLanguage(page: Page, language: Language): Promise<void> {
  if ((await page.getAttribute('html', 'lang')) === language) return;
  await page.getByRole('button', { name: ownNames[language] }).first().click();
  await page.locator(`html[lang=${language}]`).waitFor();
  await awake(page);
}

/** Chooses a page from the menu, which a phone opens first. */
export async function choosePage(page: Page, { language, width }: Look, name: string): Promise<void> {
  const menu = page.getByRole('navigation').filter({ hasText: frameWords[language].menu }).first();
  if (width === 390) await menu.locator('summary').click();
  await page.getByRole('link', { name, exact: true }).filter({ visible: true }).first().click();
}

/**
 * Returns unexpected complaints: a browser also reports each refusal that a page explains, and each script that it blocks when
 * scripts are off.
 */
export function unexpected(complaints: string[]): string[] {
  return complaints.filter((complaint) => !/status of 422|: csp$/.test(complaint));
}
