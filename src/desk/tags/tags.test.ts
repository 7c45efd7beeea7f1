import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changeSettings } from '#desk/desks/change-settings.ts';
import { proveHistory } from '#desk/history/prove-history.ts';
import { seenOf } from '#desk/spine/seen.ts';
import { addTag, changeTag, mergeTag, partTag, reinstateTag, retireTag } from '#desk/tags/save-tag.ts';
import { setTags, tagTicket } from '#desk/tags/tag-ticket.ts';
import type { Actor } from '#domain/actor.ts';
import { tagFields, tagsPerTicketMax } from '#domain/tags/tag.ts';
import { replay } from '#domain/ticket/events/evolve.ts';
import { readFilter } from '#domain/views/filter.ts';
import { listAuditEntries } from '#store/history/audit.ts';
import { listTags } from '#store/tags/tags.ts';
import { readRecord } from '#store/ticket/record/record.ts';
import { findTicket, readHistory } from '#store/ticket/tickets.ts';
import { meanFilters } from '#store/views/meant-filter.ts';
import { significantWords } from '#store/views/search-words.ts';
import { findTicketSummary, listTickets, type TicketFilter } from '#store/views/ticket-lists.ts';
import { askQuestion } from '#test/ask-question.ts';
import { openTestDesk } from '#test/desk-world.ts';

const desk = await openTestDesk('2026-11-24T09:00:00Z');
const { world, db, cast } = desk;
const [nadia, tom, jonas, claire] = (['nadia', 'tom', 'jonas', 'claire'] as const).map(desk.actor) as [
  Actor,
  Actor,
  Actor,
  Actor,
];
const deskId = cast.desks.wcms;
const byAdministrators = { id: deskId, tagsAddedBy: 'administrators' } as const;

const openOne = () => askQuestion(desk);

async function made(name: string, synonyms: string[] = []): Promise<string> {
  const tag = await addTag(world, jonas, byAdministrators, { name, synonyms, colour: 'blue' });
  assert.ok('saved' in tag, JSON.stringify(tag));
  return tag.saved;
}

const named = async (number: string, actor = nadia) =>
  (await findTicketSummary(db, actor, { number }))!.tags.map(({ name }) => name);
const add = (number: string, ids: string[], actor = nadia) => tagTicket(world, actor, number, { add: ids, remove: [] });
const remove = (number: string, ids: string[]) => tagTicket(world, nadia, number, { add: [], remove: ids });

async function listed(filter: TicketFilter, actor = nadia): Promise<string[]> {
  const tickets = await listTickets(db, actor, filter, { sort: '-openedAt', after: null, limit: 200 });
  return tickets.map(({ number }) => number);
}

async function meant(text: string, actor = nadia) {
  const options = { zone: 'Europe/Brussels', now: world.clock.now(), unknown: 'nothing' as const };
  const [filter] = await meanFilters(db, actor, [readFilter(text).filter], options);
  return filter!;
}

const found = async (text: string, actor = nadia) =>
  listed({ conditions: (await meant(text, actor)).conditions }, actor);

test('a tag added and removed is an event of the ticket, and replaying the history gives the same ticket', async () => {
  const [number, printer, network] = [await openOne(), await made('Imprimante'), await made('Réseau')];
  await add(number, [printer, network]);
  await remove(number, [network]);
  assert.deepEqual(await named(number), ['Imprimante']);
  const ticket = (await findTicket(db, nadia, number))!;
  const history = await readHistory(db, ticket.id);
  assert.deepEqual(
    history.map(({ type }) => type),
    ['opened', 'tagged', 'untagged'],
  );
  assert.deepEqual(replay(history).tagIds, ticket.tagIds);
  assert.doesNotMatch(JSON.stringify(history), /Imprimante/, 'an event holds ids, never words');
  assert.deepEqual((await proveHistory(db, world.historyKey())).broken, []);
});

test('tags are read by the desk only, in the record too', async () => {
  const [number, id] = [await openOne(), await made('Secret')];
  await add(number, [id]);
  const ticket = (await findTicket(db, nadia, number))!;
  const types = async (actor: Actor) => (await readRecord(db, actor, ticket)).events.map(({ said }) => said.type);
  assert.ok((await types(nadia)).includes('tagged'));
  assert.ok(!(await types(claire)).includes('tagged'));
  assert.deepEqual(await found('tag:Secret', claire), []);
  assert.deepEqual(await add(number, [id], claire), { refused: 'missing' });
  assert.ok((await found('tag:Secret')).includes(number));
});

test('a tag that the ticket has already makes no event, and two agents at once lose nothing', async () => {
  const [number, one, other] = [await openOne(), await made('Un'), await made('Deux')];
  await Promise.all([add(number, [one]), add(number, [other], tom)]);
  assert.deepEqual(await named(number), ['Deux', 'Un']);
  const { version } = (await findTicket(db, nadia, number))!;
  await add(number, [one]);
  assert.equal((await findTicket(db, nadia, number))!.version, version);
});

test('a filter finds a tag by its name and synonyms, whatever the accents', async () => {
  const [number, id] = [await openOne(), await made('Écran', ['display', 'Bildschirm'])];
  await add(number, [id]);
  for (const word of ['tag:ecran', 'tag:Bildschirm', 'tag:DISPLAY'])
    assert.deepEqual(await found(word), [number], word);
  assert.ok(!(await found('-tag:ecran')).includes(number));
  assert.ok(!(await found('tag:none')).includes(number));
  const { problems, conditions } = await meant('tag:inconnu status:new');
  assert.deepEqual(problems, [{ why: 'unknownValue', operator: 'tag', value: 'inconnu' }]);
  assert.equal(conditions.length, 2);
});

test('a search word that is a tag finds its tickets', async () => {
  const [number, id] = [await openOne(), await made('Zircon')];
  await add(number, [id]);
  const words = await significantWords(db, ['zircon']);
  assert.deepEqual(await listed({ words }), [number]);
  assert.deepEqual(await listed({ words }, claire), [], 'a requester does not find by tags');
});

test('a retired tag stays on its tickets, cannot be added, and can be taken back', async () => {
  const [number, other, id] = [await openOne(), await openOne(), await made('Fax')];
  await add(number, [id]);
  await retireTag(world, jonas, { deskId, id });
  assert.deepEqual(await named(number), ['Fax']);
  assert.deepEqual(await add(other, [id]), { refused: 'tagRetired' });
  const { problems, conditions } = await meant('tag:fax');
  assert.deepEqual(problems, [{ why: 'retired', operator: 'tag', value: 'fax' }], 'a view says so');
  assert.deepEqual(await listed({ conditions }), [number], 'and still lists them');
  await reinstateTag(world, jonas, { deskId, id });
  assert.ok('ticket' in (await add(other, [id])));
});

test('a merge shows the other tag everywhere, and its undo gives each ticket back what it had', async () => {
  const [mail, post, letter] = [await made('Courriel'), await made('Messagerie'), await made('Lettre')];
  const [one, both] = [await openOne(), await openOne()];
  await add(one, [post]);
  await add(both, [mail, post]);
  const before = (await findTicket(db, nadia, one))!.version;
  assert.deepEqual(await mergeTag(world, jonas, { deskId, id: post }, mail), { saved: post });
  assert.deepEqual([await named(one), await named(both)], [['Courriel'], ['Courriel']]);
  assert.deepEqual((await found('tag:courriel')).sort(), [one, both].sort());
  assert.deepEqual((await found('tag:messagerie')).sort(), [one, both].sort());
  assert.equal((await findTicket(db, nadia, one))!.version, before, 'no ticket changed');

  await mergeTag(world, jonas, { deskId, id: mail }, letter);
  assert.deepEqual(await named(one), ['Lettre'], 'a merged tag goes on with the one that stands for it');
  await partTag(world, jonas, { deskId, id: mail });
  assert.deepEqual(await named(one), ['Courriel']);

  await partTag(world, jonas, { deskId, id: post });
  assert.deepEqual([await named(one), await named(both)], [['Messagerie'], ['Courriel', 'Messagerie']]);
  assert.deepEqual(await mergeTag(world, jonas, { deskId, id: post }, post), { refused: 'sameTag' });
});

test('removing a tag removes what was merged into it', async () => {
  const [number, into, from] = [await openOne(), await made('Toner'), await made('Encre')];
  await add(number, [from]);
  await mergeTag(world, jonas, { deskId, id: from }, into);
  await remove(number, [into]);
  assert.deepEqual(await named(number), []);
  await partTag(world, jonas, { deskId, id: from });
  assert.deepEqual(await named(number), [], 'an agent removed it');
});

test('a program sets all tags by name, and a name that no tag has changes nothing', async () => {
  const number = await openOne();
  await made('Alpha', ['premier']);
  await made('Bêta');
  assert.ok('ticket' in (await setTags(world, nadia, number, ['premier', 'beta'])));
  assert.deepEqual(await named(number), ['Alpha', 'Bêta']);
  assert.deepEqual(await setTags(world, nadia, number, ['alpha', 'gamma']), { refused: 'tagUnknown' });
  assert.deepEqual(await named(number), ['Alpha', 'Bêta']);
  await setTags(world, nadia, number, []);
  assert.deepEqual(await named(number), []);
});

test('a ticket has at most twenty tags', async () => {
  const number = await openOne();
  const ids: string[] = [];
  for (let place = 0; place <= tagsPerTicketMax; place++) ids.push(await made(`Numéro ${place}`));
  assert.deepEqual(await add(number, ids), { refused: 'tooManyTags' });
  assert.ok('ticket' in (await add(number, ids.slice(1))));
  assert.deepEqual(await add(number, ids.slice(0, 1)), { refused: 'tooManyTags' });
});

test('administrators change the list; agents add to it where their desk lets them', async () => {
  const typed = { name: 'Neuf', synonyms: [], colour: 'green' as const };
  assert.deepEqual(await addTag(world, nadia, byAdministrators, typed), { refused: 'missing' });
  await changeSettings(world, jonas, deskId, { part: 'tags', typed: { tagsAddedBy: 'agents' }, seen: null });
  const open = (await world.readDesk(db, deskId))!;
  assert.equal(open.tagsAddedBy, 'agents');
  const added = await addTag(world, nadia, open, typed);
  assert.ok('saved' in added);
  assert.deepEqual(await addTag(world, claire, open, { ...typed, name: 'Dix' }), { refused: 'missing' });
  const tag = { deskId, id: added.saved };
  assert.deepEqual(await changeTag(world, nadia, tag, { ...typed, seen: null }), { refused: 'missing' });
  assert.deepEqual(await retireTag(world, nadia, tag), { refused: 'missing' });
  assert.deepEqual(await mergeTag(world, nadia, tag, added.saved), { refused: 'missing' });
  assert.deepEqual(await partTag(world, nadia, tag), { refused: 'missing' });
});

test('two administrators at once lose nothing: the second learns what the first saved', async () => {
  const id = await made('Ancien');
  const [before] = (await listTags(db, [deskId])).filter((tag) => tag.id === id);
  const seen = seenOf(tagFields(before!));
  const typed = { name: 'Nouveau', synonyms: [], colour: 'red' as const, seen };
  assert.deepEqual(await changeTag(world, jonas, { deskId, id }, typed), { saved: id });
  const overtaken = await changeTag(world, jonas, { deskId, id }, { ...typed, name: 'Autre' });
  assert.ok('refused' in overtaken && overtaken.refused === 'changedMeanwhile');
  const number = await openOne();
  await setTags(world, nadia, number, ['ancien']);
  assert.deepEqual(await named(number), ['Nouveau'], 'its former name still finds it');
  const entries = await listAuditEntries(db, jonas, { acts: ['deskChanged'] }, 5);
  assert.deepEqual(entries[0]!.data.tag, 'Ancien');
});

test('two tags of a desk never have the same word', async () => {
  await made('Unique', ['seul']);
  const results = await Promise.all(
    ['UNIQUE', 'Seul', 'Double', 'double'].map((name) =>
      addTag(world, jonas, byAdministrators, { name, synonyms: [], colour: 'grey' }),
    ),
  );
  assert.equal(results.filter((each) => 'saved' in each).length, 1);
});
