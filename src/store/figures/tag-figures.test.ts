import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addTag, mergeTag, partTag } from '#desk/tags/save-tag.ts';
import { tagTicket } from '#desk/tags/tag-ticket.ts';
import { closeTicket } from '#desk/ticket/close-ticket.ts';
import type { TagFigures } from '#domain/figures/figures.ts';
import type { Language } from '#domain/language.ts';
import { findDesk } from '#store/desks/desks.ts';
import { countTagged } from '#store/figures/tag-figures.ts';
import { listTags } from '#store/tags/tags.ts';
import { askQuestion } from '#test/ask-question.ts';
import { openTestDesk } from '#test/desk-world.ts';
import { tagView } from '#web/console/figures/counted-view.ts';

const testDesk = await openTestDesk('2026-09-15T09:00:00Z');
const { db, world, cast } = testDesk;
const [nadia, jonas] = [testDesk.actor('nadia'), testDesk.actor('jonas')];
const deskId = cast.desks.wcms;
const desk = await findDesk(db, deskId);

async function made(name: string): Promise<string> {
  const typed = { name, synonyms: [], colour: 'blue' as const };
  const tag = await addTag(world, jonas, { id: deskId, tagsAddedBy: 'administrators' }, typed);
  assert.ok('saved' in tag);
  return tag.saved;
}

/** Opens a ticket with these tags, at the desk's time. */
async function tagged(ids: string[]): Promise<string> {
  const number = await askQuestion(testDesk);
  if (ids.length > 0) await tagTicket(world, nadia, number, { add: ids, remove: [] });
  return number;
}

const figures = () => countTagged(db, desk, world.clock.now());
const countsOf = ({ tags }: TagFigures, id: string) => tags.find((tag) => tag.id === id)?.months;

const [access, form] = [await made('Accès'), await made('Formulaire')];
await tagged([access, form]);
await tagged([]);
testDesk.at('2026-11-24T09:00:00Z');
const spam = await tagged([form]);
await tagged([access]);
await tagged([access]);

test('tags are counted by the month in which their tickets were opened, most used first', async () => {
  const counted = await figures();
  assert.deepEqual(counted.months, ['2026-09', '2026-10', '2026-11']);
  assert.deepEqual([counted.tickets, counted.tagged], [5, 4]);
  assert.deepEqual(counted.tags, [
    { id: access, tickets: 3, months: [1, 0, 2] },
    { id: form, tickets: 2, months: [1, 0, 1] },
  ]);
});

test('a merged tag counts for the other, once for a ticket that has both, until the merge is undone', async () => {
  await mergeTag(world, jonas, { deskId, id: form }, access);
  const counted = await figures();
  assert.deepEqual(countsOf(counted, access), [1, 0, 3]);
  assert.equal(countsOf(counted, form), undefined);
  await partTag(world, jonas, { deskId, id: form });
  assert.deepEqual(countsOf(await figures(), form), [1, 0, 1]);
});

test('spam does not count, as in the other figures', async () => {
  await closeTicket(world, nadia, spam, { reason: 'spam' });
  assert.deepEqual(countsOf(await figures(), form), [1, 0, 0]);
});

test('the page shows each tag with a bar and a list of its tickets; without any tag, nothing', async () => {
  const counted = await figures();
  const tags = await listTags(db, [deskId]);
  const view = tagView(desk, counted, tags, 'fr')!;
  assert.deepEqual(
    view.rows.map(({ name, tickets, length }) => [name, tickets, length]),
    [
      ['Accès', '3', 100],
      ['Formulaire', '1', 33.3],
    ],
  );
  assert.match(decodeURIComponent(view.rows[0]!.href), /q=tag:"?Accès"?\+desk:DTO\+opened:2025-12-01\.\./);
  for (const language of ['fr', 'nl', 'de', 'en'] satisfies Language[])
    assert.match(tagView(desk, counted, tags, language)!.sentences[0]!, / 3 \p{L}+ 4\.$/u);
  assert.equal(tagView(desk, { ...counted, tags: [] }, tags, 'fr'), null);
});
