import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openHttpDesk } from '#test/http-desk.ts';

const desk = await openHttpDesk();

const claire = { email: 'claire.dumont@patrimoine.example' };

test('an agent opens a ticket for a requester', async () => {
  const opened = await desk.call('nadia', 'POST', '/tickets', {
    requester: claire,
    summary: 'Erreur 500',
    description: 'Le formulaire répond « Erreur 500 ».',
    site: '1187',
  });
  assert.equal(opened.status, 201);
  const read = await desk.call('claire', 'GET', `/tickets/${opened.body.number}`);
  // Tags and tasks are the desk’s alone.
  const { tags, tasks, ...shownToClaire } = opened.body;
  assert.deepEqual([tags, tasks], [[], { done: 0, of: 0 }]);
  assert.deepEqual(read.body, { ...shownToClaire, relations: [], conversations: [] });
});
