import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FormInFile } from '#domain/installation/forms.ts';
import { inEachLanguage } from '#domain/language.ts';
import { atEnd } from '#test/at-end.ts';
import { publishedSections } from '#test/published-form.ts';
import { openTab } from './browser.ts';
import { openConsoleDesk, violations } from './console-desk.ts';
import { cameTo, goTo } from './go-to.ts';

const desk = await openConsoleDesk({ filled: false });
atEnd(() => assert.deepEqual(desk.reported, []));
const deskId = desk.cast.desks.wcms;
const said = (text: string) => inEachLanguage(() => text);
const choices = ['lien', 'texte'].map((id) => ({ id, label: said(id) }));
const sections: FormInFile = [
  {
    ...{ id: 'main', title: said('La demande') },
    questions: [
      { id: 'summary', type: 'summary', label: said('Titre'), required: true },
      { id: 'visits', type: 'number', label: said('Visites par mois') },
      {
        ...{ id: 'why', type: 'line', label: said('Pourquoi tant de visites') },
        condition: { all: [{ question: 'visits', atLeast: '1000' }] },
      },
    ],
  },
  {
    ...{ id: 'pages', title: said('Les pages') },
    questions: [
      { id: 'address', type: 'url', label: said('Adresse de la page'), required: true },
      { id: 'kind', type: 'choice', label: said('Défaut'), choices },
      { id: 'wrong', type: 'line', label: said('Le bon texte'), condition: { question: 'kind', is: ['texte'] } },
    ],
    repeat: { name: said('Page'), least: 1, most: 3 },
  },
];
await publishedSections(desk, deskId, { key: 'pages', kind: 'incident' }, sections);
await publishedSections(desk, deskId, { key: 'reasons', kind: 'incident' }, [
  {
    ...{ id: 'main', title: said('La demande') },
    questions: [
      { id: 'summary', type: 'summary', label: said('Titre'), required: true },
      { id: 'kind', type: 'choice', label: said('Défaut'), choices },
    ],
  },
  {
    ...{ id: 'texts', title: said('Le texte') },
    questions: [
      { id: 'wrong', type: 'line', label: said('Le texte fautif'), condition: { question: 'kind', is: ['texte'] } },
      { id: 'right', type: 'line', label: said('Le bon texte'), condition: { question: 'kind', is: ['texte'] } },
    ],
  },
]);
await publishedSections(desk, deskId, { key: 'places', kind: 'incident' }, [
  {
    ...{ id: 'main', title: said('La demande') },
    questions: [{ id: 'summary', type: 'summary', label: said('Titre'), required: true }],
  },
  {
    ...{ id: 'places', title: said('Les sites') },
    questions: [
      { id: 'site', type: 'site', label: said('Quel site'), required: true },
      { id: 'shots', type: 'files', label: said('Captures') },
    ],
    repeat: { name: said('Site'), least: 2, most: 4, tickets: true },
  },
]);

for (const javaScriptEnabled of [false, true])
  test(`a group, a choice and a number are filled in ${javaScriptEnabled ? 'with' : 'without'} scripts`, async () => {
    const { page, close } = await openTab(desk.browser, { javaScriptEnabled });
    await goTo(page, `${desk.url}/fr/contact/you?form=pages`);
    await page.fill('[name=name]', 'Lou Petit');
    await page.fill('[name=email]', 'lou.petit@client.example');
    await page.click('main [name=intent][value=next]');
    await cameTo(page, /\/contact\/about\/1/);
    await page.fill('[name=q-summary]', 'Deux pages fausses');
    const first = page.getByRole('group', { name: 'Page 1', exact: true });
    await first.getByLabel('Adresse de la page').fill('musee.example/a');
    await first.getByLabel('Le bon texte').waitFor({ state: 'hidden' });
    await first.getByLabel('texte', { exact: true }).check();
    await first.getByLabel('Le bon texte').waitFor();
    await page.getByRole('button', { name: 'Ajouter : Page' }).press('Enter');
    await cameTo(page, /#s-pages_2$/);
    const second = page.getByRole('group', { name: 'Page 2', exact: true });
    await second.getByLabel('Adresse de la page').fill('musee.example/b');
    // A choice in one row shows nothing in another.
    await first.getByLabel('Le bon texte').fill('Ouvert le lundi');
    await second.getByLabel('Le bon texte').waitFor({ state: 'hidden' });
    if (javaScriptEnabled) assert.deepEqual(await violations(page), []);
    await page.getByLabel('Visites par mois').fill('2 500');
    await page.click('main [name=intent][value=next]');
    await cameTo(page, /more=1/);
    await page.getByRole('status').getByText('Vos réponses amènent d’autres questions').waitFor();
    await page.getByLabel('Pourquoi tant de visites').fill('La presse');
    await page.click('main [name=intent][value=next]');
    await cameTo(page, /\/contact\/check/);
    await page.getByText('1. Adresse de la page').waitFor();
    await page.getByText('La presse').waitFor();
    if (javaScriptEnabled) assert.deepEqual(await violations(page), []);
    await close();
  });

for (const javaScriptEnabled of [false, true])
  test(`a section without a question to show has no title, ${javaScriptEnabled ? 'with' : 'without'} scripts`, async () => {
    const { page, close } = await openTab(desk.browser, { javaScriptEnabled });
    await goTo(page, `${desk.url}/fr/contact/you?form=reasons`);
    await page.fill('[name=name]', 'Lou Petit');
    await page.fill('[name=email]', 'lou.petit@client.example');
    await page.click('main [name=intent][value=next]');
    await cameTo(page, /\/contact\/about\/1/);
    const title = page.getByRole('heading', { name: 'Le texte' });
    await page.getByRole('heading', { name: 'La demande' }).waitFor();
    await title.waitFor({ state: 'hidden' });
    await page.getByLabel('texte', { exact: true }).check();
    await title.waitFor();
    await page.getByLabel('Le bon texte').waitFor();
    if (javaScriptEnabled) assert.deepEqual(await violations(page), []);
    await page.getByLabel('lien', { exact: true }).check();
    await title.waitFor({ state: 'hidden' });
    await close();
  });

test('a picture that is pasted in a row is a file of that row', async () => {
  const { page, close } = await openTab(desk.browser);
  await goTo(page, `${desk.url}/fr/contact/you?form=places`);
  await page.fill('[name=name]', 'Lou Petit');
  await page.fill('[name=email]', 'lou.petit@client.example');
  await page.click('main [name=intent][value=next]');
  await cameTo(page, /\/contact\/about\/1/);
  await page.locator('[data-upload][data-enhanced]').nth(1).waitFor();
  await page.fill('[name=q-summary]', 'Deux sites');
  await page.fill('[name=q-places_1_site]', '1042');
  await page.fill('[name=q-places_2_site]', '1187');
  await page.locator('[name=q-places_2_site]').evaluate((field) => {
    const carried = new DataTransfer();
    carried.items.add(new File(['PNG'], 'image.png', { type: 'image/png' }));
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: carried, bubbles: true, cancelable: true }));
  });
  await page.locator('#s-places_2 input[name=kept]').waitFor({ state: 'attached' });
  assert.equal(await page.locator('#s-places_1 input[name=kept]').count(), 0);
  assert.deepEqual(await violations(page), []);
  await page.click('main [name=intent][value=next]');
  await cameTo(page, /\/contact\/check/);
  await page.getByText('Captures\u00a0: image collée.png').waitFor();
  await close();
});

test('an administrator lets a section be filled in several times, and asks by a number', async () => {
  const { page, complaints, close } = await desk.signIn('jonas');
  await goTo(page, `${desk.url}/admin/forms/pages/sections/main?desk=DTO`);
  await page.locator('[name=repeats]').waitFor();
  await goTo(page, `${desk.url}/admin/forms/pages/sections/pages?desk=DTO`);
  await page.fill('[name=most]', '5');
  await page.check('[name=tickets]');
  await page.getByRole('button', { name: 'Speichern' }).click();
  await cameTo(page, /done=saved/);
  await page.getByText('1- bis 5-mal ausgefüllt · ein Ticket je Antwort').waitFor();
  await goTo(page, `${desk.url}/admin/forms/pages/questions/why?desk=DTO`);
  await page.fill('[name=least-visits]', '5000');
  assert.deepEqual(await violations(page), []);
  await page.click('[value=save]');
  await cameTo(page, /done=saved/);
  await page.getByText('nur wenn „Visites par mois“ mindestens 5.000 ist').waitFor();
  assert.deepEqual(complaints, []);
  await close();
});
