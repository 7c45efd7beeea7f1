import assert from 'node:assert/strict';
import { test } from 'node:test';
import { after, decideOn, entry, morning, openedTicket, react, requester } from '#test/example-ticket.ts';

const later = '2026-11-24T10:00:00Z';

test('R8: a referral sends one letter: the agent’s message also announces the closing', () => {
  const decision = decideOn(
    openedTicket(),
    { type: 'refer', entry: entry('referral'), contactId: 'heritage' },
    morning,
  );
  assert.ok('events' in decision);
  assert.deepEqual(
    decision.events.map(({ type }) => type),
    ['referred', 'closed'],
  );
  const { ticket } = after(openedTicket(), { type: 'refer', entry: entry('referral'), contactId: 'heritage' }, morning);
  assert.deepEqual([ticket.status, ticket.closing?.reason, ticket.firstAnsweredAt], ['closed', 'redirected', morning]);
});

test('R6: answers that leave nothing open complete the ticket, others do not', () => {
  const form = { siteId: null, organisationId: null };
  const partly = after(openedTicket(), { ...react(morning), form: { ...form, missing: 1 } }, morning);
  assert.equal(partly.ticket.complete, false);
  assert.equal(after(partly, { ...react(later), form: { ...form, missing: 0 } }, later).ticket.complete, true);
});

test('R6: a requested site becomes the ticket’s, unless it has one', () => {
  const form = { missing: 0, siteId: 'asked', organisationId: 'owner' };
  const named = after(openedTicket(), { ...react(morning), form }, morning).ticket;
  assert.deepEqual([named.siteId, named.organisationId], ['asked', 'owner']);
  const has = openedTicket(undefined, { siteId: 'first', organisationId: 'first owner' });
  const kept = after(has, { ...react(morning), form }, morning).ticket;
  assert.deepEqual([kept.siteId, kept.organisationId], ['first', 'first owner']);
});

test('R8: a stranger becomes a known editor once, and a ticket without a site gets the site', () => {
  const stranger = openedTicket(undefined, { knownEditor: false });
  const command = { type: 'knowEditor', personId: requester, siteId: 'site', organisationId: 'owner' } as const;
  const known = after(stranger, command, morning);
  assert.deepEqual(
    [known.ticket.knownEditor, known.ticket.siteId, known.ticket.organisationId],
    [true, 'site', 'owner'],
  );
  assert.deepEqual(decideOn(known, command, later), { events: [] });
});

test('R3: the mark is removed when the requester’s address is proved, not another’s', () => {
  const marked = openedTicket(undefined, { proved: false, provedBy: null });
  assert.deepEqual(decideOn(marked, { type: 'proveContact', personId: 'marc', provedBy: 'link' }, morning), {
    events: [],
  });
  assert.equal(
    after(marked, { type: 'proveContact', personId: requester, provedBy: 'link' }, morning).ticket.provedBy,
    'link',
  );
});

test('R1: a released ticket is due from its release, and only a suspected one can be released', () => {
  const suspected = openedTicket(undefined, { suspectedSpam: true });
  const freed = after(suspected, { type: 'free', firstAnswerDueAt: later }, morning).ticket;
  assert.deepEqual([freed.suspectedSpam, freed.firstAnswerDueAt, freed.status], [false, later, 'new']);
  assert.deepEqual(decideOn(openedTicket(), { type: 'free', firstAnswerDueAt: later }, morning), {
    refused: 'notSuspected',
  });
});

test('R1: an answered sender counts as a person', () => {
  const suspected = openedTicket(undefined, { suspectedSpam: true });
  assert.equal(after(suspected, { type: 'answer', entry: entry('answer') }, morning).ticket.suspectedSpam, false);
});
