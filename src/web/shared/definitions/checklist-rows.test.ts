import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inEachLanguage } from '#domain/language.ts';
import { checklistFields } from '#domain/tasks/checklist.ts';
import { checklistOfFields, movedRow, parseChecklist, type TypedItem, writtenRows } from './checklist-rows.ts';

const names = inEachLanguage(() => 'Departure');

function row(title: string, said: Partial<TypedItem> = {}): TypedItem {
  return { title, required: false, days: '', waitsFor: '', ...said };
}

test('rows without a title are no items, and the others wait for the rows that their author meant', () => {
  const items = [
    row(''),
    row('Badge', { days: '2', required: true }),
    row(' '),
    row('Desk | chair', { waitsFor: '2' }),
  ];
  const parsed = parseChecklist({ names, items });
  assert.deepEqual(parsed.items, [
    { title: 'Badge', required: true, dueInDays: 2, waitsFor: null },
    { title: 'Desk | chair', required: false, dueInDays: null, waitsFor: 0 },
  ]);
  assert.deepEqual(
    writtenRows(items).map((each) => each.row),
    [1, 3],
  );
  assert.deepEqual(parseChecklist(checklistOfFields(checklistFields(parsed))), parsed);
});

test('days that are no number, and rows that are no item, are told apart from those that nobody typed', () => {
  const { items } = parseChecklist({ names, items: [row('One', { days: 'soon', waitsFor: '9' }), row('')] });
  assert.deepEqual([items[0]!.dueInDays, items[0]!.waitsFor], [Number.NaN, -1]);
});

test('a row that moves is still waited for by the same rows', () => {
  const rows = [row('One'), row('Two', { waitsFor: '1' }), row('Three', { waitsFor: '2' })];
  assert.deepEqual(movedRow(rows, 2, 0), [row('Three', { waitsFor: '3' }), row('One'), row('Two', { waitsFor: '2' })]);
  assert.deepEqual(movedRow(rows, 0, -1), rows);
});
