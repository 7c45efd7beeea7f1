import assert from 'node:assert/strict';
import { test } from 'node:test';
import { likelyFirst } from './likely-first.ts';

const site = { number: '1187' };
const one = { number: 'A', summary: 'La page d’accueil reste blanche', status: 'new', site };

test('the likely ticket comes first: open, of the same site, with the same words; then the newest', () => {
  const tickets = [
    { number: 'newest', summary: 'Une question', status: 'open', site: null },
    { number: 'closed', summary: 'La page d’accueil reste blanche', status: 'closed', site },
    { number: 'site', summary: 'Autre chose', status: 'open', site },
    { number: 'same', summary: 'Accueil blanche encore', status: 'open', site },
    { number: 'older', summary: 'Une demande', status: 'open', site: null },
  ];
  assert.deepEqual(
    likelyFirst(tickets, one).map(({ number }) => number),
    ['same', 'closed', 'site', 'newest', 'older'],
  );
});
