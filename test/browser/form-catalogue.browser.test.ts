import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addField } from '#desk/fields/save-field.ts';
import { type FieldInput, newField } from '#domain/fields/field.ts';
import { inEachLanguage } from '#domain/language.ts';
import { atEnd } from '#test/at-end.ts';
import { publishedForm } from '#test/published-form.ts';
import { openTab } from './browser.ts';
import { openConsoleDesk, violations } from './console-desk.ts';
import { cameTo, goTo } from './go-to.ts';
import { letPass } from './public-desk.ts';

const desk = await openConsoleDesk({ filled: false });
atEnd(() => assert.deepEqual(desk.reported, []));
const { world, cast, actor } = desk;
const deskId = cast.desks.wcms;
const languages = ['fr', 'nl', 'de', 'en'];
const budget: FieldInput = { ...newField, key: 'budget', type: 'money', visibleTo: 'requester' };
await addField(world, actor('jonas'), deskId, { ...budget, names: inEachLanguage(() => 'Budget') });

test('an administrator makes a form with a field, a visitor files it, and an agent finds it by its answer', async () => {
  const admin = await desk.signIn('jonas');
  await goTo(admin.page, `${desk.url}/admin/forms?desk=DTO`);
  for (const each of languages) await admin.page.fill(`[name=name-${each}]`, 'Devis');
  await admin.page.fill('[name=key]', 'devis');
  await admin.page.selectOption('[name=copyOf]', 'question');
  await admin.page.click('[value=add]');
  await cameTo(admin.page, /\/admin\/forms\/devis\?/);
  await admin.page.click('[value="addQuestion:what"]');
  await cameTo(admin.page, /\/questions\//);
  for (const each of languages) await admin.page.fill(`[name=label-${each}]`, 'Quel budget');
  await admin.page.selectOption('[name=type]', 'field');
  await admin.page.click('[value=save]');
  await cameTo(admin.page, /\/admin\/forms\/devis\?.*saved/);
  await admin.page.click('a:has-text("Quel budget")');
  await cameTo(admin.page, /\/questions\//);
  await admin.page.selectOption('[name=field]', 'budget');
  await admin.page.click('[value=save]');
  await cameTo(admin.page, /\/admin\/forms\/devis\?.*saved/);
  await admin.page.click('[value=publish]');
  await cameTo(admin.page, /done=published/);
  assert.deepEqual(admin.complaints, []);
  await admin.close();

  const visitor = await openTab(desk.browser, { javaScriptEnabled: false });
  const { page } = visitor;
  await goTo(page, `${desk.url}/fr/contact/you?form=devis`);
  await page.fill('[name=name]', 'Lou Petit');
  await page.fill('[name=email]', 'lou.petit@client.example');
  const goOn = async (to: RegExp) => {
    await page.click('main [name=intent][value=next]');
    await cameTo(page, to);
  };
  await goOn(/\/contact\/about\/1/);
  await page.getByRole('heading', { name: 'Devis', level: 1 }).waitFor();
  await page.fill('[name=q-summary]', 'Un devis pour le musée');
  await page.fill('[name=q-asked]', 'Combien coûte une photo ?');
  await page.getByLabel('Quel budget').fill('1.234');
  await page.click('main [name=intent][value=next]');
  await page.getByText('peut se lire de deux manières').first().waitFor();
  await page.getByLabel('Quel budget').fill('1250,50');
  await goOn(/\/contact\/check/);
  await page.getByText('1250,50').waitFor();
  letPass(4_000);
  await page.click('main [name=intent][value=send]');
  await cameTo(page, /\/received\//);
  const number = /DTO-\d+-\d\d/.exec(await page.title())![0];
  await visitor.close();

  const agent = await desk.atConsole('nadia');
  const found = async (q: string) => {
    await goTo(agent.page, `${desk.url}/console?q=${encodeURIComponent(q)}`);
    return agent.page.getByText(number).count();
  };
  assert.ok((await found('field.budget:>1000')) > 0);
  assert.equal(await found('field.budget:>2000'), 0);
  await goTo(agent.page, `${desk.url}/console/tickets/${number}`);
  await agent.page.getByText('Quel budget').first().waitFor();
  assert.deepEqual(agent.complaints, []);
  await agent.close();
});

test('a catalogue is grouped by category, and a long one is searched without JavaScript', async () => {
  const sites = inEachLanguage(() => 'Sites');
  for (let nth = 1; nth <= 6; nth++)
    await publishedForm(desk, deskId, `site-${nth}`, { categories: sites, words: nth === 4 ? 'déménagement' : '' });
  const { page, close } = await openTab(desk.browser, { javaScriptEnabled: false });
  await goTo(page, `${desk.url}/fr/contact/you`);
  await page.fill('[name=name]', 'Lou Petit');
  await page.fill('[name=email]', 'lou.petit@client.example');
  await page.click('main [name=intent][value=next]');
  await cameTo(page, /\/kind\/1/);
  assert.equal(await page.getByRole('group', { name: 'Sites' }).getByRole('radio').count(), 6);
  const scripted = await openTab(desk.browser);
  await scripted.page.context().addCookies(await page.context().cookies());
  await goTo(scripted.page, page.url());
  assert.deepEqual(await violations(scripted.page), []);
  await scripted.close();
  await page.fill('[name=q]', 'demenagement');
  await page.getByRole('button', { name: 'Chercher' }).click();
  await cameTo(page, /q=demenagement/);
  assert.deepEqual(
    await page.getByRole('radio').evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value)),
    ['site-4'],
  );
  await page.fill('[name=q]', 'qqq');
  await page.getByRole('button', { name: 'Chercher' }).click();
  await cameTo(page, /q=qqq/);
  await page.getByText('Aucun formulaire ne correspond').waitFor();
  await close();
});

test('an administrator says who may use a form, and sees what uses it before retiring it', async () => {
  const { page, complaints, close } = await desk.signIn('jonas');
  await goTo(page, `${desk.url}/admin/forms/devis/properties?desk=DTO`);
  await page.getByText('1 Ticket stammt von diesem Formular.').waitFor();
  await page.getByLabel('Nur der Service Desk').check();
  await page.getByRole('button', { name: 'Speichern' }).click();
  await cameTo(page, /done=saved/);
  await page.getByRole('button', { name: 'Stilllegen' }).click();
  await cameTo(page, /done=retired/);
  await page.getByText('Dieses Formular ist stillgelegt').waitFor();
  assert.deepEqual(await violations(page), []);
  await goTo(page, `${desk.url}/admin/forms?desk=DTO`);
  await page.getByText('Frage · nur der Service Desk').waitFor();
  assert.deepEqual(complaints, []);
  await close();
});

test('the address of a form answers 404 to people who may not use it', async () => {
  await publishedForm(desk, deskId, 'innen', { audience: 'staff' });
  const { page, close } = await openTab(desk.browser, { javaScriptEnabled: false });
  const answer = await goTo(page, `${desk.url}/de/contact?form=innen`);
  assert.equal(answer?.status(), 404);
  await close();
});
