import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shapeInWords, textInWords } from './fault-words.ts';
import { installationWords } from './messages.ts';

test('a check of the shape is told in words, and the library’s own message stays', () => {
  assert.equal(shapeInWords('serviceHoursRange', installationWords.fr), 'Écrivez des heures de service de 0.25 à 400.');
  assert.equal(shapeInWords('date', installationWords.nl), 'Schrijf een datum als 2027-05-07.');
  assert.equal(shapeInWords('Too big', installationWords.fr), 'Too big');
  assert.equal(shapeInWords('toString', installationWords.fr), 'toString');
});

test('a mistyped name in braces is told with the one that was meant, or with those that exist', () => {
  const unknown = [
    { name: 'nom', meant: 'name' },
    { name: 'x', meant: null },
  ];
  assert.equal(
    textInWords({ field: 'text-fr', problem: 'unknown', unknown, known: ['name', 'number'] }, installationWords.de),
    '{nom} gibt es nicht. Schreiben Sie {name}. {x} gibt es nicht. Schreiben Sie eines von diesen: {name}, {number}.',
  );
});
