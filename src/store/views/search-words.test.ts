import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { receiveContact } from '#desk/intake/receive-contact.ts';
import { significantWords } from '#store/views/search-words.ts';
import { findMatches } from '#store/views/ticket-counts.ts';
import { listTickets, placeOf } from '#store/views/ticket-lists.ts';
import type { TicketPlace } from '#store/views/ticket-orders.ts';
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

test('the pages of a search are the same, whether its words are rare or frequent and its matches few or many', async () => {
  const nadia = desk.actor('nadia');
  const subjects = [
    'Le calendrier du vestiaire',
    'Le vestiaire et le calendrier',
    'Le calendrier',
    'Un vestiaire',
    'Calendrier, vestiaire',
  ];
  for (const text of subjects)
    await receiveContact(world, null, {
      ...{
        deskId: cast.desks.wcms,
        channel: 'form',
        language: 'fr',
        kind: 'question',
        urgent: false,
        site: null,
        fileIds: [],
      },
      ...{
        summary: text,
        text,
        requester: { email: 'claire.dumont@patrimoine.example', name: null, phone: null, language: null },
      },
    });
  await say('vestiaire', frequentTexts);
  for (const sort of ['due', '-openedAt'] as const)
    for (const [asked, matches] of [
      ['calendrier vestiaire', 4],
      ['girouette calendrier', 1],
      ['girouette', 1],
    ] as const) {
      const words = await significantWords(db, asked.split(' '));
      const filter = { deskIds: [cast.desks.wcms], words };
      const { count, ids } = await findMatches(db, nadia, filter);
      const pages = async (limit: number, findFew?: () => Promise<readonly string[] | null>) => {
        const listed: string[] = [];
        for (let after: TicketPlace | null = null; ; ) {
          const page = await listTickets(db, nadia, filter, { sort, after, limit, findFew });
          listed.push(...page.map((ticket) => ticket.number));
          if (page.length < limit) return listed;
          after = placeOf(sort, page.at(-1)!);
        }
      };
      const whole = await pages(50);
      assert.deepEqual([whole.length, count], [matches, matches], asked);
      for (const limit of [1, 3, 50])
        for (const findFew of [undefined, async () => ids, async () => null])
          assert.deepEqual(await pages(limit, findFew), whole, `${asked} by ${sort}, ${limit} a page`);
    }
});
