import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Actor, By } from '#domain/actor.ts';
import { audiences } from '#domain/fields/field.ts';
import type { EventType, TicketEvent } from '#domain/ticket/events/events.ts';
import { isPublicChange, knowsWork, project, readsAs } from '#domain/ticket/projection.ts';
import { openedTicket } from '#test/example-ticket.ts';

const who = (personId: string, said: Partial<Actor> = {}): Actor => ({
  ...{ personId, name: personId, email: null, language: 'fr', roles: ['requester'], deskIds: [], organisationIds: [] },
  ...said,
});
const { ticket } = openedTicket(undefined, { organisationId: 'heritage' });
const nadia = who('nadia', { roles: ['agent'], deskIds: [ticket.deskId] });
const own = who(ticket.requesterId, { roles: ['agent'], deskIds: [ticket.deskId] });
const hugo = who('hugo', { roles: ['requester', 'serviceManager'], organisationIds: ['heritage'] });

const conversation = (id: string, shown: boolean) => ({
  ...{ id, shown, personId: 'x', mailId: 'x', subjectId: 'x', language: 'fr' as const, reference: 'x' },
  ...{ state: 'asked' as const, byId: null, messages: [] },
});
const row = {
  ...ticket,
  ...{ heldIds: ['held'], heldDueAt: '2026-11-24T12:00:00Z', toBeTold: true, suspectedSpam: true, mailFailed: true },
  ...{ tagIds: ['tag'], tags: ['tag'], teamId: 'team', team: 'team', participantIds: [ticket.requesterId, 'stijn'] },
  conversations: [conversation('hidden', false), conversation('shown', true)],
  fields: Object.fromEntries(audiences.map((audience) => [audience, { number: 1 }])),
  fieldNames: Object.fromEntries(audiences.map((audience) => [audience, audience])),
  requester: { phone: '+3225552011' },
  ...{ changedAt: '2026-11-24T15:00:00Z', dueRank: 3, dueAt: '2026-11-24T12:00:00Z' },
  ...{ publicChangedAt: '2026-11-24T10:00:00Z', publicDueRank: 1, publicDueAt: '2026-11-24T14:00:00Z' },
  ...{ escalationAt: '2026-11-24T16:00:00Z', wakesAt: null, tasksDueOn: null },
};
const seenBy = (actor: Actor) => project(actor, row, (id) => audiences.find((each) => each === id));

test('R40: the desk knows everything, but not of a ticket of one’s own', () => {
  const { seenAs, ...seen } = seenBy(nadia);
  assert.equal(seenAs, 'desk');
  const { publicChangedAt: _, publicDueRank: _r, publicDueAt: _d, ...all } = row;
  assert.deepEqual(seen, all);
  assert.equal(seenBy(own).seenAs, 'own');
});

test('R40: nobody else knows the work of the desk, nor its place in a list', () => {
  for (const actor of [own, who('stijn'), hugo]) {
    const seen = seenBy(actor);
    assert.deepEqual(
      [seen.heldIds, seen.heldDueAt, seen.toBeTold, seen.suspectedSpam, seen.mailFailed, seen.escalationAt],
      [[], null, false, false, false, null],
    );
    assert.deepEqual([seen.tagIds, seen.tags, seen.teamId, seen.team], [[], [], null, null]);
    assert.deepEqual(
      seen.conversations.map(({ id }) => id),
      ['shown'],
    );
    assert.deepEqual([seen.changedAt, seen.dueRank, seen.dueAt], [row.publicChangedAt, 1, row.publicDueAt]);
  }
});

test('R40: each reader sees the fields for their audience, and the phone number is the requester’s and the desk’s', () => {
  const told = (actor: Actor) => [Object.keys(seenBy(actor).fields), seenBy(actor).requester.phone !== null];
  assert.deepEqual(told(nadia), [['agent', 'serviceManager', 'requester'], true]);
  assert.deepEqual(told(hugo), [['serviceManager', 'requester'], false]);
  assert.deepEqual(told(own), [['requester'], true]);
  assert.deepEqual(told(who('stijn')), [['requester'], false]);
});

test('R40: a link in a mail gives an agent no more than its recipient', () => {
  const byLink = { ...nadia, onlyTicketId: ticket.id };
  assert.deepEqual([readsAs(byLink, row), knowsWork(byLink, row)], ['participant', false]);
});

test('R40: internal events are no public change, and a conversation is one while it is shown', () => {
  const happened = (type: EventType, data: object = {}, role: By['role'] = 'agent') =>
    isPublicChange(row, { type, data, by: { role, personId: null } } as unknown as TicketEvent);
  for (const type of ['noted', 'held', 'tagged', 'tasksAdded', 'snoozed', 'movedToTeam', 'approvalAsked'] as const)
    assert.equal(happened(type), false, type);
  for (const type of ['answered', 'handled', 'reacted', 'closed', 'heldAccepted'] as const)
    assert.equal(happened(type), true, type);
  assert.equal(happened('conversationAnswered', { conversationId: 'hidden' }), false);
  assert.equal(happened('conversationAnswered', { conversationId: 'shown' }), true);
  assert.deepEqual([happened('fieldsSet'), happened('fieldsSet', {}, 'requester')], [false, true]);
});
