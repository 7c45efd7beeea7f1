import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byItsSite, isAssigned, nextInTurn, noAssignment } from '#domain/assignment/assignment.ts';

const turn = { personIds: ['a', 'b', 'c'], openMax: null };
const everyone = new Set(['a', 'b', 'c']);
const ticket = { siteId: 's1', kind: 'incident', suspectedSpam: false, knownEditor: true };

test('agents are assigned in turn, and the first follows the last', () => {
  const next = (last: string | null) => nextInTurn(turn, { last, able: everyone, assigned: new Map() });
  assert.deepEqual([next(null), next('a'), next('b'), next('c')], ['a', 'b', 'c', 'a']);
});

test('an absent or fully loaded agent is skipped, and if all are, nobody is assigned', () => {
  const assigned = new Map([['b', 4]]);
  const of = (able: string[], openMax: number | null) =>
    nextInTurn({ ...turn, openMax }, { last: 'a', able: new Set(able), assigned });
  assert.equal(of(['a', 'b', 'c'], 4), 'c');
  assert.equal(of(['a', 'b'], 4), 'a');
  assert.equal(of(['a', 'b'], 5), 'b');
  assert.equal(of([], null), null);
});

test('agents who leave the rotation do not cost others their turn', () => {
  assert.equal(nextInTurn(turn, { last: 'gone', able: everyone, assigned: new Map() }), 'a');
});

test('complaints, suspected robots and strangers’ tickets stay unassigned, unless strangers are included', () => {
  const assignment = { ...noAssignment, mode: 'turn' as const };
  assert.equal(isAssigned(assignment, ticket), true);
  assert.equal(isAssigned(noAssignment, ticket), false);
  assert.equal(isAssigned(assignment, { ...ticket, kind: 'complaint' }), false);
  assert.equal(isAssigned(assignment, { ...ticket, suspectedSpam: true }), false);
  assert.equal(isAssigned(assignment, { ...ticket, knownEditor: false }), false);
  assert.equal(isAssigned({ ...assignment, strangers: true }, { ...ticket, knownEditor: false }), true);
});

test('a site’s rule applies if the desk assigns by site', () => {
  const sites = [{ siteId: 's1', to: { personId: 'b' } }];
  assert.equal(byItsSite({ ...noAssignment, mode: 'turn', sites }, ticket), null);
  assert.deepEqual(byItsSite({ ...noAssignment, mode: 'siteThenTurn', sites }, ticket)?.to, { personId: 'b' });
  assert.equal(byItsSite({ ...noAssignment, mode: 'site', sites }, { ...ticket, siteId: 's2' }), null);
});
