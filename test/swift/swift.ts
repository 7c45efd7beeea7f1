import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AwsClient } from 'aws4fetch';
import type { StoragePlace } from '#cli/storage.ts';
import { atEnd } from '#test/at-end.ts';
import { endProgram, untilListening, whyMissing } from '#test/debian-program.ts';
import { freePort } from '#test/free-port.ts';

/** Debian's Swift brings an S3 interface; its modules belong to the system's Python. */
export const swiftMissing = whyMissing(['swift-proxy-server', '--help'], {
  package: 'swift-proxy swift-account swift-container swift-object',
});

const keys = { accessKeyId: 'test:tester', secretAccessKey: 'testing' };

/** Starts Swift with an empty bucket, and returns the bucket's place. Stopped after the test. */
export async function startSwift(): Promise<StoragePlace> {
  const folder = mkdtempSync('/tmp/belfry-swift-');
  mkdirSync(join(folder, 'disks/disk'), { recursive: true });
  writeFileSync(join(folder, 'swift.conf'), hashes);
  const services = await Promise.all(
    ['account', 'container', 'object', 'proxy'].map(async (name) => ({ name, port: await freePort() })),
  );
  for (const { name, port } of services) writeFileSync(join(folder, `${name}.conf`), configuration(name, folder, port));
  const program = fileURLToPath(new URL('serve.py', import.meta.url));
  const args = [program, folder, ...services.map(({ name, port }) => `${name}=${port}`)];
  const swift = spawn('/usr/bin/python3', args, { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  swift.stderr.on('data', (chunk) => (said += chunk));
  atEnd(async () => {
    await endProgram(swift);
    rmSync(folder, { recursive: true, force: true });
  });
  const { port } = services.at(-1)!;
  await untilListening(port, swift, () => said);
  await makeBucket(port, 'files');
  return { address: `s3://files/of/belfry?endpoint=http://127.0.0.1:${port}&region=us-east-1`, keys };
}

async function makeBucket(port: number, name: string): Promise<void> {
  const client = new AwsClient({ ...keys, region: 'us-east-1', service: 's3' });
  const answer = await client.fetch(`http://127.0.0.1:${port}/${name}`, { method: 'PUT' });
  if (!answer.ok) throw new Error(`Swift made no bucket: ${answer.status} ${await answer.text()}`);
}

const hashes = `[swift-hash]
swift_hash_path_suffix = belfry
swift_hash_path_prefix = belfry
[storage-policy:0]
name = only
default = yes
`;

function configuration(name: string, folder: string, port: number): string {
  const base = [
    '[DEFAULT]',
    `swift_dir = ${folder}`,
    'bind_ip = 127.0.0.1',
    `bind_port = ${port}`,
    'log_level = CRITICAL',
  ];
  const lines = name === 'proxy' ? proxyLines : storageLines(name, folder);
  return `${[...base, ...lines].join('\n')}\n`;
}

function storageLines(name: string, folder: string): string[] {
  return [
    `devices = ${folder}/disks`,
    'mount_check = false',
    'disable_fallocate = true',
    '[pipeline:main]',
    `pipeline = ${name}-server`,
    `[app:${name}-server]`,
    `use = egg:swift#${name}`,
  ];
}

const filters = ['catch_errors', 'cache', 'listing_formats', 'bulk', 's3api', 'tempauth', 'slo', 'copy'];
const options: Record<string, string> = {
  // No server answers there; it is optional.
  cache: 'memcache_servers = 127.0.0.1:1',
  tempauth: 'user_test_tester = testing .admin',
};
const proxyLines = [
  '[pipeline:main]',
  `pipeline = ${filters.join(' ')} proxy-server`,
  '[app:proxy-server]',
  'use = egg:swift#proxy',
  'account_autocreate = true',
  ...filters.flatMap((name) => [
    `[filter:${name}]`,
    `use = egg:swift#${name === 'cache' ? 'memcache' : name}`,
    options[name] ?? '',
  ]),
];
