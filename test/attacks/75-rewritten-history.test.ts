// The owner of the database rewrites the history of a ticket or the audit trail and recomputes the hash chain.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { openHistoryKey } from '#desk/history/open-key.ts';
import { proveHistory } from '#desk/history/prove-history.ts';
import { recordAct } from '#desk/history/record-audit.ts';
import { turnHistory } from '#desk/history/run-proof.ts';
import { takeMail } from '#desk/intake/take-mail.ts';
import { answerTicket } from '#desk/ticket/answer-ticket.ts';
import type { Trx } from '#store/database/database.ts';
import { addAnchor, listAnchors } from '#store/history/anchors.ts';
import {
  chainStart,
  deriveHistoryKey,
  type HistoryKey,
  linkAudit,
  linkEvent,
  linkPlainEvent,
} from '#store/history/history.ts';
import { bindPlainChains } from '#store/history/plain-prefixes.ts';
import { readHistory } from '#store/ticket/tickets.ts';
import { belfry } from '#test/command.ts';
import { openTestDesk } from '#test/desk-world.ts';

const desk = await openTestDesk();
const { db, world, url } = desk;
const key = world.historyKey();
const raw =
  'From: claire.dumont@patrimoine.example\nTo: wcms@desk.example\nSubject: Page\n\nLa page ne s’ouvre plus.\n';
const { ticket: number } = await takeMail(world, {
  mailbox: 'wcms@desk.example',
  envelopeFrom: null,
  raw: Buffer.from(raw),
});
await answerTicket(world, desk.actor('nadia'), number!, { text: 'Nous regardons.' });
const { id } = await db.selectFrom('tickets').select('id').where('number', '=', number!).executeTakeFirstOrThrow();
const byNadia = { role: 'agent', personId: desk.cast.people.nadia } as const;
for (const act of ['personRead', 'deskChanged'] as const)
  await world.transact((tx) =>
    recordAct(world, tx, byNadia, { act, subject: { kind: 'desk', id: desk.cast.desks.wcms } }),
  );
await turnHistory(world);
const [published] = await listAnchors(db, 1);

const env = { DATABASE_URL: url, BELFRY_SECRET: 'a secret of the tests', BELFRY_STORAGE: 'file:/tmp/belfry-none' };

/** Makes a change that only the owner of the tables can, runs the check, and rolls back. */
async function after<T>(alter: (trx: Trx) => Promise<unknown>, look: (trx: Trx) => Promise<T>): Promise<T> {
  let seen: T | undefined;
  const undo = new Error('taken back');
  await db
    .transaction()
    .execute(async (trx) => {
      for (const table of guarded) await sql`alter table ${sql.table(table)} disable trigger user`.execute(trx);
      await alter(trx);
      seen = await look(trx);
      throw undo;
    })
    .catch((error) => assert.equal(error, undo));
  return seen!;
}

const guarded = ['events', 'audit_entries', 'audit_links', 'anchors', 'anchored_heads', 'plain_prefixes'];
const brokenIn = async (trx: Trx) => (await proveHistory(trx, key)).broken;

type Link = typeof linkPlainEvent;

/** Backdates the answer by an hour, and recomputes each later link. */
async function rewrite(trx: Trx, link: Link): Promise<void> {
  await sql`update events set at = at - interval '1 hour' where ticket_id = ${id} and type = 'answered'`.execute(trx);
  let chain = chainStart;
  for (const event of await readHistory(trx, id)) {
    chain = link(chain, event);
    await sql`update events set hash = ${chain} where ticket_id = ${id} and seq = ${event.seq}`.execute(trx);
  }
  const answered = sql`(select at from events where ticket_id = ${id} and type = 'answered')`;
  await sql`update tickets set chain = ${chain}, first_answered_at = ${answered}, changed_at = ${answered}
    where id = ${id}`.execute(trx);
}

const keyedWith =
  (other: HistoryKey): Link =>
  (before, event) =>
    linkEvent(other, before, event);

test('unaltered history is proved, by the desk and by the command', async () => {
  assert.deepEqual((await proveHistory(db, key)).broken, []);
  const { code, stdout, stderr } = await belfry(['prove'], { env });
  assert.deepEqual([code, stderr], [0, '']);
  assert.match(stdout, /^1 tickets with \d+ events, 2 audit entries and 1 anchors fit\.\n$/);
});

test('a chain recomputed without the key breaks at its first event', async () => {
  const expected = `${number}: the chain breaks at event 1.`;
  assert.equal((await after((trx) => rewrite(trx, linkPlainEvent), brokenIn))[0], expected);
  const guess = keyedWith(deriveHistoryKey(Buffer.alloc(32, 9)));
  assert.equal((await after((trx) => rewrite(trx, guess), brokenIn))[0], expected);
});

test('a new ticket cannot pass as one from before the chains had a key', async () => {
  const guess = deriveHistoryKey(Buffer.alloc(32, 9));
  const broken = await after(async (trx) => {
    await rewrite(trx, linkPlainEvent);
    await bindPlainChains(trx, guess);
  }, brokenIn);
  assert.match(broken[0]!, /are not those that were bound when the chain was keyed/);
});

test('with the key, the anchor still exposes the change, and its published hash a recomputed anchor', async () => {
  const withKey = (trx: Trx) => rewrite(trx, keyedWith(key));
  const [first] = await after(withKey, brokenIn);
  assert.match(first!, /^Anchor 1 of .* does not fit/);
  const again = await after(
    async (trx) => {
      await withKey(trx);
      for (const table of ['anchored_heads', 'anchors']) await sql`delete from ${sql.table(table)}`.execute(trx);
      return addAnchor(trx, published!.takenAt, () => true);
    },
    async (trx) => ({ broken: await brokenIn(trx), anchors: await listAnchors(trx, 1) }),
  );
  assert.deepEqual(again.broken, []);
  assert.notDeepEqual(again.anchors[0]!.hash, published!.hash);
});

test('a ticket deleted with all its data is missing from the anchor', async () => {
  const broken = await after(async (trx) => {
    for (const table of ['events', 'texts', 'entries', 'anchored_heads'])
      await sql`delete from ${sql.table(table)} where ticket_id = ${id}`.execute(trx);
    await sql`delete from tickets where id = ${id}`.execute(trx);
  }, brokenIn);
  assert.match(broken[0]!, /^Anchor 1 of .* does not fit/);
});

test('texts emptied or deleted without an erasure are found', async () => {
  const [opened] = await readHistory(db, id);
  const said = opened?.type === 'opened' && opened.data.entry.text.id;
  const change = (statement: ReturnType<typeof sql>) => after((trx) => statement.execute(trx), brokenIn);
  const emptied = sql`update texts set text = null, html = null, whole = null, salt = null where id = ${said}`;
  assert.deepEqual(await change(emptied), [`${number}: text ${said} is gone, and its author was not erased.`]);
  assert.deepEqual(await change(sql`update texts set salt = null where id = ${said}`), [
    `${number}: text ${said} is gone, and its author was not erased.`,
  ]);
  assert.deepEqual(await change(sql`delete from texts where id = ${said}`), [`${number}: text ${said} is missing.`]);
});

test('a changed, deleted or inserted audit entry is found', async () => {
  const first = sql`(select id from audit_entries order by id limit 1)`;
  const change = (statement: ReturnType<typeof sql>) => after((trx) => statement.execute(trx), brokenIn);
  assert.match(
    (await change(sql`update audit_entries set by_person = null, act = 'exported' where id = ${first}`))[0]!,
    /breaks at place 1/,
  );
  assert.match(
    (await change(sql`delete from audit_entries where id = ${first}`))[0]!,
    /entry .* at place 1 is missing/,
  );
  assert.match((await change(sql`delete from audit_links where place = 1`))[0]!, /place 1 is missing/);
  const old = '00000000-0001-7000-8000-000000000001';
  const smuggled = sql`insert into audit_entries select ${old}, at, by_role, by_person, act, subject_kind, subject_id, desk_id,
    organisation_id, site_id, person_id, data from audit_entries where id = ${first}`;
  assert.match((await change(smuggled))[0]!, /is older than the chain and not in it/);
});

test('an audit recomputed without the key breaks at its first entry', async () => {
  const guess = deriveHistoryKey(Buffer.alloc(32, 9));
  const broken = await after(async (trx) => {
    let hash = chainStart;
    for (const [index, entry] of (await trx.selectFrom('auditEntries').selectAll().orderBy('id').execute()).entries()) {
      hash = linkAudit(guess, hash, index + 1, entry);
      await sql`update audit_links set hash = ${hash} where place = ${index + 1}`.execute(trx);
    }
  }, brokenIn);
  assert.match(broken[0]!, /breaks at place 1/);
});

test('the key opens with the old secret after a comma and with no other, and a secret that is only tried seals nothing', async () => {
  const sealed = await sealedKey();
  assert.deepEqual(await openHistoryKey(db, ['a mistyped secret of the tests', 'a secret of the tests']), key);
  await assert.rejects(openHistoryKey(db, ['a mistyped secret of the tests']), /does not open the key of the history/);
  assert.equal(await sealedKey(), sealed);
  assert.deepEqual(await openHistoryKey(db, ['a secret of the tests']), key);
});

test('text typed by an administrator and sealed by the desk does not open as the key', async () => {
  const typed = world.signer.seal(Buffer.alloc(32, 9).toString('base64url'));
  const former = await sealedKey();
  const set = (value: string) =>
    sql`update settings set value = to_jsonb(${value}::text) where name = 'historyKey'`.execute(db);
  await set(typed);
  await assert.rejects(openHistoryKey(db, ['a secret of the tests']), /does not open the key of the history/);
  await set(former);
});

test('the command names the first invalid event and fails', async () => {
  await sql`alter table events disable trigger user`.execute(db);
  await sql`update events set by_person = null where ticket_id = ${id} and type = 'answered'`.execute(db);
  await sql`alter table events enable trigger user`.execute(db);
  const { code, stdout, stderr } = await belfry(['prove', '--desk', 'DTO'], { env });
  assert.deepEqual([code, stdout], [1, '']);
  assert.match(stderr, new RegExp(`^belfry: ${number}: the chain breaks at event \\d+\\.\\n$`));
});

async function sealedKey(): Promise<string> {
  const { value } = await db
    .selectFrom('settings')
    .select('value')
    .where('name', '=', 'historyKey')
    .executeTakeFirstOrThrow();
  return value as string;
}
