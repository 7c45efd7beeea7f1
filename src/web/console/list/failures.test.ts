import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decideYear } from '#desk/calendar/change-calendar.ts';
import { openTestDesk } from '#test/desk-world.ts';
import { staffVisit } from '#test/staff-visit.ts';
import { readListPage } from '#web/console/list/read-page.ts';

const desk = await openTestDesk();
const { db, cast } = desk;

/** Returns the warnings that an agent of these desks sees above each list. */
async function linesAt(deskIds: string[]) {
  const visit = staffVisit(desk, 'nadia', 'en');
  return (await readListPage({ ...visit, actor: { ...visit.actor, deskIds } }, new URLSearchParams())).failures;
}

test('agents read since when their desk’s letters are delayed', async () => {
  assert.deepEqual(await linesAt([cast.desks.wcms]), []);
  const state = { failure: 'unreachable', said: null, failingSince: '2026-11-24T08:00:00Z' };
  await db
    .insertInto('sendingStates')
    .values({ deskId: cast.desks.wcms, ...state })
    .execute();
  const [line, ...more] = await linesAt([cast.desks.wcms]);
  assert.match(line ?? '', /^Messages of WCMS Support have not gone out since .*24\sNovember\s2026/);
  assert.deepEqual(more, []);
  assert.deepEqual(await linesAt([cast.desks.archives]), []);
});

test('R17: from 1 October the people who decide get a link to the undecided year, on their first list alone', async () => {
  const undecided = async (who: 'nadia' | 'jonas', view?: string) =>
    (await readListPage(staffVisit(desk, who, 'en'), new URLSearchParams(view && { view }))).undecided;
  const [toDecide] = await undecided('jonas');
  assert.match(toDecide!.text, /WCMS Support.*2027|2027.*WCMS Support/);
  assert.equal(toDecide!.decide.href, '/admin/desks/DTO/calendar/2027');
  assert.deepEqual(await undecided('nadia'), [], 'an agent cannot decide it');
  assert.deepEqual(await undecided('jonas', 'closed'), []);
  assert.deepEqual(await decideYear(desk.world, desk.actor('jonas'), cast.desks.wcms, 2027, true), { saved: true });
  assert.deepEqual(await undecided('jonas'), []);
});

test('agents read that a disk is full or a folder not writable', async () => {
  const since = '2026-11-24T08:00:00Z';
  const world = {
    ...desk.world,
    placeProblems: async () => [
      { place: 'database', failure: 'full', since } as const,
      { place: 'files', failure: 'closed', since } as const,
    ],
  };
  const visit = staffVisit({ ...desk, world }, 'nadia', 'en');
  const { failures } = await readListPage(visit, new URLSearchParams());
  assert.match(failures[0] ?? '', /^The disk of the database has been full since .*24\sNovember\s2026/);
  assert.match(failures[1] ?? '', /^Files cannot be saved since .*24\sNovember\s2026/);
});
