import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { openTab } from './browser.ts';
import { openConsoleDesk } from './console-desk.ts';
import { awake, cameTo, goTo } from './go-to.ts';
import { letPass } from './public-desk.ts';

/** These tests use only the keyboard: Tab, Shift, Space, arrows, Enter and letters. */
const desk = await openConsoleDesk({ filled: false });

/** More stops than any of these pages has: more of them mean a keyboard trap. */
const stopsMax = 120;

test('the contact form is filled in, corrected and sent by keyboard alone', async () => {
  const { page, close } = await openTab(desk.browser, { locale: 'en', viewport: { width: 1440, height: 900 } });
  await goTo(page, `${desk.url}/en`);
  await page.keyboard.press('Tab');
  assert.equal(
    await page.evaluate(() => document.activeElement?.getAttribute('href')),
    '#content',
    'the skip link is first',
  );
  await page.keyboard.press('Enter');
  await press(page, 'main a[href="/en/contact"]', 'Enter');
  await cameTo(page, '**/contact');
  await press(page, '[name=who][value=editor]', 'Space');
  await press(page, 'main button[type=submit]', 'Enter');
  await cameTo(page, '**/contact/you*');
  await type(page, '[name=name]', 'Ruth Okafor');
  await type(page, '[name=email]', 'ruth.okafor@fleuve.example');
  await page.keyboard.press('Enter');
  await cameTo(page, '**/contact/kind/1*');
  await press(page, '[name=kind][value=incident]', 'Space');
  await page.keyboard.press('Enter');
  await cameTo(page, '**/contact/about/1*');
  await type(page, '[name=q-summary]', 'By keyboard');
  await press(page, '[name=q-error][value=text]', 'Space');
  // A follow-up question comes right after the answer that triggers it.
  await page.keyboard.press('Tab');
  assert.equal(await focused(page), 'q-message');
  await page.keyboard.type('Error 500');
  await press(page, 'main button.button-main', 'Enter');

  // A browser moves the focus, here and at the end of a link, when it next paints: wait for it.
  await page.locator('[role=alert]:focus').waitFor();
  await press(page, '[role=alert] a[href="#q-site"]', 'Enter');
  await page.locator('#q-site:focus').waitFor();
  await page.keyboard.type('1420');
  await type(page, '[name=q-happened]', 'It stays white.');
  await press(page, 'main button.button-main', 'Enter');
  await page.getByRole('heading', { level: 1, name: 'Check your answers' }).waitFor();
  letPass(3_000);
  await press(page, 'main button.button-main', 'Enter');
  await page.getByRole('heading', { name: 'This is your number' }).waitFor();
  await close();
});

test('the form editor works by keyboard alone: a question is added, refused, corrected and published', async () => {
  const { page, close } = await desk.signIn('jonas');
  await goTo(page, `${desk.url}/admin/forms/incident?desk=DTO`);
  await page.keyboard.press('Tab');
  assert.equal(
    await page.evaluate(() => document.activeElement?.getAttribute('href')),
    '#content',
    'the skip link is first',
  );
  await page.keyboard.press('Enter');
  await press(page, 'main [value="addQuestion:what"]', 'Enter');
  await cameTo(page, '**/questions/**');
  for (const language of ['fr', 'de', 'en']) await type(page, `[name=label-${language}]`, `Code ${language}`);
  await press(page, 'main [value=save]', 'Enter');
  await cameTo(page, '**/admin/forms/incident?*');
  await press(page, 'main [value=publish]', 'Enter');
  const alert = page.getByRole('alert').first();
  await alert.waitFor();
  // The alert takes the focus once its page is read again.
  await awake(page);
  const point = await page.locator('main a', { hasText: '„Code de“: Es fehlt' }).first().getAttribute('href');
  await press(page, `main a[href="${point}"]`, 'Enter');
  await cameTo(page, '**/questions/**');
  await type(page, '[name=label-nl]', 'Code nl');
  await press(page, 'main [value=save]', 'Enter');
  await cameTo(page, '**/admin/forms/incident?*');
  await press(page, 'main [value=publish]', 'Enter');
  await page.locator('main [role=status]').first().waitFor();
  await close();
});

test('no expected condition is logged as an error', () => {
  assert.deepEqual(desk.reported, []);
});

/** Presses Tab until the selector has the focus. Each stop on the way must have a visible focus (WCAG 2.4.7). */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let stops = 0; stops < stopsMax; stops++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate((wanted) => {
      const at = document.activeElement as HTMLElement;
      // A file field has its outline around its button and its name.
      const outlined = [at, at.parentElement!].some((each) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(each);
        return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
      });
      const box = at.getBoundingClientRect();
      return {
        there: at.matches(wanted),
        html: at.outerHTML.slice(0, 120),
        page: at === document.body,
        shown: outlined,
        inView: box.bottom > 0 && box.top < window.innerHeight,
      };
    }, selector);
    if (!stop.page) assert.deepEqual([stop.shown, stop.inView], [true, true], `the focus is not seen on ${stop.html}`);
    if (stop.there) return;
  }
  assert.fail(`${selector} is not reached by Tab in ${stopsMax} stops.`);
}

async function press(page: Page, selector: string, key: 'Enter' | 'Space'): Promise<void> {
  await tabTo(page, selector);
  await page.keyboard.press(key);
}

async function type(page: Page, selector: string, text: string): Promise<void> {
  await tabTo(page, selector);
  await page.keyboard.type(text);
}

function focused(page: Page): Promise<string | null | undefined> {
  return page.evaluate(() => document.activeElement?.getAttribute('name'));
}
