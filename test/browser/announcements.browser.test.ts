import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { languages } from '#domain/language.ts';
import { enter, openTab } from './browser.ts';
import { openConsoleDesk, violations } from './console-desk.ts';
import { awake, cameTo, goTo } from './go-to.ts';
import { overflow } from './public-desk.ts';

const desk = await openConsoleDesk({ filled: false });
const wide = { javaScriptEnabled: false, viewport: { width: 1440, height: 900 } };

async function look(path: string, options: object = wide) {
  const opened = await openTab(desk.browser, options);
  await goTo(opened.page, desk.url + path);
  return opened;
}

async function fill(page: Page, titles: Partial<Record<(typeof languages)[number], string>>): Promise<void> {
  for (const language of languages) {
    await page.fill(`[name=titles-${language}]`, titles[language] ?? '');
    await page.fill(
      `[name=texts-${language}]`,
      titles[language] ? `Text in ${language}.\n\nSecond & <b>last</b>.` : '',
    );
  }
}

const titles = {
  fr: 'Les formulaires n’envoient rien',
  nl: 'De formulieren sturen niets',
  de: 'Die Formulare senden nichts',
  en: 'Forms send nothing',
};

test('an agent announces an incident in four languages; an error keeps the input', async () => {
  const { page, complaints, close } = await desk.signIn('tom', wide);
  await goTo(page, `${desk.url}/admin/announcements`);
  await page.click('header a.button-main');
  assert.equal(await page.inputValue('[name=from]'), '2026-11-24T10:00');
  await fill(page, { ...titles, de: '' });
  await page.fill('[name=site]', '9999');
  await page.fill('[name=until]', '2026-11-24T09:00');
  await page.click('main form button');
  assert.deepEqual(
    await page.locator('[role=alert] a').evaluateAll((links) => links.map((a) => a.getAttribute('href'))),
    ['#site', '#until', '#titles-de', '#texts-de'],
  );
  assert.equal(await page.inputValue('[name=titles-fr]'), titles.fr);
  assert.equal(await page.inputValue('[name=until]'), '2026-11-24T09:00');
  await page.fill('[name=site]', '1187');
  await page.fill('[name=until]', '2026-11-24T12:00');
  await fill(page, titles);
  await page.click('main form button');
  await cameTo(page, /done=announced/);
  assert.match((await page.locator('[role=status]').textContent()) ?? '', /bewaard/);
  assert.deepEqual(
    complaints.filter((complaint) => !complaint.includes('422')),
    [],
  );
  await close();
});

test('it is shown on the support page and its own page in the reader’s language, as escaped text', async () => {
  for (const language of languages) {
    const support = await look(`/${language}`);
    const band = support.page.locator('main > .bg-accent-soft').first();
    assert.match((await band.textContent()) ?? '', new RegExp(`1187.*${titles[language]}`, 's'));
    await band.locator('a').first().click();
    await awake(support.page);
    assert.match(support.page.url(), new RegExp(`/${language}/announcements$`));
    assert.equal(await support.page.locator('article h3').first().textContent(), titles[language]);
    assert.match((await support.page.locator('article').first().textContent()) ?? '', /Second & <b>last<\/b>/);
    await support.close();
  }
});

test('the pages are accessible and fit at two widths', async () => {
  for (const width of [390, 1440]) {
    const { page, complaints, close } = await look('/de/announcements', { viewport: { width, height: 900 } });
    assert.equal(await overflow(page), 0);
    assert.equal(await page.locator('script[src]').count(), 0);
    assert.deepEqual(await violations(page), []);
    assert.deepEqual(complaints, []);
    await close();
    const agent = await desk.signIn('sofie', { viewport: { width, height: 900 } });
    for (const path of ['/admin/announcements', '/admin/announcements/new']) {
      await goTo(agent.page, desk.url + path);
      assert.equal(await overflow(agent.page), 0);
      assert.deepEqual(await violations(agent.page), []);
    }
    await agent.close();
  }
});

interface Feed {
  error: boolean;
  lang: string | null;
  feedId: string;
  links: [string, string][];
  entries: { id: string; title: string; summary: string; updated: string; link: string }[];
}

/** Reads the feed with the browser's own XML parser. */
async function readFeed(page: Page, path: string): Promise<Feed> {
  const response = await fetch(desk.url + path);
  assert.equal(response.headers.get('content-type'), 'application/atom+xml; charset=utf-8');
  return page.evaluate(
    (xml) => {
      const document = new DOMParser().parseFromString(xml, 'application/xml');
      const text = (of: Element, name: string) => of.getElementsByTagName(name)[0]?.textContent ?? '';
      const root = document.documentElement;
      return {
        error:
          document.getElementsByTagName('parsererror').length > 0 ||
          root.namespaceURI !== 'http://www.w3.org/2005/Atom',
        lang: root.getAttribute('xml:lang'),
        feedId: text(root, 'id'),
        links: [...root.children]
          .filter(({ tagName }) => tagName === 'link')
          .map((link) => [link.getAttribute('rel') ?? '', link.getAttribute('href') ?? ''] as [string, string]),
        entries: [...document.getElementsByTagName('entry')].map((entry) => ({
          id: text(entry, 'id'),
          title: text(entry, 'title'),
          summary: text(entry, 'summary'),
          updated: text(entry, 'updated'),
          link: entry.getElementsByTagName('link')[0]!.getAttribute('href') ?? '',
        })),
      };
    },
    await response.text(),
  );
}

test('the feed is valid Atom in its language, linked from the pages, with stable ids', async () => {
  const { page, close } = await look('/nl', { viewport: { width: 1440, height: 900 } });
  const address = await page.locator('link[type="application/atom+xml"]').getAttribute('href');
  assert.equal(address, '/nl/announcements.atom');
  const feed = await readFeed(page, address!);
  assert.equal(feed.error, false);
  assert.equal(feed.lang, 'nl');
  assert.match(feed.feedId, /^urn:uuid:[0-9a-f-]{36}$/);
  assert.deepEqual(feed.links, [
    ['self', `${desk.url}/nl/announcements.atom`],
    ['alternate', `${desk.url}/nl/announcements`],
  ]);
  const [entry] = feed.entries;
  assert.equal(entry!.title, titles.nl);
  assert.match(entry!.summary, /Second & <b>last<\/b>/);
  assert.match(entry!.id, /^urn:uuid:/);
  const other = await readFeed(page, '/fr/announcements.atom');
  assert.equal(other.entries[0]!.id, entry!.id);
  assert.notEqual(other.feedId, feed.feedId);
  await close();
});

test('it ends on its own in desk time, and stays on its page among past ones', async () => {
  desk.at('2026-11-24T11:00:00Z');
  const support = await look('/en');
  assert.equal(await support.page.locator('main > .bg-accent-soft').count(), 0);
  await goTo(support.page, `${desk.url}/en/announcements`);
  assert.match((await support.page.locator('section[aria-labelledby=past]').textContent()) ?? '', /Forms send nothing/);
  const feed = await readFeed(support.page, '/en/announcements.atom');
  assert.equal(feed.entries[0]!.updated, '2026-11-24T11:00:00Z');
  desk.at('2026-12-25T11:00:00Z');
  await goTo(support.page, `${desk.url}/en/announcements`);
  assert.equal(await support.page.locator('article').count(), 0);
  desk.at('2026-11-24T11:05:00Z');
  await support.close();
});

test('an agent restores it with a later end, then ends it now; the public sees both at once', async () => {
  const { page, close } = await desk.signIn('tom', wide);
  await goTo(page, `${desk.url}/admin/announcements`);
  await page.click('section[aria-labelledby=past] a');
  await page.fill('[name=until]', '');
  await page.click('main form button');
  await cameTo(page, /done=changed/);
  const support = await look('/en');
  assert.equal(await support.page.locator('main > .bg-accent-soft').count(), 1);
  await page.click('section[aria-labelledby=current] button');
  await cameTo(page, /done=ended/);
  await support.page.reload();
  assert.equal(await support.page.locator('main > .bg-accent-soft').count(), 0);
  await support.close();
  await close();
});

test('when two change one at once, the second sees who saved what, and keeps their input', async () => {
  const [tom, sofie] = [await desk.signIn('tom', wide), await desk.signIn('sofie', wide)];
  await goTo(tom.page, `${desk.url}/admin/announcements`);
  const address = await tom.page.getAttribute('main li a:not([class])', 'href');
  for (const { page } of [tom, sofie]) await goTo(page, desk.url + address);
  await tom.page.fill('[name=texts-en]', 'It was the mail server.');
  await tom.page.click('main form button');
  await sofie.page.fill('[name=titles-en]', 'Forms are slow');
  await sofie.page.click('main form button');
  assert.match((await sofie.page.textContent('[role=alert]')) ?? '', /Tom Wouters/);
  assert.match((await sofie.page.textContent('main dl')) ?? '', /It was the mail server\./);
  assert.equal(await sofie.page.inputValue('[name=titles-en]'), 'Forms are slow');
  // After Sofie has seen the conflict, her second save succeeds.
  await sofie.page.click('main form button');
  await goTo(sofie.page, desk.url + address);
  assert.equal(await sofie.page.inputValue('[name=titles-en]'), 'Forms are slow');
  await tom.close();
  await sofie.close();
});

test('an anonymous visitor is sent to the sign-in; a requester, or another desk’s agent, finds no page', async () => {
  const paths = ['/admin/announcements', '/admin/announcements/new'];
  for (const path of paths) {
    const response = await fetch(desk.url + path, { redirect: 'manual' });
    assert.equal(response.status, 302, path);
    assert.match(response.headers.get('location') ?? '', /^\/sign-in/);
  }
  const requester = await openTab(desk.browser, wide);
  await enter(requester.page, desk, desk.cast.people.claire);
  for (const path of paths) assert.equal((await goTo(requester.page, desk.url + path))?.status(), 404, path);
  await requester.close();
  const tom = await desk.signIn('tom', wide);
  assert.equal((await goTo(tom.page, `${desk.url}/admin/announcements?desk=ARC`))?.status(), 404);
  await tom.close();
  const jonas = await desk.signIn('jonas', wide);
  assert.equal((await goTo(jonas.page, `${desk.url}/admin/announcements?desk=ARC`))?.status(), 200);
  await jonas.close();
});

test('no unexpected error occurred', () => assert.deepEqual(desk.reported, []));
