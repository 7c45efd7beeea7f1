import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changedInWords } from '#web/shared/changed-fields.ts';

const tom = '0199aaaa-0000-7000-8000-0000000000f1';
const gone = '0199aaaa-0000-7000-8000-0000000000f2';
const names = new Map([[tom, 'Tom Wouters']]);

test('the rule of a site names the person, and an id of somebody who is gone stays', () => {
  const fields = { assignmentSite: { from: `1187 person ${gone}`, to: `1187 person ${tom}` } };
  const [said] = changedInWords({ part: 'assignment', fields }, 'en', names);
  assert.match(said!, new RegExp(`1187: ${gone} → 1187: Tom Wouters$`));
});

test('the tasks of a checklist are told in words', () => {
  const items = { from: null, to: 'Keys | badge | ! | 2 | \nDesk |  |  | → 1' };
  const [said] = changedInWords({ part: 'checklists', fields: { items } }, 'en', names);
  assert.match(said!, /1\. Keys \| badge · .+: 2\n2\. Desk · .+: 1$/);
});

test('a form for some organisations lists them apart', () => {
  const organisations = { from: null, to: `${tom}|${gone}` };
  const [said] = changedInWords({ part: 'forms', fields: { organisations } }, 'en', names);
  assert.match(said!, new RegExp(`Tom Wouters, ${gone}$`));
});
