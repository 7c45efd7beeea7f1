import assert from 'node:assert/strict';
import { test } from 'node:test';
import { workWords } from '#locales/public/messages.ts';
import { findDesk } from '#store/desks/desks.ts';
import { countFigures } from '#store/figures/figures.ts';
import { openTab } from './browser.ts';
import { openConsoleDesk, violations } from './console-desk.ts';
import { goTo } from './go-to.ts';
import { overflow } from './public-desk.ts';

const desk = await openConsoleDesk();
const wide = { javaScriptEnabled: false, viewport: { width: 1440, height: 900 } };

async function look(path: string, options: object = wide) {
  const opened = await openTab(desk.browser, options);
  await goTo(opened.page, desk.url + path);
  return opened;
}

for (const [language, width] of [
  ['fr', 390],
  ['nl', 1440],
  ['de', 390],
  ['en', 1440],
] as const)
  test(`“how we work” is complete, accessible and without script in ${language}, at ${width} pixels`, async () => {
    const { page, complaints, close } = await look(`/${language}/how-we-work`, { viewport: { width, height: 900 } });
    assert.equal(await page.locator('html').getAttribute('lang'), language);
    assert.equal(await page.locator('h1').textContent(), workWords[language].title);
    assert.equal(await overflow(page), 0);
    assert.equal(await page.locator('script[src]').count(), 0);
    assert.deepEqual(await violations(page), []);
    assert.deepEqual(complaints, []);
    await close();
  });

test('the figures on the page match the tickets, with overdue ones counted as late', async () => {
  const { all, months } = await countFigures(
    desk.db,
    await findDesk(desk.db, desk.cast.desks.wcms),
    desk.world.clock.now(),
  );
  const { page, close } = await look('/en/how-we-work');
  const { kept, of } = all.inTime!;
  const text = (await page.locator('main').textContent()) ?? '';
  assert.ok(text.includes(workWords.en.kept.sentence({ kept: String(kept), of: String(of) })));
  assert.ok(text.includes('overdue ticket'));
  // Each chart is a column of a real table, with a row per month.
  assert.equal(await page.locator('table').first().locator('tbody tr').count(), months.length);
  assert.equal(await page.locator('table svg:not([aria-hidden=true])').count(), 0);
  await close();
});

test('a month with too few tickets says so, without a drawing', async () => {
  const { page, close } = await look('/en/how-we-work');
  const october = page.locator('table').first().locator('tbody tr').first();
  assert.match((await october.textContent()) ?? '', /too few/);
  assert.equal(await october.locator('rect').count(), 0);
  await close();
});

test('days off are listed for two years, and undecided ones are marked', async () => {
  const { page, close } = await look('/fr/how-we-work');
  const text = (await page.locator('section[aria-labelledby=days-off]').textContent()) ?? '';
  assert.match(text, /vendredi.25.décembreNoël/);
  assert.match(text, /Les jours de pont de 2027 ne sont pas encore fixés/);
  assert.doesNotMatch(text, /Les jours de pont de 2026/);
  await close();
});

test('drawings are visible in forced colours and in print', async () => {
  const { page, close } = await look('/en/how-we-work');
  const bar = page.locator('table tbody rect').first();
  const fill = () => bar.evaluate((rect) => getComputedStyle(rect).fill);
  const before = await fill();
  await page.emulateMedia({ forcedColors: 'active' });
  assert.notEqual(await fill(), before);
  await page.emulateMedia({ forcedColors: 'none', media: 'print' });
  assert.ok(await page.locator('table').first().isVisible());
  assert.ok(await bar.isVisible());
  await close();
});

test('the calendar of days off is a file per language and desk', async () => {
  for (const [path, name] of [
    ['/de/days-off.ics', 'Schließtage – WCMS-Support'],
    ['/nl/days-off.ics?desk=ARC', 'Sluitingsdagen – Archiefhulp'],
  ] as const) {
    const response = await fetch(desk.url + path);
    assert.equal(response.headers.get('content-type'), 'text/calendar; charset=utf-8');
    assert.equal(response.headers.get('cache-control'), 'public, max-age=3600');
    assert.ok((await response.text()).includes(`X-WR-CALNAME:${name}`));
  }
  assert.equal((await fetch(`${desk.url}/fr/days-off.ics?desk=NONE`)).status, 404);
  assert.equal((await fetch(`${desk.url}/xx/days-off.ics`)).status, 404);
});

test('no unexpected error occurred', () => assert.deepEqual(desk.reported, []));
