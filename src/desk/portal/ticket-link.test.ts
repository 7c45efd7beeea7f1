import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PersonName } from '#demo/cast.ts';
import { receiveContact } from '#desk/intake/receive-contact.ts';
import { openLink } from '#desk/portal/answer-link.ts';
import { openTicketSession, readerOfTicketSession, readTicketLink, sendTicketLink } from '#desk/portal/ticket-link.ts';
import { mergeTicket } from '#desk/relations/merge-ticket.ts';
import { newId } from '#store/database/ids.ts';
import { findFile } from '#store/files/files.ts';
import { findTicket } from '#store/ticket/tickets.ts';
import { openTestDesk } from '#test/desk-world.ts';
import { addParticipant } from './participants.ts';
import { confirmTicket, reactToTicket } from './reactions.ts';

const desk = await openTestDesk();
const { world, db } = desk;
const address = 'claire.dumont@patrimoine.example';

const stranger = { actor: null, ticketReader: null, browserToken: null };
const as = (name: PersonName) => ({ ...stranger, actor: desk.actor(name) });

async function open(summary: string) {
  const opened = await receiveContact(world, null, {
    deskId: desk.cast.desks.wcms,
    channel: 'form',
    language: 'fr',
    kind: 'incident',
    site: '1187',
    urgent: false,
    summary,
    text: summary,
    fileIds: [],
    requester: { email: address, name: null, phone: null, language: null },
  });
  if (!('ticket' in opened)) throw new Error(opened.refused);
  const mail = await db
    .selectFrom('outgoingMails')
    .select('id')
    .where('ticketId', '=', opened.ticket.id)
    .executeTakeFirstOrThrow();
  return { ticket: opened.ticket, mailId: mail.id, link: world.signer.signLink({ mailId: mail.id, purpose: 'page' }) };
}

async function readerOf(link: string) {
  const opened = await openTicketSession(world, link);
  assert.ok(opened && 'token' in opened);
  const reader = await readerOfTicketSession(world, opened.token);
  assert.ok(reader);
  return reader;
}

async function agedBy(mailId: string, days: number) {
  const at = new Date(Date.now() - days * 86_400_000).toISOString();
  await db.updateTable('outgoingMails').set({ queuedRealAt: at }).where('id', '=', mailId).execute();
}

test('a link opens its ticket’s page once and proves the address', async () => {
  await db.updateTable('addresses').set({ provedAt: null }).where('address', '=', address).execute();
  const { link, ticket } = await open('Page blanche');
  assert.equal((await readTicketLink(world, link, stranger))?.isSpent, false);
  const opened = await openTicketSession(world, link);
  assert.ok(opened && 'number' in opened);
  assert.equal(opened.number, ticket.number);
  assert.deepEqual(await openTicketSession(world, link), { refused: 'spent' });
  assert.equal((await readTicketLink(world, link, stranger))?.isSpent, true);
  const proved = await db.selectFrom('addresses').select('provedAt').where('address', '=', address).executeTakeFirst();
  assert.ok(proved?.provedAt);
});

test('R29: the browser that used a link may reuse it while it is valid, and no other browser may', async () => {
  const { link, mailId, ticket } = await open('Encore une fois');
  const first = await openTicketSession(world, link);
  assert.ok(first && 'token' in first);
  const browserToken = first.browser.token;
  assert.equal((await readTicketLink(world, link, { ...stranger, browserToken }))?.isSpent, false);
  const ticketReader = await readerOfTicketSession(world, first.token);
  assert.equal((await readTicketLink(world, link, { ...stranger, ticketReader }))?.isOpenHere, ticket.number);
  const again = await openTicketSession(world, link, browserToken);
  assert.ok(again && 'token' in again);
  assert.equal(again.browser.token, browserToken);
  assert.ok(await readerOfTicketSession(world, again.token));
  assert.equal(await readerOfTicketSession(world, first.token), null, 'the former session is over');
  for (const other of [null, '', 'x'.repeat(43)])
    assert.deepEqual(await openTicketSession(world, link, other), { refused: 'spent' });
  const { link: another } = await open('Un autre lien du même navigateur');
  assert.ok('token' in (await openTicketSession(world, another, browserToken))!);
  await agedBy(mailId, 8);
  assert.deepEqual(await openTicketSession(world, link, browserToken), { refused: 'spent' });
});

test('a link warns if another person is signed in who may not see its ticket', async () => {
  const { link } = await open('À quelqu’un d’autre');
  assert.equal((await readTicketLink(world, link, as('claire')))?.isOfAnother, false);
  assert.equal((await readTicketLink(world, link, as('nadia')))?.isOfAnother, false);
  assert.equal((await readTicketLink(world, link, as('emil')))?.isOfAnother, true);
});

test('when two press the button at once, only one gets in', async () => {
  const { link } = await open('Deux fois');
  const both = await Promise.all([openTicketSession(world, link), openTicketSession(world, link)]);
  assert.equal(both.filter((each) => each && 'token' in each).length, 1);
});

test('only a hash of the link’s token is saved', async () => {
  const { link } = await open('Secret');
  const opened = await openTicketSession(world, link);
  assert.ok(opened && 'token' in opened);
  const rows = await db.selectFrom('ticketSessions').selectAll().execute();
  assert.ok(!JSON.stringify(rows).includes(opened.token));
});

test('a person with a link reads and answers that ticket only', async () => {
  const { link, ticket } = await open('Celui-ci');
  const other = await open('Un autre');
  const { actor, numbers } = await readerOf(link);
  assert.deepEqual(numbers, [ticket.number, ticket.number]);
  assert.ok(await findTicket(db, actor, ticket.number));
  assert.equal(await findTicket(db, actor, other.ticket.number), undefined);
  assert.deepEqual(await confirmTicket(world, actor, other.ticket.number, 'solved'), { refused: 'missing' });
  assert.deepEqual(await addParticipant(world, actor, ticket.number, 'bram.peeters@patrimoine.example'), {
    refused: 'missing',
  });
  assert.ok('ticket' in (await reactToTicket(world, actor, ticket.number, { text: 'Encore', channel: 'portal' })));
  assert.ok('ticket' in (await confirmTicket(world, actor, ticket.number, 'solved')));
  assert.equal(await findFile(db, actor, newId()), undefined);
});

test('a ticket-page link opens no answer page, before or after use', async () => {
  const { link, ticket } = await open('Une seule fois');
  assert.equal(await openLink(world, link), null);
  await readerOf(link);
  assert.equal(await openLink(world, link), null);
  assert.equal((await findTicket(db, desk.actor('claire'), ticket.number))?.status, 'new');
});

test('a used link sends a new one to its own address, at most three times an hour', async () => {
  const { link } = await open('Encore un lien');
  for (let time = 0; time < 5; time++) assert.deepEqual(await sendTicketLink(world, link), { sent: true });
  const sent = await db
    .selectFrom('outgoingMails')
    .select(['id', 'address'])
    .where('letter', '=', 'ticketLink')
    .execute();
  assert.deepEqual(
    sent.map((mail) => mail.address),
    [address, address, address],
  );
  const fresh = world.signer.signLink({ mailId: sent[0]!.id, purpose: 'page' });
  assert.ok((await openTicketSession(world, fresh)) !== null);
});

test('a link that we did not sign, or of another purpose, is invalid', async () => {
  const { mailId, link } = await open('Faux');
  const missing = { refused: 'missing' };
  assert.equal(await readTicketLink(world, `${link.slice(0, -1)}x`, stranger), null);
  assert.deepEqual(await openTicketSession(world, world.signer.signLink({ mailId, purpose: 'clock' })), missing);
  assert.deepEqual(await sendTicketLink(world, 'page.x.y'), { refused: 'missing' });
});

test('R5: the page of a ticket that is merged leads its reader to the remaining one, where they take part', async () => {
  const [merged, remaining] = [await open('Logo absent'), await open('Logo')];
  const reader = async (token: string) => (await readerOfTicketSession(world, token))!;
  const opened = await openTicketSession(world, merged.link);
  assert.ok('token' in opened);
  const { number } = merged.ticket;
  const into = { into: remaining.ticket.number, participantIds: [] };
  assert.ok('ticket' in (await mergeTicket(world, desk.actor('nadia'), number, into)));
  const { actor, numbers } = await reader(opened.token);
  assert.deepEqual(numbers, [remaining.ticket.number, number]);
  const reacted = await reactToTicket(world, actor, number, { text: 'Il manque encore.', channel: 'portal' });
  assert.equal('ticket' in reacted && reacted.ticket.id, remaining.ticket.id);
});

test('R5: a reader who does not take part in the remaining ticket keeps the merged one', async () => {
  const [merged, remaining] = [await open('Page lente'), await open('Pages lentes')];
  const bram = 'bram.peeters@patrimoine.example';
  await addParticipant(world, desk.actor('claire'), merged.ticket.number, bram);
  const { id: mailId } = await db
    .selectFrom('outgoingMails')
    .select('id')
    .where('ticketId', '=', merged.ticket.id)
    .where('address', '=', bram)
    .executeTakeFirstOrThrow();
  const opened = await openTicketSession(world, world.signer.signLink({ mailId, purpose: 'page' }));
  assert.ok('token' in opened);
  const into = { into: remaining.ticket.number, participantIds: [] };
  assert.ok('ticket' in (await mergeTicket(world, desk.actor('nadia'), merged.ticket.number, into)));
  const reader = await readerOfTicketSession(world, opened.token);
  assert.equal(reader?.actor.onlyTicketId, merged.ticket.id);
});
