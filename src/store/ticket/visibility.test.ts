import assert from 'node:assert/strict';
import { test } from 'node:test';
import { receiveContact } from '#desk/intake/receive-contact.ts';
import { type Actor, roles } from '#domain/actor.ts';
import { isStaff, may, relation } from '#domain/ticket/rights.ts';
import { kinds } from '#domain/ticket/vocabulary.ts';
import type { TicketRow } from '#store/schema/schema.ts';
import { visibleTo } from '#store/ticket/visibility.ts';
import { countDeskViews, countOwnViews } from '#store/views/ticket-counts.ts';
import { deskViews, listTickets, ownViews } from '#store/views/ticket-lists.ts';
import { openTestDesk } from '#test/desk-world.ts';

const desk = await openTestDesk();
const { people, desks, organisations } = desk.cast;

/** Tickets of every kind, at both desks, of both organisations and of no organisation, with and without participants. */
const tickets: TicketRow[] = [];
for (const kind of kinds)
  for (const deskId of [desks.wcms, desks.archives])
    for (const site of ['1187', '1098', null])
      for (const participant of [null, people.amina]) tickets.push(await open(kind, deskId, site, participant));
for (const site of ['1187', null]) {
  await opened(site, { readerIds: [people.bram] });
  await opened(site, { openToOrganisation: true });
  await opened(site, { complainedAboutIds: [people.bram], openToOrganisation: true });
  await opened(site, { complainedAboutIds: [people.amina], participantIds: [people.claire, people.amina] });
  await opened(site, { complainedAboutIds: [people.claire] });
}

/** A complaint whose coordinator has recorded its readers and its subject (R10). */
async function opened(site: string | null, said: Partial<TicketRow>): Promise<void> {
  const complaint = await open('complaint', desks.wcms, site, null);
  await desk.db.updateTable('tickets').set(said).where('id', '=', complaint.id).execute();
  tickets.push({ ...complaint, ...said });
}

async function open(kind: TicketRow['kind'], deskId: string, site: string | null, participant: string | null) {
  const opened = await receiveContact(desk.world, null, {
    deskId,
    channel: 'form',
    language: 'fr',
    kind,
    site,
    urgent: false,
    summary: 'x',
    text: 'x',
    fileIds: [],
    requester: { email: 'claire.dumont@patrimoine.example', name: null, phone: null, language: null },
  });
  if (!('ticket' in opened)) throw new Error(opened.refused);
  const participantIds = participant ? [...opened.ticket.participantIds, participant] : opened.ticket.participantIds;
  await desk.db.updateTable('tickets').set({ participantIds }).where('id', '=', opened.ticket.id).execute();
  return { ...opened.ticket, participantIds };
}

/** Every role, alone and combined with requester, for each person, desk and organisation. */
const actors: Actor[] = [people.claire, people.amina, people.bram].flatMap((personId) =>
  roles.flatMap((role) =>
    [[], [desks.wcms], [desks.wcms, desks.archives]].flatMap((deskIds) =>
      [[], [organisations.heritage]].map((organisationIds) => ({
        personId,
        name: 'x',
        email: null,
        language: 'fr' as const,
        roles: [...new Set(['requester' as const, role])],
        deskIds,
        organisationIds,
      })),
    ),
  ),
);

test('a list shows exactly what the table of rights allows, for every role, relation and kind', async () => {
  const relations = new Set<string>();
  for (const actor of actors) {
    const rows = await desk.db.selectFrom('tickets').select('id').where(visibleTo(actor)).execute();
    const readable = tickets.filter((ticket) => may(actor, 'read', ticket));
    assert.deepEqual(rows.map(({ id }) => id).sort(), readable.map(({ id }) => id).sort(), JSON.stringify(actor));
    // The same with a condition on the desks, which then is not asked again.
    for (const at of [[desks.wcms], [desks.wcms, desks.archives]]) {
      const there = desk.db.selectFrom('tickets').select('id').where('deskId', 'in', at);
      const found = await there.where(visibleTo(actor, at)).execute();
      const expected = readable.filter(({ deskId }) => at.includes(deskId));
      assert.deepEqual(found.map(({ id }) => id).sort(), expected.map(({ id }) => id).sort(), JSON.stringify(actor));
    }
    for (const ticket of tickets) relations.add(relation(actor, ticket));
  }
  assert.deepEqual([...relations].sort(), ['desk', 'none', 'organisation', 'own', 'participant']);
});

test('the counts of the lists that staff share, with what only some may see, are those of each one’s lists', async () => {
  const all = { sort: 'due', after: null, limit: 500 } as const;
  // Every third ticket is urgent, every fourth spam, every fifth somebody's, every seventh handled.
  const states: Partial<TicketRow>[] = [
    ...[{ urgent: true }, { suspectedSpam: true }, { assigneeId: people.bram }, { status: 'handled' as const }],
    ...[{ status: 'waiting' as const }, { toBeTold: true }, { status: 'open' as const }],
  ];
  for (const [place, state] of states.entries()) {
    const ids = tickets.filter((_, at) => at % (place + 3) === 0).map(({ id }) => id);
    await desk.db.updateTable('tickets').set(state).where('id', 'in', ids).execute();
  }
  const differing = new Set<string>();
  for (const actor of actors.filter(isStaff)) {
    const shared = await countDeskViews(desk.db, actor.deskIds);
    const own = await countOwnViews(desk.db, actor);
    const counted = [...deskViews.map((view) => shared[view] + own[view]), ...ownViews.map((view) => own[view])];
    const listed = [...deskViews, ...ownViews].map((view) => listTickets(desk.db, actor, { view }, all));
    assert.deepEqual(
      counted,
      (await Promise.all(listed)).map(({ length }) => length),
      JSON.stringify(actor),
    );
    differing.add(`${actor.deskIds.length} ${counted.join()}`);
  }
  assert.ok(differing.size > 6, [...differing].join('\n'));
});
