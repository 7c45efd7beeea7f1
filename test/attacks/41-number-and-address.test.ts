// Attack 41: an attacker knows a ticket's number and its requester's address, or finds an old mail, and reads the ticket.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openTicketSession, readerOfTicketSession } from '#desk/portal/ticket-link.ts';
import { formatNumber } from '#domain/ticket/number.ts';
import { pageRoutes } from '#test/browser/page-routes.ts';
import { openWebDesk } from '#test/web-desk.ts';

const desk = await openWebDesk();
const { world, db, cast } = desk;
const email = 'claire.dumont@patrimoine.example';
const marker = 'Zq7Kathedrale-secret';

async function openTicket(): Promise<{ number: string; page: string }> {
  const made = await desk.call('nadia', 'POST', '/tickets', {
    desk: 'DTO',
    summary: `${marker} summary`,
    description: `${marker} text`,
    requester: { email },
  });
  assert.equal(made.status, 201);
  const { id } = await db
    .selectFrom('outgoingMails')
    .innerJoin('tickets', 'tickets.id', 'outgoingMails.ticketId')
    .select('outgoingMails.id')
    .where('number', '=', made.body.number)
    .executeTakeFirstOrThrow();
  const page = world.signer.signLink({ mailId: id, purpose: 'page' });
  return { number: made.body.number, page };
}
const { number, page } = await openTicket();
const unknown = formatNumber('DTO', 987654321);

/** Every field name under which "check status" forms have taken the number and the address. */
const asked = (of: string) => ({
  number: of,
  ticket: of,
  t: of,
  id: of,
  q: of,
  lticket: of,
  token: of,
  reference: of,
  email,
  address: email,
  e: email,
  lemail: email,
  mail: email,
});

test('no public page shows a ticket for its number and address, by GET or POST', async () => {
  const patterns = (await pageRoutes()).map(({ pattern }) => pattern).filter((pattern) => /^.:language/.test(pattern));
  assert.ok(patterns.length > 20);
  const statusPages = patterns.filter((pattern) => /status|check-|track|lookup|find/.test(pattern));
  assert.deepEqual(statusPages, [], 'there is no page to check a status');
  for (const pattern of patterns) {
    const path = pattern.replace(':language', 'en').replace(/:\w+\??/g, number);
    const query = new URLSearchParams(asked(number));
    for (const reply of [await desk.get(`${path}?${query}`), await desk.post(path, asked(number))])
      assert.doesNotMatch(await reply.text(), /Zq7Kathedrale/, path);
  }
});

test('a number is not a key: used as a link it opens nothing, existing or not', async () => {
  for (const each of [number, unknown])
    for (const path of [`/en/answer/${each}`, `/en/ticket/${each}`]) {
      assert.equal((await desk.get(`${path}?email=${email}`)).status, 404);
      assert.equal((await desk.post(path, { ...asked(each), say: 'solved', intent: 'open' })).status, 404);
    }
  for (const each of [number, unknown]) {
    assert.equal((await desk.call(null, 'GET', `/tickets/${each}?email=${email}`)).status, 401);
    const portal = await desk.get(`/portal/tickets/${each}?email=${email}`);
    assert.match(portal.headers.get('location') ?? '', /^\/sign-in/);
  }
});

test('a ticket link opens one ticket for one person in one browser', async () => {
  const other = await openTicket();
  const opened = await openTicketSession(world, page);
  assert.ok(opened !== null && 'token' in opened);
  const reader = await readerOfTicketSession(world, opened.token);
  assert.deepEqual([reader?.numbers[0], reader?.actor.personId], [number, cast.people.claire]);
  assert.deepEqual(await openTicketSession(world, page), { refused: 'spent' });
  const cookie = `belfry-ticket=${opened.token}`;
  assert.match(await (await desk.get(`/portal/tickets/${number}`, { cookie })).text(), /Zq7Kathedrale-secret/);
  const beside = await desk.get(`/portal/tickets/${other.number}`, { cookie });
  assert.doesNotMatch(await beside.text(), /Zq7Kathedrale/);
});

test('a ticket link ends after a week, and its session after an hour', async () => {
  const { page: old } = await openTicket();
  const [, mailId] = old.split('.');
  const lastWeek = new Date(Date.now() - 8 * 24 * 60 * 60 * 1000).toISOString();
  await db.updateTable('outgoingMails').set({ queuedRealAt: lastWeek }).where('id', '=', mailId!).execute();
  assert.deepEqual(await openTicketSession(world, old), { refused: 'spent' });
  const { page: fresh } = await openTicket();
  const opened = await openTicketSession(world, fresh);
  assert.ok(opened !== null && 'token' in opened);
  await db
    .updateTable('ticketSessions')
    .set({ expiresAt: new Date(Date.now() - 1000).toISOString() })
    .execute();
  assert.equal(await readerOfTicketSession(world, opened.token), null);
});
