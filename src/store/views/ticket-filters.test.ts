import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assignTicket } from '#desk/assignment/assign-ticket.ts';
import { receiveContact } from '#desk/intake/receive-contact.ts';
import { addNote } from '#desk/ticket/add-note.ts';
import { answerTicket } from '#desk/ticket/answer-ticket.ts';
import { markHandled } from '#desk/ticket/mark-handled.ts';
import type { Actor } from '#domain/actor.ts';
import { readFilter } from '#domain/views/filter.ts';
import { meanFilters } from '#store/views/meant-filter.ts';
import { readPassages } from '#store/views/passages.ts';
import { significantWords } from '#store/views/search-words.ts';
import { countFilters } from '#store/views/ticket-counts.ts';
import { listTickets } from '#store/views/ticket-lists.ts';
import { listCountedOrganisations, listCountedSites } from '#store/views/ticket-places.ts';
import { openTestDesk } from '#test/desk-world.ts';
import { savedFile } from '#test/saved-file.ts';

const desk = await openTestDesk();
const { world, db, cast } = desk;
const nadia = desk.actor('nadia');
const claire = desk.actor('claire');

interface Facts {
  kind?: 'incident' | 'complaint' | 'question';
  site?: string | null;
  urgent?: boolean;
  text?: string;
  fileNames?: string[];
}

let minute = 0;
const names = new Map<string, string>();

/** Opens a ticket and names it by a letter. */
async function open(letter: string, email: string, facts: Facts = {}): Promise<string> {
  minute += 1;
  desk.at(`2026-11-24T09:${String(minute).padStart(2, '0')}:00Z`);
  const files = await Promise.all(
    (facts.fileNames ?? []).map((name) =>
      savedFile(world, cast.people.claire, { name, type: 'text/plain', content: Buffer.from(name) }),
    ),
  );
  const opened = await receiveContact(world, email === claire.email ? claire : null, {
    deskId: cast.desks.wcms,
    channel: 'form',
    language: 'fr',
    kind: facts.kind ?? 'incident',
    site: facts.site === undefined ? '1187' : facts.site,
    urgent: facts.urgent ?? false,
    summary: `Sujet ${letter}`,
    text: facts.text ?? 'Bonjour.',
    fileIds: files.map(({ id }) => id),
    requester: { email, name: null, phone: null, language: null },
  });
  if (!('ticket' in opened)) throw new Error(opened.refused);
  names.set(opened.ticket.id, letter);
  return opened.ticket.number;
}

async function filterOf(actor: Actor, text: string) {
  const { filter } = readFilter(text);
  const options = { zone: 'Europe/Brussels', now: world.clock.now(), unknown: 'nothing' as const };
  const [meant] = await meanFilters(db, actor, [filter], options);
  return { conditions: meant!.conditions, words: await significantWords(db, filter.words), problems: meant!.problems };
}

/** The letters of the tickets that a filter finds, oldest first. */
async function found(text: string, actor = nadia): Promise<string> {
  const filter = await filterOf(actor, text);
  const tickets = await listTickets(db, actor, filter, { sort: '-openedAt', after: null, limit: 50 });
  return tickets
    .map(({ id }) => names.get(id))
    .reverse()
    .join('');
}

const a = await open('a', 'claire.dumont@patrimoine.example', { text: 'Les éditrices ne peuvent plus publier.' });
const b = await open('b', 'amina.diallo@fleuve.example', { site: '1098', urgent: true });
const c = await open('c', 'claire.dumont@patrimoine.example', { fileNames: ['capture-écran_erreur.png'] });
await open('d', 'stranger@elsewhere.example', { site: null, kind: 'question' });
await open('e', 'claire.dumont@patrimoine.example', { kind: 'complaint', text: 'Une plainte sur les délais.' });
await assignTicket(world, nadia, a, nadia.email);
await answerTicket(world, nadia, b, { text: 'Nous regardons.' });
await markHandled(world, nadia, c, { text: 'C’est réparé.' });
await addNote(world, nadia, c, { text: 'Le mot de passe secret est tournesol.' });

test('each operator finds its tickets, and a complaint only for its readers', async () => {
  const expected: Record<string, string> = {
    '': 'abcd',
    'status:handled': 'c',
    '-status:handled,new': 'ab',
    'kind:question': 'd',
    'kind:complaint': '',
    'urgent:true': 'b',
    '-urgent:true': 'acd',
    'site:1187': 'ac',
    'site:fleuve': 'b',
    'site:none': 'd',
    '-site:1187': 'bd',
    'from:claire': 'ac',
    '-from:claire': 'bd',
    'from:amina,stranger@': 'bd',
    'has:attachment': 'c',
    '-has:attachment': 'abd',
    'assignee:none': 'bcd',
    'is:unphoned': 'b',
    'is:unanswered': 'ad',
    'channel:mail': '',
    'language:fr': 'abcd',
    'opened:today': 'abcd',
    'opened:yesterday': '',
    'before:2026-11-24': '',
    'after:2026-11-24': 'abcd',
    'changed:..-7d': '',
    'desk:dto': 'abcd',
    'desk:arc': '',
    'priority:normal -kind:question': 'abc',
  };
  for (const [text, letters] of Object.entries(expected)) assert.equal(await found(text), letters, text);
});

test('words match stems without accents, and file names', async () => {
  assert.equal(await found('editrice'), 'a');
  assert.equal(await found('capture'), 'c');
  assert.equal(await found('"ecran erreur"'), 'c');
  assert.equal(await found('erreur -has:attachment'), '');
});

test('an unfinished word matches by its beginning', async () => {
  const words = await significantWords(db, ['publ'], { typing: true });
  const tickets = await listTickets(db, nadia, { words }, { sort: '-openedAt', after: null, limit: 5 });
  assert.deepEqual(
    tickets.map(({ id }) => names.get(id)),
    ['a'],
  );
  assert.equal(await found('publ'), '');
});

test('an unknown name finds nothing and is reported', async () => {
  const { problems } = await filterOf(nadia, 'site:9999 -team:Nobody assignee:nadia');
  assert.deepEqual(problems, [
    { why: 'unknownValue', operator: 'site', value: '9999' },
    { why: 'unknownValue', operator: 'team', value: 'Nobody' },
  ]);
  assert.equal(await found('site:9999'), '');
  assert.equal(await found('site:9999,1098'), 'b');
  assert.equal(await found('-site:9999'), 'abcd');
});

test('“me” is the signed-in user, and an agent is matched by name or address', async () => {
  const mine = await found('assignee:me');
  assert.equal(await found('assignee:nadia'), mine);
  assert.equal(await found(`assignee:${nadia.email}`), mine);
});

test('a requester finds their own tickets, and nothing that the desk noted', async () => {
  assert.equal(await found('', claire), 'ace');
  assert.equal(await found('tournesol', claire), '');
  assert.equal(await found('tournesol'), 'c');
  for (const inner of ['is:spam', '-is:spam', 'is:overdue', 'team:none', 'is:told,complete'])
    assert.equal(await found(inner, claire), '', inner);
});

test('snippets come only from texts that the reader may see', async () => {
  const words = await significantWords(db, ['tournesol']);
  const ids = [...names.keys()];
  const ofAgent = await readPassages(db, nadia, ids, words);
  const passage = [...ofAgent.values()].find(({ text }) => text !== null);
  assert.ok(passage?.text?.some(({ text, hit }) => hit && text === 'tournesol'));
  const ofRequester = await readPassages(db, claire, ids, words);
  assert.ok([...ofRequester.values()].every(({ text, summary }) => text === null && summary === null));
});

test('a snippet keeps markup characters as text', async () => {
  await open('f', 'claire.dumont@patrimoine.example', {
    text: 'Avant <script>alert(1)</script> \ue000zébulon\ue001 & après.',
  });
  const [passages] = (
    await readPassages(db, nadia, [...names.keys()].slice(-1), await significantWords(db, ['zebulon']))
  ).values();
  assert.ok(passages?.text?.some(({ text, hit }) => hit && text === 'zébulon'));
  assert.ok(passages?.text?.every(({ text }) => !/[\ue000\ue001]/.test(text)));
});

test('counts of several filters come in one answer, exact and by the actor’s rights', async () => {
  const filters = await Promise.all(['from:claire', 'kind:complaint', ''].map((text) => filterOf(nadia, text)));
  assert.deepEqual(await countFilters(db, nadia, filters), [3, 0, 5]);
  const sofie = desk.actor('sofie');
  const ofSofie = await Promise.all(['kind:complaint'].map((text) => filterOf(sofie, text)));
  assert.deepEqual(await countFilters(db, sofie, ofSofie), [1]);
});

test('sites and organisations are counted by open, visible tickets', async () => {
  const page = { called: null, after: null, limit: 50 };
  assert.deepEqual(
    (await listCountedSites(db, nadia, page)).map(({ number, count }) => [number, count]),
    [
      ['1098', 1],
      ['1187', 3],
    ],
  );
  assert.deepEqual(
    (await listCountedSites(db, nadia, { ...page, called: 'pierres' })).map(({ number }) => number),
    ['1187'],
  );
  assert.deepEqual(
    (await listCountedSites(db, nadia, { ...page, after: '1098' })).map(({ number }) => number),
    ['1187'],
  );
  const organisations = await listCountedOrganisations(db, nadia, { ...page, language: 'fr' });
  assert.deepEqual(organisations.map(({ count }) => count).toSorted(), [1, 3]);
  const [first] = organisations;
  const rest = await listCountedOrganisations(db, nadia, { ...page, language: 'fr', after: first!.id });
  assert.deepEqual(rest, organisations.slice(1));
});
