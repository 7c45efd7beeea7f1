import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contactLimitsOf } from '#desk/limits/contact-limits.ts';
import { fillRequest, goOn, letPass, openPublicDesk, sendRequest, shownNumber } from './public-desk.ts';

const desk = await openPublicDesk();

async function ticketOf(number: string) {
  return desk.db.selectFrom('tickets').selectAll().where('number', '=', number).executeTakeFirstOrThrow();
}

function filesOf(ticketId: string) {
  return desk.db
    .selectFrom('files')
    .select(['name', 'bytes'])
    .where('ticketId', '=', ticketId)
    .orderBy('name')
    .execute();
}

const picture = (name: string) => ({ name, mimeType: 'image/png', buffer: Buffer.from(`picture ${name}`) });

test('a form filled in by a robot, or too fast, becomes a ticket marked as suspected spam, without mail (R1)', async () => {
  await desk.mails();
  const trapped = await desk.visit('/fr/contact?who=editor');
  await fillRequest(trapped.page, { 'q-summary': 'Buy now' });
  await trapped.page.locator('[name=second_subject]').fill('https://spam.example', { force: true });
  const first = await sendRequest(trapped.page);
  const fast = await desk.visit('/fr/contact?who=editor');
  const real = Date.now;
  const frozen = Date.now();
  Date.now = () => frozen;
  await fillRequest(fast.page, { 'q-summary': 'Buy faster' });
  await goOn(fast.page);
  await goOn(fast.page);
  Date.now = real;
  const second = await shownNumber(fast.page);
  for (const number of [first, second]) assert.equal((await ticketOf(number)).suspectedSpam, true);
  assert.deepEqual(await desk.mails(), []);
  await Promise.all([trapped.close(), fast.close()]);
});

test('anyone may complain, even without a name (R10)', async () => {
  await desk.mails();
  const { page, close } = await desk.visit('/de/contact?who=complaint');
  await goOn(page);
  await page.fill('[name=q-summary]', 'Zwei Wochen ohne Antwort');
  await page.fill('[name=q-happened]', 'Ich habe zweimal geschrieben.');
  const number = await sendRequest(page);
  const ticket = await ticketOf(number);
  assert.equal(ticket.kind, 'complaint');
  await page.getByText('Sie sind anonym').waitFor();
  await page.getByText('Spätestens am Mittwoch, 9. Dezember 2026, um 24.00 Uhr').waitFor();
  assert.deepEqual(await desk.mails(), []);
  await close();
});

test('a complaint about a site is visible to its organisation’s service manager if its sender agreed (R10)', async () => {
  for (const agrees of [false, true]) {
    const { page, close } = await desk.visit('/fr/contact?who=complaint');
    await goOn(page);
    await page.fill('[name=q-summary]', 'Trois semaines sans réponse');
    await page.fill('[name=q-happened]', 'Personne ne répond.');
    await page.fill('[name=q-site]', '1187');
    await goOn(page);
    if (agrees) await page.getByLabel(/^Le service manager de l’organisation/).check();
    letPass(3_000);
    await goOn(page);
    const ticket = await ticketOf(await shownNumber(page));
    assert.equal(ticket.openToOrganisation, agrees);
    await close();
  }
});

test('a sender over the limit is told when to continue, and keeps the input', async () => {
  const { page, close } = await desk.visit('/fr/contact?who=editor');
  const limits = contactLimitsOf(desk.world);
  await limits.takeForm('127.0.0.1', 60);
  await fillRequest(page, { email: 'often@patrimoine.example', 'q-summary': 'La onzième' });
  await goOn(page);
  letPass(3_000);
  await goOn(page);
  assert.match(await page.title(), /^Erreur/);
  await page.getByText(/à partir de \d+\sh/).waitFor();
  await page.getByText('La onzième').first().waitFor();
  letPass(60 * 60 * 1000);
  await goOn(page);
  assert.match(await shownNumber(page), /^DTO-/);
  await close();
});

test('another form’s file is never attached (attack 34), and no receipt can be forged (attack 41)', async () => {
  const other = await desk.visit('/fr/contact?who=editor');
  await fillRequest(other.page, { 'q-summary': '' });
  await other.page.setInputFiles('[name=q-files]', picture('secret.png'));
  await goOn(other.page);
  const stolen = await other.page.locator('[name=kept]').getAttribute('value');
  const { page, close } = await desk.visit('/fr/contact?who=editor', { javaScriptEnabled: true });
  await fillRequest(page);
  await page.evaluate((value) => {
    const field = Object.assign(document.createElement('input'), { type: 'hidden', name: 'kept', value });
    document.querySelector('main form')?.append(field);
  }, stolen);
  const number = await sendRequest(page);
  assert.deepEqual(await filesOf((await ticketOf(number)).id), []);
  for (const token of [number, 'v1.abc', desk.world.signer.seal(number)])
    assert.equal((await fetch(`${desk.url}/fr/contact/received/${token}`)).status, 404);
  letPass(25 * 60 * 60 * 1000);
  assert.equal((await page.reload())?.status(), 404);
  await Promise.all([other.close(), close()]);
});

test('a draft is found only by its cookie, and the database has only its hash', async () => {
  const { page, close } = await desk.visit('/en/contact?who=editor');
  await fillRequest(page);
  const [cookie] = (await page.context().cookies()).filter(({ name }) => name === 'belfry-draft-dto');
  assert.deepEqual([cookie?.httpOnly, cookie?.sameSite, (cookie?.value.length ?? 0) >= 40], [true, 'Lax', true]);
  const rows = await desk.db.selectFrom('contactDrafts').selectAll().execute();
  assert.ok(rows.length > 0 && !JSON.stringify(rows).includes(cookie!.value));
  const stranger = await fetch(`${desk.url}/en/contact/about/1`, { redirect: 'manual' });
  assert.equal(stranger.headers.get('location'), '/en/contact');
  const planted = await fetch(`${desk.url}/en/contact/about/1`, {
    headers: { cookie: `belfry-draft-dto=${'A'.repeat(43)}` },
    redirect: 'manual',
  });
  assert.equal(planted.headers.get('location'), '/en/contact?expired=1');
  await close();
});

test('a form page is light: its styles are cached, and the page is small even uncompressed', async () => {
  const { page, close } = await desk.visit('/fr/contact?who=editor');
  await fillRequest(page);
  await goOn(page);
  const cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
  for (const step of ['you', 'kind/1', 'about/1', 'check']) {
    const html = await (await fetch(`${desk.url}/fr/contact/${step}`, { headers: { cookie } })).text();
    assert.ok(Buffer.byteLength(html) <= 25_000, `${step}: ${Buffer.byteLength(html)}`);
    assert.doesNotMatch(html, /<style>/);
    const [, styles] = /<link rel="stylesheet" href="([^"]+)"/.exec(html) ?? [];
    const answer = await fetch(desk.url + styles);
    assert.match(answer.headers.get('cache-control') ?? '', /immutable/);
    await answer.body?.cancel();
  }
  await close();
});

test('no expected condition is logged as an error', () => {
  assert.deepEqual(desk.reported, []);
});
