import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { atEnd } from '#test/at-end.ts';
import { endProgram, untilListening, whyMissing } from '#test/debian-program.ts';
import { freePort } from '#test/free-port.ts';

/** Why Postfix cannot run here, or false. Its master process drops root privileges itself, so it must start as root. */
export const postfixMissing = whyMissing(['postconf', '-d'], { package: 'postfix', root: true });

export interface Postfix {
  /** The port where it accepts mail by SMTP. */
  port: number;
  log(): string;
}

export interface Neighbours {
  /** The port where the desk listens for LMTP. */
  lmtpPort: number;
  /** The mail server of every address under client.example. */
  clientPort: number;
  /** The policy service that Postfix asks about each recipient before it accepts a mail, as for greylisting. */
  policyPort: number;
}

/** Which lines for main.cf, and where the two processes that take mail listen. */
export interface Tables {
  mydestination: 'with' | 'without';
  targets: [string, string];
  /** The table of the mailboxes and the lines of deploy/ha. */
  pair?: boolean;
}

/**
 * Starts Debian's Postfix in its own folder on a free port, next to any instance of the machine. It delivers mail for
 * desk.example to the desk by LMTP and mail for client.example by SMTP, and retries within four seconds. With `tables`, the lines
 * of deploy/postfix for operators say how. Stopped after the test.
 */
export async function startPostfix(neighbours: Neighbours, tables: Tables | null = null): Promise<Postfix> {
  // Its processes drop root privileges and could not access a folder within the run's own folder.
  const folder = mkdtempSync('/tmp/belfry-postfix-');
  const port = await freePort();
  lay(folder, port, neighbours, tables ? settingsOf(tables, folder) : {});
  // `check` creates the queue. The master is started without its wrapper script, so that its process id can be used to stop it.
  const config = join(folder, 'config');
  spawnSync('postfix', ['-c', config, 'check']);
  const master = spawn(join(setting('daemon_directory'), 'master'), ['-c', config, '-s'], { stdio: 'ignore' });
  const log = () => readFileSync(join(folder, 'log'), 'utf8');
  atEnd(async () => {
    await endProgram(master);
    rmSync(folder, { recursive: true, force: true });
  });
  await untilListening(port, master, log);
  return { port, log };
}

/** The lines of deploy/postfix with the tests' domain, ports and folder. */
function settingsOf({ mydestination, targets, pair = false }: Tables, folder: string): Record<string, string> {
  const read = (name: string) =>
    readFileSync(new URL(`../deploy/${name}`, import.meta.url), 'utf8')
      .replaceAll('desk@administration.example', 'wcms@desk.example')
      .replaceAll('administration.example', 'desk.example')
      .replaceAll('/etc/postfix', folder);
  const table = join(folder, 'belfry-transport');
  writeFileSync(
    table,
    read(pair ? 'ha/belfry-transport' : 'postfix/belfry-transport').replace(
      /inet:\S+, \S+/,
      `inet:${targets.join(', ')}`,
    ),
  );
  spawnSync('postmap', [`hash:${table}`]);
  const lines = read(`postfix/${mydestination}-mydestination.cf`) + (pair ? read('ha/main.cf') : '');
  const settings = Object.fromEntries(
    [...lines.matchAll(/^(\w+) = (.*)$/gm)].map(([, name, value]) => [name!, value!]),
  );
  return {
    relay_domains: '',
    ...settings,
    mydestination: mydestination === 'with' ? 'desk.example' : '',
    // No policy service is asked.
    smtpd_recipient_restrictions: 'permit_mynetworks, reject',
  };
}

function setting(name: string): string {
  return spawnSync('postconf', ['-dh', name]).stdout.toString().trim();
}

function lay(folder: string, port: number, neighbours: Neighbours, changes: Record<string, string>): void {
  const { lmtpPort, clientPort, policyPort } = neighbours;
  const [user, group] = idsOfPostfix();
  chmodSync(folder, 0o755);
  for (const name of ['config', 'queue', 'data']) mkdirSync(join(folder, name), { mode: 0o755 });
  chownSync(join(folder, 'data'), user, group);
  writeFileSync(join(folder, 'log'), '');
  const routes = `desk.example = lmtp:inet:127.0.0.1:${lmtpPort}, client.example = smtp:[127.0.0.1]:${clientPort}`;
  const settings = {
    compatibility_level: '3.6',
    queue_directory: join(folder, 'queue'),
    data_directory: join(folder, 'data'),
    maillog_file: join(folder, 'log'),
    maillog_file_prefixes: folder,
    inet_interfaces: '127.0.0.1',
    inet_protocols: 'ipv4',
    mynetworks: '127.0.0.0/8',
    myhostname: 'mx.desk.example',
    mydestination: '',
    alias_maps: '',
    alias_database: '',
    local_recipient_maps: '',
    relay_domains: 'desk.example',
    transport_maps: `inline:{ { ${routes.replace(', ', ' }, { ')} } }`,
    smtp_dns_support_level: 'disabled',
    smtp_host_lookup: 'native',
    smtpd_peername_lookup: 'no',
    notify_classes: '',
    smtpd_relay_restrictions: 'permit_mynetworks, reject',
    smtpd_delay_reject: 'yes',
    smtpd_recipient_restrictions: `check_policy_service inet:127.0.0.1:${policyPort}, permit_mynetworks, reject`,
    // A test cannot wait a quarter of an hour. With one second, the next attempt could start while the previous process still
    // held the letter: "skipped, still being delivered", and Postfix never retried it.
    queue_run_delay: '1s',
    minimal_backoff_time: '3s',
    maximal_backoff_time: '3s',
    smtp_tls_security_level: 'none',
    smtpd_tls_security_level: 'none',
    ...changes,
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name} = ${value}`);
  writeFileSync(join(folder, 'config/main.cf'), `${lines.join('\n')}\n`);
  writeFileSync(join(folder, 'config/master.cf'), services(port));
}

/** Postfix's own processes, without chroot. */
function services(port: number): string {
  const lines = [
    `127.0.0.1:${port} inet n - n - - smtpd`,
    ...['pickup unix n - n 60 1 pickup', 'cleanup unix n - n - 0 cleanup', 'qmgr unix n - n 300 1 qmgr'],
    ...['rewrite unix - - n - - trivial-rewrite', 'proxymap unix - - n - - proxymap'],
    ...['bounce', 'defer', 'trace'].map((name) => `${name} unix - - n - 0 bounce`),
    ...['smtp', 'lmtp', 'error', 'discard'].map((name) => `${name} unix - - n - - ${name}`),
    ...['retry unix - - n - - error', 'verify unix - - n - 1 verify', 'flush unix n - n 1000? 0 flush'],
    ...['anvil unix - - n - 1 anvil', 'scache unix - - n - 1 scache', 'postlog unix-dgram n - n - 1 postlogd'],
  ];
  return `${lines.join('\n')}\n`;
}

function idsOfPostfix(): [number, number] {
  const id = (flag: string) => Number(spawnSync('id', [flag, 'postfix']).stdout.toString());
  return [id('-u'), id('-g')];
}
