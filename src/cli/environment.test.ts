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
  assert.match(
    refusal({ BELFRY_SMPT_URL: 'smtp://relay.example' }),
    /BELFRY_SMPT_URL is not a variable.*BELFRY_SMTP_URL/,
  );
});

test('an invalid value is reported with what is expected and is not printed', () => {
  assert.equal(refusal({ PORT: 'seven' }), 'PORT is wrong. Set it to a port number, such as 3000.');
  const short = refusal({ BELFRY_SECRET: 'hunter2' });
  assert.match(short, /^BELFRY_SECRET is wrong/);
  assert.doesNotMatch(short, /hunter2/);
});

test('an empty or blank variable counts as not set, and other programs’ variables are ignored', () => {
  const { port, url, backupHours } = readEnvironment({
    PORT: '',
    BELFRY_URL: '',
    BELFRY_BACKUP_HOURS: ' ',
    HOME: '/root',
  });
  assert.deepEqual([port, url, backupHours], [3000, null, null]);
});

test('a line break at the end of a value is no part of it', () => {
  const { url, databaseUrl, authservId } = readEnvironment({
    BELFRY_URL: 'https://desk.example\n',
    DATABASE_URL: 'postgres://belfry@127.0.0.1/belfry\n',
    BELFRY_AUTHSERV_ID: 'mx.desk.example ',
  });
  assert.deepEqual(
    [url, databaseUrl, authservId],
    ['https://desk.example', 'postgres://belfry@127.0.0.1/belfry', 'mx.desk.example'],
  );
});

test('a value that no part of the desk could use stops the start', () => {
  for (const [name, value] of [
    ...(['0x10', '1e3', '3.5', '-1', '65536'] as const).map((port) => ['PORT', port] as const),
    ...(
      ['https://desk.example/belfry', 'https://a:b@desk.example', 'https://desk.example?x=1', 'ftp://a'] as const
    ).map((url) => ['BELFRY_URL', url] as const),
    ...(['banana', '10.0.0.0/99', '10', '127.0.0.1 10.0.0.1'] as const).map(
      (proxies) => ['BELFRY_TRUSTED_PROXIES', proxies] as const,
    ),
    ['BELFRY_SMTP_URL', 'smtp://'],
    ['BELFRY_CLAMD', 'banana'],
    ['BELFRY_PRIVATE_NETWORKS', 'mail.corp'],
    ['BELFRY_AUTHSERV_ID', 'mx one'],
    ['BELFRY_BACKUP_HOURS', 'never'],
  ] as const)
    assert.match(refusal({ [name]: value }), new RegExp(`^${name} is wrong. Set it to `), value);
});

test('each form that the documents show is taken', () => {
  const { trustedProxies } = readEnvironment({
    BELFRY_TRUSTED_PROXIES: '127.0.0.1, 10.1.0.0/16,::1,2001:db8::/32',
    BELFRY_CLAMD: '/run/clamav/clamd.ctl',
    BELFRY_SMTP_URL: 'smtps://user:password@relay.example:465',
  });
  assert.deepEqual(trustedProxies, ['127.0.0.1', '10.1.0.0/16', '::1', '2001:db8::/32']);
  assert.equal(readEnvironment({ BELFRY_CLAMD: '[::1]:3310' }).clamd, '[::1]:3310');
});

test('the first secret signs, and the others still verify', () => {
  const secrets = readEnvironment({ BELFRY_SECRET: 'a new secret of the desk, the old secret of the desk' }).secrets;
  assert.deepEqual(secrets, ['a new secret of the desk', 'the old secret of the desk']);
});

test('the public address loses its final slash', () => {
  assert.equal(readEnvironment({ BELFRY_URL: 'https://desk.example/' }).url, 'https://desk.example');
});
