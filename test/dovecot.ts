import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { ImapFlow } from 'imapflow';
import { atEnd } from '#test/at-end.ts';
import { makeCertificate } from '#test/certificate.ts';
import { endProgram, whyMissing } from '#test/debian-program.ts';
import { freePort } from '#test/free-port.ts';

/** Debian's package. Tests that need it are skipped with a message if it is missing. */
export const dovecotMissing = whyMissing(['dovecot', '--version'], { package: 'dovecot-imapd', root: true });

export const imapPassword = 'geheim';

export interface Dovecot {
  port: number;
  tlsPort: number;
  start(): Promise<void>;
  /** Stops it, as a restart of its machine would. */
  stop(): Promise<void>;
  /** Delivers a mail to a user's folder at an instant, as an MTA does. */
  deliver(user: string, raw: string | Uint8Array, options?: { folder?: string; at?: Date }): Promise<void>;
  /** The subjects of the mails in a folder, and whether each was seen. */
  look(user: string, folder?: string): Promise<{ subject: string; seen: boolean }[]>;
}

/**
 * Starts a real IMAP server on loopback ports, in its own folder. Every user name is accepted. With `tokenInfo`, a token lookup
 * URL, users can also sign in by XOAUTH2.
 */
export async function openDovecot({ tokenInfo }: { tokenInfo?: string } = {}): Promise<Dovecot> {
  // Its processes run as other users, who cannot enter the tests' own folder.
  const folder = mkdtempSync('/tmp/belfry-dovecot-');
  chmodSync(folder, 0o755);
  mkdirSync(join(folder, 'mail'));
  chmodSync(join(folder, 'mail'), 0o777);
  const [port, tlsPort] = [await freePort(), await freePort()];
  const certificate = makeCertificate(folder);
  writeFileSync(join(folder, 'dovecot.conf'), configuration({ folder, port, tlsPort, tokenInfo, ...certificate }));
  let running: ChildProcess | null = null;

  async function start(): Promise<void> {
    const dovecot = spawn('dovecot', ['-F', '-c', join(folder, 'dovecot.conf')], { stdio: 'ignore' });
    running = dovecot;
    for (let tries = 0; ; tries += 1) {
      if (await withUser(port, 'nobody@desk.example', async () => true).catch(() => false)) return;
      if (dovecot.exitCode !== null || tries > 100)
        throw new Error(`dovecot did not start:\n${readFileSync(join(folder, 'log'), 'utf8')}`);
      await setTimeout(100);
    }
  }

  async function stop(): Promise<void> {
    if (running !== null) await endProgram(running);
    running = null;
  }

  atEnd(async () => {
    await stop();
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    port,
    tlsPort,
    start,
    stop,
    deliver: (user, raw, { folder: into = 'INBOX', at = new Date() } = {}) =>
      withUser(port, user, async (client) => void (await client.append(into, Buffer.from(raw), [], at))),
    look: (user, folder = 'INBOX') => withUser(port, user, (client) => lookInto(client, folder)),
  };
}

async function withUser<T>(port: number, user: string, work: (client: ImapFlow) => Promise<T>): Promise<T> {
  const auth = { user, pass: imapPassword };
  const client = new ImapFlow({ host: '127.0.0.1', port, secure: false, doSTARTTLS: false, logger: false, auth });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.logout();
  }
}

async function lookInto(client: ImapFlow, folder: string) {
  const exists = (await client.list()).some(({ path }) => path === folder);
  if (!exists) return [];
  await client.mailboxOpen(folder, { readOnly: true });
  if (client.mailbox && client.mailbox.exists === 0) return [];
  const mails = await client.fetchAll('1:*', { envelope: true, flags: true });
  return mails.map(({ envelope, flags }) => ({
    subject: envelope?.subject ?? '',
    seen: flags?.has('\\Seen') ?? false,
  }));
}

interface Configured {
  folder: string;
  port: number;
  tlsPort: number;
  tokenInfo: string | undefined;
  certificate: string;
  key: string;
}

function configuration({ folder, port, tlsPort, tokenInfo, certificate, key }: Configured): string {
  const byToken = tokenInfo
    ? `
oauth2 {
  tokeninfo_url = ${tokenInfo}
  introspection_mode = auth
  username_attribute = email
}
passdb oauth2 {
  mechanisms_filter = xoauth2
}
`
    : '';
  return `dovecot_config_version = 2.4.0
dovecot_storage_version = 2.4.0
base_dir = ${folder}/run
log_path = ${folder}/log
listen = 127.0.0.1
protocols = imap
ssl = yes
ssl_server_cert_file = ${certificate}
ssl_server_key_file = ${key}
auth_allow_cleartext = yes
auth_mechanisms = plain${tokenInfo ? ' xoauth2' : ''}
mail_driver = maildir
mail_path = ${folder}/mail/%{user}
mail_uid = nobody
mail_gid = nogroup
first_valid_uid = 1
first_valid_gid = 1
${byToken}passdb static {
  mechanisms_filter = plain
  password = ${imapPassword}
}
userdb static {
  fields {
    uid = nobody
    gid = nogroup
    home = ${folder}/mail/%{user}
  }
}
namespace inbox {
  inbox = yes
}
service imap-login {
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = ${tlsPort}
    ssl = yes
  }
}
`;
}
