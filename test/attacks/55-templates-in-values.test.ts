// A requester's name or subject contains placeholders or template code, which a saved reply or an automatic mail would evaluate.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fillPlaceholders } from '#domain/letters/own-texts.ts';
import { fillMacro } from '#domain/macros/macro.ts';

const codes = [
  '{agent.name}',
  '{{7*7}}',
  `$${'{process.env.SECRET}'}`,
  '<%= 7*7 %>',
  '#{7*7}',
  '{constructor}',
  '{__proto__}',
];

for (const code of codes) {
  test(`${code} in a name stays literal in a macro`, () => {
    const values = {
      'requester.name': code,
      'ticket.number': 'DTO-104217-39',
      'ticket.summary': code,
      'site.name': null,
      'site.number': null,
      'agent.name': 'Nadia',
      'desk.name': 'WCMS',
      'closing.date': '1',
    };
    assert.equal(fillMacro('Bonjour {requester.name} : {ticket.summary}', values), `Bonjour ${code} : ${code}`);
  });

  test(`${code} in a value stays literal in a letter`, () =>
    assert.equal(fillPlaceholders('{about} {other}', { about: code }), `${code} {other}`));
}
