import assert from 'node:assert/strict';
import { test } from 'node:test';
import { receiveContact } from '#desk/intake/receive-contact.ts';
import { saveView } from '#desk/views/views.ts';
import { atEnd } from '#test/at-end.ts';
import { openConsoleDesk, violations } from './console-desk.ts';
import { awake, cameTo, goTo } from './go-to.ts';

const desk = await openConsoleDesk();
const nadia = await desk.atConsole('nadia');

atEnd(() => {
  assert.deepEqual(desk.reported, []);
  assert.deepEqual(nadia.complaints, []);
});

const rows = '.list-open';

async function open(summary: string, text = summary): Promise<string> {
  const opened = await receiveContact(desk.world, null, {
    deskId: desk.cast.desks.wcms,
    channel: 'form',
    language: 'fr',
    kind: 'question',
    site: '1187',
    urgent: false,
    requester: { email: 'claire.dumont@patrimoine.example', name: null, phone: null, language: 'fr' },
    summary,
    text,
    fileIds: [],
  });
  if (!('ticket' in opened)) throw new Error(opened.refused);
  return opened.ticket.number;
}

test('a view is created by keyboard, shared, and appears in others’ navigation', async () => {
  const { page } = nadia;
  await goTo(page, `${desk.url}/console/views/new`);
  await page.getByLabel('Condition à ajouter').focus();
  await page.keyboard.type('Type');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('checkbox', { name: 'Question' }).focus();
  await page.keyboard.press('Space');
  await page.getByText(/^\d+ tickets correspondent\.$/).waitFor();
  await page.getByText('kind:question', { exact: true }).waitFor();
  // Updating the counts has not moved the focus.
  assert.equal(await page.evaluate('document.activeElement.value'), 'question');
  await page.getByLabel('Nom', { exact: true }).focus();
  await page.keyboard.type('Questions <b>du</b> jour');
  await page.getByLabel('Qui la voit').focus();
  await page.keyboard.type('Toute l’équipe : Support');
  await page.getByRole('button', { name: 'Enregistrer', exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Questions <b>du</b> jour' }).waitFor();
  const tom = await desk.atConsole('tom');
  await tom.page.getByRole('link', { name: /^Questions <b>du<\/b> jour/ }).click();
  await tom.page.getByRole('heading', { level: 1, name: 'Questions <b>du</b> jour' }).waitFor();
  // Tom works at one of her two desks.
  const [his, hers] = [await tom.page.locator(rows).count(), await page.locator(rows).count()];
  assert.ok(his > 0 && his < hers);
  // Tom may not change it.
  assert.equal(await tom.page.getByRole('link', { name: 'Wijzigen' }).count(), 0);
  assert.deepEqual(tom.complaints, []);
  await tom.close();
});

test('a saved view’s count stays current', async () => {
  const { page } = nadia;
  const beside = page.locator('#console-navigation a', { hasText: 'Questions <b>du</b> jour' });
  const count = async () => Number((await beside.textContent())!.match(/(\d+)$/)![1]);
  const had = await count();
  await open('Combien de temps encore ?');
  await beside.filter({ hasText: new RegExp(`\\D${had + 1}$`) }).waitFor();
  assert.equal(await count(), had + 1);
});

test('conditions are added, removed and saved as a view by keyboard', async () => {
  const { page } = nadia;
  const q = () => new URL(page.url()).searchParams.get('q');
  await goTo(page, `${desk.url}/console?view=waiting`);
  await page.keyboard.press('f');
  await page.locator('#add-condition:focus').waitFor();
  await page.keyboard.type('néerlandais');
  await page.getByRole('option', { name: 'Langue : Néerlandais', exact: true }).waitFor();
  assert.deepEqual(await violations(page), []);
  await page.keyboard.press('Enter');
  await cameTo(page, '**/console?q=*');
  assert.equal(q(), 'status:waiting language:nl');
  const chips = page.getByRole('list', { name: 'Conditions' }).getByRole('listitem');
  await chips.nth(1).waitFor();
  assert.deepEqual(await chips.allTextContents(), ['Statut\u00a0: En attente', 'Langue\u00a0: Néerlandais']);
  await page.keyboard.press('f');
  await page.locator('#add-condition:focus').waitFor();
  await page.keyboard.type('en cours');
  await page
    .getByRole('option', { name: /En cours/ })
    .first()
    .waitFor();
  await page.keyboard.press('Enter');
  await page.getByText('Statut : En attente, En cours').waitFor();
  assert.deepEqual(await violations(page), []);
  await page.getByRole('link', { name: /^Retirer la condition « Langue/ }).press('Enter');
  await cameTo(page, (url) => url.searchParams.get('q') === 'status:waiting,open');
  await chips.nth(1).waitFor({ state: 'detached' });
  await page.locator('main li a:focus').waitFor();
  await page.getByRole('button', { name: 'Enregistrer comme vue' }).press('Enter');
  await page.locator('#save-view [name=name]:focus').waitFor();
  await page.keyboard.type('En main');
  await page.keyboard.press('Enter');
  await cameTo(page, '**/console?saved=*');
  await page.locator('#console-navigation a', { hasText: 'En main' }).waitFor();
  assert.deepEqual(await chips.allTextContents(), ['Statut\u00a0: En attente, En cours']);
  // The page of all views says the same, with the query language below.
  await goTo(page, `${desk.url}/console/views`);
  const saved = page.locator('main li', { has: page.getByRole('link', { name: 'En main', exact: true }) });
  assert.deepEqual(await saved.getByRole('list', { name: 'Conditions' }).getByRole('listitem').allTextContents(), [
    'Statut\u00a0: En attente, En cours',
  ]);
  assert.equal(await saved.locator('code').textContent(), 'status:waiting,open');
  await goTo(
    page,
    await page
      .locator('#console-navigation a', { hasText: 'Questions' })
      .evaluate((a) => (a as HTMLAnchorElement).href),
  );
});

test('the list works without script, page by page', async () => {
  const { page, close } = await desk.atConsole('tom', { javaScriptEnabled: false });
  await page.getByRole('link', { name: /^Afgesloten/ }).click();
  await page.getByRole('heading', { level: 1, name: 'Afgesloten' }).waitFor();
  const href = await page.locator(rows).first().getAttribute('href');
  await page.locator(rows).first().click();
  await awake(page);
  assert.equal(new URL(page.url()).pathname, href);
  await close();
});

test('without scripts a condition is chosen from a list', async () => {
  const { page, close } = await desk.signIn('nadia', { javaScriptEnabled: false });
  await goTo(page, `${desk.url}/console?q=status:waiting`);
  await page.getByRole('button', { name: 'Filtrer' }).click();
  await page.locator('#filter [name=with]').selectOption({ label: 'Urgent : oui' });
  await page.getByRole('button', { name: 'Ajouter', exact: true }).click();
  await page.getByText('Urgent : oui').first().waitFor();
  assert.equal(new URL(page.url()).searchParams.get('q'), 'status:waiting urgent:true');
  await close();
});

test('a view is discarded, and restored by one click', async () => {
  const { page } = nadia;
  await page.getByRole('link', { name: 'Modifier' }).click();
  await page.getByRole('button', { name: 'Supprimer la vue' }).click();
  await page.getByText('est supprimée').waitFor();
  assert.equal(await page.locator('#console-navigation a', { hasText: 'Questions' }).count(), 0);
  await page.getByRole('button', { name: 'Annuler la suppression' }).click();
  await page.locator('#console-navigation a', { hasText: 'Questions' }).waitFor();
});

test('a view with an obsolete condition says so and shows nothing', async () => {
  const { page } = nadia;
  const fields = { name: 'Ancien site', filter: 'site:9999', sort: 'due', deskId: null } as const;
  const made = await saveView(desk.world, desk.actor('nadia'), fields);
  assert.ok('viewId' in made);
  await goTo(page, `${desk.url}/console?saved=${made.viewId}`);
  await page.getByText('Une condition de cette vue n’est plus valable').waitFor();
  assert.equal(await page.locator(rows).count(), 0);
});

test('results appear during typing; Enter opens the selected one', async () => {
  const { page } = nadia;
  const number = await open('Le zébrage des tableaux', 'Un ocelot <img src=x> passe.');
  await goTo(page, `${desk.url}/console`);
  await page.keyboard.press('/');
  await page.keyboard.type('ocel');
  const option = page.getByRole('option');
  await option.first().waitFor();
  assert.equal(await option.count(), 1);
  assert.equal(await option.locator('mark').textContent(), 'ocelot');
  assert.match((await option.textContent()) ?? '', /passe/);
  assert.equal(await page.locator('img[src=x]').count(), 0);
  assert.deepEqual(await violations(page), []);
  await page.keyboard.press('ArrowDown');
  assert.equal(await option.getAttribute('aria-selected'), 'true');
  await page.keyboard.press('Enter');
  await cameTo(page, `**/console/tickets/${number}`);
});

test('the last of two searches wins, and Escape closes the list', async () => {
  const { page } = nadia;
  await goTo(page, `${desk.url}/console`);
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  await page.route('**/console/find?q=page', async (route) => {
    await released;
    await route.continue().catch(() => undefined);
  });
  const isAsked = page.waitForRequest('**/console/find?q=page');
  await page.keyboard.press('/');
  await page.keyboard.type('page');
  await isAsked;
  await page.fill('#find', 'ocelot');
  await page.getByRole('option').first().waitFor();
  release();
  await page.waitForTimeout(300);
  assert.equal(await page.getByRole('option').count(), 1);
  await page.keyboard.press('Escape');
  assert.equal(await page.getByRole('option').count(), 0);
  await page.unroute('**/console/find?q=page');
});

test('a wrong check is reported during typing', async () => {
  const { page } = nadia;
  const number = await open('Un numéro mal noté');
  const [prefix, sequence, check] = number.split('-');
  await page.fill('#find', `${prefix}-${sequence}-${check === '01' ? '02' : '01'}`);
  await page.getByText('Vouliez-vous dire').waitFor();
  await page.locator(`[role=option][href$="${number}"]`).waitFor();
  assert.equal(await page.getByRole('link', { name: 'Tous les résultats' }).count(), 0);
});

test('results mark the search words, and unusable input is reported', async () => {
  const { page } = nadia;
  await goTo(page, `${desk.url}/console?q=${encodeURIComponent('ocelot site:nowhere kind:nothing')}`);
  assert.equal(await page.locator('.list-passage mark').textContent(), 'ocelot');
  const said = await page.getByText('Le reste a été cherché.').textContent();
  assert.match(said!, /site:nowhere/);
  assert.match(said!, /kind:nothing/);
  assert.equal(await page.locator(rows).count(), 1);
});

test('each agent chooses the columns and order of a list, also without script', async () => {
  const { page, close } = await desk.signIn('nadia', { javaScriptEnabled: false });
  await goTo(page, `${desk.url}/console?view=new`);
  await page.getByRole('button', { name: 'Affichage' }).click();
  await page.locator('#column-priority').check();
  await page.getByRole('button', { name: 'Garder cet affichage' }).click();
  await cameTo(page, '**/console?view=new');
  assert.ok((await page.locator('.list-head th').allInnerTexts()).includes('Priorité'));
  await goTo(page, `${desk.url}/console?view=mine`);
  assert.ok(!(await page.locator('.list-head th').allInnerTexts()).includes('Priorité'));
  await goTo(page, `${desk.url}/console?view=new`);
  await page.getByRole('button', { name: 'Affichage' }).click();
  await page.getByRole('link', { name: 'Les plus récents d’abord' }).click();
  await cameTo(page, '**sort=-openedAt');
  assert.equal(await page.locator('.list-group').count(), 0);
  await close();
});

test('a ticket that moved to a later page is marked there', async () => {
  const { page } = nadia;
  await goTo(page, `${desk.url}/console?q=-channel:api&sort=-changedAt`);
  const next = page.getByRole('link', { name: 'Suite de la liste' });
  await next.click();
  await cameTo(page, '**seen=*');
  assert.equal(await page.getByText('figurait sur une page précédente').count(), 0);
  // The first ticket of the first page moves to the second, as one that was opened long ago does.
  const [first] = await desk.db.selectFrom('tickets').select('id').orderBy('changedAt', 'desc').limit(1).execute();
  await desk.db.updateTable('tickets').set({ changedAt: '2026-01-01T00:00:00Z' }).where('id', '=', first!.id).execute();
  await page.reload();
  assert.equal(await page.getByText('figurait sur une page précédente').count(), 1);
});

test('a site is picked with its count and shows its tickets', async () => {
  const { page } = nadia;
  await goTo(page, `${desk.url}/console/sites`);
  await page.getByRole('link', { name: '1098 Agence du Fleuve' }).click();
  await page.getByRole('heading', { level: 1, name: 'Résultats' }).waitFor();
  assert.notEqual(await page.locator(rows).count(), 0);
});
