import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import type { Response } from 'playwright-core';
import { receiveContact } from '#desk/intake/receive-contact.ts';
import { addNote } from '#desk/ticket/add-note.ts';
import { atEnd } from '#test/at-end.ts';
import { openConsoleDesk, violations } from './console-desk.ts';
import { cameTo, goTo } from './go-to.ts';

const desk = await openConsoleDesk();
const nadia = await desk.atConsole('nadia');

atEnd(() => assert.deepEqual(desk.reported, []));

const links = '.list-open';
const isPost = (response: Response) => response.request().method() === 'POST';

test('the ticket due first comes first, in groups with a reason', async () => {
  const heads = await nadia.page.locator('.list-group th').allInnerTexts();
  assert.match(heads[0]!, /^Urgent, pas encore téléphoné/);
  assert.match(heads[1]!, /^Première réponse attendue/);
  const due = await desk.db
    .selectFrom('tickets')
    .select('number')
    .where('status', '<>', 'closed')
    .where('suspectedSpam', '=', false)
    .where('kind', '<>', 'complaint')
    .orderBy('dueRank')
    .orderBy('dueAt')
    .orderBy(sql`complete is not true`)
    .orderBy('id')
    .limit(50)
    .execute();
  const shown = await nadia.page
    .locator(links)
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('href')!.split('/').at(-1)));
  assert.deepEqual(
    shown,
    due.map(({ number }) => number),
  );
});

test('a selected urgent row keeps its background, and its edge shows that it is selected', async () => {
  const { page } = nadia;
  const lookOf = (row: string) =>
    page
      .locator(row)
      .first()
      // WebKit draws the shadow of a cell, and none of a row.
      .evaluate((found) => [
        getComputedStyle(found).backgroundColor,
        getComputedStyle(found.querySelector('td')!).boxShadow,
      ]);
  await page.keyboard.press('*');
  await page.keyboard.press('a');
  await page.locator('.list-row[data-urgent] :checked').first().waitFor();
  const [urgent, other] = [await lookOf('.list-row[data-urgent]'), await lookOf('.list-row:not([data-urgent])')];
  await page.keyboard.press('*');
  await page.keyboard.press('n');
  await page.locator('.list-row :checked').first().waitFor({ state: 'detached' });
  const [ground, shadow] = await lookOf('.list-row[data-urgent]');
  assert.equal(urgent[0], ground);
  assert.notEqual(urgent[0], other[0]);
  assert.equal(shadow, 'none');
  assert.notEqual(urgent[1], 'none');
});

test('a view opens without a new document and shows its count', async () => {
  const { page } = nadia;
  await page.evaluate('window.sameDocument = true');
  await page.getByRole('link', { name: /^Les miens/ }).click();
  await cameTo(page, '**/console?view=mine');
  await page.getByRole('heading', { level: 1, name: 'Les miens' }).waitFor();
  assert.equal(await page.evaluate('window.sameDocument'), true);
  const mine = await page.locator(links).count();
  const beside = await page.locator('#console-navigation a[aria-current=page]').textContent();
  assert.match(beside ?? '', new RegExp(`${mine}$`));
});

test('only the coordinator sees complaints', async () => {
  assert.equal(await nadia.page.getByRole('link', { name: /^Plaintes/ }).count(), 0);
  await goTo(nadia.page, `${desk.url}/console?view=complaints`);
  assert.equal(await nadia.page.getByRole('heading', { level: 1 }).textContent(), 'À faire');
  const sofie = await desk.atConsole('sofie');
  await sofie.page.getByRole('link', { name: /^Klachten/ }).click();
  await sofie.page.getByRole('heading', { level: 1, name: 'Klachten' }).waitFor();
  assert.notEqual(await sofie.page.locator(links).count(), 0);
  await sofie.close();
});

test('Enter opens the ticket of a number; with wrong check digits, it only offers the ticket that was meant', async () => {
  const { page } = nadia;
  const { number, sequence } = await desk.db
    .selectFrom('tickets')
    .select(['number', 'sequence'])
    .where('kind', '=', 'question')
    .orderBy('sequence')
    .limit(1)
    .executeTakeFirstOrThrow();
  await page.keyboard.press('/');
  await page.keyboard.type(number.toLowerCase().replaceAll('-', ' '));
  await page.keyboard.press('Enter');
  await cameTo(page, `**/console/tickets/${number}`);
  await goTo(page, `${desk.url}/console?q=${sequence}`);
  await cameTo(page, `**/console/tickets/${number}`);
  await page.keyboard.press('/');
  await page.keyboard.type(`DTO-${sequence}-98`);
  await page.keyboard.press('Enter');
  await cameTo(page, '**/console?q=*');
  await page.getByText('Vouliez-vous dire').waitFor();
  await page.locator(`.list-open[href$="${number}"]`).waitFor();
});

test('j, k and Enter walk through the list', async () => {
  const { page } = nadia;
  await goTo(page, `${desk.url}/console`);
  const focused = () => page.evaluate('document.activeElement.getAttribute("href")');
  await page.keyboard.press('j');
  const first = await focused();
  await page.keyboard.press('j');
  assert.notEqual(await focused(), first);
  await page.keyboard.press('k');
  assert.equal(await focused(), first);
  await page.keyboard.press('Enter');
  await cameTo(page, `**${first}`);
});

test('new tickets appear on their own; under a pointer they are announced and nothing moves', async () => {
  const { page } = nadia;
  await goTo(page, `${desk.url}/console?view=new`);
  await page.mouse.move(1, 1);
  const before = await page.locator(links).count();
  await open('Le logo a disparu');
  await page.getByText('Le logo a disparu').waitFor();
  assert.equal(await page.locator(links).count(), before + 1);

  await page.hover('.list-row >> nth=1');
  await open('Le menu ne s’ouvre plus');
  await page.getByText('1 changement.').waitFor();
  assert.equal(await page.locator(links).count(), before + 1);
  await page.getByRole('button', { name: 'Afficher' }).click();
  await page.getByText('Le menu ne s’ouvre plus').waitFor();
});

test('the theme changes without a new document, and stays', async () => {
  const { page, complaints, close } = await desk.atConsole('nadia');
  await page.evaluate('window.sameDocument = true');
  await page.locator('[popovertarget=account-menu]').click();
  const saved = page.waitForResponse(isPost);
  await page.getByRole('button', { name: 'Sombre' }).click();
  await page.waitForSelector('html[data-theme=dark]');
  await saved;
  assert.equal(await page.evaluate('window.sameDocument'), true);
  await page.reload();
  assert.equal(await page.getAttribute('html', 'data-theme'), 'dark');
  assert.deepEqual(complaints, []);
  await close();
});

test('at every width a row says how long it waits whole or not at all', async () => {
  const { page, complaints, close } = await desk.signIn('jonas');
  const cut: string[] = [];
  for (const language of ['nl', 'de'] as const) {
    await desk.db.updateTable('people').set({ language }).where('id', '=', desk.cast.people.jonas).execute();
    await goTo(page, `${desk.url}/console`);
    for (let width = 760; width <= 1440; width += 40) {
      await page.setViewportSize({ width, height: 900 });
      const rows = await page.evaluate(() =>
        [...document.querySelectorAll('.list-due .list-text')]
          .filter((words) => {
            const [cell, rest] = [words, words.querySelector('.list-due-rest')!].map((part) =>
              part.getBoundingClientRect(),
            );
            return rest!.top < cell!.bottom && rest!.right > cell!.right + 1;
          })
          .map(({ textContent }) => textContent),
      );
      cut.push(...rows.map((row) => `${language}, ${width}: ${row}`));
    }
    // Beside narrow navigation the date has the room of the requester.
    for (const width of [900, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      const isWhole = await page
        .getByText(language === 'nl' ? /min\. te laat$/ : /^\d+ Min\. zu spät$/)
        .first()
        .evaluate((late) => {
          const [rest, cell] = [late.nextElementSibling!, late.parentElement!].map((part) =>
            part.getBoundingClientRect(),
          );
          return rest!.top < cell!.bottom;
        });
      assert.ok(isWhole, `${language}, ${width}`);
    }
  }
  assert.deepEqual(cut, []);
  assert.deepEqual(complaints, []);
  await close();
});

test('the first load of the console is at most 250 kB of script', async () => {
  const { page, close } = await desk.signIn('nadia');
  // As the server sends it: hydration removes the links.
  const html = await (await page.request.get(`${desk.url}/console`)).text();
  const links = html.matchAll(/<(?:link rel="modulepreload"|script)[^>]*? (?:href|src)="([^"]+)"/g);
  const sources = [...links].map(([, source]) => source!);
  const bytes = await Promise.all([...new Set(sources)].map((source) => gzipped(desk.url + source)));
  const total = bytes.reduce((sum, each) => sum + each, 0);
  assert.ok(total > 100_000 && total <= 250_000, `${total} bytes`);
  await close();
});

async function gzipped(url: string): Promise<number> {
  const { gzipSync } = await import('node:zlib');
  return gzipSync(Buffer.from(await (await fetch(url)).arrayBuffer())).byteLength;
}

function open(summary: string) {
  return receiveContact(desk.world, desk.actor('claire'), {
    deskId: desk.cast.desks.wcms,
    channel: 'portal',
    language: 'fr',
    kind: 'incident',
    site: '1187',
    requester: { email: 'claire.dumont@patrimoine.example', name: 'Claire Dumont', phone: null, language: 'fr' },
    summary,
    text: summary,
    urgent: false,
    fileIds: [],
  });
}

test('a mail without a ticket becomes one by a click', async () => {
  const { page, complaints, close } = await desk.signIn('nadia');
  await goTo(page, `${desk.url}/console/unplaced`);
  await page.getByRole('button', { name: 'Ouvrir un ticket' }).first().click();
  await cameTo(page, '**/console/tickets/DTO-*');
  const number = new URL(page.url()).pathname.split('/').at(-1)!;
  const { id } = await desk.db
    .selectFrom('tickets')
    .select('id')
    .where('number', '=', number)
    .executeTakeFirstOrThrow();
  const mail = desk.db.selectFrom('incomingMails').select('reason').where('ticketId', '=', id);
  assert.deepEqual(await mail.executeTakeFirst(), { reason: { code: 'openedByAgent' } });
  assert.deepEqual(complaints, []);
  await close();
});

/** German and Dutch have the longest words. The mark of a forged sender is before the summary. */
for (const language of ['de', 'nl'] as const) {
  test(`${language}: at every width each summary has its room, and each header is above its column`, async () => {
    await desk.db.updateTable('people').set({ language }).where('id', '=', desk.cast.people.tom).execute();
    await desk.db.updateTable('tickets').set({ senderWarning: 'knownPerson' }).where('status', '=', 'new').execute();
    const { page, close } = await desk.atConsole('tom');
    for (const width of [390, 700, 720, 755, 756, 820, 835, 836, 935, 936, 955, 1024, 1199, 1200, 1280, 1366, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      const found = await page.locator('.list').evaluate((list) => {
        const box = (element: Element | null) => element!.getBoundingClientRect();
        const heads = [...list.querySelectorAll('.list-head th')].filter((head) => head.checkVisibility());
        const cells = list.querySelector('.list-row')!.children;
        return {
          narrowest: Math.min(...[...list.querySelectorAll('td.list-summary')].map((cell) => box(cell).width)),
          astray: heads.filter((head, place) => Math.abs(box(head).left - box(cells[place]!).left) > 1).length,
          beyond: box(list).right - innerWidth,
        };
      });
      const least = width < 480 ? 200 : 240;
      assert.ok(found.narrowest >= least, `a summary of ${found.narrowest} pixels at ${width}`);
      assert.deepEqual([found.astray, Math.max(0, found.beyond)], [0, 0], `at ${width}`);
    }
    await close();
  });
}

test('a preview beside the list follows the keyboard and counts nothing as read', async () => {
  const { page, complaints, close } = await desk.signIn('nadia');
  await page.setViewportSize({ width: 1440, height: 900 });
  await goTo(page, `${desk.url}/console`);
  const rows = page.locator(links);
  const number = (await rows.first().getAttribute('href'))!.split('/').at(-1)!;
  const entry = await desk.db
    .selectFrom('entries')
    .innerJoin('tickets', 'tickets.id', 'entries.ticketId')
    .where('number', '=', number)
    .select(['entries.id as entryId', 'ticketId', 'entries.deskId', 'entries.seq'])
    .executeTakeFirstOrThrow();
  await desk.db
    .insertInto('news')
    .values({
      ...entry,
      personId: desk.cast.people.nadia,
      kind: 'mentioned',
      event: null,
      byPerson: null,
      at: desk.world.clock.now(),
      readAt: null,
    })
    .execute();
  const seen = () => desk.db.selectFrom('news').selectAll().where('entryId', '=', entry.entryId).execute();
  const before = await seen();
  const pane = page.getByRole('complementary', { name: 'Aperçu' });
  assert.equal(await pane.count(), 0);
  await page.keyboard.press('v');
  await pane.getByRole('heading', { level: 2 }).waitFor();
  for (const place of [0, 1]) {
    await page.keyboard.press('j');
    await pane.getByRole('heading', { name: (await rows.nth(place).textContent())!, exact: true }).waitFor();
  }
  assert.ok((await pane.locator('article').count()) > 0);
  const summary = await page.locator('td.list-summary').first().boundingBox();
  assert.ok(summary!.width >= 240, `${summary!.width}`);
  assert.deepEqual(await violations(page), []);
  // A click chooses a row, a second one opens it.
  const third = (await rows.nth(2).textContent())!;
  await rows.nth(2).click();
  await pane.getByRole('heading', { name: third, exact: true }).waitFor();
  assert.equal(new URL(page.url()).pathname, '/console');
  assert.deepEqual(await seen(), before);
  // Its row is marked, and what happens on the ticket shows.
  const marked = await page.locator('.list-row [aria-current]').all();
  assert.deepEqual(await Promise.all(marked.map((row) => row.textContent())), [third]);
  const previewed = (await rows.nth(2).getAttribute('href'))!.split('/').at(-1)!;
  assert.ok(!('refused' in (await addNote(desk.world, desk.actor('tom'), previewed, { text: 'Je regarde.' }))));
  await pane.getByText('Je regarde.').waitFor();
  await rows.nth(2).click();
  await page.getByRole('heading', { level: 1, name: third, exact: true }).waitFor();
  // The browser remembers it, and a narrow list hides it.
  await goTo(page, `${desk.url}/console`);
  await pane.getByRole('heading', { level: 2 }).waitFor();
  await page.setViewportSize({ width: 720, height: 900 });
  await pane.waitFor({ state: 'hidden' });
  assert.deepEqual(complaints, []);
  await close();
});

test('a person of two desks chooses one for lists and counts, and urgent tickets of both stay in sight', async () => {
  const { page, complaints, close } = await desk.atConsole('nadia');
  const prefixes = async () => {
    const numbers = await page.locator('.list-row .list-number').allTextContents();
    return [...new Set(numbers.map((number) => number.split('-')[0]!))].toSorted();
  };
  const count = async (list: string) =>
    Number((await page.locator(`#console-navigation a[href="${list}"] > span:last-child`).textContent()) ?? '');
  const [all, urgent] = [await count('/console'), await count('/console/urgent')];
  assert.deepEqual(await prefixes(), ['ARC', 'DTO']);
  const choose = async (name: string) => {
    await page.locator('[popovertarget=desk-menu]').click();
    const saved = page.waitForResponse(isPost);
    await page.locator('#desk-menu').getByRole('button', { name, exact: true }).click();
    await page.locator('#desk-menu').waitFor({ state: 'hidden' });
    await saved;
  };
  await choose('Aide aux archives');
  await page.locator('[popovertarget=desk-menu][title="Aide aux archives"]').waitFor();
  assert.deepEqual(await prefixes(), ['ARC']);
  assert.ok((await count('/console')) < all);
  assert.equal(await count('/console/urgent'), urgent);
  await page.reload();
  assert.deepEqual(await prefixes(), ['ARC']);
  // A search looks at both desks.
  await goTo(page, `${desk.url}/console?q=page`);
  assert.ok((await prefixes()).includes('DTO'));
  await choose('Tous mes Service Desks');
  await goTo(page, `${desk.url}/console`);
  assert.deepEqual(await prefixes(), ['ARC', 'DTO']);
  assert.deepEqual(complaints, []);
  await close();
});

test('without scripts the desk’s menu chooses too, and a person of one desk has a link', async () => {
  const nadia = await desk.atConsole('nadia', { javaScriptEnabled: false });
  await nadia.page.locator('[popovertarget=desk-menu]').click();
  await nadia.page.locator('#desk-menu button[value=ARC]').click();
  await nadia.page.locator('[popovertarget=desk-menu][title="Aide aux archives"]').waitFor();
  await nadia.close();
  const tom = await desk.atConsole('tom', { javaScriptEnabled: false });
  assert.equal(await tom.page.locator('#console-navigation > a').first().getAttribute('href'), '/console');
  await tom.close();
});

test('the navigation collapses to icons, stays so, and unfolds over the page for the keyboard', async () => {
  const { page, complaints, close } = await desk.atConsole('nadia');
  await page.setViewportSize({ width: 1440, height: 900 });
  const widths = () =>
    page.evaluate(() =>
      ['#console-navigation', 'main'].map((part) => document.querySelector(part)!.getBoundingClientRect().width),
    );
  assert.deepEqual(await widths(), [216, 1224]);
  const saved = page.waitForResponse(isPost);
  await page.getByRole('button', { name: 'Réduire la navigation' }).click();
  await page.waitForSelector('[data-sidebar=rail]');
  await saved;
  await page.reload();
  assert.deepEqual(await widths(), [56, 1384]);
  // A link keeps its name, and shows it where the keyboard is.
  const mine = page.getByRole('link', { name: /^Les miens/ });
  await mine.focus();
  await page.keyboard.press('Shift+Tab');
  assert.deepEqual(await widths(), [216, 1384]);
  await page.getByRole('button', { name: 'Déplier la navigation' }).waitFor({ state: 'hidden' });
  await page.keyboard.press('Escape');
  await page.locator('main').focus();
  await page.getByRole('button', { name: 'Déplier la navigation' }).click();
  await page.waitForSelector('[data-sidebar=full]');
  for (const [width, shown] of [
    [1280, 216],
    [1024, 216],
    [899, 56],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    assert.equal((await widths())[0], shown, `at ${width}`);
  }
  // Where it cannot be widened for good, a finger opens it over the page, which stays where it is.
  const left = () => page.locator('main').evaluate((main) => main.getBoundingClientRect().left);
  const before = await left();
  await page.locator('#console-navigation [popovertarget=console-navigation]').click();
  assert.deepEqual([(await widths())[0], await left()], [216, before]);
  await mine.click();
  await cameTo(page, '**view=mine*');
  await page.waitForFunction(() => document.querySelector('nav:popover-open') === null);
  assert.deepEqual(complaints, []);
  await close();
});
