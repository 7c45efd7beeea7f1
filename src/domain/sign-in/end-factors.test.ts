import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Actor, Role } from '#domain/actor.ts';
import { mayEndFactors } from '#domain/sign-in/end-factors.ts';

const jonas: Actor = {
  personId: 'jonas',
  name: 'Jonas',
  email: null,
  language: 'nl',
  organisationIds: [],
  roles: ['administrator'],
  deskIds: ['one', 'two'],
};

function may(roles: Role[], deskIds: string[], actor = jonas): boolean {
  return mayEndFactors(actor, { personId: 'other', roles, deskIds });
}

test('an administrator resets the factors of staff at one of their desks, and of people at none', () => {
  assert.deepEqual([may(['agent'], ['one', 'three']), may(['agent'], ['three'])], [true, false]);
  assert.equal(may(['requester', 'serviceManager'], []), true);
});

test('another administrator’s factors need all of their desks', () => {
  assert.deepEqual([may(['administrator'], ['one', 'two']), may(['administrator'], ['one', 'three'])], [true, false]);
});

test('nobody resets their own factors, and only administrators reset any', () => {
  assert.equal(mayEndFactors(jonas, { ...jonas, roles: ['administrator'] }), false);
  assert.equal(may(['requester'], [], { ...jonas, roles: ['agent', 'complaintCoordinator'] }), false);
});
