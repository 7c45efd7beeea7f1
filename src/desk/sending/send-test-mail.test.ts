import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sendTestMail, testMailsAnHourMax } from '#desk/sending/save-relay.ts';
import { sendMails } from '#desk/sending/send-mails.ts';
import type { Relay, Sent } from '#mail/send/relay.ts';
import { findTestMail } from '#store/sending/test-mails.ts';
import { openTestDesk } from '#test/desk-world.ts';

const desk = await openTestDesk();
const { world, db } = desk;
const { wcms } = desk.cast.desks;
const jonas = desk.actor('jonas');
const claire = 'claire.dumont@patrimoine.example';

async function sendQueued(answer: Sent): Promise<void> {
  const relay: Relay = { send: async () => answer, check: async () => ({ ready: true }), close: () => undefined };
  const ids = desk.jobs.splice(0).flatMap((job) => (job.name === 'send-mail' ? [job.data.mailId] : []));
  await sendMails(world, relay, ids);
}

const state = async () => {
  const mail = await findTestMail(db, wcms);
  return [mail?.address, mail?.state, mail?.failure];
};

test('a test mail is waiting, then accepted by the relay', async () => {
  assert.deepEqual(await sendTestMail(world, jonas, wcms, 'Jonas@desk.example'), { queued: true });
  assert.deepEqual(await state(), ['jonas@desk.example', 'queued', null]);
  await sendQueued({ accepted: '250 2.0.0 Ok' });
  assert.deepEqual(await state(), ['jonas@desk.example', 'sent', null]);
});

test('the relay’s reply is saved, and an address that failed a test still gets its letters', async () => {
  assert.deepEqual(await sendTestMail(world, jonas, wcms, claire), { queued: true });
  await sendQueued({
    refused: 'permanent',
    status: '550 5.7.1',
    text: '550 5.7.1 no',
    perhapsTaken: false,
    ofAddress: true,
  });
  assert.deepEqual(await state(), [claire, 'failed', '550 5.7.1 no']);
  const address = await db.selectFrom('addresses').select('bouncedAt').where('address', '=', claire).executeTakeFirst();
  assert.deepEqual(address, { bouncedAt: null });
});

test('a missing address, too many tests per hour and a person without the right are refused by name', async () => {
  assert.deepEqual(await sendTestMail(world, jonas, wcms, 'jonas'), { refused: 'email' });
  assert.deepEqual(await sendTestMail(world, desk.actor('tom'), wcms, claire), { refused: 'missing' });
  for (let sent = 2; sent < testMailsAnHourMax; sent++) await sendTestMail(world, jonas, wcms, claire);
  assert.deepEqual(await sendTestMail(world, jonas, wcms, claire), { refused: 'often' });
});
