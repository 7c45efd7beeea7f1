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
  assert.deepEqual(read.body, opened.body);
});

test('contacts that arrive together get a ticket each, and a refused one undoes no other', async () => {
  const open = (email: string, site?: string) => {
    const body = { requester: { email }, summary: `Page de ${email}`, description: 'La page ne répond pas.', site };
    return desk.call('nadia', 'POST', '/tickets', body);
  };
  const senders = ['anke', 'bram', 'anke', 'cleo', 'dirk', 'anke', 'elke', 'fien'].map(
    (name) => `${name}@ville.example`,
  );
  const answers = await Promise.all([
    ...senders.slice(0, 4).map((sender) => open(sender)),
    open('gust@ville.example', '0001'),
    ...senders.slice(4).map((sender) => open(sender)),
  ]);
  const [refused] = answers.splice(4, 1);
  assert.deepEqual([refused!.status, refused!.body.type], [422, 'urn:belfry:refusal:siteUnknown']);
  assert.deepEqual(
    answers.map(({ body }) => body.requester.email),
    senders,
  );
  const numbers = answers.map(({ body }) => body.number);
  assert.equal(new Set(numbers).size, senders.length);
  for (const { body } of answers)
    assert.deepEqual((await desk.call('nadia', 'GET', `/tickets/${body.number}`)).body, body);
  const people = await desk.db
    .selectFrom('addresses')
    .select('address')
    .where('address', 'like', '%@ville.example')
    .execute();
  assert.deepEqual(people.map(({ address }) => address).sort(), [...new Set(senders)].sort());
});
