import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { findDraft, saveContactDraft } from '#desk/forms/save-contact-draft.ts';
import { newDraft } from '#domain/forms/contact-draft.ts';
import { openTestDesk } from '#test/desk-world.ts';

const desk = await openTestDesk();
const { world } = desk;

test('a draft is saved even if a limit cut a character in two', async () => {
  const draft = newDraft(randomUUID(), 'editor', 'fr', Date.now());
  const key = { deskId: desk.cast.desks.wcms, token: null, formId: null };
  const saved = await saveContactDraft(world, key, () => ({ ...draft, trap: 'x\ud83d' }));
  assert.ok('draft' in saved);
  assert.equal((await findDraft(world, { ...key, formId: draft.id }))?.trap, 'x\ufffd');
});
