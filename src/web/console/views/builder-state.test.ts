import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFilter, writeFilter } from '#domain/views/filter.ts';
import { filterOfState, readNames, readState, stateOf, writeNames } from '#web/console/views/builder-state.ts';

const text =
  'status:new,open -site:1042 from:"Claire Dumont" opened:-7d..today field.budget:>100 erreur "page blanche"';

function typed(fields: Record<string, string | string[]>): FormData {
  const form = new FormData();
  for (const [name, values] of Object.entries(fields)) for (const value of [values].flat()) form.append(name, value);
  return form;
}

const asText = (form: FormData) => writeFilter(filterOfState(readState(form)).filter);

test('a filter fills the form, and the form gives the filter', () => {
  assert.equal(writeFilter(filterOfState(stateOf(readFilter(text).filter)).filter), text);
});

test('a condition on a field is added by its key, and kept with it', () => {
  const added = readState(typed({ words: '', add: 'field.budget', more: 'yes' }));
  assert.deepEqual(added.rows, [{ id: 0, operator: 'field', field: 'budget', negated: false, values: [] }]);
  assert.equal(
    asText(typed({ 'operator.0': 'field.budget', 'value.0': '>100, none', words: '' })),
    'field.budget:>100,none',
  );
});

test('a form is read in order', () => {
  const form = typed({
    'operator.0': 'status',
    'value.0': ['new', 'open'],
    'operator.4': 'from',
    'value.4': 'Claire Dumont, tom@desk',
    'not.4': 'yes',
    words: 'erreur',
  });
  assert.equal(asText(form), 'status:new,open -from:"Claire Dumont",tom@desk erreur');
});

test('a condition can be added and another removed', () => {
  const fields = {
    'operator.0': 'kind',
    'value.0': 'incident',
    'operator.1': 'has',
    'value.1': 'attachment',
    words: '',
  };
  const added = readState(typed({ ...fields, add: 'urgent', more: 'yes' }));
  assert.deepEqual(
    added.rows.map(({ id, operator }) => `${id} ${operator}`),
    ['0 kind', '1 has', '2 urgent'],
  );
  assert.equal(asText(typed({ ...fields, remove: '0' })), 'has:attachment');
  // The list of operators to add is part of the form, whichever button is pressed.
  assert.equal(readState(typed({ ...fields, add: 'urgent' })).rows.length, 2);
});

test('operators among the words become conditions', () => {
  assert.equal(asText(typed({ words: 'erreur -is:spam' })), '-is:spam erreur');
});

test('an invalid value is reported', () => {
  const { filter, problems } = filterOfState(
    readState(typed({ 'operator.0': 'due', 'value.0': 'someday', 'operator.1': 'kind', 'value.1': [], words: '' })),
  );
  assert.deepEqual(filter.conditions, []);
  assert.deepEqual(problems, [{ why: 'noDay', operator: 'due', value: 'someday' }]);
});

test('names in one field are separated by commas, and quotes keep one together', () => {
  assert.deepEqual(readNames('Service A, "Web, first" ,'), ['Service A', 'Web, first']);
  assert.equal(writeNames(['Service A', 'Web, first']), 'Service A, "Web, first"');
});
