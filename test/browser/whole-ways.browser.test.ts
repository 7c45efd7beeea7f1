import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { organisations, type PersonName, people } from '#demo/cast.ts';
import type { Language } from '#domain/language.ts';
import { askAccessWords, mailAccessWords, managedWords } from '#locales/access/messages.ts';
import { signInWords } from '#locales/account/messages.ts';
import { builtInTexts, mailMessages } from '#locales/mail/messages.ts';
import { portalFrameWords, portalTicketWords } from '#locales/portal/messages.ts';
import { answerWords, supportWords } from '#locales/public/messages.ts';
import { openAgent, statusOf } from './agent-at-console.ts';
import { goAsAgent } from './agent-way.ts';
import { openDemoDesk } from './demo-desk.ts';
import { cameTo, goTo } from './go-to.ts';
import { goAsManager } from './manager-way.ts';
import { goOn, sendRequest } from './public-desk.ts';
import {
  arrive,
  chooseLanguage,
  choosePage,
  fits,
  followMail,
  type Look,
  looks,
  nameOf,
  openMail,
  signInWithApp,
  unexpected,
} from './visitor.ts';

/** The whole ways through a desk that requires a second factor from everyone with a role. */
const desk = await openDemoDesk({ secondFactor: true });
const agent = await openAgent(desk, 'nadia');
const hugo = people.hugo.email;
/** A phone and a desktop: the walks of every page read the words of these pages in all four languages. */
const [phone, desktop] = looks as [Look, Look];

describe('an editor asks for access, is granted it, and has a request handled in the portal (R9, R18, R20)', () => {
  for (const look of [phone, desktop]) test(nameOf(look), () => goAsEditor(look));
});

describe('a service manager grants, lends and reviews access, and sees the organisation’s tickets (R9, R10, R25)', () => {
  for (const look of [phone, desktop]) test(nameOf(look), () => goAsManager(desk, look));
});

describe('an agent with a second factor helps, and opens a complaint to one colleague only (R10)', () => {
  for (const look of [phone, desktop]) test(nameOf(look), () => goAsAgent(desk, look));
});

async function goAsEditor(look: Look): Promise<void> {
  const { language } = look;
  const { page, complaints, close } = await arrive(desk, look, `/${language}`);
  const asker = { name: `Noor ${language} ${look.width}`, email: `noor.${language}.${look.width}@patrimoine.example` };
  await ask(page, look, asker);
  await prove(page, look, asker.email);
  const manager = await decide(look, asker);
  await readDecision(page, look, asker.email);
  await signInByMail(page, look, asker.email);
  const number = await request(page, look, asker);
  await answerWhatIsMissing(page, look, number);
  await closeAtLast(page, look, number);
  await leave(manager.page, look, asker.name);
  await choosePage(page, look, portalFrameWords[language].mine);
  await cameTo(page, '**/sign-in?**');
  await manager.close();
  assert.deepEqual(unexpected([...complaints, ...manager.complaints]), []);
  await close();
}

/** Starts at the support page; a mistake on the way loses nothing. */
async function ask(page: Page, look: Look, asker: { name: string; email: string }): Promise<void> {
  const { language } = look;
  const words = askAccessWords[language];
  await page.getByRole('link', { name: supportWords[language].ways.access }).first().click();
  await page.getByLabel(words.find.label).fill('patrimoine.example');
  await page.getByRole('button', { name: words.find.submit }).last().click();
  await page.getByRole('link', { name: words.find.chooseOf({ name: organisations.heritage.names[language] }) }).click();
  await page.getByLabel(words.form.roles.editor.label).check();
  await page.getByLabel(words.form.name.label).fill(asker.name);
  await page.getByLabel(words.form.email.label).fill(asker.email);
  await page.getByLabel(words.form.words.label).fill('Je remplace Paul.');
  await page.getByRole('button', { name: words.form.submit }).click();
  await page.getByRole('alert').getByRole('link', { name: words.errors.sites }).waitFor();
  assert.equal(await page.getByLabel(words.form.email.label).inputValue(), asker.email);
  await page.getByLabel('Stadtarchiv Neudorf (2107)').check();
  await fits(page, look);
  await page.getByRole('button', { name: words.form.submit }).click();
  await page.getByRole('heading', { name: words.asked.title }).waitFor();
}

/** The mail to an unproved address repeats nothing of the request (R3), and its link works once. */
async function prove(page: Page, look: Look, address: string): Promise<void> {
  const { proof } = mailAccessWords(look.language);
  const { accessProof } = builtInTexts[look.language];
  const words = askAccessWords[look.language];
  const mail = await openMail(desk, page, address, accessProof.subject);
  await mail
    .getByText(/^# (.+)$/m.exec(accessProof.text)![1]!)
    .filter({ visible: true })
    .waitFor();
  assert.equal(await mail.getByText(/Noor|2107|DTO-/).count(), 0);
  await followMail(page, mail, proof.button);
  await page.getByRole('button', { name: words.prove.submit }).click();
  await page.getByText(words.standing.waiting).waitFor();
  await fits(page, look);
  const again = await openMail(desk, page, address, accessProof.subject);
  await followMail(page, again, proof.button);
  await page.getByText(words.standing.waiting).waitFor();
  assert.equal(await page.getByRole('button', { name: words.prove.submit }).count(), 0, 'what is proved stays so');
}

/** The mail about a request leads the service manager through the sign-in to that request. */
async function decide(look: Look, { name, email }: { name: string; email: string }) {
  const { language } = look;
  const words = managedWords[language];
  const manager = await arrive(desk, look, `/${language}`);
  const { page } = manager;
  const theirs = await languageOf('hugo');
  const told = mailAccessWords(theirs).request;
  const subject = builtInTexts[theirs].accessRequest.subject.replace('{name}', name);
  const mail = await openMail(desk, page, hugo, subject);
  await mail.getByText(email).waitFor();
  await followMail(page, mail, told.button);
  await signInWithApp(page, 'hugo');
  await cameTo(page, '**/portal/organisation/requests/*');
  await chooseLanguage(page, language);
  await page.getByRole('heading', { name: words.request.title({ name }) }).waitFor();
  await page.getByText('Je remplace Paul.').waitFor();
  await fits(page, look);
  await page.getByLabel(words.request.reason.label).fill('Bienvenue, Noor.');
  await page.getByRole('button', { name: words.request.grant, exact: true }).click();
  await page.getByRole('status').getByText(words.done.granted).waitFor();
  return manager;
}

async function readDecision(page: Page, { language }: Look, address: string): Promise<void> {
  const { granted } = mailAccessWords(language);
  const mail = await openMail(desk, page, address, builtInTexts[language].accessGranted.subject);
  await mail.getByText('Bienvenue, Noor.').waitFor();
  await followMail(page, mail, granted.button);
}

async function signInByMail(page: Page, look: Look, address: string): Promise<void> {
  const words = signInWords[look.language];
  await page.getByLabel(words.login).fill(address);
  await page.getByRole('button', { name: words.byMail }).click();
  await cameTo(page, '**/sign-in/code');
  const here = page.url();
  const mail = await openMail(desk, page, address, mailMessages(look.language).subject.signInCode);
  const [code] = /\b\d{4}\s?\d{4}\b/.exec((await mail.locator('body').textContent()) ?? '') ?? [];
  await goTo(page, here);
  await page.getByLabel(words.code.label).fill(code ?? '');
  await page.getByRole('button', { name: words.code.submit }).click();
  await cameTo(page, '**/portal');
  await fits(page, look);
}

/** Sends a new request from the portal, which knows the requester already. */
async function request(page: Page, look: Look, asker: { name: string; email: string }): Promise<string> {
  const { language } = look;
  await choosePage(page, look, portalFrameWords[language].newRequest);
  await page.getByText(asker.email).first().waitFor();
  assert.equal(await page.locator('main').locator('[name=name], [name=email]').count(), 0, 'they are known');
  await goOn(page);
  await page.check('[name=kind][value=incident]');
  await goOn(page);
  await page.fill('[name=q-site]', '2107');
  await page.fill('[name=q-summary]', `White page ${look.width}`);
  await page.fill('[name=q-happened]', 'The homepage is white.');
  const number = await sendRequest(page);
  await goTo(page, `${desk.url}/portal`);
  await page.getByRole('link', { name: `White page ${look.width}` }).click();
  await page.getByRole('heading', { name: `White page ${look.width}` }).waitFor();
  await fits(page, look);
  return number;
}

async function answerWhatIsMissing(page: Page, look: Look, number: string): Promise<void> {
  await agent.askBack(number);
  await page.reload();
  await page.fill('[name=q-since]', 'Ce matin, 9 h 40');
  await page.check('[name=q-whom][value=me]');
  await fits(page, look);
  await page.getByRole('button', { name: answerWords[look.language].asked.send }).click();
  await page.getByRole('status').getByText(portalTicketWords[look.language].done.answers).waitFor();
  assert.equal(await statusOf(desk, number), 'open');
}

async function closeAtLast(page: Page, look: Look, number: string): Promise<void> {
  const { actions, done } = portalTicketWords[look.language];
  for (const action of ['notSolved', 'solved'] as const) {
    await agent.handle(number);
    await desk.finishMail();
    await goTo(page, `${desk.url}/portal/tickets/${number}`);
    await fits(page, look);
    await page.getByRole('button', { name: actions[action], exact: true }).click();
    await page.getByText(done[action]).waitFor();
    assert.equal(await statusOf(desk, number), action === 'solved' ? 'closed' : 'open');
  }
  await fits(page, look);
}

/** A person who leaves frees a place on the site and is signed out at once. */
async function leave(page: Page, { language }: Look, name: string): Promise<void> {
  const words = managedWords[language];
  await goTo(page, `${desk.url}/portal/organisation`);
  await page.getByRole('link', { name: words.people.changeOf({ name }) }).click();
  await page.getByRole('button', { name: words.person.leaveButton }).click();
  await page.getByRole('status').getByText(words.done.left).waitFor();
}

/** A person's letters are in the language that they chose last. */
async function languageOf(who: PersonName): Promise<Language> {
  const person = desk.db.selectFrom('people').select('language').where('id', '=', desk.cast.people[who]);
  return (await person.executeTakeFirstOrThrow()).language as Language;
}
