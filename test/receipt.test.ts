// Checks what the receipt page of the form says about the mail with the number (R3).
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languages } from '#domain/language.ts';
import { receiptWords } from '#locales/public/messages.ts';
import { fillForm } from '#test/fill-form.ts';
import { openWebDesk } from '#test/web-desk.ts';

const desk = await openWebDesk();
const { world, db } = desk;
const realNow = Date.now;
/** A form filled in within three seconds looks like a robot's. */
let skew = 0;
Date.now = () => realNow() + skew;

/** Maximum mails per hour that forms may cause to one address. */
const mailsMax = 10;

/** Fills in and sends the form; returns the path of its receipt without the language. */
async function sendFrom(email: string): Promise<string> {
  const cookie = await fillForm(desk, email);
  skew += 3_000;
  const to = (await desk.post('/fr/contact/check', { second_subject: '', intent: 'send' }, { cookie })).headers.get(
    'location',
  )!;
  assert.match(to, /^\/fr\/contact\/received\//);
  return to.slice('/fr'.length);
}

/** For each language, whether the receipt announces a mail or says that none is sent. */
function said(receipt: string): Promise<{ comes: boolean; none: boolean }[]> {
  return Promise.all(
    languages.map(async (language) => {
      const page = await (await desk.get(`/${language}${receipt}`)).text();
      const { mailComing, numberHereOnly } = receiptWords[language];
      return { comes: page.includes(mailComing), none: page.includes(numberHereOnly) };
    }),
  );
}

const mailComes = languages.map(() => ({ comes: true, none: false }));
const noMail = languages.map(() => ({ comes: false, none: true }));

test('the receipt says that no mail is sent once an address reached its limit, and not before', async () => {
  const email = 'lou.petit@elsewhere.example';
  const receipts: string[] = [];
  for (let n = 0; n <= mailsMax; n++) receipts.push(await sendFrom(email));
  const mails = db.selectFrom('outgoingMails').select('id').where('address', '=', email);
  assert.equal((await mails.execute()).length, mailsMax);
  assert.deepEqual(await said(receipts[0]!), mailComes);
  assert.deepEqual(await said(receipts[mailsMax - 1]!), mailComes);
  assert.deepEqual(await said(receipts[mailsMax]!), noMail);
});

test('the receipt does not reveal that mail to the typed address bounces', async () => {
  const email = 'claire.dumont@patrimoine.example';
  await db.updateTable('addresses').set({ bouncedAt: world.clock.now() }).where('address', '=', email).execute();
  assert.deepEqual(await said(await sendFrom(email)), mailComes);
});

test('no page failed', () => assert.deepEqual(desk.reported, []));
