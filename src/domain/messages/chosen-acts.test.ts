import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type ActFacts, whyNotAct } from '#domain/macros/macro.ts';
import { type ChosenActs, lacksReason, overtakes, tickedActs, withActs } from '#domain/messages/chosen-acts.ts';
import { readChosenActs } from '#domain/messages/read-chosen-acts.ts';
import type { TicketEvent } from '#domain/ticket/events/events.ts';

const [tom, networks] = ['0199aaaa-0000-7000-8000-000000000001', '0199aaaa-0000-7000-8000-000000000002'];

test('the browser’s values are parsed as actions, and the rest is dropped', () => {
  assert.equal(readChosenActs(null), null);
  assert.equal(readChosenActs('close'), null);
  assert.equal(readChosenActs({ acts: [{ do: 'close', reason: 'solved' }] }), null);
  const acts = [
    { do: 'close', reason: 'solved' },
    { do: 'go', to: 'me' },
    { do: 'urgent', urgent: 'on' },
    { do: 'team', teamId: 'x' },
    { do: 'fields', values: [{ key: 'Budget', value: '5' }] },
    { do: 'assign', to: 'agent' },
    { do: 'assign', to: 'me', more: 1 },
    { do: 'team', teamId: null },
    'assign',
  ];
  assert.deepEqual(readChosenActs({ acts, left: ['assign', 'x'], reason: 1 }), {
    acts: [
      { do: 'team', teamId: null },
      { do: 'assign', to: 'me' },
    ],
    left: ['assign'],
    reason: '',
  });
});

test('an unticked action is not done', () => {
  const chosen: ChosenActs = {
    acts: [
      { do: 'assign', to: 'me' },
      { do: 'close', reason: 'spam' },
    ],
    left: ['close' as const],
    reason: '',
  };
  assert.deepEqual(tickedActs(chosen), [{ do: 'assign', to: 'me' }]);
  assert.deepEqual(tickedActs(null), []);
});

test('a reason is required for the ticked changes', () => {
  const chosen: ChosenActs = { acts: [{ do: 'urgent', urgent: true }], left: [], reason: ' ' };
  assert.equal(lacksReason(chosen), true);
  assert.equal(lacksReason({ ...chosen, left: ['urgent'] }), false);
});

test('a second macro replaces a ticked action of the same kind and leaves the others', () => {
  const first: ChosenActs = {
    acts: [
      { do: 'assign', to: 'me' },
      { do: 'urgent', urgent: true },
    ],
    left: ['assign' as const, 'urgent' as const],
    reason: 'Panne',
  };
  const second: ChosenActs = { acts: [{ do: 'assign', to: 'nobody' }], left: [], reason: '' };
  assert.deepEqual(withActs(first, second), {
    acts: [
      { do: 'assign', to: 'nobody' },
      { do: 'urgent', urgent: true },
    ],
    left: ['urgent'],
    reason: 'Panne',
  });
  assert.deepEqual(withActs(null, second), second);
  assert.deepEqual(withActs(first, null), first);
});

test('only another person’s change of the same field overtakes an action', () => {
  const event = (seq: number, type: string, personId: string) =>
    ({ seq, type, by: { role: 'agent', personId }, data: {} }) as unknown as TicketEvent;
  const history = [event(1, 'assigned', 'tom'), event(2, 'assigned', 'nadia'), event(3, 'changed', 'tom')];
  const seen = { version: 1, personId: 'nadia' };
  assert.equal(overtakes([{ do: 'assign', to: 'me' }], history, seen), undefined);
  assert.equal(overtakes([{ do: 'assign', to: 'me' }], history, { ...seen, version: 0 })?.seq, 1);
  assert.equal(overtakes([{ do: 'urgent', urgent: true }], history, seen)?.seq, 3);
  assert.equal(overtakes([{ do: 'close', reason: 'spam' }], [event(4, 'reacted', 'claire')], seen)?.seq, 4);
});

test('an obstacle to an action is known before it runs (R10)', () => {
  const facts: ActFacts = {
    status: 'open',
    kind: 'complaint',
    me: 'nadia',
    unreachable: false,
    checklistIds: [],
    tagIds: [],
    fieldKeys: ['budget'],
    teamIds: [networks],
    agents: [
      { personId: 'nadia', mayHave: true },
      { personId: tom, mayHave: false },
    ],
  };
  assert.equal(whyNotAct({ do: 'assign', to: 'me' }, facts), null);
  assert.equal(whyNotAct({ do: 'assign', to: 'agent', personId: tom }, facts), 'mayNotRead');
  assert.equal(whyNotAct({ do: 'assign', to: 'agent', personId: 'gone' }, facts), 'noAgent');
  assert.equal(whyNotAct({ do: 'team', teamId: networks }, facts), 'complaint');
  assert.equal(whyNotAct({ do: 'team', teamId: networks }, { ...facts, kind: 'incident' }), null);
  assert.equal(whyNotAct({ do: 'team', teamId: tom }, { ...facts, kind: 'incident' }), 'noTeam');
  const setting = (key: string) => ({ do: 'fields' as const, values: [{ key, value: '5' }] });
  assert.equal(whyNotAct(setting('budget'), facts), null);
  assert.equal(whyNotAct(setting('retired'), facts), 'noField');
  assert.equal(whyNotAct({ do: 'close', reason: 'spam' }, { ...facts, status: 'closed' }), 'closed');
  assert.equal(whyNotAct({ do: 'kind', kind: 'question' }, { ...facts, status: 'closed' }), null);
});
