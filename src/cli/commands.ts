import type { Environment } from '#cli/environment.ts';

interface Entry {
  does: string;
  load(): Promise<{ run(args: string[], environment: Environment): Promise<number> }>;
  /** The exit code for errors before the command itself runs. */
  failsWith?: number;
}

/** Every command, loaded on demand. */
export const commands: Record<string, Entry> = {
  demo: { does: 'runs the demonstration desk (npm start)', load: () => import('#cli/commands/demo.ts') },
  serve: { does: 'runs the web and the listeners, on DATABASE_URL', load: () => import('#cli/commands/serve.ts') },
  work: { does: 'runs the jobs, on DATABASE_URL', load: () => import('#cli/commands/work.ts') },
  migrate: { does: 'brings the database to this version', load: () => import('#cli/commands/migrate.ts') },
  desk: {
    does: 'create --prefix P --mailbox A --zone Z --languages fr,nl: a first desk',
    load: () => import('#cli/commands/desk.ts'),
  },
  admin: {
    does: 'create --email A: a first administrator; prints a one-time link',
    load: () => import('#cli/commands/admin.ts'),
  },
  apply: {
    does: 'FILE [--plan]: makes desks, staff and providers what a file says; --show prints such a file',
    load: () => import('#cli/commands/apply.ts'),
  },
  'receive-mail': {
    does: '[--desk DTO] < message.eml: the pipe delivery of an MTA',
    load: () => import('#cli/commands/receive-mail.ts'),
    // EX_TEMPFAIL: an MTA keeps the mail until a wrong setting is fixed; other codes would return it.
    failsWith: 75,
  },
  number: { does: 'TEXT: reads a ticket number out of TEXT', load: () => import('#cli/commands/number.ts') },
  deadline: {
    does: '--from INSTANT [--desk DTO] [--days 5] [--json]: explains a deadline',
    load: () => import('#cli/commands/deadline.ts'),
  },
  token: {
    does: 'create --name N --role agent|admin|requester [--person EMAIL]: a new API token',
    load: () => import('#cli/commands/token.ts'),
  },
  backup: {
    does: 'DIR: database, files and secret as one set, beside a running desk; verify DIR reads one',
    load: () => import('#cli/commands/backup.ts'),
  },
  restore: {
    does: 'DIR [--quarantine]: brings a backup back into an empty database; --release ends the quarantine',
    load: () => import('#cli/commands/restore.ts'),
  },
  storage: {
    does: 'copy --to URL: copies all files to another BELFRY_STORAGE, and verifies them; mails: moves old mails there',
    load: () => import('#cli/commands/storage.ts'),
  },
  secrets: {
    does: 'reseal: seals stored secrets under the new BELFRY_SECRET',
    load: () => import('#cli/commands/secrets.ts'),
  },
  prove: {
    does: '[--desk P]: verifies that nobody altered the history',
    load: () => import('#cli/commands/prove.ts'),
  },
  anchor: {
    does: '[--last 10]: prints the daily hashes of the whole history, to keep elsewhere',
    load: () => import('#cli/commands/anchor.ts'),
  },
  doctor: { does: 'says what is wrong with this installation', load: () => import('#cli/commands/doctor.ts') },
};

export function usage(): string {
  const lines = Object.entries(commands).map(([name, { does }]) => `  belfry ${name.padEnd(13)} ${does}`);
  return `Belfry, a service desk for public administrations.\n\n${lines.join('\n')}\n`;
}
