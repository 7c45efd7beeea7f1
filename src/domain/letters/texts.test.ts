import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { inEveryText, inTicketTexts } from '#domain/letters/placeholders.ts';
import { allTexts, knownPlaceholders, textRules } from '#domain/letters/texts.ts';

const guide = readFileSync(join(import.meta.dirname, '../../../docs/mail.md'), 'utf8');
const chapter = guide.slice(guide.indexOf('## Letters'), guide.indexOf('## Postfix'));

test('docs/mail.md lists every text, its letter, and its required and allowed placeholders', () => {
  const rows = [...chapter.matchAll(/^\| `(\w+)` \| `(\w+)` \| (.+?) \| (.*?) ?\| (.*?) ?\|$/gm)];
  const names = (cell: string) => [...cell.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
  assert.deepEqual(
    rows.map(([, text, letter, , must, may]) => ({ text, letter, must: names(must!), may: names(may!) })),
    allTexts.map((text) => {
      const { must } = textRules(text);
      const common: readonly string[] = text === 'held' ? inEveryText : [...inEveryText, ...inTicketTexts];
      const may = knownPlaceholders(text).filter((name) => !must.includes(name) && !common.includes(name));
      return { text, letter: textRules(text).section, must: [...must], may };
    }),
  );
  for (const [row, , , when] of rows) assert.ok(when!.trim(), row);
});

test('docs/mail.md lists the placeholders of every text', () => {
  for (const name of [...inEveryText, ...inTicketTexts]) assert.ok(chapter.includes(`\`{${name}}\``), name);
});
