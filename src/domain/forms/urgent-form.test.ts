import assert from 'node:assert/strict';
import { test } from 'node:test';
import { questionsOf } from '#domain/forms/questions.ts';
import { laterIds, urgentForm } from '#domain/forms/urgent-form.ts';
import { builtInForm } from '#locales/forms/built-in.ts';

const incident = builtInForm('incident');

test('an urgent incident asks for the site, the title and what happened, and for the rest later', () => {
  const short = urgentForm(incident)!;
  assert.deepEqual(
    questionsOf(short).map(({ id }) => id),
    ['urgent', 'site', 'summary', 'happened'],
  );
  assert.deepEqual(laterIds(short, incident), [
    'url',
    'done',
    'expected',
    'error',
    'message',
    'since',
    'whom',
    'files',
  ]);
});

test('in the whole incident form, urgency is the first question', () => {
  assert.equal(questionsOf(incident)[0]?.type, 'urgent');
});

test('a form that does not ask about urgency has no short form', () => {
  assert.equal(urgentForm(builtInForm('question')), null);
});
