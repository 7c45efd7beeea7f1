// A name, subject or note that begins like a formula runs when somebody opens the exported CSV file in a spreadsheet.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeCsv } from '#desk/directory/csv/export-file.ts';
import { fromCell, toCell } from '#domain/directory/import.ts';

// Spreadsheets take these for formulas; full-width signs only in some system languages.
const formulas = ['=1+1', '+1', '-1+1', '-A1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '＋1', '－1', '＠1', "'=1"];

test('attack 54: no cell of an exported table is a formula', () => {
  for (const formula of formulas) {
    const line = writeCsv([['1187', formula]])
      .split(';')
      .slice(1)
      .join(';');
    assert.match(line, /^"?'/, JSON.stringify(formula));
  }
});

test('a figure below zero stays a figure, since it computes nothing', () => {
  assert.equal(writeCsv([['-5', '-1234,56', '-0.5', '+5']]), "\uFEFF-5;-1234,56;-0.5;'+5\r\n");
});

test('a quote, semicolon or line end in a cell starts no other cell', () => {
  assert.equal(writeCsv([['a";=1', 'b\n=2', 3]]), '\uFEFF"a"";=1";"b\n=2";3\r\n');
});

test('an import removes the sign that an export adds to a cell', () => {
  for (const text of [...formulas, '-5', "'-5", 'Musée', "l'année", '']) assert.equal(fromCell(toCell(text)), text);
});
