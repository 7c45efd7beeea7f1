import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { receiveContact } from '#desk/intake/receive-contact.ts';
import { significantWords } from '#store/views/search-words.ts';
import { openTestDesk } from '#test/desk-world.ts';

const { world, db, cast } = await openTestDesk();
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
