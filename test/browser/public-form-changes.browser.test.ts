import assert from 'node:assert/strict';
import { test } from 'node:test';
import { announce } from '#desk/announce.ts';
import { fillRequest, goOn, openPublicDesk } from './public-desk.ts';

const desk = await openPublicDesk();
const { world, cast, actor } = desk;
const deskId = cast.desks.wcms;

const inEach = (text: string) => ({ fr: text, nl: text, de: text, en: text });

async function announced(title: string, siteNumber: string | null): Promise<void> {
  const plan = { siteNumber, titles: inEach(title), texts: inEach(`About ${title}`) };
  const done = await announce(world, actor('nadia'), deskId, {
    ...plan,
    fromAt: world.clock.now(),
    untilAt: null,
  });
  assert.ok('id' in done);
}

test('what is known of the named site, and of all sites, stands above its questions and on the check page', async () => {
  await announced('Uploads fail', '1042');
  await announced('Search is slow', null);
  await announced('Elsewhere it rains', '1187');
  const { page, complaints, close } = await desk.visit('/en/contact?who=editor');
  await fillRequest(page, { 'q-summary': '' });
  const known = page.locator('main details');
  assert.equal(await known.count(), 1, 'no site is named yet');
  await page.getByText('Known incident. Search is slow.').waitFor();
  await goOn(page);
  await page.getByText('Known incident. Uploads fail.').waitFor();
  assert.equal(await known.count(), 2);
  await page.locator('main summary').first().click();
  await page
    .getByText(/^About (Search is slow|Uploads fail)$/)
    .first()
    .waitFor();
  await page.fill('[name=q-summary]', 'Uploads fail here');
  await goOn(page);
  await page.getByRole('heading', { level: 1, name: 'Check your answers' }).waitFor();
  await page.getByText('Known incident. Uploads fail.').waitFor();
  await page.getByText('Known incident. Search is slow.').waitFor();
  assert.equal(await page.getByText('Elsewhere it rains').count(), 0);
  assert.deepEqual(
    complaints.filter((text) => !text.includes('422')),
    [],
  );
  await close();
});

test('a complaint is shown no incident of a site', async () => {
  const { page, close } = await desk.visit('/en/contact?who=complaint');
  await goOn(page);
  await page.getByRole('heading', { level: 1, name: 'What is your complaint?' }).waitFor();
  assert.equal(await page.locator('main details').count(), 0);
  await close();
});

test('nothing that was foreseen is reported as an error', () => {
  assert.deepEqual(desk.reported, []);
});
