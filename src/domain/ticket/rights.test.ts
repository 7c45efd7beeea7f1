import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Actor } from '#domain/actor.ts';
import { type Action, may, relation, type TicketFacts } from './rights.ts';

const nadia: Actor = {
  ...{ personId: 'nadia', name: 'Nadia', email: 'nadia@desk.example', language: 'fr' },
  ...{ roles: ['agent', 'administrator', 'complaintCoordinator'], deskIds: ['wcms'], organisationIds: [] },
};

function ticketOf(requesterId: string): TicketFacts {
  return {
    ...{ id: 'ticket', deskId: 'wcms', kind: 'question', requesterId, participantIds: [requesterId] },
    ...{ organisationId: null, readerIds: [], complainedAboutIds: [], openToOrganisation: false },
  };
}

const ofDesk: Action[] = ['answer', 'markHandled', 'close', 'assign', 'note', 'change', 'decideHeld'];

test('R40: on a ticket of their own, an agent is a requester, whatever their roles are', () => {
  const own = ticketOf('nadia');
  assert.equal(relation(nadia, own), 'own');
  assert.deepEqual(
    ofDesk.filter((action) => may(nadia, action, own)),
    [],
  );
  assert.ok(may(nadia, 'react', own) && may(nadia, 'confirm', own));
});

test('R40: on the tickets of others, the agent works for the desk', () => {
  const other = ticketOf('claire');
  assert.deepEqual(
    ofDesk.filter((action) => may(nadia, action, other)),
    ofDesk,
  );
});
