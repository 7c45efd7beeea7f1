import assert from 'node:assert/strict';
import { test } from 'node:test';
import { belfry } from '#test/command.ts';

test('a number is printed in its canonical form, however it was typed', async () => {
  for (const typed of [['dto 104217 39'], ['[DTO–104217–39]'], ['DTO', '104217', '39'], ['- DTO-104217-39 -']])
    assert.deepEqual(await belfry(['number', ...typed]), { code: 0, stdout: 'DTO-104217-39\n', stderr: '' });
});

test('a wrong check is pointed out, with the number that is likely meant', async () => {
  const { code, stdout, stderr } = await belfry(['number', 'DTO-104217-38']);
  assert.deepEqual([code, stdout], [1, '']);
  assert.match(stderr, /check is wrong.*DTO-104217-39/);
});

test('a number of another system, or none, is said to be none of ours', async () => {
  const foreign = await belfry(['number', '[GLPI #104217]']);
  assert.equal(foreign.code, 1);
  assert.match(foreign.stderr, /another system/);
  assert.equal((await belfry(['number', 'hello'])).code, 1);
});

test('a command that is used wrongly shows how it is used', async () => {
  for (const args of [['number'], ['number', '--fast', 'DTO-104217-39'], ['nothing']]) {
    const { code, stdout, stderr } = await belfry(args);
    assert.equal(code, 64);
    assert.match(stdout + stderr, /belfry number/);
  }
});
