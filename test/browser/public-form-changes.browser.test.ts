import assert from 'node:assert/strict';
import { test } from 'node:test';
import { announce } from '#desk/announcements/announcements.ts';
import { changeForm } from '#desk/forms/change-form.ts';
import { readForm } from '#desk/forms/on-form.ts';
import { publishForm } from '#desk/forms/publish-form.ts';
import type { FormChange } from '#domain/forms/change-definition.ts';
import { goTo } from './go-to.ts';
import { fillRequest, goOn, letPass, openPublicDesk, shownNumber } from './public-desk.ts';

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

test('known incidents of the site, and of all sites, are shown above its questions and on the check page', async () => {
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

test('a complaint shows no incident of a site', async () => {
  const { page, close } = await desk.visit('/en/contact?who=complaint');
  await goOn(page);
  await page.getByRole('heading', { level: 1, name: 'What is your complaint?' }).waitFor();
  assert.equal(await page.locator('main details').count(), 0);
  await close();
});

/** Applies the changes to the desk's form of incidents and publishes it, as an administrator does. */
async function publish(...changes: FormChange[]): Promise<void> {
  const place = { deskId, key: 'incident' };
  const seen = async () => ({ ...place, seen: (await readForm(desk.db, place)).seen });
  for (const change of changes) assert.ok('seen' in (await changeForm(world, actor('jonas'), await seen(), change)));
  assert.ok('version' in (await publishForm(world, actor('jonas'), await seen())));
}

const browser: FormChange[] = [
  { type: 'addQuestion', section: 'what', question: 'browser' },
  {
    type: 'writeQuestion',
    question: 'browser',
    section: 'what',
    content: {
      type: 'line',
      label: inEach('Which browser?'),
      why: inEach('Some err alone.'),
      example: inEach(''),
      required: false,
      completes: true,
      condition: null,
      choices: [],
      charactersMax: null,
    },
  },
];

test('a newly published question is asked at once, and an open form loses nothing and is informed', async () => {
  const { page, complaints, close } = await desk.visit('/en/contact?who=editor');
  await fillRequest(page, { 'q-since': 'This morning', 'q-done': 'I saved it' });
  assert.equal(await page.locator('[name=q-browser]').count(), 0);
  await publish(...browser, { type: 'removeQuestion', question: 'since' });

  const other = await desk.visit('/en/contact?who=editor');
  await fillRequest(other.page, { 'q-browser': 'Firefox' });
  await other.close();

  await goOn(page);
  const news = page.getByRole('status');
  await news.getByText('The questions have changed meanwhile').waitFor();
  assert.match((await news.textContent()) ?? '', /New questions: Which browser\?\. Not asked any more: Since when\?\./);
  assert.equal(await page.inputValue('[name=q-done]'), 'I saved it');
  await page.fill('[name=q-browser]', 'Lynx');
  await goOn(page);
  await page.getByRole('heading', { level: 1, name: 'Check your answers' }).waitFor();
  await page.getByText('This morning').waitFor();

  await publish({ type: 'removeQuestion', question: 'done' });
  letPass(3_000);
  await goOn(page);
  await news.getByText('Not asked any more: What did you do?').waitFor();
  await goOn(page);
  letPass(3_000);
  await goOn(page);
  const number = await shownNumber(page);
  const ticket = await desk.db
    .selectFrom('tickets')
    .select('id')
    .where('number', '=', number)
    .executeTakeFirstOrThrow();
  const texts = await desk.db.selectFrom('texts').select('text').where('ticketId', '=', ticket.id).execute();
  const told = texts.map(({ text }) => text).join('\n');
  for (const words of ['Which browser?\nLynx', 'Since when?\nThis morning', 'What did you do?\nI saved it'])
    assert.ok(told.includes(words), `${words} in ${told}`);
  assert.deepEqual(complaints, []);
  await close();
});

test('in two windows of one form single changes stand, and conflicting ones are shown twice', async () => {
  const { page, close } = await desk.visit('/en/contact?who=editor');
  await fillRequest(page, { 'q-summary': '' });
  await goOn(page);
  const other = await page.context().newPage();
  await goTo(other, `${desk.url}/en/contact/about/1`);
  await other.fill('[name=q-summary]', 'Uploads fail');
  await other.fill('[name=q-happened]', 'A long story, told in the other window');
  await goOn(other);
  await other.getByRole('heading', { level: 1, name: 'Check your answers' }).waitFor();

  await page.fill('[name=q-happened]', 'A short one');
  await goOn(page);
  const summary = page.getByRole('alert');
  assert.equal(await summary.getByRole('link').count(), 1);
  await summary.getByText('your answer in another window is different').waitFor();
  assert.equal(await page.inputValue('[name=q-summary]'), 'Uploads fail');
  assert.equal(await page.inputValue('[name=q-happened]'), 'A short one');
  await page.getByText('A long story, told in the other window').waitFor();

  // Neither version is sent before the person has chosen: the other window shows the same choice.
  letPass(3_000);
  await goOn(other);
  await other.getByText('A long story, told in the other window').waitFor();
  await page.fill('[name=q-happened]', 'Both stories');
  await goOn(page);
  await page.getByRole('heading', { level: 1, name: 'Check your answers' }).waitFor();

  // The answers change again while the check page is open, which does not send what it did not show.
  await goTo(other, `${desk.url}/en/contact/about/1`);
  await other.fill('[name=q-browser]', 'Opera');
  await goOn(other);
  await goOn(page);
  await page.getByText('Your answers changed in another window').waitFor();
  await page.getByText('Opera').waitFor();
  await goOn(page);
  assert.match(await shownNumber(page), /^DTO-/);
  await close();
});

test('two windows that each begin a subject, or enter the sender, lose neither', async () => {
  const { page, close } = await desk.visit('/en/contact?who=editor');
  await fillRequest(page);
  await page.getByRole('button', { name: 'Add another subject' }).click();
  const other = await page.context().newPage();
  await goTo(other, page.url());
  for (const [each, title] of [
    [page, 'From one window'],
    [other, 'From the other'],
  ] as const) {
    await each.check('[name=kind][value=question]');
    await goOn(each);
    await each.fill('[name=q-summary]', title);
    await each.locator('textarea').first().fill(`About ${title}`);
    await goOn(each);
  }
  await other.getByText('3\u00a0subjects').waitFor();
  for (const title of ['From one window', 'From the other'])
    assert.equal(await other.getByRole('heading', { name: title }).count(), 1);

  await goTo(page, `${desk.url}/en/contact/you`);
  await goTo(other, `${desk.url}/en/contact/you`);
  await page.fill('[name=phone]', '02 555 20 11');
  await goOn(page);
  await other.fill('[name=phone]', '02 555 20 12');
  await goOn(other);
  await other.getByRole('alert').getByText('In another window you wrote “02 555 20 11”').waitFor();
  assert.equal(await other.inputValue('[name=phone]'), '02 555 20 12');
  await goOn(other);
  await other.getByRole('heading', { level: 1, name: 'Check your answers' }).waitFor();
  await close();
});

test('no expected condition is logged as an error', () => {
  assert.deepEqual(desk.reported, []);
});
