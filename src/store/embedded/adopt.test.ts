import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertNobodyLeft, postmasterPid, rowsOf, scratchDataDir, spawnDesk } from '#test/embedded/scratch.ts';
import { startEmbedded } from './start-embedded.ts';

const dataDir = scratchDataDir();

test('a command uses the server of a running desk and leaves it running', async (t) => {
  const desk = await startEmbedded(dataDir, { fast: true });
  const pid = postmasterPid(dataDir);
  const command = spawnDesk(t, 'hold', dataDir);
  await command.saw('up');
  assert.deepEqual(command.lines, [desk.url, 'up']);
  command.child.stdin!.end();
  await command.gone;
  assert.equal(postmasterPid(dataDir), pid);
  assert.deepEqual(await rowsOf(desk.url, 'select 1 as one'), [{ one: 1 }]);
  await desk.stop();
});

test('two commands that race for the first start share one server', async (t) => {
  const dataDir = scratchDataDir(t);
  const commands = [spawnDesk(t, 'hold', dataDir), spawnDesk(t, 'hold', dataDir), spawnDesk(t, 'hold', dataDir)];
  for (const command of commands) await command.saw('up');
  const made = commands.flatMap(({ lines }) => lines).filter((line) => line.startsWith('Creating'));
  assert.equal(made.length, 1);
  for (const command of commands) command.child.stdin!.end();
  for (const command of commands) await command.gone;
  for (const command of commands) assert.equal(command.lines.at(-1), 'left');
});

test('a server stays up for the command that still uses it, even if another started it', async (t) => {
  const starter = spawnDesk(t, 'hold', dataDir);
  await starter.saw('up');
  const other = await startEmbedded(dataDir, { fast: true });
  starter.child.kill('SIGKILL');
  await starter.gone;
  assert.deepEqual(await rowsOf(other.url, 'select 1 as one'), [{ one: 1 }]);
  await other.stop();
});

test('a start waits while the previous server is stopping', async (t) => {
  for (let round = 0; round < 4; round++) {
    const former = spawnDesk(t, 'hold', dataDir);
    await former.saw('up');
    const pid = postmasterPid(dataDir);
    former.child.kill('SIGKILL');
    await former.gone;
    const embedded = await startEmbedded(dataDir, { fast: true });
    assert.deepEqual(await rowsOf(embedded.url, 'select 1 as one'), [{ one: 1 }]);
    t.diagnostic(postmasterPid(dataDir) === pid ? 'adopted' : 'started anew');
    await embedded.stop();
  }
});

test('if all users leave at once, no server is left', async () => {
  const users = await Promise.all([1, 2, 3, 4].map(() => startEmbedded(dataDir, { fast: true })));
  await Promise.all(users.map((user) => user.stop()));
  await assertNobodyLeft(dataDir);
});
