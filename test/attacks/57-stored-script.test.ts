// Attack 57: markup and scripts in every text that administrators, agents and visitors store.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createToken } from '#desk/sign-in/create-token.ts';
import { saveView } from '#desk/views/views.ts';
import { languages } from '#domain/language.ts';
import { signedIn } from '#test/session.ts';
import { openWebDesk } from '#test/web-desk.ts';
import { poison } from './poison.ts';

/** Breaks out of an attribute, an element and a script. */
const payload = `"'><img src=x onerror=alert(1)></script><script>alert(1)</script>`;
const harmful = /<img src=x|<script>alert/;

const desk = await openWebDesk({ filled: true });
const { world, url } = desk;

// A view that is shared with the desk stands in the navigation of everyone there, and its filter in a field.
const shared = await saveView(world, desk.actor('nadia'), {
  ...{ name: 'Nos tickets', filter: `"${payload.replaceAll('"', '')}"`, sort: 'due', deskId: desk.cast.desks.wcms },
});
assert.ok('viewId' in shared);
await createToken(world, { name: 'program', role: 'agent', person: null });
await poison(desk, payload);

/** Follows links from these addresses to at most `pagesMax` pages. Returns each page with its HTML. */
async function crawl(starts: string[], cookie: string, pagesMax: number): Promise<Map<string, string>> {
  const pages = new Map<string, string>();
  const waiting = [...starts];
  for (let path = waiting.shift(); path !== undefined && pages.size < pagesMax; path = waiting.shift()) {
    if (pages.has(path)) continue;
    const response = await desk.respond(path, { headers: { cookie, 'user-agent': 'Mozilla/5.0' } });
    // A calendar, a feed or a downloaded table is not a page: nothing in it runs.
    const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
    const html = isPage ? await response.text() : '';
    pages.set(path, html);
    for (const [, href = ''] of html.matchAll(/<a [^>]*href="([^"#]+)/g)) {
      const to = new URL(href.replaceAll('&amp;', '&'), url + path);
      if (to.origin === url && !to.pathname.startsWith('/assets/')) waiting.push(to.pathname + to.search);
    }
  }
  return pages;
}

function assertHarmless(pages: Map<string, string>): void {
  for (const [path, html] of pages) {
    const at = html.search(harmful);
    assert.equal(at, -1, `${path}: ${html.slice(Math.max(0, at - 80), at + 80)}`);
  }
  assert.ok([...pages.values()].some((html) => html.includes('&lt;img src=x')));
}

test('typed text is escaped on every public page, in four languages (attack 57)', async () => {
  const pages = await crawl(
    languages.map((language) => `/${language}`),
    '',
    160,
  );
  assertHarmless(pages);
  for (const part of ['complete-request', 'articles/', 'announcements', 'how-we-work'])
    assert.ok(
      [...pages.keys()].some((path) => path.includes(part)),
      part,
    );
});

test('and on every page of the console and administration', async () => {
  const token = await signedIn(world, desk.cast.people.jonas);
  const pages = await crawl(['/admin', '/admin/directory', '/admin/forms', '/console'], `belfry=${token}`, 160);
  assertHarmless(pages);
  for (const part of ['/admin/forms/', '/admin/directory/', '/admin/articles/', '/console/tickets/'])
    assert.ok(
      [...pages.keys()].some((path) => path.includes(part)),
      part,
    );
});

test('and in a view that is shared with the desk, and in lists of what administrators named', async () => {
  const token = await signedIn(world, desk.cast.people.jonas);
  const starts = [`/console?saved=${shared.viewId}`, '/console/views', '/admin/tokens'];
  const pages = await crawl(starts, `belfry=${token}`, starts.length);
  assertHarmless(pages);
  for (const [path, html] of pages) assert.match(html, /&lt;img src=x onerror/, `${path} shows what was typed`);
});

test('none of these pages failed', () => {
  assert.deepEqual(desk.reported, []);
});
