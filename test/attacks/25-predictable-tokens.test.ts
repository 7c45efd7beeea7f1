// A token or a code is derived from facts that an attacker knows, or from too few values.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeOfLink } from '#desk/sign-in/ask-code.ts';
import { newSecretToken } from '#desk/spine/secret-token.ts';

test('a token has 256 random bits and is never repeated', () => {
  const tokens = new Set(Array.from({ length: 10_000 }, () => newSecretToken().token));
  assert.equal(tokens.size, 10_000);
  for (const token of tokens) assert.equal(Buffer.from(token, 'base64url').length, 32);
});

test('the eight digits of a code depend only on its mail’s secret, and are evenly distributed', () => {
  const codes = Array.from({ length: 10_000 }, () => codeOfLink(newSecretToken().token));
  assert.ok(codes.every((code) => /^\d{8}$/.test(code)));
  for (let digit = 0; digit < 10; digit++) {
    const share = codes.filter((code) => code.startsWith(String(digit))).length;
    assert.ok(share > 800 && share < 1_200, `${digit}: ${share}`);
  }
});
