import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { addNote } from '#desk/ticket/add-note.ts';
import { enter } from './browser.ts';
import { openDemoDesk } from './demo-desk.ts';
import { goTo } from './go-to.ts';

// Forced colours, as people with low vision set them: every colour is the reader's, and shapes, borders and words keep the meaning.

const desk = await openDemoDesk({ secondFactor: true, begins: 'usualStart' });
const { cast, db, world } = desk;

/** Opens the pages of a person in a dark forced palette, so that none of our own colours looks like one of the reader's. */
async function visit(name: 'jonas' | 'claire'): Promise<Page> {
  const { page } = await desk.visit('/sign-in', {
    javaScriptEnabled: true,
    forcedColors: 'active',
    colorScheme: 'dark',
  });
  await db.updateTable('people').set({ language: 'en' }).where('id', '=', cast.people[name]).execute();
  await enter(page, desk, cast.people[name]);
  return page;
}

/** Colours of drawn shapes that are not the reader's. Runs in the page. */
function strangeShapes(): string[] {
  const probe = document.body.appendChild(document.createElement('i'));
  const colourOf = (name: string) => {
    probe.style.color = name;
    return getComputedStyle(probe).color;
  };
  const known = new Set(
    ['Canvas', 'CanvasText', 'LinkText', 'Highlight', 'HighlightText', 'ButtonText', 'GrayText', 'FieldText'].map(
      colourOf,
    ),
  );
  probe.remove();
  const strange = [...document.querySelectorAll('svg *')].flatMap((shape) => {
    if (!shape.matches('path, rect, circle, line, text') || !shape.checkVisibility()) return [];
    const { fill, stroke } = getComputedStyle(shape);
    return [fill, stroke]
      .filter((colour) => colour.startsWith('rgb') && !/, 0\)$/.test(colour) && !known.has(colour))
      .map((colour) => `${colour}: ${shape.outerHTML.slice(0, 120)}`);
  });
  return [...new Set(strange)];
}

const style = (of: Locator, name: 'fill' | 'outlineStyle' | 'outlineColor' | 'backgroundColor' | 'borderTopWidth') =>
  of.evaluate((element, name) => getComputedStyle(element)[name], name);

test('the list keeps status, unread, urgent, selection and focus', async () => {
  const page = await visit('jonas');
  await goTo(page, `${desk.url}/console`);
  assert.deepEqual(await page.evaluate(strangeShapes), []);
  const shapes = await page
    .locator('.list-status:has(svg)')
    .evaluateAll((cells) =>
      cells.map(
        (cell) =>
          `${cell.textContent} ${[...cell.querySelectorAll('path')].map((path) => path.getAttribute('d')).join()}`,
      ),
    );
  const words = new Set(shapes.map((shape) => shape.split(' ')[0]));
  assert.ok(words.size >= 3, 'the list has several statuses');
  assert.equal(new Set(shapes).size, words.size, 'one shape per status, each with its word');
  assert.match((await page.locator('.list-row[data-urgent]').first().textContent()) ?? '', /Urgent/);
  const weights = await page
    .locator('.list-row .list-summary-text')
    .evaluateAll((texts) => texts.map((text) => getComputedStyle(text).fontWeight));
  assert.ok(new Set(weights).size > 1, 'unread rows are bolder');
  await page.keyboard.press('j');
  const row = page.locator('.list-row').first();
  assert.equal(await style(row, 'outlineStyle'), 'solid', 'the focused row has a ring');
  const ring = await style(row, 'outlineColor');
  await page.keyboard.press('x');
  assert.ok(await row.locator(':checked').isVisible(), 'a native checkbox shows the selection');
  await page.keyboard.press('Control+k');
  const options = page.locator('dialog [role=option]');
  await options.nth(1).waitFor();
  assert.equal(await style(options.first(), 'outlineStyle'), 'solid');
  assert.equal(await style(options.nth(1), 'outlineStyle'), 'none');
  assert.notEqual(await style(options.first(), 'outlineColor'), ring, 'what is chosen differs from what has the focus');
  await page.context().close();
});

test('a ticket tells notes from messages, and the clock what is past', async () => {
  const { number } = await db
    .selectFrom('tickets')
    .select('number')
    .where('status', '=', 'handled')
    .where('deskId', '=', cast.desks.wcms)
    .where('requesterId', '=', cast.people.claire)
    .limit(1)
    .executeTakeFirstOrThrow();
  await addNote(world, desk.actor('tom'), number, { text: 'Only for us.' });
  const page = await visit('jonas');
  await goTo(page, `${desk.url}/console/tickets/${number}`);
  assert.deepEqual(await page.evaluate(strangeShapes), []);
  const note = page.locator('article', { hasText: 'Only for us.' });
  assert.match((await note.locator('header').textContent()) ?? '', /internal note/);
  assert.equal(await style(note.locator('> div'), 'borderTopWidth'), '1px');
  const message = page.locator('article').first();
  assert.equal(await style(message.locator('> div'), 'borderTopWidth'), '0px');
  const steps = page.locator('aside svg.clock rect[rx="2"]');
  const fills = await steps.evaluateAll((rects) => rects.map((rect) => getComputedStyle(rect).fill));
  assert.equal(new Set(fills).size, 2, 'past steps are filled, coming ones are not');
  const [desks, requesters] = [page.locator('aside .bg-step-done').first(), page.locator('aside .bg-selected').first()];
  assert.notEqual(await style(desks, 'backgroundColor'), await style(requesters, 'backgroundColor'));
  await page.context().close();

  const portal = await visit('claire');
  await goTo(portal, `${desk.url}/portal/tickets/${number}`);
  assert.deepEqual(await portal.evaluate(strangeShapes), []);
  const boxes = portal.locator('[role=img].clock > span > span:not(.hatch)').filter({ hasText: /\d/ });
  const grounds = await boxes.evaluateAll((all) => all.map((box) => getComputedStyle(box).backgroundColor));
  assert.ok(new Set(grounds).size > 1, 'past days are filled');
  const [theme, other] = [
    portal.locator('[name=theme][aria-pressed=true]'),
    portal.locator('[name=theme][aria-pressed=false]'),
  ];
  assert.equal(await style(theme, 'outlineStyle'), 'solid');
  assert.equal(await style(other.first(), 'outlineStyle'), 'none');
  await portal.context().close();
});

test('every drawing of figures and forecasts has the colours of the reader', async () => {
  const page = await visit('jonas');
  for (const path of [
    ...[
      '/console/clock',
      '/console/figures',
      '/console/deadline',
      '/admin/desks/DTO/calendar/2027',
      '/admin/desks/DTO/hours',
    ],
    ...['/en/how-we-work', '/en/desks/DTO', '/en/contact/urgent'],
  ]) {
    await goTo(page, desk.url + path);
    assert.deepEqual(await page.evaluate(strangeShapes), [], path);
  }
  await goTo(page, `${desk.url}/console/clock?until=nextWeek`);
  const looks = await page
    .locator('svg.clock.size-3 rect[rx="2"]')
    .evaluateAll((rects) => rects.map((rect) => getComputedStyle(rect).fill));
  assert.ok(new Set(looks).size >= 3, 'reminders, notices and closings differ');
  await page.context().close();
});
