import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EnvironmentRefused, readEnvironment } from '#cli/environment.ts';

function refusal(variables: Record<string, string>): string {
  try {
    readEnvironment(variables);
  } catch (error) {
    if (error instanceof EnvironmentRefused) return error.message;
    throw error;
  }
  return 'none';
}

test('without variables the desk listens on this machine only', () => {
  const { host, port, lmtpHost, lmtpPort, databaseUrl, secrets } = readEnvironment({});
  assert.deepEqual([host, port, lmtpHost, lmtpPort], ['127.0.0.1', 3000, '127.0.0.1', 2424]);
  assert.deepEqual([databaseUrl, secrets], [null, null]);
});

test('an unknown BELFRY_ variable stops the start, and the error lists the valid ones', () => {
  assert.match(refusal({ BELFRY_SMPT_URL: 'smtp://relay.example' }), /BELFRY_SMPT_URL is no variable.*BELFRY_SMTP_URL/);
});

test('an invalid value is reported with what is expected and is not printed', () => {
  assert.equal(refusal({ PORT: 'seven' }), 'PORT does not parse. It is a port number, such as 3000.');
  const short = refusal({ BELFRY_SECRET: 'hunter2' });
  assert.match(short, /^BELFRY_SECRET does not parse/);
  assert.doesNotMatch(short, /hunter2/);
});

test('an empty variable counts as not set, and other programs’ variables are ignored', () => {
  assert.equal(readEnvironment({ PORT: '', BELFRY_URL: '', HOME: '/root' }).port, 3000);
});

test('the first secret signs, and the others still verify', () => {
  const secrets = readEnvironment({ BELFRY_SECRET: 'a new secret of the desk, the old secret of the desk' }).secrets;
  assert.deepEqual(secrets, ['a new secret of the desk', 'the old secret of the desk']);
});

test('the public address loses its final slash', () => {
  assert.equal(readEnvironment({ BELFRY_URL: 'https://desk.example/' }).url, 'https://desk.example');
});
