import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type PersonName, people } from '#demo/cast.ts';
import { atEnd } from '#test/at-end.ts';
import { enter } from './browser.ts';
import { awake, goTo } from './go-to.ts';
import { ticketRow, visitPortal } from './portal-visit.ts';
import { openPublicDesk } from './public-desk.ts';

const desk = await openPublicDesk();
atEnd(() => assert.deepEqual(desk.reported, []));

test('a signed-in person asks again from one of their sites, without entering who they are', async () => {
  const { page, close } = await visitPortal(desk, 'claire', '/portal');
  await page.getByRole('link', { name: 'Nouvelle demande' }).click();
  await awake(page);
  assert.equal(await page.locator('[name=email], [name=name]').count(), 0);
  await page.getByText(people.claire.email).waitFor();
  await page.fill('[name=phone]', '02 555 20 98');
  await page.click('main button.button-main');
  await page.check('[name=kind][value=question]');
  await page.click('main button.button-main');
  await page.fill('[name=q-summary]', 'Où changer le logo ?');
  const own = page.locator('button[name=own]').first();
  const number = await own.getAttribute('value');
  await own.click();
  assert.equal(await page.inputValue('[name=q-site]'), number);
  assert.equal(await page.inputValue('[name=q-summary]'), 'Où changer le logo ?');
  await page.fill('[name=q-asked]', 'Je ne trouve pas le réglage.');
  await page.click('main button.button-main');
  await page.getByRole('button', { name: 'Envoyer' }).click();
  await page.getByRole('link', { name: 'Suivre ce ticket' }).click();
  await page.getByRole('heading', { name: 'Où changer le logo ?' }).waitFor();
  const ticket = await ticketRow(desk, page.url().split('/').at(-1)!);
  assert.deepEqual([ticket.channel, ticket.requesterId], ['portal', desk.cast.people.claire]);
  assert.equal(ticket.suspectedSpam, false);
  await close();
});

test('R9: a request without a site belongs to the chosen organisation, one of the requester’s own', async () => {
  const { db, cast } = desk;
  const { heritage, river } = cast.organisations;
  const second = { personId: cast.people.bram, siteId: cast.sites['1098']!, role: 'owner' as const };
  await db
    .insertInto('entitlements')
    .values({ ...second, since: null, reviewedAt: null, loanId: null })
    .execute();
  const { page, close } = await visitPortal(desk, 'bram', '/portal');
  const send = async (summary: string, choose: () => Promise<unknown>) => {
    await goTo(page, `${desk.url}/fr/contact/you?who=portal`);
    await page.click('main button.button-main');
    await page.check('[name=kind][value=question]');
    await page.click('main button.button-main');
    await page.fill('[name=q-summary]', summary);
    await page.fill('[name=q-asked]', 'Qui décide de cela ?');
    await page.click('main button.button-main');
    await choose();
    await page.getByRole('button', { name: 'Envoyer' }).click();
    await page.getByRole('link', { name: 'Suivre ce ticket' }).click();
    await awake(page);
    return (await ticketRow(desk, page.url().split('/').at(-1)!)).organisationId;
  };
  const choice = page.getByLabel('Pour quelle organisation');
  const none = await send('À personne', async () => {
    assert.equal(await choice.inputValue(), '', 'of several none is chosen before');
    assert.equal(await choice.locator('option').count(), 3);
  });
  assert.equal(none, null);
  assert.equal(await send('Au fleuve', () => choice.selectOption(river)), river);
  const forged = await send('À une autre', async () => {
    const other = Object.values(cast.organisations).find((id) => id !== heritage && id !== river) ?? cast.people.hugo;
    await choice.evaluate((select: HTMLSelectElement, value) => {
      select.options[1]!.value = value;
      select.selectedIndex = 1;
    }, other);
  });
  assert.equal(forged, null);
  await close();
});

test('one person’s portal draft is not shown to another on the same device, nor lost with the session', async () => {
  const { page, close } = await visitPortal(desk, 'claire', '/fr/contact/you?who=portal');
  await page.click('main button.button-main');
  await page.check('[name=kind][value=question]');
  await page.click('main button.button-main');
  await page.fill('[name=q-summary]', 'Commencé par Claire');
  const context = page.context();
  await context.clearCookies({ name: 'belfry' });
  await page.click('main button.button-main');
  await awake(page);
  assert.match(page.url(), /\/sign-in\?next=/);
  const back = '/fr/contact/about/1?who=portal';
  const signIn = async (name: PersonName) => {
    await enter(page, desk, desk.cast.people[name]);
    await goTo(page, desk.url + back);
  };
  await signIn('bram');
  assert.match(page.url(), /\/contact\/you/);
  assert.doesNotMatch((await page.textContent('main')) ?? '', /Claire/);
  await signIn('claire');
  assert.equal(await page.inputValue('[name=q-summary]'), 'Commencé par Claire');
  await close();
});
