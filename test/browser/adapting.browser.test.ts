import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { frameWords } from '#locales/public/messages.ts';
import { enter } from './browser.ts';
import { openDemoDesk } from './demo-desk.ts';
import { exampleAddresses } from './example-addresses.ts';
import { goTo } from './go-to.ts';

// What readers change for themselves, and what the pages must then still do: the rows of docs/accessibility.md that axe cannot test.

const desk = await openDemoDesk({ secondFactor: true, begins: 'usualStart' });
const addressOf = await exampleAddresses(desk);
const { page } = await desk.visit('/sign-in', { javaScriptEnabled: true });
await desk.db.updateTable('people').set({ language: 'de' }).where('id', '=', desk.cast.people.jonas).execute();
await enter(page, desk, desk.cast.people.jonas);

/** The widest words, and every kind of part: form, record, list, table, drawing, navigation. */
const pages = [
  ...[
    '/:language/desks/:prefix',
    '/:language/contact/urgent',
    '/:language/how-we-work',
    '/:language/articles/:id/:slug?',
  ],
  ...['/console', '/console/tickets/:number', '/console/new', '/console/clock', '/admin', '/admin/desks/:prefix/:part'],
  ...['/admin/audit', '/portal', '/account'],
];

async function open(page: Page, pattern: string): Promise<void> {
  await goTo(page, desk.url + addressOf(pattern, 'de'));
}

/** WCAG 1.4.12, as its own bookmarklet sets it. */
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }`;

/** Texts that their box cuts without an ellipsis, and what scrolls sideways. Runs in the page. */
function cutTexts(): string[] {
  const found: string[] = [];
  for (const element of document.querySelectorAll<HTMLElement>('body *')) {
    if (element.closest('svg') || !element.checkVisibility() || element.textContent!.trim() === '') continue;
    const style = getComputedStyle(element);
    if (style.clipPath === 'inset(50%)' || element.matches('input, textarea, select, iframe')) continue;
    const isTold = style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none';
    const wide = /hidden|clip/.test(style.overflowX) && element.scrollWidth > element.clientWidth + 1 && !isTold;
    const tall = /hidden|clip/.test(style.overflowY) && element.scrollHeight > element.clientHeight + 4 && !isTold;
    if (element.clientWidth > 2 && (wide || tall))
      found.push(`${element.tagName}.${element.className}: ${element.textContent!.trim().slice(0, 60)}`);
    if (
      /auto|scroll/.test(style.overflowX) &&
      element.scrollWidth > element.clientWidth + 1 &&
      !element.matches('table')
    )
      found.push(`${element.tagName}.${element.className} scrolls sideways`);
  }
  const { scrollWidth } = document.documentElement;
  return scrollWidth > innerWidth ? [...found, `the page is ${scrollWidth} pixels wide`] : found;
}

/** Text alone enlarged to 200 %, as browsers and phones can. */
const enlarged = ':root { font-size: 200% !important; }';

test('with more room around letters (1.4.12), or letters twice as large (1.4.4), no text is cut and no page scrolls sideways', async () => {
  const found: string[] = [];
  for (const pattern of pages) {
    await open(page, pattern);
    for (const css of [spacing, enlarged]) {
      await page.evaluate((text) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(text);
        document.adoptedStyleSheets = [sheet];
      }, css);
      for (const width of [1280, 720, 390]) {
        await page.setViewportSize({ width, height: 844 });
        const how = css === spacing ? 'spaced' : 'enlarged';
        for (const each of await page.evaluate(cutTexts)) found.push(`${pattern}, ${width}, ${how}: ${each}`);
      }
    }
  }
  assert.deepEqual(found, []);
});

test('upright or lying, a phone shows the same page (1.3.4)', async () => {
  for (const pattern of ['/:language/contact/urgent', '/console', '/console/tickets/:number', '/portal']) {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page, pattern);
    const upright = await page.locator('h1').first().textContent();
    await page.setViewportSize({ width: 844, height: 390 });
    assert.equal(await page.locator('h1').first().textContent(), upright);
    assert.deepEqual(await page.evaluate(cutTexts), [], pattern);
    assert.equal(
      await page
        .locator('h1')
        .first()
        .evaluate((h1) => getComputedStyle(h1).rotate),
      'none',
    );
  }
  const css = await page.evaluate(() =>
    [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText)).join('\n'),
  );
  assert.doesNotMatch(css, /orientation:/, 'no style asks how the device is held');
});

test('whatever has the focus is in sight (2.4.11)', async () => {
  const hidden: string[] = [];
  for (const [pattern, width, height] of [
    ['/console/new', 1280, 400],
    ['/console/tickets/:number', 1280, 600],
    ['/console', 390, 844],
    ['/:language/contact/urgent', 390, 640],
    ['/portal', 390, 640],
  ] as const) {
    await page.setViewportSize({ width, height });
    await open(page, pattern);
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    for (let place = 0; place < 40; place++) {
      await page.keyboard.press('Tab');
      const wrong = await page.evaluate(() => {
        const at = document.activeElement!;
        if (at === document.body || at.matches('iframe')) return null;
        const { left, top, width, height } = at.getBoundingClientRect();
        const points = [0.1, 0.5, 0.9].flatMap((x) => [0.1, 0.5, 0.9].map((y) => [left + x * width, top + y * height]));
        const isSeen = points.some(([x, y]) => {
          const drawn = document.elementFromPoint(x!, y!);
          return drawn !== null && (at.contains(drawn) || drawn.contains(at) || drawn.closest('label')?.control === at);
        });
        return isSeen ? null : at.outerHTML.slice(0, 100);
      });
      if (wrong !== null) hidden.push(`${pattern}: ${wrong}`);
    }
  }
  assert.deepEqual(hidden, []);
});

test('the reason of a disabled button stays under the pointer and leaves with Escape (1.4.13)', async () => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const closed = desk.db.selectFrom('tickets').select('number').where('status', '=', 'closed');
  const { number } = await closed.limit(1).executeTakeFirstOrThrow();
  await goTo(page, `${desk.url}/console/tickets/${number}`);
  const button = page.locator('main button[aria-disabled=true]').first();
  const reason = page.locator('[role=tooltip]').first();
  await button.hover();
  await reason.waitFor();
  const box = (await reason.boundingBox())!;
  await page.mouse.move(box.x + 20, box.y + box.height / 2, { steps: 12 });
  assert.ok(await reason.isVisible(), 'the pointer may go over to the reason');
  await page.keyboard.press('Escape');
  await reason.waitFor({ state: 'hidden' });
  await page.mouse.move(0, 0);
  await button.focus();
  // The focus shows it again.
  await reason.waitFor();
});

test('help is at the same place of every public page (3.2.6), and its links keep their order (3.2.3)', async () => {
  await page.setViewportSize({ width: 1280, height: 800 });
  const orders = new Set<string>();
  for (const path of ['/de/articles', '/de/how-we-work', '/de/complete-request', '/de/announcements', '/de/privacy']) {
    await goTo(page, desk.url + path);
    const links = await page
      .getByRole('navigation', { name: frameWords.de.navigation })
      .getByRole('link')
      .allTextContents();
    orders.add(links.join(' · '));
    assert.ok(links.includes('Support'), 'the first link leads to the ways to reach the desk');
  }
  assert.equal(orders.size, 1, [...orders].join('\n'));
});

test('signing in needs no memory: fields are filled in and pasted into (3.3.8), what was typed is not asked again (3.3.7)', async () => {
  const { page, close } = await desk.visit('/sign-in', { javaScriptEnabled: true });
  assert.match((await page.getAttribute('[name=login]', 'autocomplete')) ?? '', /username/);
  assert.equal(await page.getAttribute('[name=password]', 'autocomplete'), 'current-password');
  await page.locator('[name=password]').focus();
  const pasted = await page.evaluate(() => {
    const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData: new DataTransfer() });
    return document.activeElement!.dispatchEvent(event);
  });
  assert.ok(pasted, 'nothing refuses a paste');
  await goTo(page, `${desk.url}/fr/contact/you?who=editor`);
  await page.fill('[name=name]', 'Joke Vermeulen');
  await page.fill('[name=email]', 'joke.vermeulen@patrimoine.example');
  await page.locator('main button.button-main').click();
  await page.locator('[name=kind]').first().waitFor();
  await goTo(page, `${desk.url}/fr/contact/you`);
  assert.equal(await page.inputValue('[name=name]'), 'Joke Vermeulen');
  assert.equal(await page.inputValue('[name=email]'), 'joke.vermeulen@patrimoine.example');
  await close();
});
