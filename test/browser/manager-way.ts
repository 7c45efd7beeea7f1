import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { people } from '#demo/cast.ts';
import { receiveContact } from '#desk/intake/receive-contact.ts';
import { managedWords } from '#locales/access/messages.ts';
import { auditWords } from '#locales/admin/messages.ts';
import { portalListWords } from '#locales/portal/messages.ts';
import type { DemoDesk } from './demo-desk.ts';
import { awake, cameTo, goTo } from './go-to.ts';
import { arrive, chooseLanguage, choosePage, fits, type Look, signInWithApp, unexpected } from './visitor.ts';

const site = 'Stadtarchiv Neudorf (2107)';

/** Manages who in an organisation may do what: a year of a service manager in a quarter of an hour (R8, R9, R10, R25). */
export async function goAsManager(desk: DemoDesk, look: Look): Promise<void> {
  const { language } = look;
  const words = managedWords[language];
  const complaint = await complain(desk, look);
  const { page, complaints, close } = await arrive(desk, look, '/portal/organisation');
  await signInWithApp(page, 'hugo');
  await goTo(page, `${desk.url}/portal/organisation`);
  await chooseLanguage(page, language);
  const newcomer = await giveTwice(page, look);
  await lend(page, look, newcomer);
  await review(desk, page, look);
  await openTab(page, look, 'figures');
  await page.getByRole('link', { name: complaint }).click();
  await page.getByRole('heading', { name: complaint }).waitFor();
  await fits(page, look);
  await choosePage(page, look, words.menu);
  await page.getByRole('link', { name: words.tickets }).click();
  await page.getByRole('heading', { name: portalListWords[language].views.organisation }).waitFor();
  await choosePage(page, look, words.menu);
  await openTab(page, look, 'history');
  const trail = (await page.locator('table').first().textContent()) ?? '';
  for (const said of [newcomer, auditWords[language].acts.lent]) assert.ok(trail.includes(said), said);
  await fits(page, look);
  assert.deepEqual(unexpected(complaints), []);
  await close();
}

/** A site has three editors: a fourth gets access only by replacing one. */
async function giveTwice(page: Page, look: Look): Promise<string> {
  const { grant, people: said, done, roles } = managedWords[look.language];
  for (const nth of [1, 2, 3, 4]) {
    const address = `editor${nth}.${look.language}.${look.width}@patrimoine.example`;
    await page.getByRole('link', { name: said.give }).first().click();
    await page.getByLabel(grant.email.label).fill(address);
    await page.getByLabel(roles.editor, { exact: true }).check();
    await page.getByLabel(site).check();
    await page.getByRole('button', { name: grant.submit }).click();
    await awake(page);
    const isFull = (await page.getByRole('group', { name: grant.who({ site }) }).count()) > 0;
    if (isFull) {
      await fits(page, look);
      assert.equal(await page.getByLabel(grant.email.label).inputValue(), address);
      await page
        .getByRole('group', { name: grant.who({ site }) })
        .getByRole('radio')
        .first()
        .check();
      await page.getByRole('button', { name: grant.submit }).click();
    }
    await page.getByRole('status').getByText(done.granted).waitFor();
    if (!isFull) continue;
    await page
      .getByText(said.editors({ editors: 3, max: 3 }))
      .first()
      .waitFor();
    return address;
  }
  throw new Error('A fourth editor was given access.');
}

/** Lends an access during an absence, with a first and a last day. It can be ended early. */
async function lend(page: Page, look: Look, lender: string): Promise<void> {
  const { loans, done, roles } = managedWords[look.language];
  const borrower = `borrower.${look.language}.${look.width}@patrimoine.example`;
  await openTab(page, look, 'loans');
  const option = loans.option({ name: lender, role: roles.editor, where: site });
  await page.getByLabel(loans.what.label).selectOption({ label: option });
  await page.getByLabel(loans.email.label).fill(borrower);
  await page.getByLabel(loans.from.label).fill('2027-01-11');
  await page.getByLabel(loans.until.label).fill('2027-01-08');
  await page.getByRole('button', { name: loans.submit, exact: true }).click();
  await page.getByRole('alert').getByRole('link', { name: loans.errors.backwards }).waitFor();
  await fits(page, look);
  await page.getByLabel(loans.until.label).fill('2027-01-22');
  await page.getByRole('button', { name: loans.submit, exact: true }).click();
  await page.getByRole('status').getByText(done.lent).waitFor();
  await page
    .getByRole('button', { name: loans.endOf({ what: '' }) })
    .first()
    .click();
  await page.getByRole('status').getByText(done.returned).waitFor();
}

async function review(desk: DemoDesk, page: Page, look: Look): Promise<void> {
  const words = managedWords[look.language];
  // An access of Claire's is a year old again.
  await desk.db
    .updateTable('entitlements')
    .set({ since: '2025-10-01T08:00:00Z', reviewedAt: null })
    .where('personId', '=', desk.cast.people.claire)
    .execute();
  await openTab(page, look, 'review');
  const claire = page.getByRole('group').filter({ hasText: people.claire.name });
  await claire.getByLabel(words.review.stays).check();
  await fits(page, look);
  await page.getByRole('button', { name: words.review.submit }).click();
  await page.getByRole('status').getByText(words.done.reviewed).waitFor();
  assert.equal(await claire.count(), 0);
}

async function openTab(page: Page, { language }: Look, tab: 'loans' | 'review' | 'figures' | 'history'): Promise<void> {
  const { tabs, tabsLabel } = managedWords[language];
  await page.getByRole('navigation', { name: tabsLabel }).getByRole('link', { name: tabs[tab] }).click();
  await cameTo(page, `**/portal/organisation/${tab}**`);
}

/** Opens a complaint about a site of the organisation. Its sender agrees that the service manager reads it. */
async function complain({ world, cast }: DemoDesk, { language, width }: Look): Promise<string> {
  const summary = `Three weeks without an answer, ${language} ${width}`;
  const received = await receiveContact(world, null, {
    deskId: cast.desks.wcms,
    channel: 'form',
    language,
    kind: 'complaint',
    site: '1187',
    urgent: false,
    summary,
    text: 'Nobody answers.',
    fileIds: [],
    openToOrganisation: true,
    requester: { email: people.claire.email, name: null, phone: null, language },
  });
  if ('refused' in received) throw new Error(received.refused);
  return summary;
}
