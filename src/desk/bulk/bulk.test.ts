import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assignTicket } from '#desk/assignment/assign-ticket.ts';
import { addField } from '#desk/fields/save-field.ts';
import { setFields } from '#desk/fields/set-fields.ts';
import { receiveContact } from '#desk/intake/receive-contact.ts';
import { addTag } from '#desk/tags/save-tag.ts';
import { tagTicket } from '#desk/tags/tag-ticket.ts';
import type { BulkAct } from '#domain/bulk/bulk.ts';
import { newField } from '#domain/fields/field.ts';
import { inEachLanguage } from '#domain/language.ts';
import type { ChosenActs } from '#domain/messages/chosen-acts.ts';
import type { Kind } from '#domain/ticket/vocabulary.ts';
import { findRun, listRunTickets } from '#store/bulk/bulk-runs.ts';
import { findTicketSummary } from '#store/views/ticket-lists.ts';
import { openTestDesk } from '#test/desk-world.ts';
import { beginBulk, carryOutBulk, undoBulk } from './bulk.ts';

const desk = await openTestDesk();
const { world, db, cast } = desk;
const [nadia, tom, sofie] = [desk.actor('nadia'), desk.actor('tom'), desk.actor('sofie')];

async function open(kind: Kind = 'incident'): Promise<string> {
  const opened = await receiveContact(world, desk.actor('claire'), {
    deskId: cast.desks.wcms,
    channel: 'portal',
    language: 'fr',
    kind,
    site: null,
    urgent: false,
    requester: { email: 'claire.dumont@patrimoine.example', name: null, phone: null, language: null },
    summary: 'Une page',
    text: 'Elle ne s’affiche pas.',
    fileIds: [],
  });
  assert.ok('ticket' in opened);
  return opened.ticket.number;
}

type Act = Exclude<BulkAct, { do: 'restore' }>;

async function carried(act: Act, numbers: string[]): Promise<string> {
  const begun = await beginBulk(world, nadia, act, numbers);
  assert.ok('runId' in begun);
  await carryOutBulk(world, begun.runId);
  return begun.runId;
}

async function outcomes(runId: string): Promise<(string | null)[]> {
  return (await listRunTickets(db, nadia, runId)).map(({ outcome }) => outcome);
}

const assigneesOf = async (numbers: string[]) =>
  (
    await db.selectFrom('tickets').select('assigneeId').where('number', 'in', numbers).orderBy('sequence').execute()
  ).map(({ assigneeId }) => assigneeId);

const tagsOf = async (numbers: string[]) =>
  (await db.selectFrom('tickets').select('tagIds').where('number', 'in', numbers).orderBy('sequence').execute()).map(
    ({ tagIds }) => tagIds,
  );

test('a bulk action applies to each ticket completely or not at all, with the reason for each refusal', async () => {
  const numbers = [await open(), await open(), await open()];
  await carried({ do: 'close', reason: 'spam', said: null }, [numbers[1]!]);
  const runId = await carried({ do: 'assign', email: tom.email }, numbers);
  assert.deepEqual(await outcomes(runId), ['done', 'ticketClosed', 'done']);
  assert.deepEqual(await assigneesOf(numbers), [tom.personId, null, tom.personId]);
});

test('an action run twice, or by two people at once, applies once', async () => {
  const numbers = [await open(), await open(), await open(), await open()];
  const begun = await beginBulk(world, nadia, { do: 'note', text: 'Vu ensemble.' }, numbers);
  assert.ok('runId' in begun);
  await Promise.all([carryOutBulk(world, begun.runId), carryOutBulk(world, begun.runId)]);
  await carryOutBulk(world, begun.runId);
  assert.deepEqual(await outcomes(begun.runId), ['done', 'done', 'done', 'done']);
  const { count } = await db
    .selectFrom('texts')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('text', '=', 'Vu ensemble.')
    .executeTakeFirstOrThrow();
  assert.equal(count, 4);
});

test('the same page submits the same action once', async () => {
  const number = await open();
  const act = { do: 'note', text: 'Une seule fois.' } as const;
  const sending = world.newId();
  const one = await beginBulk(world, nadia, act, [number], sending);
  assert.deepEqual(await beginBulk(world, nadia, act, [number], sending), one);
});

test('complaints are skipped for people who may not see them, and rights are checked at execution', async () => {
  const complaint = await open('complaint');
  assert.deepEqual(await beginBulk(world, nadia, { do: 'note', text: 'x' }, [complaint]), { refused: 'nothing' });
  const begun = await beginBulk(world, sofie, { do: 'note', text: 'x' }, [complaint, await open()]);
  assert.ok('runId' in begun);
  await db.deleteFrom('accounts').where('personId', '=', sofie.personId).execute();
  await carryOutBulk(world, begun.runId);
  assert.deepEqual(
    (await listRunTickets(db, sofie, begun.runId)).map(({ outcome }) => outcome),
    ['missing', 'missing'],
  );
});

test('an agent changes the language of many tickets and undoes it', async () => {
  const numbers = [await open(), await open()];
  const runId = await carried({ do: 'language', language: 'de' }, numbers);
  assert.deepEqual(await outcomes(runId), ['done', 'done']);
  const undone = await undoBulk(world, nadia, runId);
  assert.ok('runId' in undone);
  await carryOutBulk(world, undone.runId);
  assert.deepEqual(await outcomes(undone.runId), ['done', 'done']);
});

test('undo restores the earlier values, except what somebody changed since', async () => {
  const numbers = [await open(), await open()];
  await assignTicket(world, nadia, numbers[0]!, nadia.email);
  const runId = await carried({ do: 'assign', email: tom.email }, numbers);
  await assignTicket(world, nadia, numbers[1]!, nadia.email);
  const undone = await undoBulk(world, nadia, runId);
  assert.ok('runId' in undone);
  await carryOutBulk(world, undone.runId);
  assert.deepEqual(await outcomes(undone.runId), ['done', 'changedSince']);
  assert.deepEqual(await assigneesOf(numbers), [nadia.personId, nadia.personId]);
  assert.deepEqual(await undoBulk(world, nadia, runId), { refused: 'notUndone' });
});

test('many tickets get a tag and lose another; undo gives each back what it had, and keeps what was tagged since', async () => {
  const list = { id: cast.desks.wcms, tagsAddedBy: 'administrators' } as const;
  const make = async (name: string) => {
    const made = await addTag(world, desk.actor('jonas'), list, { name, synonyms: [], colour: 'blue' });
    assert.ok('saved' in made);
    return made.saved;
  };
  const [old, fresh, later] = [await make('Ancien'), await make('Nouveau'), await make('Ensuite')];
  const numbers = [await open(), await open()];
  await tagTicket(world, nadia, numbers[0]!, { add: [old], remove: [] });
  const runId = await carried({ do: 'tag', add: [fresh], remove: [old] }, numbers);
  assert.deepEqual(await tagsOf(numbers), [[fresh], [fresh]]);
  await tagTicket(world, tom, numbers[1]!, { add: [later], remove: [] });
  const undone = await undoBulk(world, nadia, runId);
  assert.ok('runId' in undone);
  await carryOutBulk(world, undone.runId);
  assert.deepEqual(await outcomes(undone.runId), ['done', 'done']);
  assert.deepEqual(await tagsOf(numbers), [[old], [later]]);
});

test('a field gets one value on many tickets; undo gives each its former value, and keeps what was set since', async () => {
  const names = inEachLanguage(() => 'Référence');
  const typed = { ...newField, key: 'reference', names };
  const made = await addField(world, desk.actor('jonas'), cast.desks.wcms, typed);
  assert.ok('saved' in made);
  const numbers = [await open(), await open(), await open()];
  const set = (number: string, value: string) => setFields(world, nadia, number, [{ key: 'reference', value }]);
  const texts = async () => {
    const found = await Promise.all(numbers.map((number) => findTicketSummary(db, nadia, { number })));
    return found.map((ticket) => ticket!.fieldNames[made.saved] ?? null);
  };
  await set(numbers[0]!, 'avant');
  const runId = await carried({ do: 'field', key: 'reference', value: 'Contrat 7' }, numbers);
  assert.deepEqual(await texts(), ['Contrat 7', 'Contrat 7', 'Contrat 7']);
  assert.deepEqual((await findRun(db, nadia, runId))?.act, { do: 'field', key: 'reference', value: '' });
  await set(numbers[2]!, 'depuis');
  const undone = await undoBulk(world, nadia, runId);
  assert.ok('runId' in undone);
  await carryOutBulk(world, undone.runId);
  assert.deepEqual(await outcomes(undone.runId), ['done', 'done', 'changedSince']);
  assert.deepEqual(await texts(), ['avant', null, 'depuis']);
});

test('a run is visible to its owner only, and its texts are deleted when it ends', async () => {
  const runId = await carried({ do: 'note', text: 'Des mots.' }, [await open()]);
  assert.equal(await findRun(db, tom, runId), undefined);
  assert.deepEqual(await undoBulk(world, tom, runId), { refused: 'missing' });
  assert.deepEqual((await findRun(db, nadia, runId))?.act, { do: 'note', text: '' });
});

test('two undos at once are one', async () => {
  const numbers = [await open(), await open()];
  const runId = await carried({ do: 'assign', email: tom.email }, numbers);
  const undone = await Promise.all(Array.from({ length: 4 }, () => undoBulk(world, nadia, runId)));
  assert.equal(undone.filter((each) => 'runId' in each).length, 1);
});

test('no action reaches a ticket of the agent’s own, a complaint or a ticket of another desk, and too many are refused', async () => {
  const [own, complaint, elsewhere] = [await open(), await open('complaint'), await open()];
  const change = (values: object, number: string) =>
    db.updateTable('tickets').set(values).where('number', '=', number).execute();
  await change({ requesterId: tom.personId, participantIds: [tom.personId] }, own);
  await change({ deskId: cast.desks.archives }, elsewhere);
  const numbers = [own, complaint, elsewhere];
  const asTheyWere = () => db.selectFrom('tickets').selectAll().where('number', 'in', numbers).orderBy('id').execute();
  const before = await asTheyWere();
  const acts: Act[] = [
    { do: 'assign', email: tom.email },
    { do: 'team', teamId: null },
    { do: 'priority', priority: 'low', reason: 'x' },
    { do: 'language', language: 'de' },
    { do: 'note', text: 'x' },
    { do: 'handle', text: 'x' },
    { do: 'close', reason: 'spam', said: null },
    { do: 'tag', add: [cast.desks.wcms], remove: [] },
    { do: 'field', key: 'x', value: 'x' },
    { do: 'macro', chosen: { acts: [{ do: 'assign', to: 'me' }], left: [], reason: 'x' } },
  ];
  for (const act of acts) {
    const begun = await beginBulk(world, tom, act, numbers);
    assert.ok('runId' in begun, 'their own ticket is theirs to see');
    await carryOutBulk(world, begun.runId);
    const reached = await listRunTickets(db, tom, begun.runId);
    // A requester may set some fields, but none that does not exist.
    const outcome = act.do === 'field' ? 'fieldUnknown' : 'missing';
    assert.deepEqual(
      reached.map((each) => [each.number, each.outcome]),
      [[own, outcome]],
      act.do,
    );
  }
  assert.deepEqual(await asTheyWere(), before);
  const many = Array.from({ length: 501 }, (_, nth) => `DTO-${nth}`);
  assert.deepEqual(await beginBulk(world, tom, { do: 'note', text: 'x' }, many), { refused: 'tooMany' });
});

test('a macro applies to each ticket completely or not at all', async () => {
  const numbers = [await open(), await open()];
  await carried({ do: 'close', reason: 'spam', said: null }, [numbers[1]!]);
  const chosen: ChosenActs = {
    acts: [
      { do: 'assign', to: 'me' },
      { do: 'urgent', urgent: true },
    ],
    left: [],
    reason: 'Panne',
  };
  const runId = await carried({ do: 'macro', chosen }, numbers);
  assert.deepEqual(await outcomes(runId), ['done', 'ticketClosed']);
  assert.deepEqual(await assigneesOf(numbers), [nadia.personId, null]);
  const run = await findRun(db, nadia, runId);
  assert.deepEqual(run?.act, { do: 'macro', chosen: { ...chosen, reason: '' } });
});
