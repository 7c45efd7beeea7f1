import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { proveHistory } from '#desk/history/prove-history.ts';
import { takeMail } from '#desk/intake/take-mail.ts';
import { answerTicket } from '#desk/ticket/answer-ticket.ts';
import { openTestDesk } from '#test/desk-world.ts';

const desk = await openTestDesk();
const { db, world } = desk;

async function openByMail(text: string): Promise<string> {
  const raw = Buffer.from(`From: claire.dumont@patrimoine.example\nTo: wcms@desk.example\nSubject: Page\n\n${text}\n`);
  const { ticket } = await takeMail(world, { mailbox: 'wcms@desk.example', envelopeFrom: null, raw });
  return ticket!;
}

const number = await openByMail('La page ne s’ouvre plus.');
await answerTicket(world, desk.actor('nadia'), number, { text: 'Nous regardons.' });
await openByMail('Une autre question.');

/** Runs an alteration that the code never makes, verifies the history and rolls back. */
async function provedAfter(alteration: string): Promise<string[]> {
  let broken: string[] = [];
  const undo = new Error('taken back');
  await db
    .transaction()
    .execute(async (trx) => {
      await sql.raw(alteration).execute(trx);
      broken = (await proveHistory(trx, world.historyKey())).broken;
      throw undo;
    })
    .catch((error) => assert.equal(error, undo));
  return broken;
}

test('every row equals its history', async () => {
  const { tickets, broken } = await proveHistory(db, world.historyKey());
  assert.deepEqual([tickets, broken], [2, []]);
});

test('an altered row or text is found', async () => {
  assert.deepEqual(await provedAfter(`update tickets set status = 'closed' where number = '${number}'`), [
    `${number}: its row is not what its events make.`,
  ]);
  assert.match(
    (await provedAfter(`update texts set text = 'Rien' where text like 'Nous%'`))[0]!,
    /text .* its event names/,
  );
});

test('an altered or truncated history is found', async () => {
  const edit = (change: string) =>
    provedAfter(`alter table events disable trigger user; ${change}; alter table events enable trigger user`);
  assert.match(
    (await edit(`update events set at = at + interval '1 hour' where seq = 1`))[0]!,
    /chain breaks at event 1/,
  );
  assert.match((await edit(`delete from events where seq > 1`))[0]!, /last events are missing/);
  assert.match((await provedAfter(`delete from tickets where number = '${number}'`)).at(-1)!, /belong to no ticket/);
});

test('one desk can be verified alone', async () => {
  const ofAnother = { deskId: desk.cast.desks.archives };
  const proof = await proveHistory(db, world.historyKey(), ofAnother);
  assert.deepEqual([proof.tickets, proof.events, proof.broken], [0, 0, []]);
});
