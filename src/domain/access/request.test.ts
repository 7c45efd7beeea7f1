import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mayDecide, standing, suggestsMembership } from '#domain/access/request.ts';
import { isReviewDue, nextReviewStep, reviewDueAt } from '#domain/access/review.ts';
import type { Actor, Role } from '#domain/actor.ts';
import { federalCalendar } from '#domain/calendar/belgium.ts';

const actor = (roles: Role[], organisationIds: string[] = [], deskIds: string[] = []): Actor => ({
  personId: 'somebody',
  name: 'Somebody',
  email: null,
  language: 'en',
  roles,
  organisationIds,
  deskIds,
});

const deciders: [who: string, actor: Actor, may: boolean][] = [
  ['a service manager of the organisation', actor(['requester', 'serviceManager'], ['heritage']), true],
  ['a service manager of another one', actor(['requester', 'serviceManager'], ['river']), false],
  ['who no longer has the role', actor(['requester'], ['heritage']), false],
  ['a requester', actor(['requester']), false],
  ['an agent', actor(['agent'], [], ['wcms']), false],
  ['an administrator of a desk', actor(['administrator'], [], ['wcms']), true],
  ['an administrator of none', actor(['administrator']), false],
];
for (const [who, asks, may] of deciders)
  test(`${who} ${may ? 'decides' : 'does not decide'} a request`, () => assert.equal(mayDecide(asks, 'heritage'), may));

test('a request that reached the desk is with the desk until it is decided', () => {
  assert.equal(standing({ state: 'waiting', reachedDesk: false }), 'waiting');
  assert.equal(standing({ state: 'waiting', reachedDesk: true }), 'atDesk');
  assert.equal(standing({ state: 'refused', reachedDesk: true }), 'refused');
});

test('a mail domain suggests membership, with the domains below it and no other', () => {
  const domains = ['patrimoine.example'];
  assert.equal(suggestsMembership('noor@Patrimoine.example', domains), true);
  assert.equal(suggestsMembership('noor@mail.patrimoine.example', domains), true);
  assert.equal(suggestsMembership('noor@faux-patrimoine.example', domains), false);
  assert.equal(suggestsMembership('patrimoine.example@elsewhere.example', domains), false);
});

test('an entitlement is due for review a year after its start or last confirmation, or at once if its age is unknown', () => {
  const since = '2025-11-24T09:00:00Z';
  assert.equal(reviewDueAt({ since, reviewedAt: null }), '2026-11-24T09:00:00Z');
  assert.equal(isReviewDue({ since, reviewedAt: null }, '2026-11-24T08:59:59Z'), false);
  assert.equal(isReviewDue({ since, reviewedAt: null }, '2026-11-24T09:00:00Z'), true);
  assert.equal(isReviewDue({ since, reviewedAt: '2026-03-01T09:00:00Z' }, '2026-11-24T09:00:00Z'), false);
  assert.equal(isReviewDue({ since: null, reviewedAt: null }, '2026-11-24T09:00:00Z'), true);
  assert.equal(isReviewDue({ since: null, reviewedAt: since }, '2026-11-24T08:00:00Z'), false);
});

test('the next step of a review follows ten business days later, at the opening, not counting holidays', () => {
  const span = [{ opens: '08:30', closes: '17:00' }];
  const hours = { 1: span, 2: span, 3: span, 4: span, 5: span };
  const desk = { calendar: federalCalendar, zone: 'Europe/Brussels', hours };
  assert.equal(nextReviewStep(desk, '2026-11-24T09:00:00Z'), '2026-12-08T07:30:00Z');
  assert.equal(nextReviewStep(desk, '2026-12-18T09:00:00Z'), '2027-01-11T07:30:00Z', 'past Christmas and its bridge');
});
