import assert from 'node:assert/strict';
import test from 'node:test';
import { eventSentence } from '#locales/event-sentence.ts';

const names = { people: new Map([['nadia', 'Nadia']]), sites: new Map(), teams: new Map() };

test('assigning a ticket to oneself reads as taking it', () => {
  const assigned = { type: 'assigned', data: { assigneeId: 'nadia' } } as const;
  assert.equal(eventSentence({ ...assigned, by: { personId: 'nadia' } }, names, 'fr'), 'a pris le ticket');
  assert.equal(eventSentence({ ...assigned, by: { personId: 'marc' } }, names, 'fr'), 'a confié le ticket à Nadia');
  assert.equal(eventSentence({ ...assigned, by: null }, names, 'fr'), 'a confié le ticket à Nadia');
});

test('a system that unassigns a ticket does not take it', () => {
  const unassigned = { type: 'assigned', data: { assigneeId: null } } as const;
  const said = eventSentence({ ...unassigned, by: { personId: null } }, names, 'en');
  assert.equal(said, 'gave the ticket back to the service desk');
});
