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

test('the table of the way in', () => {
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

test('no single way in goes round the second factor of whoever has one', () => {
  for (const proof of single)
    for (const role of everyRole)
      for (const factors of sets.slice(1))
        assert.equal(stage([proof], [role], factors), 'secondFactor', `${proof} ${role}`);
});

test('no two single ways together are a second factor', () => {
  for (const one of single)
    for (const other of single)
      assert.equal(stage([one, other], ['agent'], ['totp']), 'secondFactor', `${one} ${other}`);
});

test('whoever has a role beside requester sets a factor up first, on every single way in', () => {
  for (const proof of single)
    for (const role of everyRole) {
      const expected = role === 'requester' ? 'signedIn' : 'setUp';
      assert.equal(stage([proof], ['requester', role]), expected, `${proof} ${role}`);
    }
});

test('what is twofold by itself, or proved with a second thing, signs everyone in', () => {
  for (const role of everyRole)
    for (const factors of sets) {
      for (const proof of twofold) assert.equal(stage([proof], [role], factors), 'signedIn', `${proof} ${role}`);
      for (const proof of single)
        for (const other of second)
          assert.equal(stage([proof, other], [role], factors), 'signedIn', `${proof} ${other}`);
    }
});

test('a second factor alone is nobody', () => {
  for (const role of everyRole) for (const factors of sets) assert.equal(stage(second, [role], factors), 'nobody');
});

test('an account of the demonstration sets nothing up, and is asked for what it has set up', () => {
  for (const proof of single) {
    assert.equal(stage([proof], ['administrator'], [], true), 'signedIn');
    assert.equal(stage([proof], ['administrator'], ['totp'], true), 'secondFactor');
  }
});

test('every proof is single, twofold or second', () => {
  assert.deepEqual([...single, ...twofold, ...second].sort(), [...proofs].sort());
});
