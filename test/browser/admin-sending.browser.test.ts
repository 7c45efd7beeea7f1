import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keyRecord } from '#domain/sending/signature.ts';
import { findSendingRelay } from '#store/sending/sending-relays.ts';
import { findSendingSignature } from '#store/sending/sending-signatures.ts';
import { openSink } from '#test/smtp-sink.ts';
import { openConsoleDesk } from './console-desk.ts';
import { awake, goTo } from './go-to.ts';

const desk = await openConsoleDesk({ filled: false });
const { db, world, cast } = desk;
const { wcms } = cast.desks;
const sink = await openSink({ password: { wcms: 'geheim' } });
const { page } = await desk.signIn('jonas', { javaScriptEnabled: false });

const said = async (selector: string) => ((await page.textContent(selector)) ?? '').replaceAll(/\s+/g, ' ');

async function fillRelay(password: string): Promise<void> {
  const fields = { host: '127.0.0.1', port: String(sink.port), user: 'wcms', password };
  for (const [name, value] of Object.entries(fields)) await page.fill(`[name=${name}]`, value);
  await page.check('[name=security][value=none]');
  await page.check('[name=proof][value=password]');
}

test('without script a relay is tested, corrected, saved and removed, and no secret returns to the page', async () => {
  await goTo(page, `${desk.url}/admin/desks/DTO/sending`);
  await fillRelay('falsch');
  await page.click('[value=try]');
  assert.match(await said('[role=alert]'), /535/);
  assert.equal(await page.inputValue('[name=host]'), '127.0.0.1');
  await page.fill('[name=password]', 'geheim');
  await page.click('[value=try]');
  assert.match(await said('[role=status]'), /lässt den Service Desk ein/);
  assert.equal(await findSendingRelay(db, wcms), undefined);

  // The desk remembers the password that was typed before the test, without showing it.
  assert.equal(await page.inputValue('[name=password]'), '');
  await page.click('[value=save]');
  assert.match(await said('section[aria-labelledby=state]'), new RegExp(`127\\.0\\.0\\.1:${sink.port}`));
  assert.equal((await findSendingRelay(db, wcms))?.settings.user, 'wcms');
  assert.doesNotMatch(await page.content(), /geheim/);

  await page.click('[value=stop]');
  assert.match(await said('section[aria-labelledby=state]'), /BELFRY_SMTP_URL/);
  assert.equal(await findSendingRelay(db, wcms), undefined);
});

test('letters get their own return addresses once an administrator chooses so', async () => {
  await page.check('[name=bounces][value=letter]');
  await page.selectOption('[name=separator]', '-');
  await page.click('[value=bounces]:not([type=radio])');
  await awake(page);
  assert.equal(await page.isChecked('[name=bounces][value=letter]'), true);
  assert.deepEqual((await world.readDesk(db, wcms)).bounces, { separator: '-' });
});

test('a key is created, shown for publication, refused until DNS has it, and then turned on', async () => {
  await goTo(page, `${desk.url}/admin/desks/DTO/sending/signature`);
  await page.click('[value=save]');
  const saved = (await findSendingSignature(db, wcms))!;
  const record = keyRecord(saved.algorithm, saved.publicKey);
  assert.ok((await said('#record')).includes(record));
  assert.doesNotMatch(await page.content(), /PRIVATE KEY/);
  await page.click('[value=on]');
  assert.match(await said('[role=alert]'), /Veröffentlichen Sie ihn zuerst/);
  world.resolver = { txt: async () => [[record]] };
  await page.click('[value=on]');
  assert.match(await said('[role=status]'), /ab jetzt signiert/);
  assert.equal((await findSendingSignature(db, wcms))?.active, true);
});
