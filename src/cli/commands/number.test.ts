import assert from 'node:assert/strict';
import { test } from 'node:test';
import { belfryAlone } from '#test/command.ts';

test('a number is printed in canonical form, however it was typed', async () => {
  for (const typed of [['dto 104217 39'], ['[DTO–104217–39]'], ['DTO', '104217', '39'], ['- DTO-104217-39 -']])
    assert.deepEqual(await belfryAlone(['number', ...typed]), { code: 0, stdout: 'DTO-104217-39\n', stderr: '' });
});

test('a wrong check is reported with the likely number', async () => {
  const { code, stdout, stderr } = await belfryAlone(['number', 'DTO-104217-38']);
  assert.deepEqual([code, stdout], [1, '']);
  assert.match(stderr, /check is wrong.*DTO-104217-39/);
});

test('a number of another system is reported as foreign', async () => {
  const foreign = await belfryAlone(['number', '[GLPI #104217]']);
  assert.equal(foreign.code, 1);
  assert.match(foreign.stderr, /another system/);
  assert.equal((await belfryAlone(['number', 'hello'])).code, 1);
});

test('a command with wrong arguments prints its usage', async () => {
  for (const args of [['number'], ['number', '--fast', 'DTO-104217-39'], ['nothing']]) {
    const { code, stdout, stderr } = await belfryAlone(args);
    assert.equal(code, 64);
    assert.match(stdout + stderr, /belfry number/);
  }
});

test('a command that takes no arguments refuses them instead of starting without them', async () => {
  for (const name of ['serve', 'work', 'demo']) {
    const { code, stderr } = await belfryAlone([name, '--port', '3000']);
    assert.deepEqual([code, /Unknown option '--port'.*Usage: belfry/s.test(stderr)], [64, true], name);
  }
});
