// A person who may act on one ticket names another ticket in a parameter, and so reads, links, merges or splits it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { receiveContact } from '#desk/intake/receive-contact.ts';
import { linkTickets } from '#desk/relations/link-tickets.ts';
import { mergeTicket } from '#desk/relations/merge-ticket.ts';
import { splitTicket } from '#desk/relations/split-ticket.ts';
import type { Kind } from '#domain/ticket/vocabulary.ts';
import { openHttpDesk } from '#test/http-desk.ts';

const desk = await openHttpDesk();
const { world, db } = desk;
const tom = desk.actor('tom');

async function open(at: 'wcms' | 'archives', kind: Kind): Promise<string> {
  const opened = await receiveContact(world, desk.actor('claire'), {
    deskId: desk.cast.desks[at],
    channel: 'portal',
    language: 'fr',
    kind,
    site: '1187',
    urgent: false,
    requester: { email: desk.actor('claire').email!, name: null, phone: null, language: null },
    fileIds: [],
    summary: `${kind} ${at}`,
    text: 'Bonjour. Marqueur.',
  });
  assert.ok('ticket' in opened);
  return opened.ticket.number;
}

const own = await open('wcms', 'question');
const elsewhere = await open('archives', 'question');
const complaint = await open('wcms', 'complaint');

/** Every ticket with its version: none may change. */
const versions = () => db.selectFrom('tickets').select(['number', 'version', 'leadsTo']).orderBy('number').execute();

test('a ticket of another desk, or an invisible complaint, looks the same as an unknown one', async () => {
  const was = await versions();
  for (const other of [elsewhere, complaint, 'DTO-999999-92'])
    assert.deepEqual(await mergeTicket(world, tom, own, { into: other, participantIds: [] }), {
      refused: 'otherTicketUnknown',
    });
  assert.deepEqual(await mergeTicket(world, tom, elsewhere, { into: own, participantIds: [] }), { refused: 'missing' });
  for (const other of [elsewhere, complaint])
    assert.ok('refused' in (await linkTickets(world, tom, own, { to: other, relation: 'sameCause' })));
  assert.deepEqual(await versions(), was);
});

test('entries of another ticket cannot be cut out by their ids', async () => {
  const was = await versions();
  for (const other of [elsewhere, complaint]) {
    const entries = await db
      .selectFrom('entries')
      .innerJoin('tickets', 'tickets.id', 'entries.ticketId')
      .select('entries.id')
      .where('tickets.number', '=', other)
      .execute();
    const entryIds = entries.map(({ id }) => id);
    for (const asked of [
      { entryIds, summary: 'x', kind: 'question' as const },
      {
        entryIds: [],
        passages: [{ entryId: entryIds[0]!, start: 0, end: 5 }],
        summary: 'x',
        kind: 'question' as const,
      },
    ])
      assert.ok('refused' in (await splitTicket(world, tom, own, asked)));
  }
  assert.deepEqual(await versions(), was);
});

test('a requester cannot link or merge tickets, not even their own', async () => {
  const claire = desk.actor('claire');
  const was = await versions();
  assert.deepEqual(await mergeTicket(world, claire, own, { into: complaint, participantIds: [] }), {
    refused: 'missing',
  });
  assert.deepEqual(await linkTickets(world, claire, own, { to: complaint, relation: 'sameCause' }), {
    refused: 'missing',
  });
  assert.deepEqual(await versions(), was);
});

test('no API call accepts a second ticket as a hidden field', async () => {
  const was = await versions();
  for (const field of ['leadsTo', 'mergedInto', 'into', 'followUpOf', 'causeId', 'ticketId', 'relatedTo']) {
    const body = { [field]: elsewhere };
    assert.equal((await desk.call('tom', 'PATCH', `/tickets/${own}`, body)).status, 422, field);
    assert.equal((await desk.call('tom', 'POST', `/tickets/${own}/notes`, { text: 'x', ...body })).status, 422, field);
  }
  assert.deepEqual(await versions(), was);
});
