import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page, Route } from 'playwright-core';
import { assignTicket } from '#desk/assignment/assign-ticket.ts';
import { sendDuePending } from '#desk/messages/send-pending.ts';
import { requestInformation } from '#desk/ticket/request-information.ts';
import { atEnd } from '#test/at-end.ts';
import { examplePng } from '#test/example-png.ts';
import { until } from '#test/until.ts';
import { openForClaire } from './claire-ticket.ts';
import { openConsoleDesk } from './console-desk.ts';
import { awake, goTo } from './go-to.ts';

const desk = await openConsoleDesk();
atEnd(() => assert.deepEqual(desk.reported, []));

const newTicket = (summary: string, { urgent = false } = {}) => openForClaire(desk, { summary, urgent });

async function openTicket(page: Page, number: string, say = 'answer'): Promise<void> {
  await goTo(page, `${desk.url}/console/tickets/${number}?say=${say}`);
}

/** Returns the editor of a tab once it is loaded. */
async function editorOf(page: Page, tab = 'answer') {
  await page.locator(`#text-${tab}`).focus();
  const editor = page.locator(`#say-${tab} [contenteditable=true]`);
  // The editor appears a moment before it has the cursor.
  await page.locator(`#say-${tab} [contenteditable=true]:focus`).waitFor();
  return editor;
}

const said = (number: string) =>
  desk.db
    .selectFrom('entries')
    .innerJoin('texts', 'texts.id', 'entries.textId')
    .innerJoin('tickets', 'tickets.id', 'entries.ticketId')
    .select(['texts.text', 'texts.html'])
    .where('tickets.number', '=', number)
    .where('direction', '=', 'out')
    .execute();

test('an agent writes formatted text, pastes a picture, undoes, and sends', async () => {
  const number = await newTicket('Le logo est flou');
  const { page, complaints, close } = await desk.signIn('nadia');
  await openTicket(page, number);
  const editor = await editorOf(page);
  await page.keyboard.type('Bonjour ');
  await page.keyboard.press('Control+b');
  await page.keyboard.type('Claire');
  await page.keyboard.press('Control+b');
  await page.keyboard.type(', voici :');
  await page.keyboard.press('Enter');
  await editor.evaluate(
    (field, bytes) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(bytes)], 'écran.png', { type: 'image/png' }));
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    },
    [...examplePng(640, 360)],
  );
  await editor.locator('img[alt="écran.png"]').waitFor();
  await page.getByText(/^Brouillon enregistré à/).waitFor();
  await page.keyboard.press('Control+Enter');
  const toast = page.locator('[data-sending]');
  await toast
    .getByText(/La réponse part dans \d+ s/)
    .last()
    .waitFor();
  assert.deepEqual(await said(number), []);
  await toast.getByRole('button', { name: 'Annuler' }).click();
  await editor.locator('img[alt="écran.png"]').waitFor();
  await editor.getByText('Bonjour Claire, voici :').waitFor();
  await page.keyboard.press('Control+Enter');
  await toast.getByRole('button', { name: 'Envoyer maintenant' }).click();
  await toast.waitFor({ state: 'detached' });
  await page.locator('article').locator('strong').getByText('Claire').waitFor();
  const picture = page.locator('article img[alt="écran.png"]');
  await picture.waitFor();
  assert.ok(await picture.evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth > 0));
  const [answer] = await said(number);
  assert.equal(answer!.text, 'Bonjour Claire, voici :\n\n[écran.png]');
  assert.match(
    answer!.html!,
    /^<p>Bonjour <strong>Claire<\/strong>, voici :<\/p><p><img src="cid:[0-9a-f-]{36}" alt="écran.png" \/><\/p>$/,
  );
  assert.equal((await said(number)).length, 1);
  assert.deepEqual(complaints, []);
  await close();
});

test('a draft appears on another machine, and a newer one is offered', async () => {
  const number = await newTicket('Un brouillon');
  const one = await desk.signIn('nadia');
  await openTicket(one.page, number);
  await editorOf(one.page);
  await one.page.keyboard.type('Écrit au bureau.');
  await one.page.getByText(/^Brouillon enregistré à/).waitFor();
  const other = await desk.signIn('nadia');
  await openTicket(other.page, number);
  assert.equal(await other.page.inputValue('#text-answer'), 'Écrit au bureau.');
  const editor = await editorOf(other.page);
  await other.page.keyboard.press('End');
  await other.page.keyboard.type(' Et au guichet.');
  await other.page.getByText(/^Brouillon enregistré à/).waitFor();
  await one.page.keyboard.type(' Ici aussi.');
  await one.page.getByText(/brouillon plus récent dans un autre navigateur/).waitFor();
  await one.page.getByRole('button', { name: 'Prendre celui-là' }).click();
  await one.page.locator('#say-answer [contenteditable=true]').getByText('Écrit au bureau. Et au guichet.').waitFor();
  assert.equal(await editor.textContent(), 'Écrit au bureau. Et au guichet.');
  const tom = await desk.signIn('tom');
  await openTicket(tom.page, number);
  assert.doesNotMatch(await tom.page.content(), /Écrit au bureau/);
  for (const { close } of [one, other, tom]) await close();
});

test('a broken connection loses nothing and sends nothing twice', async () => {
  const number = await newTicket('Une coupure');
  const { page, close } = await desk.signIn('nadia');
  await openTicket(page, number);
  await editorOf(page);
  await page.context().setOffline(true);
  await page.keyboard.type('Écrit sans connexion.');
  await page.getByText(/^Brouillon gardé dans ce navigateur/).waitFor();
  await page.keyboard.press('Control+Enter');
  await page.getByText(/Pas de connexion. Rien n’a été perdu/).waitFor();
  await page.context().setOffline(false);
  await page.getByText(/^Brouillon enregistré à/).waitFor();
  // The server receives the request, but its response is lost: the browser retries by itself.
  let heard = 0;
  await page.route('**/send', async (route) => {
    heard += 1;
    await route.fetch();
    return heard === 1 ? route.abort('connectionreset') : route.continue();
  });
  await page.locator('[data-act=send-answer]').click();
  await page.locator('[data-sending]').waitFor();
  await sendDuePending(desk.world, { now: true });
  await page.locator('article').getByText('Écrit sans connexion.').waitFor();
  assert.equal((await said(number)).length, 1);
  await close();
});

test('a draft loaded before its saving was confirmed is not taken for another browser’s', async () => {
  const number = await newTicket('Un brouillon lent');
  const { page, close } = await desk.signIn('nadia');
  const { ticketId, deskId } = await desk.db
    .selectFrom('tickets')
    .select(['id as ticketId', 'deskId'])
    .where('number', '=', number)
    .executeTakeFirstOrThrow();
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  const { promise: saved, resolve: heard } = Promise.withResolvers<void>();
  await page.route('**/draft', async (route) => {
    const response = await route.fetch();
    heard();
    await released;
    await route.fulfill({ response });
  });
  await openTicket(page, number);
  await editorOf(page);
  await page.keyboard.type('Écrit lentement.');
  await saved;
  const read = page.waitForResponse(`**/console/tickets/${number}.data*`);
  desk.world.hints.ticketChanged({ ticketId, deskId });
  await read;
  await page.waitForTimeout(500);
  const newer = page.getByText(/brouillon plus récent dans un autre navigateur/);
  assert.equal(await newer.count(), 0);
  release();
  await page.getByText(/^Brouillon enregistré à/).waitFor();
  assert.equal(await newer.count(), 0);
  // A page that closes saves unsaved text once more.
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await close();
});

test('a draft whose saving is never confirmed does not block a message', async () => {
  const number = await newTicket('Une ligne muette');
  const { page } = await desk.signIn('nadia');
  await page.clock.install();
  const saving = page.waitForRequest('**/draft');
  await page.route('**/draft', () => {});
  await openTicket(page, number, 'note');
  await editorOf(page, 'note');
  await page.keyboard.type('Vérifié ce matin.');
  await page.clock.runFor(1_000);
  await saving;
  const sent = page.waitForRequest('**/send');
  await page.keyboard.press('Control+Enter');
  await page.clock.runFor(15_000);
  await sent;
  await page.locator('article').getByText('Vérifié ce matin.').waitFor();
  await page.context().close();
});

test('text typed during sending stays, and nothing is sent twice', async () => {
  const number = await newTicket('Le moteur de recherche ne répond plus');
  const { page, close } = await desk.signIn('tom');
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  await page.route('**/send', async (route) => {
    await released;
    await route.continue();
  });
  await openTicket(page, number, 'note');
  const editor = await editorOf(page, 'note');
  await page.keyboard.type('Vérifié ce matin.');
  const sent = page.waitForRequest('**/send');
  await page.keyboard.press('Control+Enter');
  await sent;
  await page.keyboard.type(' Et encore ceci.');
  const kept = page.waitForResponse('**/draft');
  release();
  await page.waitForFunction(
    () => document.querySelector('#say-note [contenteditable]')?.textContent === 'Et encore ceci.',
  );
  await kept;
  await page.reload();
  await awake(page);
  assert.equal(await page.inputValue('#text-note'), 'Et encore ceci.');
  const notes = await desk.db
    .selectFrom('texts')
    .innerJoin('tickets', 'tickets.id', 'texts.ticketId')
    .select('texts.text')
    .where('tickets.number', '=', number)
    .where('texts.internal', '=', true)
    .execute();
  assert.deepEqual(
    notes.map(({ text }) => text),
    ['Vérifié ce matin.'],
  );
  await editor.waitFor({ state: 'detached' });
  await close();
});

test('a message waits for its file’s upload, and is not sent without a refused one', async () => {
  const number = await newTicket('Un fichier lent');
  const { page, close } = await desk.signIn('nadia');
  await openTicket(page, number);
  await editorOf(page);
  await page.keyboard.type('Voici le plan.');
  const lines: Route[] = [];
  await page.route('**/files', (route) => void lines.push(route));
  const plan = { name: 'plan.txt', mimeType: 'text/plain', buffer: Buffer.from('un plan') };
  const broken = { ...plan, name: 'coupé.txt' };
  await page.setInputFiles('#files-answer', [plan, broken]);
  await page.getByText(/^plan\.txt\s:/).waitFor();
  await page.keyboard.press('Control+Enter');
  await page.locator('[data-act=send-answer][aria-busy=true]').waitFor();
  await until(() => lines.length > 0);
  await lines[0]!.continue();
  await page.getByText(/^coupé\.txt\s:/).waitFor();
  await until(() => lines.length > 1);
  await lines[1]!.abort();
  await page.getByText(/Rien n’est parti, car un fichier n’a pas pu être joint/).waitFor();
  await page.locator('[data-act=send-answer]').click();
  await page.locator('[data-act=send-answer]:not([aria-busy])').waitFor();
  await page.getByText(/Rien n’est parti/).waitFor();
  assert.equal(await page.locator('[data-sending]').count(), 0);
  await page.getByRole('button', { name: 'Retirer coupé.txt' }).click();
  await page.locator('[data-act=send-answer]').click();
  await page.getByRole('button', { name: 'Envoyer maintenant' }).click();
  await page.locator('[data-sending]').waitFor({ state: 'detached' });
  const answer = page.locator('article').filter({ hasText: 'Voici le plan.' });
  await answer.getByRole('link', { name: 'plan.txt' }).waitFor();
  assert.equal((await said(number)).length, 1);
  await close();
});

test('a colleague sees that an answer is being sent, and only its author can take it back', async () => {
  const number = await newTicket('À deux');
  const nadia = await desk.signIn('nadia');
  const tom = await desk.signIn('tom');
  await openTicket(tom.page, number);
  await openTicket(nadia.page, number);
  await editorOf(nadia.page);
  await nadia.page.keyboard.type('C’est réparé.');
  await nadia.page.keyboard.press('Control+Enter');
  await nadia.page.locator('[data-sending]').waitFor();
  await tom.page.getByText('Nadia El Amrani verstuurt een antwoord.').first().waitFor();
  assert.equal(await tom.page.locator('[data-sending]').count(), 0);
  await sendDuePending(desk.world, { now: true });
  await tom.page.locator('article').getByText('C’est réparé.').waitFor();
  await nadia.close();
  await tom.close();
});

test('the mail preview is what its reader gets, with the ticket’s closing date', async () => {
  const number = await newTicket('Un aperçu');
  const { page, complaints, close } = await desk.signIn('nadia');
  await openTicket(page, number, 'handle');
  await editorOf(page, 'handle');
  await page.keyboard.press('Control+b');
  await page.keyboard.type('Réparé.');
  await page.locator('[data-act=preview-handle]').click();
  const dialog = page.getByRole('dialog', { name: 'Aperçu de l’e-mail' });
  await dialog
    .getByText(new RegExp(`\\[${number}\\]`))
    .first()
    .waitFor();
  const frame = page.frameLocator('iframe[name=preview-handle]');
  await frame.locator('strong').getByText('Réparé.').waitFor();
  await frame
    .getByText(/1er\s+décembre\s+2026/)
    .filter({ visible: true })
    .first()
    .waitFor();
  await dialog.getByRole('button', { name: 'Fermer' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.locator('[data-act=preview-handle]:focus').waitFor();
  assert.deepEqual(complaints, []);
  await close();
});

test('a text in another language than its ticket causes a warning, and may be sent', async () => {
  const number = await newTicket('Une langue');
  const { page, close } = await desk.signIn('nadia');
  await openTicket(page, number);
  await editorOf(page);
  await page.keyboard.type('Dear Claire, the page works again and you can use it with all of your colleagues.');
  await page.getByText('Ce texte semble écrit en anglais. Le ticket est en français.').waitFor();
  await page.keyboard.press('Control+Enter');
  await page.locator('[data-sending]').waitFor();
  await sendDuePending(desk.world, { now: true });
  await close();
});

test('a macro inserts its text in the ticket’s language, and none is sent with a gap', async () => {
  const number = await newTicket('Une macro');
  const { page, complaints, close } = await desk.signIn('nadia');
  await openTicket(page, number);
  const editor = await editorOf(page);
  await page.keyboard.press('/');
  // Type at once: the field receives the next key.
  await page.keyboard.type('salut');
  await page.keyboard.press('Enter');
  await editor.getByText(`Merci pour votre message au sujet du ticket ${number}.`).waitFor();
  await editor.getByText('Bonjour Claire Dumont,').waitFor();
  await page.keyboard.type(' Voir {site.name}.');
  await page.keyboard.press('Control+Enter');
  await page.getByText('Complétez d’abord {site.name}.').waitFor();
  assert.deepEqual(complaints, []);
  await close();
});

test('in a low window the header is as high for every ticket, and the composer leaves room for the record', async () => {
  const short = await newTicket('Bref');
  const long = await newTicket(
    'Le formulaire d’inscription aux ateliers de la saison répond par une erreur quand on envoie',
  );
  const { page, complaints, close } = await desk.signIn('nadia');
  await page.setViewportSize({ width: 720, height: 450 });
  const heightOf = (part: string) => page.locator(part).evaluate((found) => found.getBoundingClientRect().height);
  const heads: number[] = [];
  await goTo(page, `${desk.url}/console/tickets/${short}`);
  assert.equal(await page.locator('#say-answer').isVisible(), false, 'only the tabs show until one is chosen');
  assert.ok((await heightOf('#record')) >= 300);
  for (const number of [short, long]) {
    await openTicket(page, number, 'answer');
    heads.push(await heightOf('main header:has(h1)'));
  }
  assert.equal(heads[0], heads[1]);
  // An urgent ticket that waits has the longest line of facts: it is cut, and a phone leaves the language to the composer.
  const urgent = await newTicket('En panne', { urgent: true });
  await assignTicket(desk.world, desk.actor('nadia'), urgent, desk.actor('nadia').email);
  await requestInformation(desk.world, desk.actor('nadia'), urgent, { text: 'Depuis quand ?', questionIds: ['since'] });
  for (const [width, height] of [
    [1440, 900],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height });
    const each: number[] = [];
    for (const number of [short, urgent]) {
      await openTicket(page, number, 'answer');
      each.push(await heightOf('main header:has(h1)'));
    }
    assert.equal(each[0], each[1], `at ${width} pixels`);
  }
  await page.setViewportSize({ width: 720, height: 450 });
  await openTicket(page, long, 'answer');
  await page.locator('#say-answer textarea').fill('Une ligne.\n'.repeat(30));
  assert.ok((await heightOf('#record')) >= 160);
  await page.getByRole('button', { name: 'Replier' }).press('Enter');
  assert.equal(await page.locator('#say-answer').isVisible(), false);
  assert.ok((await heightOf('#record')) >= 300);
  await page.locator('[data-tab=answer]:focus').press('Enter');
  await page.locator('#say-answer').getByText('Une ligne.').first().waitFor();
  assert.deepEqual(complaints, []);
  await close();
});

test('on a laptop the tabs of the composer are whole, and the focus is above its bar (2.4.11)', async () => {
  const number = await newTicket('Le formulaire est vide');
  const { page, close } = await desk.signIn('jonas');
  const cut: string[] = [];
  // Dutch has the longest words here, German the longest tab.
  for (const [language, tab] of [
    ['nl', 'handle'],
    ['de', 'ask'],
  ] as const) {
    await desk.db.updateTable('people').set({ language }).where('id', '=', desk.cast.people.jonas).execute();
    await openTicket(page, number, tab);
    for (let width = 1020; width <= 1440; width += 20) {
      await page.setViewportSize({ width, height: 720 });
      const names = await page.evaluate(() =>
        [...document.querySelectorAll('[data-tab] span:not(.sr-only)')]
          .filter((name) => name.clientWidth > 1 && name.scrollWidth > name.clientWidth)
          .map(({ textContent }) => textContent),
      );
      cut.push(...names.map((name) => `${language}, ${width}: ${name}`));
    }
  }
  assert.deepEqual(cut, []);
  await page.setViewportSize({ width: 1280, height: 720 });
  const fields = page.locator('#say-ask :is([name=asked], [name=items])');
  for (const field of await fields.all()) {
    await field.focus();
    const isSeen = await field.evaluate((element) => {
      const { left, top, height } = element.getBoundingClientRect();
      return element.contains(document.elementFromPoint(left + 8, top + height / 2));
    });
    assert.ok(isSeen, await field.evaluate((element) => element.outerHTML));
  }
  assert.ok((await fields.count()) > 1);
  await close();
});
