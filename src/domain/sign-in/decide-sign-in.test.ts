import assert from 'node:assert/strict';
import { test } from 'node:test';
import { roles as everyRole, type Role } from '#domain/actor.ts';
import { decideSignIn, type Factor, type Proof, proofs, type SignInStage } from '#domain/sign-in/decide-sign-in.ts';

const single: Proof[] = ['mailCode', 'mailLink', 'invitation', 'password', 'provider'];
const twofold: Proof[] = ['passkey', 'providerTwice'];
const second: Proof[] = ['totp', 'recoveryCode'];
const sets: Factor[][] = [[], ['totp'], ['passkey'], ['totp', 'passkey']];

function stage(proved: Proof[], roles: Role[], factors: Factor[] = [], passwordAlone = false): SignInStage {
  return decideSignIn({ proved, roles, factors, passwordAlone });
}

test('the table of sign-in decisions', () => {
  const table: [Proof[], Role[], Factor[], SignInStage][] = [
    [['password'], ['requester'], [], 'signedIn'],
    [['mailCode'], ['requester'], [], 'signedIn'],
    [['password'], ['requester'], ['totp'], 'secondFactor'],
    [['mailLink'], ['requester'], ['passkey'], 'secondFactor'],
    [['password'], ['agent'], [], 'setUp'],
    [['mailCode'], ['requester', 'serviceManager'], [], 'setUp'],
    [['invitation'], ['administrator'], [], 'setUp'],
    [['invitation'], ['administrator'], ['totp'], 'secondFactor'],
    [['provider'], ['complaintCoordinator'], [], 'setUp'],
    [['providerTwice'], ['agent'], [], 'signedIn'],
    [['providerTwice'], ['agent'], ['totp'], 'signedIn'],
    [['passkey'], ['administrator'], ['passkey'], 'signedIn'],
    [['password', 'totp'], ['agent'], ['totp'], 'signedIn'],
    [['mailCode', 'recoveryCode'], ['agent'], ['totp'], 'signedIn'],
    [['password', 'mailCode'], ['agent'], ['totp'], 'secondFactor'],
    [['totp'], ['agent'], ['totp'], 'nobody'],
    [[], ['requester'], [], 'nobody'],
  ];
  for (const [proved, roles, factors, expected] of table)
    assert.equal(stage(proved, roles, factors), expected, `${proved} · ${roles} · ${factors}`);
});

test('no single method bypasses a person’s second factor', () => {
  for (const proof of single)
    for (const role of everyRole)
      for (const factors of sets.slice(1))
        assert.equal(stage([proof], [role], factors), 'secondFactor', `${proof} ${role}`);
});

test('no two single methods together count as a second factor', () => {
  for (const one of single)
    for (const other of single)
      assert.equal(stage([one, other], ['agent'], ['totp']), 'secondFactor', `${one} ${other}`);
});

test('a person with a role sets up a factor first, after every single method', () => {
  for (const proof of single)
    for (const role of everyRole) {
      const expected = role === 'requester' ? 'signedIn' : 'setUp';
      assert.equal(stage([proof], ['requester', role]), expected, `${proof} ${role}`);
    }
});

test('a twofold method, or one with a second factor, signs everyone in', () => {
  for (const role of everyRole)
    for (const factors of sets) {
      for (const proof of twofold) assert.equal(stage([proof], [role], factors), 'signedIn', `${proof} ${role}`);
      for (const proof of single)
        for (const other of second)
          assert.equal(stage([proof, other], [role], factors), 'signedIn', `${proof} ${other}`);
    }
});

test('a second factor alone signs nobody in', () => {
  for (const role of everyRole) for (const factors of sets) assert.equal(stage(second, [role], factors), 'nobody');
});

test('a demonstration account need not set up a factor, and is asked for one it has', () => {
  for (const proof of single) {
    assert.equal(stage([proof], ['administrator'], [], true), 'signedIn');
    assert.equal(stage([proof], ['administrator'], ['totp'], true), 'secondFactor');
  }
});

test('every proof is single, twofold or second', () => {
  assert.deepEqual([...single, ...twofold, ...second].sort(), [...proofs].sort());
});
