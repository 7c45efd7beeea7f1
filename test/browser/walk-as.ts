import assert from 'node:assert/strict';
import type { PersonName } from '#demo/cast.ts';
import { enter } from './browser.ts';
import type { PageState } from './page-state.ts';
import { type Turn, type Walked, walkStates } from './walk-states.ts';

/** Signs in and walks through the pages of this person in one language. Asserts that nothing is wrong with them. */
export async function walkAs(
  walked: Walked,
  name: PersonName,
  states: Record<string, PageState[]>,
  turn: Turn,
): Promise<void> {
  const { desk } = walked;
  await desk.db
    .updateTable('people')
    .set({ language: turn.language })
    .where('id', '=', desk.cast.people[name])
    .execute();
  const { page, close } = await desk.visit('/sign-in', { javaScriptEnabled: true });
  await enter(page, desk, desk.cast.people[name]);
  assert.deepEqual((await walkStates(walked, page, states, turn)).found, []);
  await close();
}
