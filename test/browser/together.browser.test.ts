import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { saveFile } from '#desk/files/save-file.ts';
import { receiveContact } from '#desk/intake/receive-contact.ts';
import { reactToTicket } from '#desk/portal/reactions.ts';
import { presenceMilliseconds } from '#desk/staff/save-presence.ts';
import { addNote } from '#desk/ticket/add-note.ts';
import { watchTicket } from '#desk/ticket/watch-ticket.ts';
import { readHistory } from '#store/ticket/tickets.ts';
import { atEnd } from '#test/at-end.ts';
import { examplePng } from '#test/example-png.ts';
import { until } from '#test/until.ts';
import { sendNow, writeIn } from './composing.ts';
import { openConsoleDesk, pick, violations } from './console-desk.ts';
import { cameTo, goTo } from './go-to.ts';

const desk = await openConsoleDesk();
const { db, cast } = desk;

atEnd(() => assert.deepEqual(desk.reported, []));

async function newTicket(summary: string, fileIds: string[] = []): Promise<{ number: string; id: string }> {
  const received = await receiveContact(desk.world, desk.actor('claire'), {
    deskId: desk.cast.desks.wcms,
    channel: 'portal',
    language: 'fr',
    kind: 'incident',
    site: '1187',
    requester: { email: 'claire.dumont@patrimoine.example', name: 'Claire Dumont', phone: null, language: 'fr' },
    summary,
    text: `${summary}, depuis ce matin.`,
    urgent: false,
    fileIds,
  });
  if (!('ticket' in received)) throw new Error(received.refused);
  return received.ticket;
}

async function openTicket(page: Page, number: string): Promise<void> {
  await goTo(page, `${desk.url}/console/tickets/${number}`);
}

/** A crashed browser sends nothing: sets its last signal so far back that it counts as present for one more second. */
async function forgetSoon(personId: string): Promise<void> {
  const seenAt = new Date(Date.now() - presenceMilliseconds + 1_000).toISOString();
  await db.updateTable('presences').set({ seenAt }).where('personId', '=', personId).execute();
}

test('two agents on one ticket see each other, are warned when both write, and the second sender reviews first', async () => {
  const { number } = await newTicket('Le menu disparaît');
  const [nadia, sofie] = [await desk.signIn('nadia'), await desk.signIn('sofie')];
  await openTicket(nadia.page, number);
  await openTicket(sofie.page, number);
  // Each reads the console in their own language: Nadia in French, Sofie in Dutch.
  await nadia.page.getByText('Sofie Maes lit').waitFor();
  await sofie.page.getByText('Nadia El Amrani leest').waitFor();
  await writeIn(nadia.page, 'answer', 'Bonjour,');
  await sofie.page.getByText('Nadia El Amrani schrijft', { exact: true }).waitFor();
  await writeIn(sofie.page, 'answer', 'Goeiedag,');
  await sofie.page.getByText('Nadia El Amrani schrijft ook op dit ticket.').waitFor();
  await nadia.page.getByText('Sofie Maes écrit aussi sur ce ticket.').waitFor();
  assert.deepEqual(await violations(sofie.page), []);
  await nadia.page.locator('[data-act=send-answer]').click();
  await sendNow(nadia.page);
  await sofie.page.locator('article').getByText('Bonjour,').waitFor();
  await sofie.page.getByText('Nadia El Amrani leest').waitFor();
  // Sofie has not seen the answer yet: nothing is sent, and her text stays.
  await sofie.page.locator('[data-act=send-answer]').click();
  await sofie.page
    .getByText('veranderde terwijl u schreef')
    .or(sofie.page.getByText('Nadia El Amrani antwoordde'))
    .first()
    .waitFor();
  assert.equal(await sofie.page.inputValue('#text-answer'), 'Goeiedag,');
  await nadia.page.context().close();
  await forgetSoon(cast.people.nadia);
  await sofie.page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await sofie.page.getByText('Nadia El Amrani leest').waitFor({ state: 'detached' });
  assert.deepEqual([...nadia.complaints, ...sofie.complaints], []);
  await sofie.close();
});

test('a ticket is handed over with a note, by keyboard, and the new assignee sees both', async () => {
  const { number, id } = await newTicket('La carte est vide');
  const { page, complaints, close } = await desk.signIn('nadia');
  await openTicket(page, number);
  await page.getByRole('button', { name: 'Confier', exact: true }).focus();
  await page.keyboard.press('Enter');
  await pick(page, 'Confier à', 'tom');
  await page.getByLabel('Note à votre collègue').fill('Le client rappelle demain.');
  await page
    .getByRole('dialog', { name: 'Confier' })
    .getByRole('button', { name: 'Confier', exact: true })
    .press('Enter');
  await page.locator('article').getByText('Le client rappelle demain.').waitFor();
  await page.locator('header').getByText('Tom Wouters').waitFor();
  const types = (await readHistory(desk.db, id)).map(({ type }) => type);
  assert.deepEqual(types.slice(-2), ['noted', 'assigned']);
  assert.deepEqual(complaints, []);
  await close();
});

test('a ticket opens at what came since its reader last looked, and that stays marked while the page is open', async () => {
  const { number, id } = await newTicket('La carte reste grise');
  const { page, complaints, close } = await desk.signIn('nadia');
  const since = page.getByText('Nouveau depuis votre dernière visite');
  const isRead = async () => {
    const { version } = await db.selectFrom('tickets').select('version').where('id', '=', id).executeTakeFirstOrThrow();
    const marks = db.selectFrom('readMarks').select('seq').where('ticketId', '=', id);
    await until(async () => (await marks.executeTakeFirst())?.seq === version);
  };
  await openTicket(page, number);
  await isRead();
  assert.equal(await since.count(), 0);
  await goTo(page, `${desk.url}/console`);
  await reactToTicket(desk.world, desk.actor('claire'), number, { text: 'La légende aussi.', channel: 'portal' });
  const text = Array.from({ length: 60 }, (_, line) => `Ligne ${line} du journal.`).join('\n');
  await addNote(desk.world, desk.actor('tom'), number, { text });
  await openTicket(page, number);
  assert.equal(
    await since.evaluate((line) => line.nextElementSibling?.textContent?.includes('La légende aussi.')),
    true,
  );
  const distance = () =>
    since.evaluate((line) => line.getBoundingClientRect().top - line.closest('#record')!.getBoundingClientRect().top);
  assert.ok((await distance()) >= 0 && (await distance()) < 40, `${await distance()}`);
  assert.deepEqual(await violations(page), []);
  await isRead();
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await page.waitForTimeout(500);
  assert.equal(await since.count(), 1);
  await openTicket(page, number);
  assert.equal(await since.count(), 0);
  assert.deepEqual(complaints, []);
  await close();
});

test('a colleague is mentioned with @ by keyboard, and finds the ticket in a list until they look', async () => {
  const { number } = await newTicket('Le pied de page manque');
  const { page, complaints, close } = await desk.signIn('nadia');
  await openTicket(page, number);
  await page.keyboard.press('n');
  await page.locator('#say-note :is(textarea[name=text], [contenteditable=true]):focus').waitFor();
  await page.keyboard.type('Regarde, @so');
  await page.getByRole('option', { name: 'Sofie Maes' }).waitFor();
  assert.deepEqual(await violations(page), []);
  await page.keyboard.press('Enter');
  await page.waitForFunction(
    () => (document.querySelector('#text-note') as HTMLTextAreaElement).value === 'Regarde, @Sofie Maes ',
  );
  await page.keyboard.press('Control+Enter');
  await page.locator('article').getByText('Regarde, @Sofie Maes').waitFor();
  const sofie = await desk.signIn('sofie');
  await goTo(sofie.page, `${desk.url}/console?view=mentioned`);
  await sofie.page.getByRole('link', { name: 'Le pied de page manque' }).click();
  await sofie.page.getByText('Nadia El Amrani vermeldt u in een notitie.').waitFor();
  await goTo(sofie.page, `${desk.url}/console?view=mentioned`);
  // The ticket leaves the list at once, whether it was read before or after the list was loaded.
  await sofie.page.getByRole('link', { name: 'Le pied de page manque' }).waitFor({ state: 'detached' });
  assert.deepEqual([...complaints, ...sofie.complaints], []);
  await sofie.close();
  await close();
});

test('a watched ticket is in the watch list, also without script', async () => {
  const { number } = await newTicket('Les images sont floues');
  const { page, close } = await desk.signIn('tom', { javaScriptEnabled: false });
  await goTo(page, `${desk.url}/console/tickets/${number}`);
  await page.click('header [popovertarget=panel-more]');
  await page.getByRole('button', { name: /^(Suivre|Volgen|Beobachten|Watch)$/ }).click();
  await page
    .locator('header')
    .getByTitle(/^(Vous suivez|U volgt|Sie beobachten|You are)/)
    .waitFor();
  await goTo(page, `${desk.url}/console?view=watched`);
  await page.getByRole('link', { name: 'Les images sont floues' }).waitFor();
  await close();
});

test('a record of two hundred entries opens at once, with a link to earlier ones', async () => {
  const { number } = await newTicket('Deux cents réponses');
  for (let place = 0; place < 199; place++)
    assert.ok('ticket' in (await addNote(desk.world, desk.actor('tom'), number, { text: `Note ${place}.` })));
  const { page, complaints, close } = await desk.signIn('nadia');
  await openTicket(page, number);
  assert.equal(await page.locator('article').count(), 50);
  assert.deepEqual(await violations(page), []);
  await page.getByRole('link', { name: 'Montrer les 150 entrées précédentes' }).click();
  await page.locator('article').getByText('Note 0.').waitFor();
  assert.equal(await page.locator('article').count(), 200);
  assert.deepEqual(complaints, []);
  await close();
});

test('new entries are announced while reading, and the scroll position stays', async () => {
  const { number } = await newTicket('Le fil s’allonge');
  const { page, close } = await desk.signIn('nadia');
  await openTicket(page, number);
  await addNote(desk.world, desk.actor('tom'), number, { text: 'Encore ceci.' });
  await page.getByText('Nouveau dans le dossier : Tom Wouters, note interne.').waitFor({ state: 'attached' });
  await close();
});

test('pictures are small beside their names, open over the page, and close by keyboard', async () => {
  const claire = desk.actor('claire');
  const content = examplePng(64, 40);
  const saved = await saveFile(desk.world, claire.personId, { name: 'erreur.png', type: 'image/png', content });
  assert.ok('id' in saved);
  const { number } = await newTicket('Une image', [saved.id]);
  const { page, complaints, close } = await desk.signIn('nadia');
  await openTicket(page, number);
  const thumb = page.getByRole('link', { name: 'Agrandir erreur.png' });
  await thumb.locator('img').evaluate((image: HTMLImageElement) => image.decode());
  await thumb.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'erreur.png' }).waitFor();
  assert.deepEqual(await violations(page), []);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog', { name: 'erreur.png' }).waitFor({ state: 'detached' });
  assert.equal(await thumb.evaluate((link) => link === document.activeElement), true);
  assert.deepEqual(complaints, []);
  await close();
});

test('a log opens over the page, decoded from Windows, runs nothing, and closes by keyboard', async () => {
  const claire = desk.actor('claire');
  const content = Buffer.from('10:42 Fatal error: m\xe9moire <script>alert(1)</script>\r\n', 'latin1');
  const type = 'application/octet-stream';
  const saved = await saveFile(desk.world, claire.personId, { name: 'erreurs.log', type, content });
  assert.ok('id' in saved);
  const { number } = await newTicket('Un journal', [saved.id]);
  const { page, complaints, close } = await desk.signIn('nadia');
  await openTicket(page, number);
  const read = page.getByRole('button', { name: 'Lire erreurs.log' });
  await read.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'erreurs.log' });
  await dialog.getByText('10:42 Fatal error: mémoire <script>alert(1)</script>').waitFor();
  assert.deepEqual(await violations(page), []);
  // The window handles its own keys: neither the palette nor an answer opens behind it.
  await page.keyboard.press('Control+k');
  await page.keyboard.press('n');
  assert.equal(await page.locator('dialog, #say-note').filter({ visible: true }).count(), 1);
  assert.ok(await dialog.isVisible());
  // The page behind takes no focus and does not scroll.
  const focused = () => read.evaluate((button) => button === document.activeElement);
  const scrolls = () => page.evaluate(() => getComputedStyle(document.documentElement).overflowY !== 'hidden');
  await read.focus();
  assert.deepEqual([await focused(), await scrolls()], [false, false]);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  assert.deepEqual([await focused(), await scrolls()], [true, true]);
  await page.keyboard.press('Enter');
  await dialog.waitFor();
  await page.mouse.click(2, 2);
  await dialog.waitFor({ state: 'detached' });
  assert.equal(await focused(), true);
  assert.deepEqual(complaints, []);
  await close();
});

test('below 1,100 px the side of the record is a drawer, in both themes', async () => {
  const { number } = await newTicket('Un petit écran');
  for (const colorScheme of ['light', 'dark'] as const) {
    const { page, close } = await desk.signIn('nadia', { viewport: { width: 390, height: 844 }, colorScheme });
    await openTicket(page, number);
    assert.equal(await page.locator('aside').isVisible(), false);
    await page.getByRole('button', { name: 'Détails' }).first().click();
    await page.locator('aside').getByRole('heading', { name: 'Demandeur' }).waitFor();
    assert.deepEqual(await violations(page), []);
    await page.keyboard.press('Escape');
    await page.locator('aside').waitFor({ state: 'hidden' });
    await close();
  }
});

test('an agent adds a participant, and the side names who added them', async () => {
  const { number } = await newTicket('Un collègue de plus');
  const { page, close } = await desk.signIn('nadia');
  await openTicket(page, number);
  await page.locator('aside').getByRole('button', { name: 'Ajouter', exact: true }).click();
  await page.locator('#email').fill('rita@patrimoine.example');
  await page.getByRole('button', { name: 'Faire participer' }).click();
  await page.locator('aside').getByText('ajout de Nadia El Amrani').waitFor();
  await close();
});

test('a watcher’s browser shows number and summary of a ticket changed by others, and nothing of an invisible one', async () => {
  const { number, id } = await newTicket('Le pied de page manque');
  const { page, complaints } = await desk.signIn('tom');
  await page.addInitScript(() => {
    const shown: string[][] = [];
    class Shown {
      static permission = 'granted';
      static requestPermission = async () => 'granted';
      onclick = null;
      constructor(title: string, { body }: { body: string }) {
        shown.push([title, body]);
      }
      close() {}
    }
    Object.assign(window, { Notification: Shown, shown });
  });
  const shown = () => page.evaluate('window.shown') as Promise<string[][]>;
  await goTo(page, `${desk.url}/console/settings`);
  await page.locator('[name=watchedNotification]').check();
  await page.locator('[value=noticing]').click();
  await cameTo(page, '**done=1');
  await watchTicket(desk.world, desk.actor('tom'), number);
  // A page reads its data again once its line of hints is open.
  const isOpen = page.waitForResponse((response) => new URL(response.url()).pathname === '/console.data');
  await goTo(page, `${desk.url}/console`);
  await isOpen;
  await addNote(desk.world, desk.actor('nadia'), number, { text: 'Je regarde.' });
  await until(async () => (await shown()).length > 0);
  assert.deepEqual(await shown(), [[number, 'Le pied de page manque']]);
  // The hint is on its way when the ticket becomes a complaint, which this agent may not read: the page gets nothing when it
  // fetches.
  const change = (kind: 'complaint' | 'incident') =>
    desk.db.updateTable('tickets').set({ kind }).where('id', '=', id).execute();
  await page.route('**/console/find?*', async (route) => {
    await change('complaint');
    await route.continue();
  });
  const answered = page.waitForResponse('**/console/find?*');
  await addNote(desk.world, desk.actor('nadia'), number, { text: 'Encore.' });
  await answered;
  await page.waitForTimeout(200);
  assert.equal((await shown()).length, 1);
  await change('incident');
  assert.deepEqual(complaints, []);
  await page.context().close();
});
