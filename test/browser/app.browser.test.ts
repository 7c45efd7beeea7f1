import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languages } from '#domain/language.ts';
import { offlineWords } from '#locales/account/messages.ts';
import { enter } from './browser.ts';
import { openDemoDesk } from './demo-desk.ts';
import { goTo } from './go-to.ts';

const desk = await openDemoDesk();

interface Manifest {
  name: string;
  lang: string;
  start_url: string;
  theme_color: string;
  icons: { src: string; sizes: string; type: string; purpose: string }[];
}

async function manifestAt(path: string): Promise<Manifest> {
  const answer = await fetch(desk.url + path);
  assert.match(answer.headers.get('content-type') ?? '', /^application\/manifest\+json/);
  return (await answer.json()) as Manifest;
}

test('each desk is installable under its own name, with icons that are pictures', async () => {
  const [first, other] = [await manifestAt('/fr/app.webmanifest'), await manifestAt('/de/app.webmanifest?desk=ARC')];
  assert.deepEqual([first.name, first.lang, first.start_url], ['Support WCMS', 'fr', '/portal']);
  assert.deepEqual([other.name, other.lang], ['Archivhilfe', 'de']);
  assert.equal((await manifestAt('/nl/app.webmanifest?start=console')).start_url, '/console');
  assert.deepEqual([...new Set(first.icons.map(({ purpose }) => purpose))], ['any', 'maskable']);
  for (const { src, type, sizes } of first.icons) {
    const icon = await fetch(new URL(src, desk.url));
    assert.ok(icon.headers.get('content-type')?.startsWith(type));
    const bytes = Buffer.from(await icon.arrayBuffer());
    if (type === 'image/png') assert.equal(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`, sizes);
  }
});

test('the offline page loads nothing, and names the phone lines of the reader’s language', async () => {
  for (const language of languages) {
    const { page, close } = await desk.visit(`/${language}/offline`, { javaScriptEnabled: true });
    await page.getByRole('heading', { level: 1, name: offlineWords[language].title }).waitFor();
    assert.equal(await page.locator('html').getAttribute('lang'), language);
    const background = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    assert.equal(background, 'rgb(246, 248, 249)', 'the policy allows its styles');
    assert.equal(await page.locator('a[href^="tel:"]').count(), language === 'fr' || language === 'nl' ? 1 : 2);
    await close();
  }
});

test('without a connection the console says so, and its worker has cached nothing personal', async () => {
  const { page, close } = await desk.visit('/sign-in', { javaScriptEnabled: true, serviceWorkers: 'allow' });
  await enter(page, desk, desk.cast.people.nadia);
  await goTo(page, `${desk.url}/console`);
  assert.match((await page.locator('link[rel=manifest]').getAttribute('href')) ?? '', /start=console/);
  await page.evaluate(() => navigator.serviceWorker.ready.then(({ active }) => active?.state));
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  const cached = await page.evaluate(async () => {
    const caches = await window.caches.keys();
    const requests = await Promise.all(caches.map(async (name) => (await window.caches.open(name)).keys()));
    return requests.flat().map(({ url }) => new URL(url).pathname);
  });
  assert.deepEqual(cached.toSorted(), ['/de/offline', '/en/offline', '/fr/offline', '/nl/offline']);
  await page.context().setOffline(true);
  await goTo(page, `${desk.url}/console/urgent`);
  await page.getByRole('heading', { level: 1, name: offlineWords.fr.title }).waitFor();
  await goTo(page, `${desk.url}/de`);
  await page.getByRole('heading', { level: 1, name: offlineWords.de.title }).waitFor();
  await page.context().setOffline(false);
  await goTo(page, `${desk.url}/console`);
  await page.getByRole('main').waitFor();
  await close();
});

test('a person sees their devices, and withdraws one without scripts', async () => {
  const personId = desk.cast.people.nadia;
  const [id, createdAt] = [desk.world.newId(), new Date().toISOString()];
  const keys = { endpoint: 'https://push.example/nadia', p256dh: 'key', auth: 'key' };
  const agreed = { kinds: ['urgent' as const], details: false, language: 'fr' as const, createdAt };
  const device = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
  await desk.db
    .insertInto('pushSubscriptions')
    .values({ id, personId, sessionId: id, ...keys, ...agreed, device })
    .execute();
  const { page, close } = await desk.visit('/sign-in');
  await enter(page, desk, personId);
  await goTo(page, `${desk.url}/account`);
  await page.getByRole('link', { name: 'Choisir les notifications de cet appareil' }).click();
  await page.getByText('Un incident urgent arrive. Depuis').waitFor();
  await page.getByRole('button', { name: 'Retirer Firefox' }).click();
  await page.getByText('Aucun appareil ne reçoit de notifications.').waitFor();
  assert.deepEqual(await desk.db.selectFrom('pushSubscriptions').select('id').execute(), []);
  await close();
});
