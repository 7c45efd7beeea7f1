import { test } from 'node:test';
import type { Locator } from 'playwright-core';
import { receiveContact } from '#desk/intake/receive-contact.ts';
import { requestInformation } from '#desk/ticket/request-information.ts';
import { enter } from './browser.ts';
import { goTo } from './go-to.ts';
import { goOn, letPass, openPublicDesk, type Visited } from './public-desk.ts';
import { compareWalk, read } from './walks.ts';

const desk = await openPublicDesk();

/** Walks through a task, and compares the pages with the saved ones. */
function task(
  name: string,
  address: string,
  walk: (visited: Visited, look: (part?: Locator) => Promise<void>) => Promise<void>,
) {
  test(name, async () => {
    desk.at('2026-11-24T09:00:00Z');
    const visited = await desk.visit(address);
    const pages: string[] = [];
    const { page } = visited;
    await walk(visited, async (part = page.locator('main')) => void pages.push(await read(page, part)));
    await visited.close();
    compareWalk(name, pages);
  });
}

task('report an urgent incident', '/en', async ({ page }, look) => {
  await page.getByRole('link', { name: 'Fill in the short form' }).click();
  await look();
  await goOn(page);
  await look();
  for (const [name, value] of Object.entries({
    'q-site': '1042',
    'q-summary': 'White page',
    'q-happened': 'It is white.',
  }))
    await page.fill(`[name=${name}]`, value);
  await page.fill('[name=phone]', '02 555 20 15');
  letPass(3_000);
  await goOn(page);
  await look();
});

task('send a request', '/en/contact', async ({ page }, look) => {
  await look();
  await page.check('[name=who][value=editor]');
  await goOn(page);
  await look();
  await page.fill('[name=name]', 'Joke Vermeulen');
  await page.fill('[name=email]', 'joke.vermeulen@patrimoine.example');
  await goOn(page);
  await look();
  await page.check('[name=kind][value=question]');
  await goOn(page);
  await look();
  await page.fill('[name=q-summary]', 'Planning a news item');
  await page.fill('[name=q-asked]', 'Can a news item appear at a set time?');
  await goOn(page);
  await look();
  letPass(3_000);
  await goOn(page);
  await look();
});

task('find the administration that can answer', '/en/directory', async ({ page }, look) => {
  await look();
  await page.fill('main [name=q]', 'stadsarchief');
  await page.locator('main form button').first().click();
  await look();
});

task('follow and answer a request in the portal', '/sign-in', async ({ page }, look) => {
  const { world, cast } = desk;
  const opened = await receiveContact(world, desk.actor('claire'), {
    deskId: cast.desks.wcms,
    channel: 'portal',
    language: 'en',
    kind: 'incident',
    site: '1187',
    urgent: false,
    fileIds: [],
    summary: 'The form stays empty',
    text: 'Since this morning.',
    requester: { email: desk.actor('claire').email, name: null, phone: null, language: 'en' },
  });
  if (!('ticket' in opened)) throw new Error(opened.refused);
  const { number } = opened.ticket;
  await requestInformation(world, desk.actor('nadia'), number, { text: 'Which browser do you use?', items: [] });
  await desk.db.updateTable('people').set({ language: 'en' }).where('id', '=', cast.people.claire).execute();
  await enter(page, desk, cast.people.claire);
  await goTo(page, `${desk.url}/portal`);
  await look();
  await goTo(page, `${desk.url}/portal/tickets/${number}`);
  await look(page.getByRole('region', { name: 'Answer' }));
  await page.getByRole('button', { name: 'Send the answer' }).click();
  await look(page.getByRole('alert'));
});
