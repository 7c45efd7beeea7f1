import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { atEnd } from '#test/at-end.ts';
import { makeCertificate } from '#test/certificate.ts';
import { endProgram, untilListening, whyMissing } from '#test/debian-program.ts';
import { freePort } from '#test/free-port.ts';

export interface ReverseProxy {
  port: number;
  /** Where it leads http to https; null if that is not part of its file. */
  plainPort: number | null;
}

/** The ports of two `serve`. */
type Upstreams = readonly [number, number];

/** Why Debian's nginx, Caddy or HAProxy cannot run here, or false. */
export const nginxMissing = whyMissing(['nginx', '-v']);
export const caddyMissing = whyMissing(['caddy', 'version']);
export const haproxyMissing = whyMissing(['haproxy', '-v']);

/** Starts nginx with deploy/nginx/belfry.conf: only ports and the certificate's paths differ. Stopped after the test. */
export async function startNginx(upstreams: Upstreams): Promise<ReverseProxy> {
  const { folder, port } = await place();
  const [plainPort, { certificate, key }] = [await freePort(), makeCertificate(folder)];
  const site = withUpstreams(read('nginx/belfry.conf'), upstreams)
    .replaceAll(/listen \[::\]:\d+( ssl)?;/g, '')
    .replace('listen 80;', `listen 127.0.0.1:${plainPort};`)
    .replace('listen 443 ssl;', `listen 127.0.0.1:${port} ssl;`)
    .replace('/etc/ssl/desk.pem', certificate)
    .replace('/etc/ssl/desk.key', key);
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder};`);
  const around = [`pid ${folder}/pid;`, 'error_log stderr crit;', 'events {}', 'http {', 'access_log off;', ...places];
  writeFileSync(join(folder, 'nginx.conf'), [...around, site, '}'].join('\n'));
  await run('nginx', ['-c', join(folder, 'nginx.conf'), '-p', folder, '-g', 'daemon off;'], port);
  return { port, plainPort };
}

/** Starts Caddy with deploy/caddy/Caddyfile: only ports and the source of the certificate differ. Stopped after the test. */
export async function startCaddy(upstreams: Upstreams): Promise<ReverseProxy> {
  const { folder, port } = await place();
  const { certificate, key } = makeCertificate(folder);
  const site = withUpstreams(read('caddy/Caddyfile'), upstreams).replace(
    'desk.administration.example {',
    `https://desk.administration.example:${port} {\n\tbind 127.0.0.1\n\ttls ${certificate} ${key}`,
  );
  const quiet = 'grace_period 1s\n\tadmin off\n\tauto_https off\n\tlog {\n\t\tlevel FATAL\n\t}';
  writeFileSync(join(folder, 'Caddyfile'), site.replace('grace_period 10s', quiet));
  await run('caddy', ['run', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile'], port, folder);
  return { port, plainPort: null };
}

/** Starts HAProxy with the web of deploy/ha/haproxy.cfg: only addresses, ports and the certificate's path differ. Stopped after the test. */
export async function startHaproxy([first, second]: Upstreams): Promise<ReverseProxy> {
  const { folder, port } = await place();
  const { certificate, key } = makeCertificate(folder);
  const pem = join(folder, 'desk.pem');
  writeFileSync(pem, readFileSync(certificate, 'utf8') + readFileSync(key, 'utf8'));
  const site = read('ha/haproxy.cfg')
    .replace(/^# The primary,.*?^(?=frontend)/ms, '')
    .replace('10.0.0.1:443', `127.0.0.1:${port}`)
    .replace('/etc/haproxy/desk.pem', pem)
    .replaceAll('10.0.0.1:3000', `127.0.0.1:${first}`)
    .replaceAll('10.0.0.2:3000', `127.0.0.1:${second}`);
  writeFileSync(join(folder, 'haproxy.cfg'), site);
  await run('haproxy', ['-db', '-f', join(folder, 'haproxy.cfg')], port);
  return { port, plainPort: null };
}

function withUpstreams(text: string, [first, second]: Upstreams): string {
  return text.replaceAll('127.0.0.1:3000', `127.0.0.1:${first}`).replaceAll('127.0.0.1:3001', `127.0.0.1:${second}`);
}

function read(name: string): string {
  return readFileSync(fileURLToPath(new URL(`../deploy/${name}`, import.meta.url)), 'utf8');
}

async function place(): Promise<{ folder: string; port: number }> {
  // Workers of nginx drop root privileges and could not access a folder within the run's own folder.
  const folder = mkdtempSync('/tmp/belfry-proxy-');
  atEnd(() => rmSync(folder, { recursive: true, force: true }));
  return { folder, port: await freePort() };
}

async function run(program: string, args: string[], port: number, home = '/tmp'): Promise<void> {
  let said = '';
  const env = { PATH: process.env.PATH, HOME: home };
  const proxy = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'], env });
  proxy.stderr.on('data', (chunk) => (said += chunk));
  atEnd(() => endProgram(proxy));
  await untilListening(port, proxy, () => said);
}
