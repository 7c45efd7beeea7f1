import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Played } from './play.ts';
import { type Script, writeScript } from './script.ts';
import { ruleOf, shrink } from './shrink.ts';

/** Fails as soon as the desk has both died and been answered. */
async function player(script: Script): Promise<Played> {
  const died = script.steps.find(({ act }) => act === 'death');
  const replied = script.steps.find(({ act, number }) => act === 'reply' && died && number > died.number);
  const failure = replied ? { rules: [`DTO-104${replied.number}-11: R26: twice`], step: replied.number } : null;
  const figures = { contacts: 0, tickets: 0, letters: 0, deaths: 0, failures: 0, days: 0 };
  return { failure, story: new Map(), hash: '', ...figures };
}

test('a script is shrunk to what breaks the rule', async () => {
  const script = writeScript('shrink', 200);
  const { script: shortest, played } = await shrink(script, await player(script), player, 200);
  assert.deepEqual(
    shortest.steps.map(({ act }) => act),
    ['death', 'reply'],
  );
  assert.equal(ruleOf(played), 'R26: twice');
});

test('the remaining steps of a script keep their times', async () => {
  const script = writeScript('shrink', 200);
  const { script: shortest } = await shrink(script, await player(script), player, 200);
  const momentOf = (steps: Script['steps'], number: number) =>
    steps.reduce((sum, step) => (step.number <= number ? sum + step.after : sum), 0);
  for (const { number } of shortest.steps)
    assert.equal(momentOf(shortest.steps, number), momentOf(script.steps, number));
});
