import assert from 'node:assert/strict';
import test from 'node:test';
import { listboxAction } from './keys.ts';

const press = (key: string) => ({ key, isComposing: false, ctrlKey: false, metaKey: false });
const walk = (key: string, start: number, options: { count: number; passesField?: boolean }) => {
  const seen: unknown[] = [];
  let at = start;
  for (let step = 0; step < options.count + 1; step += 1) {
    at = listboxAction(press(key), { at, ...options }) as number;
    seen.push(at);
  }
  return seen;
};

test('the arrows wrap at both ends of a list', () => {
  assert.deepEqual(walk('ArrowDown', -1, { count: 3 }), [0, 1, 2, 0]);
  assert.deepEqual(walk('ArrowUp', -1, { count: 3 }), [2, 1, 0, 2]);
});

test('if the field is a stop, the arrows pass through it at both ends', () => {
  assert.deepEqual(walk('ArrowDown', -1, { count: 2, passesField: true }), [0, 1, -1]);
  assert.deepEqual(walk('ArrowUp', -1, { count: 2, passesField: true }), [1, 0, -1]);
});

test('an empty list has no option to move to or to choose', () => {
  for (const key of ['ArrowDown', 'ArrowUp']) assert.equal(listboxAction(press(key), { at: -1, count: 0 }), -1);
  assert.equal(listboxAction(press('Enter'), { at: -1, count: 0 }), null);
});

test('Enter chooses the highlighted option, unless it is sent with Ctrl or ends a composition', () => {
  const here = { at: 1, count: 3 };
  assert.equal(listboxAction(press('Enter'), here), 'choose');
  assert.equal(listboxAction({ ...press('Enter'), ctrlKey: true }, here), null);
  assert.equal(listboxAction({ ...press('Enter'), metaKey: true }, here), null);
  assert.equal(listboxAction({ ...press('Enter'), isComposing: true }, here), null);
});

test('Escape closes, and other keys stay with the field', () => {
  assert.equal(listboxAction(press('Escape'), { at: -1, count: 3 }), 'close');
  for (const key of ['Home', 'End', 'a', 'Tab']) assert.equal(listboxAction(press(key), { at: 1, count: 3 }), null);
});
