// Attack 42: somebody counts tickets by trying numbers in a row, or changes one by the address of a picture or a link.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { formatNumber } from '#domain/ticket/number.ts';
import { openHttpDesk } from '#test/http-desk.ts';

const desk = await openHttpDesk();
const { world, db } = desk;
const made = await desk.call('nadia', 'POST', '/tickets', {
  ...{ desk: 'DTO', summary: 'Zq7', description: 'Zq7', requester: { email: desk.actor('claire').email } },
});
const { number } = made.body;
const id = world.newId();
const sequence = Number(number.split('-')[1]);
/** The number before and after it, and one far away: nobody has a ticket there. */
const unknown = [sequence - 1, sequence + 1, 987_654_321].map((each) => formatNumber('DTO', each));
const { id: mailId } = await db.selectFrom('outgoingMails').select('id').executeTakeFirstOrThrow();
const tokens = (['clock', 'confirm', 'page'] as const).map((purpose) => world.signer.signLink({ mailId, purpose }));

test('an unknown number and one of somebody else answer alike, and no list finds them', async () => {
  const calls: [string, string, object?][] = [
    ['GET', ''],
    ['GET', '/entries?limit=1'],
    ['POST', '/messages', { text: 'x' }],
    ['POST', '/confirmation', { outcome: 'solved' }],
    ['PUT', '/closure', { reason: 'withdrawn' }],
  ];
  for (const who of ['ruth', null] as const)
    for (const [method, end, body] of calls) {
      const ask = async (of: string) => {
        const reply = await desk.call(who, method, `/tickets/${of}${end}`, body);
        return JSON.stringify([reply.status, reply.body]).replaceAll(of, 'NUMBER');
      };
      const foreign = await ask(number);
      assert.match(foreign, /^\[4\d\d,/);
      for (const each of unknown) assert.equal(await ask(each), foreign, `${who} ${method} ${end}`);
    }
  for (const each of [number, ...unknown])
    assert.deepEqual((await desk.call('ruth', 'GET', `/tickets?q=${each}`)).body.items, []);
});

test('what opens something is no number: ids hold chance, and a link a signature', async () => {
  assert.match(mailId, /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  for (const token of tokens) {
    const [purpose, , code] = token.split('.') as [string, string, string];
    assert.ok(world.signer.readLink(token));
    const other = code[0] === 'a' ? 'b' : 'a';
    const forged = [
      `${purpose}.${mailId}.${other}${code.slice(1)}`,
      `${purpose}.${id}.${code}`,
      `${purpose}.${mailId}.`,
      mailId,
    ];
    for (const each of forged) assert.equal(world.signer.readLink(each), null, each);
  }
});

/** What a reading may write: counts of how often somebody asked, when a session was last used, and the trail of who read. */
const readingWrites = /^(rate|sessions|tokens|audit_)/;

/** The content of every table, as one hash each. */
async function contents(): Promise<Record<string, string>> {
  const { rows: tables } = await sql<{ name: string }>`
    select table_name as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`.execute(db);
  const found: Record<string, string> = {};
  for (const { name } of tables) {
    if (readingWrites.test(name)) continue;
    const { rows } = await sql<{ hash: string }>`
      select md5(coalesce(string_agg(row::text, '|' order by row::text), '')) as hash from ${sql.table(name)} as row`.execute(
      db,
    );
    found[name] = rows[0]!.hash;
  }
  return found;
}

test('no GET of the API changes anything', async () => {
  const documented = (await desk.call('nadia', 'GET', '/openapi.json')).body.paths;
  const calls = Object.entries(documented)
    .filter(([path, methods]) => 'get' in methods && !path.endsWith('/events'))
    .map(
      ([path]) =>
        `/api/v1${path
          .replace('/api/v1', '')
          .replace('{number}', number)
          .replace(/\{\w+\}/g, id)}`,
    );
  assert.ok(calls.length > 5, String(calls));
  const bearer = { authorization: `Bearer ${await desk.token('nadia')}` };
  const before = await contents();
  for (const path of calls) await (await fetch(desk.url + path, { headers: bearer })).arrayBuffer();
  const after = await contents();
  assert.deepEqual(
    Object.keys(after).filter((table) => after[table] !== before[table]),
    [],
  );
});
