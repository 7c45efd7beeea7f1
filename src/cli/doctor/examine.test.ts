import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mailProblems } from '#cli/doctor/examine.ts';
import { checkHealth } from '#cli/health.ts';
import { receiveContact } from '#desk/intake/receive-contact.ts';
import { readDeskProblems } from '#store/desks/desk-problems.ts';
import { openTestDesk } from '#test/desk-world.ts';

const { world, db, cast } = await openTestDesk();

test('doctor names letters that wait for another attempt as soon as health is degraded by them', async () => {
  const open = () =>
    receiveContact(world, null, {
      ...{ deskId: cast.desks.wcms, channel: 'form', language: 'fr', kind: 'incident', urgent: false, site: '1187' },
      ...{ summary: 'Page blanche', text: 'La page est blanche.', fileIds: [] },
      requester: { email: 'claire.dumont@patrimoine.example', name: null, phone: null, language: null },
    });
  await open();
  const told = async () => mailProblems(await readDeskProblems(db)).filter((line) => line.startsWith('Letters'));
  const mailOut = async () => (await checkHealth(world, { backupHours: null })).checks.mailOut;
  assert.deepEqual([await told(), await mailOut()], [[], 'UP']);
  await db.updateTable('outgoingMails').set({ failure: 'the relay does not answer' }).execute();
  assert.equal(await mailOut(), 'DOWN');
  const line = 'Letters that the relay did not take are tried again: 1. The relay said: the relay does not answer';
  assert.deepEqual(await told(), [line]);
  await open();
  const refused = { state: 'failed', failure: '550 5.1.1 no such user' } as const;
  await db.updateTable('outgoingMails').set(refused).where('failure', 'is', null).execute();
  assert.deepEqual(await told(), [line], 'the words about another letter, refused for good, are no reason to wait');
});
