import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { runDesk } from '#test/running-desk.ts';
import { openBrowser, openPage } from './browser.ts';
import { cameTo, goTo } from './go-to.ts';
import { fillRequest, goOn, sendRequest } from './public-desk.ts';

/** A contact's whole way through the demonstration: form, console, mailbox and clock, in real browsers. */
const desk = await runDesk();
const browser = await openBrowser();

const requester = 'joke.vermeulen@patrimoine.example';
/** A form that is completed faster than this looks like a robot's. */
const robotMilliseconds = 3_500;

async function openConsole(): Promise<Page> {
  const { page } = await openPage(browser);
  await goTo(page, `${desk.url}/sign-in`);
  await page.fill('[name=login]', 'nadia@desk.example');
  await page.fill('[name=password]', 'belfry-demo');
  await page.getByRole('button', { name: 'Se connecter' }).click();
  await cameTo(page, '**/console');
  return page;
}

async function say(agent: Page, number: string, tab: 'answer' | 'ask' | 'handle', text: string): Promise<void> {
  await goTo(agent, `${desk.url}/console/tickets/${number}?say=${tab}`);
  await agent.fill(`#text-${tab}`, text);
  await agent.locator(`[data-act=send-${tab}]`).click();
  await agent.locator('article').getByText(text).waitFor();
}

/** Opens the newest mail to the requester whose subject or text matches, once it is there. */
async function openMail(visitor: Page, words: RegExp): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    await goTo(visitor, `${desk.url}/nl/demo/mailbox?address=${requester}`);
    // A mail that is still being sent is listed without a link.
    const mail = visitor.locator('main li', { hasText: words }).getByRole('link').first();
    if ((await mail.count()) > 0) return mail.click();
    await visitor.waitForTimeout(100);
  }
  throw new Error(`No mail says ${words}.`);
}

async function reply(visitor: Page, text: string): Promise<string> {
  await visitor.fill('[name=text]', text);
  await visitor.getByRole('button', { name: 'Versturen' }).click();
  const said = (await visitor.getByRole('status').textContent()) ?? '';
  return /DTO-\d+-\d\d/.exec(said)?.[0] ?? said;
}

/** Moves the clock by business days until the page of due tickets shows this. */
async function moveUntil(visitor: Page, number: string, happened: RegExp): Promise<void> {
  await goTo(visitor, `${desk.url}/nl/demo/clock`);
  for (let days = 0; days < 12; days++) {
    await visitor.getByRole('button', { name: /volgende werkdag/ }).click();
    await visitor.waitForLoadState();
    const lines = await visitor
      .getByRole('region', { name: 'Wat onderweg aan de beurt kwam' })
      .getByRole('listitem')
      .filter({ hasText: number })
      .allInnerTexts();
    if (lines.some((line) => happened.test(line))) return;
  }
  throw new Error(`Ticket ${number}: ${happened} did not happen in twelve business days.`);
}

test('a form becomes a ticket with questions, reminders, an answer, a notice, a closing and a follow-up', async () => {
  const { page: visitor, close } = await openPage(browser, { javaScriptEnabled: false, locale: 'nl' });
  await goTo(visitor, `${desk.url}/nl/contact`);
  await visitor.getByLabel('Ja, ik ben redacteur of eigenaar van een site').check();
  await goOn(visitor);
  await fillRequest(visitor, {});
  await visitor.waitForTimeout(robotMilliseconds);
  const number = await sendRequest(visitor);

  const agent = await openConsole();
  await say(agent, number, 'ask', 'Quelle page, s’il vous plaît ?');
  await openMail(visitor, new RegExp(`${number}.*|Quelle page`));
  await moveUntil(visitor, number, /herinnering 1 van 2/);
  await openMail(visitor, /[Hh]erinnering/);
  assert.equal(await reply(visitor, 'Het gaat om de homepage, zoals ik al schreef.'), number);
  await goTo(agent, `${desk.url}/console/tickets/${number}`);
  await agent.locator('article').getByText('Het gaat om de homepage').waitFor();

  await say(agent, number, 'handle', 'La page d’accueil est réparée.');
  const date =
    (await agent
      .getByText(/Se clôture le/)
      .first()
      .textContent()) ?? '';
  await openMail(visitor, /Uw aanvraag is behandeld|Homepage toont/);
  assert.match((await visitor.locator('pre').textContent()) ?? '', /afgesloten op\s.*om\s24\.00\suur/s);
  await moveUntil(visitor, number, /sloot|gesloten|afgesloten/);
  await goTo(agent, `${desk.url}/console/tickets/${number}`);
  await agent.getByText('Clôturé').first().waitFor();
  assert.match(date, /à\s24\sh/);

  await openMail(visitor, /Uw aanvraag is behandeld|Homepage toont/);
  const followUp = await reply(visitor, 'Vandaag is de homepage opnieuw wit, kunt u nog eens kijken?');
  assert.match(followUp, /^DTO-\d+-\d\d$/);
  assert.notEqual(followUp, number);
  await goTo(agent, `${desk.url}/console/tickets/${followUp}`);
  await agent.locator(`a[href="/console/tickets/${number}"]`).first().waitFor({ state: 'attached' });
  await close();
});
