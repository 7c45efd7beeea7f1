import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contactLimitsOf } from '#desk/contact-limits.ts';
import { openSigner } from '#mail/signature.ts';

const mebibyte = 1024 * 1024;
const signed = (place: string) => ({ signer: openSigner([`a secret of the tests ${place}`]) });

test('one network sends so many subjects an hour, and no more than ten to one address (attack 12)', async () => {
  const limits = contactLimitsOf(signed('forms'));
  for (let sent = 0; sent < 10; sent++) assert.equal(await limits.takeForm('192.0.2.1', 'a@client.example', 1), null);
  assert.ok((await limits.takeForm('198.51.100.7', 'a@client.example', 1))! > 0);
  assert.equal(await limits.takeForm('192.0.2.1', null, 50), null);
  assert.ok((await limits.takeForm('192.0.2.1', null, 1))! > 0);
  assert.equal(await limits.takeForm('198.51.100.7', null, 1), null);
});

test('a disk is not filled by what was typed and never sent (attack 51)', async () => {
  const limits = contactLimitsOf(signed('drafts'));
  const grow = (characters: number, isNew = true) => limits.takeDraft('2001:db8::1', { isNew, characters });
  for (let draft = 0; draft < 20; draft++) assert.equal(await grow(mebibyte), null);
  assert.ok((await limits.takeDraft('2001:db8::2', { isNew: false, characters: 1 }))! > 0);
  assert.equal(await grow(-100, false), null, 'who takes words out needs no room');
});

test('a disk is not filled by files of no ticket, not in an hour and not in a day (attack 51)', async () => {
  const limits = contactLimitsOf(signed('files'));
  for (let file = 0; file < 12; file++) assert.equal(await limits.takeFile('192.0.2.1', 25 * mebibyte), null);
  const wait = await limits.takeFile('192.0.2.1', 1);
  assert.ok(wait !== null && wait <= 60 * 60, 'until the hour has ended');
});
