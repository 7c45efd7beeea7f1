import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { receiveContact } from '#desk/intake/receive-contact.ts';
import { openTestDesk } from '#test/desk-world.ts';
import { staffVisit } from '#test/staff-visit.ts';
import { readTicketPage } from '#web/console/ticket/read-page.ts';

const desk = await openTestDesk();

async function open(place: number): Promise<string> {
  const opened = await receiveContact(desk.world, null, {
    deskId: desk.cast.desks.wcms,
    channel: 'form',
    language: 'fr',
    kind: 'incident',
    site: '1187',
    urgent: false,
    summary: `Erreur ${place}`,
    text: 'La page répond par une erreur.',
    fileIds: [],
    requester: { email: 'many@client.example', name: 'Many', phone: null, language: 'fr' },
  });
  if (!('ticket' in opened)) throw new Error(JSON.stringify(opened));
  return opened.ticket.number;
}

const numbers: string[] = [];
for (let place = 0; place < 8; place++) numbers.push(await open(place));

async function sideOf(number: string) {
  const page = await readTicketPage(staffVisit(desk, 'nadia', 'en'), number);
  const { requester, others } = page!.side;
  return { counted: requester.find(({ label }) => label === 'Tickets')?.value, shown: others.tickets };
}

test('beside a ticket are the requester’s five newest others and their number', async () => {
  await sql`update tickets set status = 'closed', closed_at = opened_at where number = ${numbers[1]}`.execute(desk.db);
  const { counted, shown } = await sideOf(numbers[0]!);
  assert.equal(counted, '6 open, 1 closed');
  assert.deepEqual(
    shown.map(({ number }) => number),
    numbers.slice(3).reverse(),
  );
  assert.equal(shown[0]?.summary, 'Erreur 7');
});

test('for a requester with thousands, the newest hundred are counted', async () => {
  await sql`insert into tickets select (t).* from (
    select jsonb_populate_record(t, jsonb_build_object('id', gen_random_uuid(), 'number', 'OLD-' || n || '-00',
      'sequence', -n, 'opened_at', '2020-01-01')) as t
    from tickets t, generate_series(1, 1500) n where t.number = ${numbers[1]}) old`.execute(desk.db);
  const { counted } = await sideOf(numbers[0]!);
  assert.equal(counted, '6+ open, 94+ closed');
});
