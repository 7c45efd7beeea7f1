import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reactToTicket } from '#desk/portal/reactions.ts';
import { mergeTicket, undoMerge } from '#desk/relations/merge-ticket.ts';
import { splitTicket } from '#desk/relations/split-ticket.ts';
import { undoSplit } from '#desk/relations/undo-split.ts';
import { addTag, retireTag } from '#desk/tags/save-tag.ts';
import { tagTicket } from '#desk/tags/tag-ticket.ts';
import { closeTicket, reopenTicket } from '#desk/ticket/close-ticket.ts';
import { tagsPerTicketMax } from '#domain/tags/tag.ts';
import { replay } from '#domain/ticket/events/evolve.ts';
import { readRecord } from '#store/ticket/record/record.ts';
import { readHistory } from '#store/ticket/tickets.ts';
import { askQuestion } from '#test/ask-question.ts';
import { done, openRelationsDesk } from '#test/relations-desk.ts';

const { desk, row, entryIds, isProved } = await openRelationsDesk();
const { world, db, cast } = desk;
const [nadia, jonas, claire] = [desk.actor('nadia'), desk.actor('jonas'), desk.actor('claire')];
const deskId = cast.desks.wcms;

const openOne = () => askQuestion(desk);

async function made(name: string): Promise<string> {
  const typed = { name, synonyms: [], colour: 'blue' as const };
  const tag = await addTag(world, jonas, { id: deskId, tagsAddedBy: 'administrators' }, typed);
  assert.ok('saved' in tag, JSON.stringify(tag));
  return tag.saved;
}

async function tagged(ids: string[]): Promise<string> {
  const number = await openOne();
  done(await tagTicket(world, nadia, number, { add: ids, remove: [] }));
  return number;
}

/** The tags of a ticket. Fails if its history does not say the same. */
async function tagsOf(number: string): Promise<string[]> {
  const { id, tagIds } = await row(number);
  assert.deepEqual(replay(await readHistory(db, id)).tagIds, tagIds);
  return tagIds.toSorted();
}

const merge = async (number: string, into: string) =>
  done(await mergeTicket(world, nadia, number, { into, participantIds: [] }));
const undo = async (number: string) => done(await undoMerge(world, nadia, number));
const [access, form, search, fax] = [
  await made('Accès'),
  await made('Formulaire'),
  await made('Recherche'),
  await made('Fax'),
];

test('a follow-up has the tags of its ticket, as an event of the desk, without those that were retired since', async () => {
  const number = await tagged([access, fax]);
  await retireTag(world, jonas, { deskId, id: fax });
  done(await closeTicket(world, nadia, number, { reason: 'spam' }));
  const { ticket } = done(await reactToTicket(world, claire, number, { text: 'Toujours pas.', channel: 'portal' }));
  assert.deepEqual(await tagsOf(ticket.number), [access]);
  assert.deepEqual(await tagsOf(number), [access, fax].toSorted());
  const { events, names } = await readRecord(db, nadia, await row(ticket.number));
  const event = events.find(({ said }) => said.type === 'tagged')!;
  assert.deepEqual([event.author, event.by], ['desk', null]);
  assert.deepEqual(event.said.data, { tagIds: [access], from: { ticketId: (await row(number)).id, number } });
  assert.equal(names.tags.get(access), 'Accès');
  await isProved();
});

test('a merge gives the remaining ticket the tags of both, and its undo takes back only what it brought', async () => {
  const [remaining, merged] = [await tagged([access]), await tagged([access, form])];
  await merge(merged, remaining);
  assert.deepEqual(await tagsOf(remaining), [access, form].toSorted());
  await undo(merged);
  assert.deepEqual(await tagsOf(remaining), [access]);
  assert.deepEqual(await tagsOf(merged), [access, form].toSorted());
  await isProved();
});

test('the undo of a merge keeps what an agent changed since', async () => {
  const [remaining, merged] = [await tagged([access]), await tagged([form])];
  await merge(merged, remaining);
  done(await tagTicket(world, nadia, remaining, { add: [search], remove: [form, access] }));
  done(await tagTicket(world, nadia, remaining, { add: [form], remove: [] }));
  await undo(merged);
  assert.deepEqual(await tagsOf(remaining), [form, search].toSorted());
});

test('a tag that two merged tickets brought stays until both are apart', async () => {
  const [remaining, one, other] = [await openOne(), await tagged([access]), await tagged([access, form])];
  await merge(one, remaining);
  await merge(other, remaining);
  await undo(one);
  assert.deepEqual(await tagsOf(remaining), [access, form].toSorted());
  await undo(other);
  assert.deepEqual(await tagsOf(remaining), []);
});

test('a follow-up keeps its tags when its former ticket is merged into it and apart again', async () => {
  const number = await tagged([access]);
  done(await closeTicket(world, nadia, number, { reason: 'spam' }));
  const { ticket } = done(await reactToTicket(world, claire, number, { text: 'Encore.', channel: 'portal' }));
  done(await reopenTicket(world, nadia, number));
  await merge(number, ticket.number);
  await undo(number);
  assert.deepEqual(await tagsOf(ticket.number), [access]);
});

test('a merge is never refused for its tags, however many', async () => {
  const ids: string[] = [];
  for (let place = 0; place < tagsPerTicketMax + 1; place++) ids.push(await made(`Numéro ${place}`));
  const [remaining, merged] = [await tagged(ids.slice(1)), await tagged(ids.slice(0, 1))];
  await merge(merged, remaining);
  assert.equal((await tagsOf(remaining)).length, tagsPerTicketMax + 1);
});

test('a part that is split off has no tags, and brings those that it got when the split is undone', async () => {
  const number = await tagged([access]);
  done(await reactToTicket(world, claire, number, { text: 'Autre chose\u00a0: le logo\u00a0?', channel: 'portal' }));
  const [, secondId] = await entryIds(number);
  const splitting = { entryIds: [secondId!], summary: 'Logo', kind: 'question' as const };
  const { splitOff } = done(await splitTicket(world, nadia, number, splitting));
  assert.deepEqual([await tagsOf(splitOff), await tagsOf(number)], [[], [access]]);
  done(await tagTicket(world, nadia, splitOff, { add: [form], remove: [] }));
  done(await undoSplit(world, nadia, splitOff));
  assert.deepEqual(await tagsOf(number), [access, form].toSorted());
  await isProved();
});

test('requesters read nothing of tags that came with a merge', async () => {
  const [remaining, merged] = [await openOne(), await tagged([access])];
  await merge(merged, remaining);
  await undo(merged);
  const { events } = await readRecord(db, claire, await row(remaining));
  const types = events.map(({ said }) => said.type);
  assert.ok(types.includes('mergedFrom'));
  assert.ok(!types.includes('tagged') && !types.includes('untagged'));
});
