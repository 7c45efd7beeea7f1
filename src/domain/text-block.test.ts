import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type BlockValues, fillBlock, readTextBlock, unfilledIn } from '#domain/text-block.ts';

const inFour = (text: string) => ({ fr: text, nl: text, de: text, en: text });
const values: BlockValues = {
  ...{ 'requester.name': 'Claire {agent.name}', 'ticket.number': 'DTO-104217-39', 'ticket.summary': 'Erreur' },
  ...{ 'site.name': null, 'site.number': null, 'agent.name': 'Nadia', 'desk.name': 'Support', 'closing.date': null },
};

test('what is known of a ticket is filled in, once and no deeper (attack 55)', () => {
  assert.equal(
    fillBlock('Bonjour {requester.name}, {ticket.number}', values),
    'Bonjour Claire {agent.name}, DTO-104217-39',
  );
});

test('what a ticket has not stays in braces, and is told before anything is sent', () => {
  const text = fillBlock('Le site {site.name} ({site.number})', values);
  assert.deepEqual(unfilledIn(text), ['{site.name}', '{site.number}']);
  assert.deepEqual(unfilledIn('{ "json": 1 } {other}'), []);
});

test('a name that is filled nowhere is refused, with the one that was meant', () => {
  const read = readTextBlock(inFour('Bonjour'), inFour('Bonjour {requester.nam}'));
  assert.ok('problems' in read);
  assert.deepEqual(read.problems[0], {
    ...{ field: 'text-fr', problem: 'unknown' },
    unknown: [{ name: 'requester.nam', meant: 'requester.name' }],
    known: read.problems[0] && 'known' in read.problems[0] ? read.problems[0].known : [],
  });
  assert.ok('problems' in readTextBlock(inFour('x'), { ...inFour('y'), de: '' }));
  assert.ok('block' in readTextBlock(inFour('x'), inFour('{closing.date}')));
});
