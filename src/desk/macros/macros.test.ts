import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assignTicket } from '#desk/assignment/assign-ticket.ts';
import type { FormOf } from '#desk/definitions/change-definitions.ts';
import { addField } from '#desk/fields/save-field.ts';
import { receiveContact } from '#desk/intake/receive-contact.ts';
import { applyActs } from '#desk/macros/do-acts.ts';
import { discardMacro, moveMacro, saveMacro } from '#desk/macros/save-macro.ts';
import { holdMessage, undoMessage } from '#desk/messages/hold-message.ts';
import { sendPending } from '#desk/messages/send-pending.ts';
import { writeOnce } from '#desk/messages/write-once.ts';
import { reactToTicket } from '#desk/portal/reactions.ts';
import { dissolveTeam, makeTeam } from '#desk/staff/teams.ts';
import { changeTicket } from '#desk/ticket/change-ticket.ts';
import { newField } from '#domain/fields/field.ts';
import type { MacroInput } from '#domain/macros/macro.ts';
import type { MacroAct } from '#domain/messages/acts.ts';
import type { ChosenActs } from '#domain/messages/chosen-acts.ts';
import type { HeldTab, WrittenMessage } from '#domain/messages/written-message.ts';
import type { Kind } from '#domain/ticket/vocabulary.ts';
import { listFields } from '#store/fields/fields.ts';
import { listMacros } from '#store/macros/macros.ts';
import { messageDraftsOn } from '#store/messages/message-drafts.ts';
import { listOwnPending } from '#store/messages/pending-messages.ts';
import { findTicket, readHistory } from '#store/ticket/tickets.ts';
import { openTestDesk } from '#test/desk-world.ts';

const desk = await openTestDesk();
const { world, db } = desk;
const [nadia, tom, sofie, jonas, claire] = (['nadia', 'tom', 'sofie', 'jonas', 'claire'] as const).map(desk.actor);
const deskId = desk.cast.desks.wcms;
const made = await makeTeam(world, jonas!, deskId, { name: 'Réseaux', memberIds: [nadia!.personId] });
assert.ok('teamId' in made);
const team = made.teamId;

async function openOne(kind: Kind = 'incident'): Promise<string> {
  const opened = await receiveContact(world, claire!, {
    deskId,
    channel: 'portal',
    language: 'fr',
    kind,
    site: '1187',
    urgent: false,
    requester: { email: 'claire.dumont@patrimoine.example', name: 'Claire Dumont', phone: null, language: 'fr' },
    summary: 'Erreur',
    text: 'Une erreur 500.',
    fileIds: [],
  });
  assert.ok('ticket' in opened);
  return opened.ticket.number;
}

const acts = (chosen: ChosenActs['acts'], more: Partial<ChosenActs> = {}): ChosenActs => ({
  acts: chosen,
  left: [],
  reason: 'Panne',
  ...more,
});
const written = (chosen: ChosenActs | null, text = 'C’est réparé.'): WrittenMessage => ({
  text,
  html: '',
  items: '',
  asked: null,
  files: [],
  cursor: null,
  acts: chosen,
});
const hold = (number: string, chosen: ChosenActs, { intent = 'answer' as HeldTab, id = crypto.randomUUID() } = {}) =>
  holdMessage(world, nadia!, number, { id, intent, content: written(chosen) });
const ticketOf = async (number: string, actor = sofie!) => (await findTicket(db, actor, number))!;
const eventsOf = async (number: string) => {
  const history = await readHistory(db, (await ticketOf(number)).id);
  return history.map(({ type }) => type).filter((type) => type !== 'opened');
};
const sendNow = (id: string) => sendPending(world, id, { now: true });

test('an answer and its actions run together, once it is really sent', async () => {
  const number = await openOne();
  const id = crypto.randomUUID();
  const chosen = acts(
    [
      { do: 'assign', to: 'me' },
      { do: 'team', teamId: team },
      { do: 'priority', impact: 'site', urgencyLevel: 'blocks' },
      { do: 'urgent', urgent: true },
    ],
    { left: ['urgent'] },
  );
  assert.ok('ticket' in (await hold(number, chosen, { id })));
  assert.deepEqual(await eventsOf(number), []);
  desk.jobs.length = 0;
  assert.equal(await sendNow(id), 'sent');
  assert.deepEqual(await eventsOf(number), ['answered', 'movedToTeam', 'assigned', 'changed']);
  const ticket = await ticketOf(number);
  assert.deepEqual(
    [ticket.status, ticket.teamId, ticket.assigneeId, ticket.priority, ticket.urgent],
    ['open', team, nadia!.personId, 'high', false],
  );
  assert.equal(desk.jobs.filter(({ name }) => name === 'send-mail').length, 1);
});

test('taking the message back takes its actions back into the draft', async () => {
  const number = await openOne();
  const id = crypto.randomUUID();
  const chosen = acts(
    [
      { do: 'assign', to: 'me' },
      { do: 'close', reason: 'unreachable' },
    ],
    { left: ['close'] },
  );
  await hold(number, chosen, { id });
  assert.deepEqual(await undoMessage(world, nadia!, id), { number, tab: 'answer' });
  assert.equal(await sendNow(id), 'not due');
  assert.deepEqual(await eventsOf(number), []);
  const [draft] = await messageDraftsOn(db, nadia!.personId, (await ticketOf(number)).id).execute();
  assert.deepEqual(draft!.content.acts, chosen);
});

test('an action refused at once holds nothing back and changes nothing', async () => {
  const number = await openOne();
  const gone = '0199aaaa-0000-7000-8000-000000000009';
  const refused = await hold(
    number,
    acts([
      { do: 'assign', to: 'agent', personId: gone },
      { do: 'priority', impact: 'many', urgencyLevel: 'blocks' },
    ]),
  );
  assert.deepEqual(refused, { refused: 'agentUnknown' });
  assert.deepEqual(await hold(number, acts([{ do: 'team', teamId: gone }])), { refused: 'teamUnknown' });
  assert.deepEqual(await eventsOf(number), []);
  assert.deepEqual(await listOwnPending(db, nadia!), []);
});

test('an action refused at sending holds the message back too', async () => {
  const number = await openOne();
  const other = await makeTeam(world, jonas!, deskId, { name: 'Serveurs', memberIds: [] });
  assert.ok('teamId' in other);
  const id = crypto.randomUUID();
  assert.ok('ticket' in (await hold(number, acts([{ do: 'team', teamId: other.teamId }]), { id })));
  await dissolveTeam(world, jonas!, { deskId, teamId: other.teamId }, { heirId: null });
  desk.jobs.length = 0;
  assert.equal(await sendNow(id), 'refused');
  assert.deepEqual(await eventsOf(number), []);
  assert.deepEqual(desk.jobs, []);
  const [pending] = await listOwnPending(db, nadia!);
  assert.equal(pending?.refusal, 'teamUnknown');
  assert.deepEqual(await undoMessage(world, nadia!, id), { number, tab: 'answer' });
});

test('a colleague’s change of the same field within the ten seconds is not overwritten', async () => {
  const number = await openOne();
  const id = crypto.randomUUID();
  await hold(number, acts([{ do: 'assign', to: 'me' }]), { id });
  await assignTicket(world, tom!, number, tom!.email);
  assert.equal(await sendNow(id), 'refused');
  assert.equal((await ticketOf(number)).assigneeId, tom!.personId);
  assert.deepEqual(await eventsOf(number), ['assigned']);
  await undoMessage(world, nadia!, id);
});

test('a colleague’s change of another field does not stop the message', async () => {
  const number = await openOne();
  const id = crypto.randomUUID();
  await hold(number, acts([{ do: 'assign', to: 'me' }]), { id });
  await changeTicket(world, tom!, number, { urgent: true, reason: 'Panne' });
  assert.equal(await sendNow(id), 'sent');
});

test('a reaction within the ten seconds holds a closing back', async () => {
  const number = await openOne();
  const id = crypto.randomUUID();
  await hold(number, acts([{ do: 'close', reason: 'spam' }]), { id });
  await reactToTicket(world, claire!, number, { channel: 'portal', text: 'Et la page d’accueil ?' });
  assert.equal(await sendNow(id), 'refused');
  assert.equal((await ticketOf(number)).status, 'new');
  await undoMessage(world, nadia!, id);
});

test('an answer that closes is sent first, then the ticket closes', async () => {
  const number = await openOne();
  const id = crypto.randomUUID();
  await hold(number, acts([{ do: 'close', reason: 'spam' }]), { id });
  assert.equal(await sendNow(id), 'sent');
  assert.deepEqual(await eventsOf(number), ['answered', 'closed']);
  // The browser missed the response and sends the request again.
  assert.ok('ticket' in (await hold(number, acts([{ do: 'close', reason: 'spam' }]), { id })));
  assert.deepEqual(await eventsOf(number), ['answered', 'closed']);
});

test('a note and its actions are written at once, and once, or not at all', async () => {
  const number = await openOne();
  const note = { id: crypto.randomUUID(), content: written(acts([{ do: 'assign', to: 'me' }]), 'Je regarde.') };
  for (const _ of [1, 2]) assert.ok('ticket' in (await writeOnce(world, nadia!, number, note)));
  assert.deepEqual(await eventsOf(number), ['noted', 'assigned']);
  const gone = acts([{ do: 'team', teamId: '0199aaaa-0000-7000-8000-000000000009' }]);
  const refused = { id: crypto.randomUUID(), content: written(gone, 'À vous.') };
  assert.deepEqual(await writeOnce(world, nadia!, number, refused), { refused: 'teamUnknown' });
  assert.deepEqual(await eventsOf(number), ['noted', 'assigned']);
});

test('actions without a message run all or none, and one without effect adds no event', async () => {
  const number = await openOne();
  const gone = '0199aaaa-0000-7000-8000-000000000009';
  const half = acts([
    { do: 'team', teamId: team },
    { do: 'assign', to: 'agent', personId: gone },
  ]);
  assert.deepEqual(await applyActs(world, nadia!, number, half), { refused: 'agentUnknown' });
  assert.deepEqual(await eventsOf(number), []);
  const whole = acts([
    { do: 'assign', to: 'me' },
    { do: 'priority', impact: 'site', urgencyLevel: 'blocks' },
    { do: 'kind', kind: 'incident' },
  ]);
  for (const _ of [1, 2]) assert.ok('ticket' in (await applyActs(world, nadia!, number, whole)));
  assert.deepEqual(await eventsOf(number), ['assigned', 'changed']);
});

test('a person without access to a ticket cannot run a macro on it', async () => {
  const number = await openOne();
  assert.deepEqual(await applyActs(world, claire!, number, acts([{ do: 'assign', to: 'nobody' }])), {
    refused: 'missing',
  });
  const complaint = await openOne('complaint');
  assert.deepEqual(await applyActs(world, nadia!, complaint, acts([{ do: 'assign', to: 'me' }])), {
    refused: 'missing',
  });
  assert.deepEqual(await eventsOf(complaint), []);
});

test('a complaint is never assigned to a team or to a person who may not read it (R10)', async () => {
  const number = await openOne('complaint');
  assert.deepEqual(await applyActs(world, sofie!, number, acts([{ do: 'team', teamId: team }])), {
    refused: 'complaintHasNoTeam',
  });
  const toTom = acts([{ do: 'assign', to: 'agent', personId: tom!.personId }]);
  assert.deepEqual(await applyActs(world, sofie!, number, toTom), { refused: 'assigneeMayNotRead' });
  assert.ok('ticket' in (await applyActs(world, sofie!, number, acts([{ do: 'assign', to: 'me' }]))));
});

const inFour = (text: string) => ({ fr: text, nl: text, de: text, en: text });
const typed = (name: string, more: Partial<MacroInput & FormOf> = {}): MacroInput & FormOf => ({
  id: null,
  seen: null,
  names: inFour(name),
  texts: inFour(''),
  tab: null,
  acts: [],
  reasons: inFour(''),
  ...more,
});

test('macros appear in the administrator’s order', async () => {
  const ids: string[] = [];
  for (const name of ['Un', 'Deux', 'Trois']) {
    const saved = await saveMacro(world, jonas!, deskId, typed(name, { acts: [{ do: 'assign', to: 'me' }] }));
    assert.ok('saved' in saved);
    ids.push(saved.saved);
  }
  const names = async () => (await listMacros(db, deskId)).map(({ names: { fr } }) => fr);
  await moveMacro(world, jonas!, { deskId, id: ids[2]! }, -1);
  assert.deepEqual(await names(), ['Un', 'Trois', 'Deux']);
  await moveMacro(world, jonas!, { deskId, id: ids[0]! }, -1);
  assert.deepEqual(await names(), ['Un', 'Trois', 'Deux']);
  await saveMacro(world, jonas!, deskId, typed('Une', { id: ids[0]!, acts: [{ do: 'close', reason: 'spam' }] }));
  assert.deepEqual(await names(), ['Une', 'Trois', 'Deux']);
  await discardMacro(world, jonas!, { deskId, id: ids[2]! });
  assert.deepEqual(await names(), ['Une', 'Deux']);
});

test('only the desk’s administrator manages its macros', async () => {
  assert.deepEqual(await saveMacro(world, nadia!, deskId, typed('Non', { acts: [{ do: 'assign', to: 'me' }] })), {
    refused: 'missing',
  });
  const [macro] = await listMacros(db, deskId);
  assert.deepEqual(await moveMacro(world, nadia!, { deskId, id: macro!.id }, 1), { refused: 'missing' });
  assert.deepEqual(await discardMacro(world, nadia!, { deskId, id: macro!.id }), { refused: 'missing' });
});

test('an action that names a person from outside the desk is refused when saved', async () => {
  const acts: MacroAct[] = [
    { do: 'assign', to: 'agent', personId: claire!.personId },
    { do: 'team', teamId: '0199aaaa-0000-7000-8000-000000000009' },
  ];
  const saved = await saveMacro(world, jonas!, deskId, typed('Personne', { acts }));
  assert.ok('problems' in saved);
  assert.deepEqual(
    saved.problems.map(({ field, problem }) => [field, problem]),
    [
      ['team', 'noTeam'],
      ['assign', 'noAgent'],
    ],
  );
});

test('a macro fills in fields with its other actions, or does nothing', async () => {
  const names = { fr: 'Budget', nl: 'Budget', de: 'Budget', en: 'Budget' };
  await addField(world, jonas!, deskId, { ...newField, key: 'budget', type: 'money', names });
  const [field] = await listFields(db, [deskId]);
  const number = await openOne();
  assert.ok(
    'ticket' in
      (await applyActs(
        world,
        nadia!,
        number,
        acts([
          { do: 'fields', values: [{ key: 'budget', value: '12,50' }] },
          { do: 'team', teamId: team },
        ]),
      )),
  );
  assert.deepEqual((await ticketOf(number)).fields, { [field!.id]: { number: 12.5 } });
  const version = (await ticketOf(number)).version;
  const refused = await applyActs(
    world,
    nadia!,
    number,
    acts([
      {
        do: 'fields',
        values: [
          { key: 'budget', value: '13' },
          { key: 'colour', value: 'red' },
        ],
      },
      { do: 'assign', to: 'me' },
    ]),
  );
  assert.deepEqual(refused, { refused: 'fieldUnknown', problems: [{ field: 'colour', problem: 'unknown' }] });
  assert.equal((await ticketOf(number)).version, version);
});

test('the form of a new macro that a browser sends twice at once makes one', async () => {
  const form = typed('Deux fois', { acts: [{ do: 'close', reason: 'spam' }] });
  const made = await Promise.all([1, 2].map(() => saveMacro(world, jonas!, deskId, { ...form, once: true })));
  assert.deepEqual(made[0], made[1]);
  const named = (await listMacros(db, deskId)).filter(({ names }) => names.fr === 'Deux fois');
  assert.equal(named.length, 1);
});
