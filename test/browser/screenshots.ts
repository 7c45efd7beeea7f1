import { join } from 'node:path';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import type { PersonName } from '#demo/cast.ts';
import { fillShown } from '#demo/catalogue/fill-shown.ts';
import { allowingTransactions } from '#test/outside-transactions.ts';
import { enter, openPage } from './browser.ts';
import { openConsoleDesk } from './console-desk.ts';
import { cameTo, goTo } from './go-to.ts';
import { fillRequest, goOn, letPass } from './public-desk.ts';

/**
 * Takes the screenshots in docs/screenshots from the demonstration's desk on Tuesday 24 November 2026 at 10:00. Run `node
 * test/browser/screenshots.ts` after a visible change. `gallery.ts` takes those of every console page.
 */
const desk = await openConsoleDesk();
await allowingTransactions(() => fillShown(desk.world));
const folder = join(import.meta.dirname, '../../docs/screenshots');
const desktop = { width: 1440, height: 960 };
const phone = { width: 390, height: 844 };

interface Picture {
  name: string;
  viewport: typeof desktop;
  colorScheme?: 'dark';
  /** Pixels from the top of the page; by default what is visible in the window. */
  height?: number;
  who?: PersonName;
  reach: (page: Page) => Promise<unknown>;
}

const pictures: Picture[] = [
  // These come before any picture that sends something: they show the demonstration's own tickets.
  { name: 'console-list', viewport: { width: 1440, height: 860 }, who: 'nadia', reach: at('/console') },
  { name: 'console-ticket-1440-dark', viewport: desktop, colorScheme: 'dark', who: 'tom', reach: openFirst },
  { name: 'console-palette-1440-light', viewport: desktop, who: 'nadia', reach: openPalette },
  {
    name: 'ticket-with-others-1440-light',
    viewport: { width: 1440, height: 1640 },
    who: 'nadia',
    reach: openExhibition,
  },
  { name: 'ticket-with-others-390-dark', viewport: phone, colorScheme: 'dark', who: 'nadia', reach: openExhibition },
  { name: 'catalogue-1440-light', viewport: desktop, height: 1600, reach: openCatalogue('fr') },
  { name: 'catalogue-390-light', viewport: phone, height: 1800, reach: openCatalogue('de') },
  {
    name: 'recurring-template-1440-light',
    viewport: { width: 1440, height: 1500 },
    who: 'jonas',
    reach: openRecurring,
  },
  { name: 'fields-in-a-view-1440-light', viewport: { width: 1440, height: 600 }, who: 'nadia', reach: openBudget },
  { name: 'support-1440-light', viewport: desktop, height: 2000, reach: at('/fr') },
  { name: 'support-390-dark', viewport: phone, colorScheme: 'dark', height: 3200, reach: at('/nl') },
  { name: 'form-errors-1440-light', viewport: desktop, height: 1600, reach: makeMistakes },
  { name: 'form-errors-390-light', viewport: phone, height: 1600, reach: makeMistakes },
  { name: 'confirmation-1440-light', viewport: desktop, height: 1600, reach: sendUrgent },
  { name: 'confirmation-390-light', viewport: phone, height: 1600, reach: sendUrgent },
  { name: 'how-we-work-1440-light', viewport: desktop, height: 1600, reach: at('/de/how-we-work') },
  { name: 'directory-1440-light', viewport: desktop, height: 1600, reach: at('/fr/directory/1187') },
  { name: 'articles-1440-light', viewport: desktop, height: 1600, reach: at('/en/articles') },
  { name: 'form-editor-1440-light', viewport: desktop, who: 'jonas', reach: at('/admin/forms/incident?desk=DTO') },
  { name: 'portal-list-1440-light', viewport: desktop, height: 1400, who: 'claire', reach: at('/portal') },
  { name: 'portal-ticket-1440-light', viewport: desktop, height: 2000, who: 'claire', reach: openHandled },
  { name: 'portal-ticket-390-light', viewport: phone, height: 2600, who: 'claire', reach: openHandled },
  { name: 'organisation-1440-light', viewport: desktop, height: 1400, who: 'hugo', reach: at('/portal/organisation') },
  { name: 'access-request-390-light', viewport: phone, height: 1800, reach: askForAccess },
  { name: 'sign-in-390-light', viewport: phone, reach: at('/sign-in') },
  { name: 'account-1440-light', viewport: desktop, height: 1400, who: 'claire', reach: at('/account') },
  { name: 'desk-settings-1440-light', viewport: desktop, who: 'jonas', reach: at('/admin/desks/DTO') },
  { name: 'first-run-1440-light', viewport: desktop, who: 'jonas', reach: at('/admin/start') },
];

for (const picture of pictures) test(picture.name, () => take(picture));

async function take({ name, viewport, colorScheme = 'light' as never, height, who, reach }: Picture) {
  const { page, close } = await openPage(desk.browser, { viewport, colorScheme, javaScriptEnabled: true });
  if (who) {
    await enter(page, desk, desk.cast.people[who]);
  }
  await reach(page);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const whole = await page.evaluate(() => document.documentElement.scrollHeight);
  const shown = height && {
    fullPage: true,
    clip: { x: 0, y: 0, width: viewport.width, height: Math.min(height, whole) },
  };
  await page.screenshot({ path: join(folder, `${name}.png`), ...shown, animations: 'disabled', caret: 'hide' });
  await close();
}

function at(path: string): Picture['reach'] {
  return (page) => goTo(page, desk.url + path);
}

async function fillIn(page: Page, changes: Record<string, string>): Promise<void> {
  await goTo(page, `${desk.url}/nl/contact?who=editor`);
  await fillRequest(page, changes);
}

async function makeMistakes(page: Page): Promise<void> {
  await fillIn(page, { 'q-site': '142', 'q-summary': '', 'q-url': 'www.stadsarchief/nl/home' });
  await goOn(page);
  await page.getByRole('alert').first().waitFor();
}

async function sendUrgent(page: Page): Promise<void> {
  await fillIn(page, { email: `joke.${desk.world.newId()}@patrimoine.example` });
  await page.check('[name=q-urgent]');
  await goOn(page);
  letPass(3_000);
  await goOn(page);
  await page.locator('main a[href^="tel:"]').first().waitFor();
}

async function openPalette(page: Page): Promise<void> {
  await goTo(page, `${desk.url}/console`);
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').last().fill('a');
  await page.getByRole('option').first().waitFor();
}

async function openFirst(page: Page): Promise<void> {
  await goTo(page, `${desk.url}/console?view=handled`);
  await page.locator('.list-open').first().click();
  await cameTo(page, '**/console/tickets/**');
  await page.locator('article').first().waitFor();
}

/** The catalogue of the second desk, the second step of its contact form. */
function openCatalogue(language: 'fr' | 'de'): Picture['reach'] {
  return async (page) => {
    await goTo(page, `${desk.url}/${language}/contact?desk=ARC&who=editor`);
    await page.fill('[name=name]', 'Claire Dumont');
    await page.fill('[name=email]', 'claire.dumont@patrimoine.example');
    await goOn(page);
    await cameTo(page, '**/contact/kind/**');
  };
}

/** The ticket with tasks, fields, a tag, a question to a third party and an approval. */
async function openExhibition(page: Page): Promise<void> {
  const tickets = desk.db
    .selectFrom('tickets')
    .select('number')
    .where('conversations', '<>', '[]' as never);
  const { number } = await tickets.executeTakeFirstOrThrow();
  await goTo(page, `${desk.url}/console/tickets/${number}`);
}

async function openRecurring(page: Page): Promise<void> {
  const templates = desk.db.selectFrom('ticketTemplates').select('id').where('recurs', 'is not', null);
  const { id } = await templates.executeTakeFirstOrThrow();
  await goTo(page, `${desk.url}/admin/desks/DTO/templates?template=${id}`);
}

async function openBudget(page: Page): Promise<void> {
  const { id } = await desk.db
    .selectFrom('savedViews')
    .select('id')
    .where('name', '=', 'Budget')
    .executeTakeFirstOrThrow();
  await goTo(page, `${desk.url}/console?saved=${id}`);
}

async function openHandled(page: Page): Promise<void> {
  const { number } = await desk.db
    .selectFrom('tickets')
    .select('number')
    .where('requesterId', '=', desk.cast.people.claire)
    .where('status', '=', 'handled')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
  await goTo(page, `${desk.url}/portal/tickets/${number}`);
}

async function askForAccess(page: Page): Promise<void> {
  await goTo(page, `${desk.url}/nl/access/of/${desk.cast.organisations.heritage}`);
}
