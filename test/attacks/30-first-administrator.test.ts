// A stranger finds the setup page of the first administrator still open, or a default account.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { offerFirst } from '#cli/commands/serve.ts';
import { becomeFirstAdministrator, isFirstLinkOpen, offerFirstAdministrator } from '#desk/staff/administrators.ts';
import { readSetting, writeSetting } from '#store/database/settings.ts';
import { openTestDesk } from '#test/desk-world.ts';
import { scratchDataDir } from '#test/embedded/scratch.ts';
import { arrival } from '#test/session.ts';

const desk = await openTestDesk();
const { world, db, cast } = desk;
const email = 'an@service.example';
const over = { refused: 'over' };

function become(token: string) {
  return becomeFirstAdministrator(world, token, { email, language: 'de', arrival });
}

async function nobodyAdministers(): Promise<void> {
  await db
    .updateTable('accounts')
    .set({ roles: ['agent'] })
    .where('personId', '=', cast.people.jonas)
    .execute();
}

test('if an administrator exists, no link is given', async () => {
  assert.equal(await offerFirstAdministrator(world), null);
});

test('each start without an administrator revokes the earlier link', async () => {
  await nobodyAdministers();
  const former = (await offerFirstAdministrator(world))!;
  const link = (await offerFirstAdministrator(world))!;
  assert.deepEqual(
    [await isFirstLinkOpen(world, former.token), await isFirstLinkOpen(world, link.token)],
    [false, true],
  );
  assert.deepEqual(await become(former.token), over);
  assert.deepEqual(await become(''), over);
});

test('a link expires after an hour', async () => {
  const { token } = (await offerFirstAdministrator(world))!;
  const saved = (await readSetting<{ hash: string }>(db, 'firstAdministratorLink'))!;
  await writeSetting(db, 'firstAdministratorLink', { ...saved, expiresAt: '2020-01-01T00:00:00Z' });
  assert.equal(await isFirstLinkOpen(world, token), false);
  assert.deepEqual(await become(token), over);
});

test('the link is written to a terminal, or else to a file of the desk’s user, and never to the log', async () => {
  const folder = scratchDataDir();
  const [lines, shown]: [string[], string[]] = [[], []];
  const log = { ...world.log, info: (facts: object, line: string) => void lines.push(JSON.stringify(facts) + line) };
  const terminal = (isTTY: boolean) => ({ isTTY, write: (text: string) => shown.push(text) > 0 });
  const start = (isTTY: boolean) =>
    offerFirst({ ...world, log }, { url: 'https://desk.example', dataFolder: folder }, terminal(isTTY));
  const path = join(folder, 'first-administrator');
  await start(false);
  const link = readFileSync(path, 'utf8');
  assert.match(link, /^https:\/\/desk\.example\/sign-in\/first\/\S{43}\n$/);
  assert.equal(statSync(path).mode & 0o777, 0o600);
  assert.deepEqual(shown, []);
  assert.match(lines.join(), /Read it in .*first-administrator\.$/);
  assert.ok(!lines.join().includes('/sign-in/first/'));
  await start(true);
  assert.equal(existsSync(path), false);
  assert.match(shown.join(''), /\/sign-in\/first\/\S{43}\n$/);
  assert.ok(!shown.join('').includes(link.trim()));
  assert.equal(lines.length, 1);
});

test('when two use the link at once, one becomes administrator, sets up a factor first, and is audited', async () => {
  const { token } = (await offerFirstAdministrator(world))!;
  const settings = JSON.stringify(await db.selectFrom('settings').selectAll().execute());
  assert.ok(!settings.includes(token));
  const both = await Promise.all([become(token), become(token)]);
  assert.deepEqual(both.map((opened) => ('refused' in opened ? opened.refused : opened.stage)).sort(), [
    'over',
    'setUp',
  ]);
  assert.deepEqual(await become(token), over);
  assert.equal(await offerFirstAdministrator(world), null);
  const { roles, personId } = await db
    .selectFrom('accounts')
    .selectAll()
    .where('login', '=', email)
    .executeTakeFirstOrThrow();
  assert.deepEqual(roles, ['administrator']);
  const made = await db.selectFrom('auditEntries').select('subjectId').where('act', '=', 'administratorMade').execute();
  assert.deepEqual(made.at(-1)?.subjectId, personId);
  const { language } = await db
    .selectFrom('people')
    .select('language')
    .where('id', '=', personId)
    .executeTakeFirstOrThrow();
  assert.equal(language, 'de', 'the language in which they read the link');
});
