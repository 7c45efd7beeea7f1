import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { signedInWith } from '#desk/sign-in/actors.ts';
import { saveStaffSettings } from '#desk/staff/save-staff-settings.ts';
import { makeTeam } from '#desk/staff/teams.ts';
import { openTestDesk } from '#test/desk-world.ts';
import { signedIn } from '#test/session.ts';
import { staffVisit } from '#test/staff-visit.ts';
import { agentsOf, ownSettings, teamsOf } from '#web/console/reads/staff-tables.ts';

const desk = await openTestDesk();
const { world, db, cast } = desk;
const { wcms } = cast.desks;
const token = await signedIn(world, cast.people.nadia);

/** Nadia opens a page. */
async function page() {
  const { revisions } = (await signedInWith(world, token))!;
  return { ...staffVisit(desk, 'nadia', 'en'), revisions };
}

const revision = async () => (await page()).revisions.staff;

test('unchanged tables are read once', async () => {
  const [first, second] = [await agentsOf(await page(), wcms), await agentsOf(await page(), wcms)];
  assert.equal(first, second);
});

test('the next page sees a changed team, setting or name, even if another person changed it', async () => {
  assert.deepEqual(await teamsOf(await page(), [wcms]), []);
  await makeTeam(world, desk.actor('jonas'), wcms, { name: 'Front', memberIds: [cast.people.nadia] });
  assert.deepEqual(
    (await teamsOf(await page(), [wcms])).map(({ name }) => name),
    ['Front'],
  );
  assert.equal((await ownSettings(await page())).keysOff, false);
  await saveStaffSettings(world, desk.actor('nadia'), { keysOff: true });
  assert.equal((await ownSettings(await page())).keysOff, true);
  // Changed directly in the database, without a hint.
  await sql`update people set name = 'Nadia Amrani' where id = ${cast.people.nadia}`.execute(db);
  assert.ok((await agentsOf(await page(), wcms)).some(({ name }) => name === 'Nadia Amrani'));
});

test('names of people without an account, and rolled-back changes, change nothing', async () => {
  const before = await revision();
  await sql`update people set name = 'Somebody' where id not in (select person_id from accounts)`.execute(db);
  await sql`update people set name = name`.execute(db);
  await assert.rejects(
    db.transaction().execute(async (trx) => {
      await sql`update teams set name = 'Back'`.execute(trx);
      throw new Error('given up');
    }),
  );
  assert.equal(await revision(), before);
});

test('a page read during a change is not cached for later pages', async () => {
  const early = await page();
  await sql`update teams set name = 'Early'`.execute(db);
  await teamsOf(await page(), [wcms]);
  await sql`update teams set name = 'Late'`.execute(db);
  await teamsOf(early, [wcms]);
  assert.deepEqual(
    (await teamsOf(await page(), [wcms])).map(({ name }) => name),
    ['Late'],
  );
});

test('a request that changes something reads everything again', async () => {
  const posted = { ...(await page()), revisions: null };
  await teamsOf(await page(), [wcms]);
  assert.notEqual(await teamsOf(posted, [wcms]), await teamsOf(posted, [wcms]));
});
