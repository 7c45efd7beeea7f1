import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { receiveContact } from '#desk/intake/receive-contact.ts';
import { significantWords } from '#store/views/search-words.ts';
import { listTickets } from '#store/views/ticket-lists.ts';
import { openTestDesk } from '#test/desk-world.ts';

const desk = await openTestDesk();
const { world, db, cast } = desk;
const opened = await receiveContact(world, null, {
  deskId: cast.desks.wcms,
  channel: 'form',
  language: 'fr',
  kind: 'incident',
  urgent: false,
  site: '1187',
  summary: 'Bandeau absent',
  text: 'Bandeau absent du portail',
  fileIds: [],
  requester: { email: 'claire.dumont@patrimoine.example', name: null, phone: null, language: null },
});
if (!('ticket' in opened)) throw new Error(opened.refused);
const { number } = opened.ticket;
const frequentTexts = 2_001;

/** Adds texts to the one ticket that contain only this word. */
async function say(word: string, times: number): Promise<void> {
  await sql`insert into texts (id, desk_id, ticket_id, text, internal, search)
    select gen_random_uuid(), desk_id, t.id, ${word}, false, to_tsvector('belfry_fr', ${word})
    from tickets t, generate_series(1, ${sql.lit(times)}) where t.number = ${number}`.execute(db);
}

const isRare = async (word: string, typing = false) => (await significantWords(db, [word], { typing }))[0]!.isRare;

test('a word in more texts than the threshold is frequent, and one at it is rare', async () => {
  await say('calendrier', frequentTexts);
  await say('agenda', frequentTexts - 1);
  assert.equal(await isRare('calendrier'), false);
  assert.equal(await isRare('agenda'), true);
  assert.equal(await isRare('bandeau'), true);
});

test('an agent finds a word at their desks and on their own tickets elsewhere, be it rare or frequent', async () => {
  const tom = desk.actor('tom');
  const said = async (deskId: string, email: string) => {
    const asked = {
      channel: 'form',
      language: 'fr',
      kind: 'question',
      urgent: false,
      site: null,
      fileIds: [] as string[],
    } as const;
    const text = 'Le calendrier et la girouette';
    const requester = { email, name: null, phone: null, language: null };
    const answer = await receiveContact(world, null, { ...asked, deskId, summary: text, text, requester });
    assert.ok('ticket' in answer);
    return answer.ticket.number;
  };
  const { wcms, archives } = cast.desks;
  const here = await said(wcms, 'claire.dumont@patrimoine.example');
  const own = await said(archives, tom.email!);
  await said(archives, 'claire.dumont@patrimoine.example');
  for (const word of ['girouette', 'calendrier']) {
    const words = await significantWords(db, [word]);
    const found = await listTickets(db, tom, { words }, { sort: '-openedAt', after: null, limit: 50 });
    const numbers = found.map((ticket) => ticket.number).filter((each) => each !== number);
    assert.deepEqual(numbers.sort(), [here, own].sort(), word);
  }
});
