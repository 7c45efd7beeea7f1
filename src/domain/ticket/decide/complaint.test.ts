import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Actor, Role } from '#domain/actor.ts';
import type { Command } from '#domain/ticket/events/commands.ts';
import type { Ticket } from '#domain/ticket/events/ticket.ts';
import { knowsWork } from '#domain/ticket/projection.ts';
import { guards, may } from '#domain/ticket/rights.ts';
import { after, decideOn, morning, openedTicket } from '#test/example-ticket.ts';

const complaint = openedTicket(undefined, { kind: 'complaint', organisationId: 'heritage' });

test('R10: only its coordinator sees a complaint until it is opened to a colleague, who then works on it', () => {
  assert.deepEqual([reads('sofie', complaint), reads('tom', complaint)], [true, false]);
  const opened = said({ type: 'openTo', personId: 'tom' });
  assert.deepEqual(
    [reads('tom', opened), may(who('tom'), 'answer', opened.ticket), reads('nadia', opened)],
    [true, true, false],
  );
  assert.equal(guards(who('tom'), opened.ticket), false, 'who may read it opens it to nobody else');
  assert.equal(reads('tom', after(opened, { type: 'withholdFrom', personId: 'tom' }, morning)), false);
});

test('R10: the subject of a complaint never sees it, in any role', () => {
  for (const personId of ['sofie', 'tom'] as const) {
    const open = after(said({ type: 'openTo', personId }), { type: 'addParticipant', personId }, morning);
    const about = after(open, { type: 'nameAgent', personId }, morning);
    assert.deepEqual([reads(personId, open), reads(personId, about)], [true, false]);
    assert.equal(about.ticket.participantIds.includes(personId), false, 'no letter goes to them');
    assert.deepEqual(decideOn(about, { type: 'openTo', personId }, morning), { refused: 'complainedAbout' });
  }
});

test('R10: a person who loses access to a complaint is unassigned', () => {
  const assigned = after(said({ type: 'openTo', personId: 'tom' }), { type: 'assign', assigneeId: 'tom' }, morning);
  assert.equal(after(assigned, { type: 'nameAgent', personId: 'tom' }, morning).ticket.assigneeId, null);
  assert.equal(after(assigned, { type: 'withholdFrom', personId: 'tom' }, morning).ticket.assigneeId, null);
});

test('R10: the organisation’s service manager reads it if its sender agreed, not otherwise', () => {
  assert.equal(reads('hugo', complaint), false);
  const agreed = said({ type: 'openToOrganisation', open: true });
  assert.deepEqual([reads('hugo', agreed), knowsWork(who('hugo'), agreed.ticket)], [true, false]);
  assert.equal(reads('hugo', after(agreed, { type: 'openToOrganisation', open: false }, morning)), false);
  const fromTheForm = openedTicket(undefined, {
    kind: 'complaint',
    organisationId: 'heritage',
    openToOrganisation: true,
  });
  assert.equal(reads('hugo', fromTheForm), true);
});

test('R10: only complaints have readers, and no reader is added twice', () => {
  const incident = openedTicket();
  assert.deepEqual(decideOn(incident, { type: 'openTo', personId: 'tom' }, morning), { refused: 'noComplaint' });
  const opened = said({ type: 'openTo', personId: 'tom' });
  assert.deepEqual(decideOn(opened, { type: 'openTo', personId: 'tom' }, morning), { events: [] });
});

function said(command: Command) {
  return after(complaint, command, morning);
}

function reads(name: Name, { ticket }: { ticket: Ticket }): boolean {
  return may(who(name), 'read', ticket);
}

type Name = 'sofie' | 'tom' | 'nadia' | 'hugo';
const roles: Record<Name, Role[]> = {
  sofie: ['agent', 'complaintCoordinator'],
  tom: ['agent'],
  nadia: ['agent'],
  hugo: ['serviceManager'],
};

function who(name: Name): Actor {
  const ofDesk = name === 'hugo' ? [] : ['desk'];
  return {
    personId: name,
    name,
    email: null,
    language: 'fr',
    roles: roles[name],
    deskIds: ofDesk,
    organisationIds: name === 'hugo' ? ['heritage'] : [],
  };
}
