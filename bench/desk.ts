import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { realClock } from '#cli/compose.ts';
import { readEnvironment } from '#cli/environment.ts';
import { openLog } from '#cli/log.ts';
import { openDesk, runJobs } from '#cli/run-desk.ts';
import { runMail, runWeb } from '#cli/run-serve.ts';
import { migrateDatabase } from '#cli/with-database.ts';
import { fillCast } from '#demo/fill-cast.ts';
import { openMailbox } from '#demo/mailbox.ts';
import { beginSession } from '#desk/sign-in/sessions.ts';
import { startPostgres } from './postgres.ts';
import { secrets } from './secrets.ts';
import { createTokens } from './tokens.ts';

/** Passed to the measuring process: the desk under test. */
export interface BenchDesk {
  url: string;
  lmtpPort: number;
  folder: string;
  databaseUrl: string;
  /** Tokens of the API; `headersOf` takes turns with them. */
  tokens: string[];
  /** Cookies of an agent, an editor and the service manager of the editor's organisation. */
  cookies: { agent: string; editor: string; manager: string };
  /** The editor for whom `growTo` makes tickets, with their organisation and a colleague. */
  editor: { id: string; organisationId: string; colleagueId: string };
}

/**
 * A whole desk in one process on the embedded PostgreSQL with fsync on, as `npm start` runs it: web, mail and jobs. Only the
 * limit of acknowledgements per address is off, because two thousand senders write ten thousand mails.
 */
const folder = mkdtempSync(join(tmpdir(), 'belfry-bench-'));
const server = await startPostgres(folder, process.argv[2]);
await migrateDatabase(server.url);
const port = 20_000 + Math.floor(Math.random() * 20_000);
const environment = readEnvironment({ PORT: String(port), BELFRY_LMTP_PORT: String(port + 1), BELFRY_DATA: folder });
const url = `http://localhost:${port}`;
const log = openLog('error');
const desk = await openDesk({
  environment,
  databaseUrl: server.url,
  secrets,
  url,
  works: true,
  clock: async () => realClock,
  log,
});
const { world } = desk;
const cast = await fillCast(world);
await sql`update desks set settings = settings || '{"acknowledgementsPerHourMax": 1000000000}'`.execute(world.db);
const services = { world, demonstration: null };
await runWeb(desk, { environment, url, services, say: () => undefined });
const listener = await runMail(desk, environment);
await runJobs(desk, openMailbox(world));

const tokens = await createTokens(world);
const arrival = { address: '127.0.0.1', device: 'bench', demonstration: true };
const cookieOf = async (personId: string) => {
  const session = await world.transact((tx) =>
    beginSession(world, tx, { personId, proved: 'password', address: null, arrival }),
  );
  return `belfry=${session?.token}`;
};
const { nadia, claire, hugo, joke } = cast.people;
const told: BenchDesk = {
  url,
  folder,
  lmtpPort: listener!.port,
  databaseUrl: server.url,
  tokens,
  cookies: { agent: await cookieOf(nadia), editor: await cookieOf(claire), manager: await cookieOf(hugo) },
  editor: { id: claire, organisationId: cast.organisations.heritage, colleagueId: joke },
};
process.stdout.write(`${JSON.stringify(told)}\n`);

process.once('SIGTERM', async () => {
  for (const stop of desk.stops.toReversed()) await stop();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
  process.exit(0);
});
