// An empty, blank or odd token matches a row without a token.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actorOfSession } from '#desk/sign-in/actors.ts';
import { isSignInLinkOpen } from '#desk/sign-in/sign-in-link.ts';
import { findMailLink, takeCode, takeMailLink } from '#desk/sign-in/take-code.ts';
import { isFirstLinkOpen } from '#desk/staff/administrators.ts';
import { openHttpDesk } from '#test/http-desk.ts';
import { arrival } from '#test/session.ts';

const desk = await openHttpDesk();
const { world } = desk;
const odd = ['', ' ', '\t', '\u0000', '%20', 'null', 'undefined', '[]', '{}', '0', "' or ''='"];

test('no invalid token opens a link, code or session', async () => {
  for (const token of odd) {
    assert.equal(await isSignInLinkOpen(world, token), false, token);
    assert.equal(await isFirstLinkOpen(world, token), false, token);
    assert.equal(await findMailLink(world, token, token), null, token);
    assert.deepEqual(await takeMailLink(world, token, arrival, token), { refused: 'over' }, token);
    assert.deepEqual(await takeCode(world, token, token, arrival), { refused: 'over' }, token);
    assert.equal(await actorOfSession(world, token), null, token);
  }
});

test('no call of the API accepts an invalid token', async () => {
  for (const token of ['', '%20', 'null', 'undefined', '[]', '0', 'x'.repeat(43)]) {
    const answer = await fetch(`${desk.url}/api/v1/tickets`, { headers: { authorization: `Bearer ${token}` } });
    assert.equal(answer.status, 401, token);
  }
});
