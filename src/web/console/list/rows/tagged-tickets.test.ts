import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { assignTicket } from '#desk/assignment/assign-ticket.ts';
import { receiveContact } from '#desk/intake/receive-contact.ts';
import { addNote } from '#desk/ticket/add-note.ts';
import { changeTicket } from '#desk/ticket/change-ticket.ts';
import { listTickets } from '#store/views/ticket-lists.ts';
import { listTicketTags } from '#store/views/ticket-tags.ts';
import { openTestDesk } from '#test/desk-world.ts';
import { readTagged } from '#web/console/list/rows/listed-rows.ts';

const desk = await openTestDesk();
const { world, db, cast } = desk;
const nadia = desk.actor('nadia');

async function open(summary: string): Promise<string> {
  const opened = await receiveContact(world, null, {
    deskId: cast.desks.wcms,
    channel: 'form',
    language: 'fr',
    kind: 'incident',
    urgent: false,
    site: '1187',
    summary,
    text: summary,
    fileIds: [],
    requester: { email: 'claire.dumont@patrimoine.example', name: null, phone: null, language: null },
  });
  if (!('ticket' in opened)) throw new Error(opened.refused);
  return opened.ticket.number;
}

const numbers = [await open('Page blanche'), await open('Image floue'), await open('Menu vide')];
const page = { sort: '-openedAt', after: null, limit: 51 } as const;

const read = async (actor = nadia) => readTagged(world, actor, await listTicketTags(db, actor, {}, page));
const readAnew = async () => (await listTickets(db, nadia, {}, page)).map((ticket) => ({ ...ticket }));

test('unchanged tickets are not read again', async () => {
  const first = await read();
  assert.equal(first.length, 3);
  const again = await read();
  for (const [place, { ticket }] of again.entries()) assert.equal(ticket, first[place]!.ticket);
});

/** Every field of a row, changed by the desk or by hand. */
const changes: Record<string, () => Promise<unknown>> = {
  'an assignment': () => assignTicket(world, nadia, numbers[0]!, 'tom@desk.example'),
  'a note': () => addNote(world, nadia, numbers[0]!, { text: 'À voir.' }),
  'another kind': () =>
    changeTicket(world, nadia, numbers[1]!, { kind: 'question', reason: 'Ce n’est pas une panne.' }),
  'its summary': () =>
    sql`update texts set text = 'Page grise' where id = (select summary_id from tickets where number = ${numbers[0]})`.execute(
      db,
    ),
  'the requester’s name': () => sql`update people set name = 'Claire D.' where name like 'Claire%'`.execute(db),
  'their telephone': () => sql`update people set phone = '+3225550199' where name like 'Claire%'`.execute(db),
  'their address': () =>
    sql`update addresses set address = 'c@patrimoine.example' where address like 'claire%'`.execute(db),
  'the site’s name': () => sql`update sites set name = 'Musées' where number = '1187'`.execute(db),
  'the organisation’s name': () =>
    sql`update organisations set names = jsonb_set(names::jsonb, '{fr}', '"Patrimoine"') `.execute(db),
  'the assignee’s name': () => sql`update people set name = 'Tom P.' where name like 'Tom%'`.execute(db),
  'a file': () =>
    sql`insert into files (id, ticket_id, entry_id, uploader_id, name, type, bytes, sha256, created_at)
      select gen_random_uuid(), tickets.id, entries.id, tickets.requester_id, 'a.txt', 'text/plain', 1, 'aa', now()
      from tickets join entries on entries.ticket_id = tickets.id where tickets.number = ${numbers[2]} limit 1`.execute(
      db,
    ),
};

for (const [name, change] of Object.entries(changes))
  test(`${name} shows at once, and only on its ticket`, async () => {
    const before = await read();
    await change();
    const after = await read();
    assert.deepEqual(
      after.map(({ ticket }) => ticket),
      await readAnew(),
    );
    const changed = after.filter(({ tag, ticket }) => {
      const old = before.find((one) => one.ticket.id === ticket.id);
      assert.equal(old?.tag === tag, old?.ticket === ticket);
      return old?.tag !== tag;
    });
    assert.ok(changed.length > 0);
  });

test('an actor never gets a ticket that they may not see, cached or not', async () => {
  await read();
  const sofie = desk.actor('sofie');
  assert.deepEqual(await read({ ...sofie, deskIds: [cast.desks.archives] }), []);
});
