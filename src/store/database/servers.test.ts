import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readServers, ServersRefused, serverOptions } from '#store/database/servers.ts';

const refusal = (url: string) => {
  try {
    readServers(url);
  } catch (error) {
    if (error instanceof ServersRefused) return error.message;
    throw error;
  }
  return 'none';
};

test('a URL with several hosts is one URL per server, in its order', () => {
  assert.deepEqual(
    readServers('postgres://u:p%40@a:5432,b:5433,[::1]/belfry?target_session_attrs=read-write&sslmode=disable'),
    {
      urls: [
        'postgres://u:p%40@a:5432/belfry?sslmode=disable',
        'postgres://u:p%40@b:5433/belfry?sslmode=disable',
        'postgres://u:p%40@[::1]/belfry?sslmode=disable',
      ],
      wanted: 'read-write',
    },
  );
});

test('hosts and ports may be lists in the query, as for sockets', () => {
  const { urls, wanted } = readServers('postgresql://u@/belfry?host=/run/a,/run/b&port=5432,5433');
  assert.equal(wanted, 'any');
  assert.deepEqual(
    urls.map((url) => Object.fromEntries(new URL(url.replace('@', '@x')).searchParams)),
    [
      { host: '/run/a', port: '5432' },
      { host: '/run/b', port: '5433' },
    ],
  );
  const [one, other] = readServers('postgres:///belfry?host=a,b&port=6432').urls;
  assert.deepEqual([one, other], ['postgres:///belfry?host=a&port=6432', 'postgres:///belfry?host=b&port=6432']);
});

test('a URL with one host and no attributes stays as it is', () => {
  const url = 'postgres://u@localhost:5432/belfry?host=%2Frun%2Fpostgresql&sslmode=disable';
  assert.deepEqual(serverOptions(url), { connectionString: url });
});

test('a URL that Belfry cannot follow is refused, and the refusal never contains its password', () => {
  const cases = {
    'mysql://u:geheim@a/b': /begins with postgres:/,
    'postgres://u:geheim@a,b/c?target_session_attrs=write': /one of any, read-write, read-only, primary/,
    'postgres://u:geheim@a,b/c?load_balance_hosts=random': /without load_balance_hosts/,
    'postgres://u:geheim@a,b/c?hostaddr=10.0.0.1': /without hostaddr/,
    'postgres://u:geheim@a,,b/c': /empty name/,
    'postgres://u:geheim@a,b/c?host=d': /in one place/,
    'postgres://u:geheim@/c?host=a,b,d&port=1,2': /one port for all hosts/,
    'postgres://u:geheim@a:x,b/c': /a name and perhaps a port/,
  };
  for (const [url, why] of Object.entries(cases)) {
    assert.match(refusal(url), why);
    assert.doesNotMatch(refusal(url), /geheim/);
  }
});
