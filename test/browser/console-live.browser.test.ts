import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import type { Page, Request, Response } from 'playwright-core';
import { atEnd } from '#test/at-end.ts';
import { openConsoleDesk } from './console-desk.ts';
import { goTo } from './go-to.ts';

const desk = await openConsoleDesk();
atEnd(() => assert.deepEqual(desk.reported, []));

const { wcms } = desk.cast.desks;
const incidents = desk.db.selectFrom('tickets').select('id').where('deskId', '=', wcms).where('kind', '=', 'incident');
const { id: ticketId } = await incidents.limit(1).executeTakeFirstOrThrow();
const tellOfChange = () => desk.world.hints.ticketChanged({ ticketId, deskId: wcms });

/** A busy desk: a ticket changes as often as pages fetch again. */
async function whileTicketsChange(work: () => Promise<void>): Promise<void> {
  const changes = setInterval(tellOfChange, 150);
  await work().finally(() => clearInterval(changes));
}

test('the result of a form stays visible, whatever arrives before a slow browser has rendered it', async () => {
  const { page } = await desk.signIn('nadia', { locale: 'fr' });
  const browser = await page.context().newCDPSession(page);
  await browser.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  await whileTicketsChange(async () => {
    // One in four was lost when the page did not wait for what was not rendered yet.
    for (let time = 0; time < 4; time++) {
      await goTo(page, `${desk.url}/console/settings`);
      await page.locator('details summary').press('Enter');
      await page.fill('[name=key-goMine]', 'g n');
      await page.locator('[value=keys]').press('Enter');
      await page.getByRole('alert').waitFor();
      await page.waitForTimeout(400);
      assert.equal(await page.getByRole('alert').count(), 1, `at the ${time + 1}th time`);
    }
  });
  await page.context().close();
});

/** Delays the next response for this page until the test releases it, like a connection that is slow at the wrong moment. */
async function holdBackNextReading(page: Page, path: string) {
  const [read, letGo] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  await page.route(
    (url) => url.pathname === `${path}.data`,
    async (route) => {
      const response = await route.fetch();
      read.resolve();
      await letGo.promise;
      await route.fulfill({ response });
    },
    { times: 1 },
  );
  return { read: read.promise, letGo: letGo.resolve };
}

test('older data that arrives after a button’s result makes the page load once more and show that result', async () => {
  const { page, close } = await desk.signIn('nadia', { locale: 'fr' });
  const path = '/console/urgent';
  const isReading = (response: Response) => new URL(response.url()).pathname === `${path}.data`;
  const first = page.waitForResponse(isReading);
  await goTo(page, desk.url + path);
  await first;
  const older = await holdBackNextReading(page, path);
  tellOfChange();
  await older.read;
  const ofTheButton = page.waitForResponse(isReading);
  await page.getByRole('button', { name: 'Son activé' }).click();
  await ofTheButton;
  await page.getByRole('button', { name: 'Son coupé' }).waitFor();
  let responses = 0;
  const readAgain = page.waitForResponse((response) => isReading(response) && ++responses === 2);
  older.letGo();
  await readAgain;
  await page.getByRole('button', { name: 'Son coupé' }).waitFor();
  await close();
});

test('a page that was read while a form was under way shows the form’s result all the same', async () => {
  const { page, close } = await desk.signIn('sofie', { locale: 'nl' });
  const path = '/console/urgent';
  const isReading = (request: Request) => new URL(request.url()).pathname === `${path}.data`;
  const first = page.waitForEvent('requestfinished', isReading);
  await goTo(page, desk.url + path);
  await first;
  const [sent, letGo] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  await page.route(
    (url) => url.pathname === '/console/settings.data',
    async (route) => {
      sent.resolve();
      await letGo.promise;
      await route.continue();
    },
    { times: 1 },
  );
  await page.getByRole('button', { name: 'Geluid aan' }).click();
  await sent.promise;
  // The router ignores where an answer sends the page once it has begun another read.
  const older = page.waitForEvent('requestfinished', isReading);
  tellOfChange();
  await older;
  const answered = page.waitForResponse((response) => response.request().method() === 'POST');
  letGo.resolve();
  await answered;
  await page.getByRole('button', { name: 'Geluid uit' }).waitFor();
  await close();
});

test('a page gets its answers however often tickets change: no hint drops the one under way', async () => {
  const { page, close } = await desk.signIn('nadia', { locale: 'fr' });
  const path = '/console/urgent';
  await goTo(page, desk.url + path);
  const isReading = (request: Request) => new URL(request.url()).pathname === `${path}.data`;
  // An answer takes longer than the time from one hint to the next.
  await page.route(
    (url) => url.pathname === `${path}.data`,
    async (route) => {
      const response = await route.fetch();
      await setTimeout(300);
      await route.fulfill({ response });
    },
  );
  await whileTicketsChange(async () => {
    for (let time = 0; time < 3; time++) await page.waitForEvent('requestfinished', isReading);
  });
  await page.unrouteAll({ behavior: 'wait' });
  await close();
});
