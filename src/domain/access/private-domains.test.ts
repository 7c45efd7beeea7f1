import assert from 'node:assert/strict';
import { test } from 'node:test';
import { privateDomain } from './private-domains.ts';

test('an address at a public provider is private, one of an administration is not', () => {
  assert.equal(privateDomain('claire@gmail.com'), 'gmail.com');
  assert.equal(privateDomain('Claire@GMail.com'), 'gmail.com');
  assert.equal(privateDomain('claire@telenet.be'), 'telenet.be');
  for (const address of ['claire@museum.example', 'gmail.com@museum.example', 'claire@gmail.com.museum.example'])
    assert.equal(privateDomain(address), null, address);
});
