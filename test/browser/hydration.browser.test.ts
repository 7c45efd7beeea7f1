import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { receiveContact } from '#desk/intake/receive-contact.ts';
import { mergeTicket } from '#desk/relations/merge-ticket.ts';
import type { Instant } from '#domain/instant.ts';
import { openConsoleDesk } from './console-desk.ts';
import { goTo } from './go-to.ts';

const desk = await openConsoleDesk();
const { world, db } = desk;
const nadia = desk.actor('nadia');

/** A browser that differs from the server in time zone, language and colours. */
const elsewhere = { locale: 'en-US', timezoneId: 'America/New_York', colorScheme: 'dark' } as const;

/** Returns the browser's complaints about these pages, each loaded as a separate document whose scripts arrive late. */
async function complaintsOn(paths: readonly string[]): Promise<string[]> {
  const { page, complaints, close } = await desk.signIn('nadia', elsewhere);
  await page.route('**/entry.client*', async (route) => {
    await wait(300);
    await route.continue();
  });
  for (const path of paths) {
    const before = complaints.length;
    await goTo(page, `${desk.url}/console/tickets/${path}`);
    complaints.push(...complaints.splice(before).map((complaint) => `${path}: ${complaint}`));
  }
  await close();
  return complaints;
}

async function openOne(summary: string): Promise<string> {
  const received = await receiveContact(world, desk.actor('claire'), {
    deskId: desk.cast.desks.wcms,
    channel: 'portal',
    language: 'fr',
    kind: 'incident',
    site: '1187',
    requester: { email: 'claire.dumont@patrimoine.example', name: 'Claire Dumont', phone: null, language: 'fr' },
    summary,
    text: `${summary}, depuis ce matin.`,
    urgent: false,
    fileIds: [],
  });
  if (!('ticket' in received)) throw new Error(received.refused);
  return received.ticket.number;
}

/** Returns the number of the latest ticket of each status, with and without a first answer, urgent or not. */
async function ofEachPhase(): Promise<string[]> {
  const rows = await db
    .selectFrom('tickets')
    .select(['number', 'status', 'firstAnsweredAt', 'urgent'])
    .where('deskId', '=', desk.cast.desks.wcms)
    .where('kind', '!=', 'complaint')
    .orderBy('number')
    .execute();
  const phases = new Map(
    rows.map(({ number, status, firstAnsweredAt, urgent }) => [
      `${status} ${firstAnsweredAt === null} ${urgent}`,
      number,
    ]),
  );
  return [...phases.values()];
}

test('ticket pages hydrate without a warning in every clock phase, in any time zone', async () => {
  const numbers = await ofEachPhase();
  assert.ok(numbers.length >= 5, `${numbers.length} phases`);
  // A time between two full minutes, in the middle of a service day.
  desk.at('2026-11-25T13:37:41.123Z' as Instant);
  assert.deepEqual(await complaintsOn([...numbers, ...numbers.slice(0, 2).map((number) => `${number}/clock`)]), []);
});

test('ticket pages hydrate without a warning while a merge can still be undone', async () => {
  const [remaining, merged] = [await openOne('Le logo'), await openOne('Encore le logo')];
  assert.ok('ticket' in (await mergeTicket(world, nadia, merged, { into: remaining, participantIds: [] })));
  assert.deepEqual(await complaintsOn([remaining]), []);
});

test('text typed before hydration stays', async () => {
  const { page, complaints, close } = await desk.signIn('jonas');
  let wake = (): void => undefined;
  const typedFirst = new Promise<void>((resolve) => (wake = resolve));
  await page.route('**/entry.client*', async (route) => {
    await typedFirst;
    await route.continue();
  });
  await page.goto(`${desk.url}/admin/desks/DTO/letter-texts/solved`, { waitUntil: 'commit' });
  const area = page.locator('[name=solved-text-fr]');
  await area.fill('Typed early');
  wake();
  await page.waitForLoadState('networkidle');
  assert.equal(await area.inputValue(), 'Typed early');
  assert.deepEqual(complaints, []);
  await close();
});
