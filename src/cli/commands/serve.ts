import { CommandRefused } from '#cli/command-refused.ts';
import { realClock } from '#cli/compose.ts';
import type { Environment } from '#cli/environment.ts';
import { openLog } from '#cli/log.ts';
import { metricsPort, openDesk, runFetching, runMail, runMetrics, runUntilStopped, runWeb } from '#cli/run-desk.ts';
import { requireCurrentSchema } from '#cli/with-database.ts';
import type { World } from '#desk/spine/world.ts';
import { offerFirstAdministrator } from '#desk/staff/administrators.ts';
import { urls } from '#web/app/urls.ts';

/** The web server and mail listeners, on an operator's PostgreSQL. Several processes may run. */
export async function run(_: string[], environment: Environment): Promise<number> {
  const given = required(environment);
  await requireCurrentSchema(given.databaseUrl);
  const log = openLog(environment.logLevel);
  const desk = await openDesk({ environment, ...given, works: false, clock: async () => realClock, log });
  const services = { world: desk.world, demonstration: null };
  const say = (line: string) => log.info({}, line);
  await runMail(desk, environment);
  await runMetrics(desk, environment.metricsPort ?? metricsPort);
  runFetching(desk);
  await runWeb(desk, { environment, url: given.url, services, say });
  log.info({ port: environment.port, lmtpPort: environment.lmtpPort }, 'Serving.');
  await offerFirst(desk.world, given.url);
  return runUntilStopped(desk);
}

/** Without an administrator, prints a sign-in link on the terminal. It is secret, so it is never logged (attack 22). */
async function offerFirst(world: World, url: string): Promise<void> {
  const offered = await offerFirstAdministrator(world);
  if (offered === null) return;
  const { token, minutes } = offered;
  process.stderr.write(
    `This installation has no administrator yet. This link creates the first one, once, within ${minutes} minutes;\n` +
      `the next start prints a new link and revokes this one:\n${url}${urls.firstAdministrator(token)}\n`,
  );
}

/** The settings that a desk needs and that have no safe default. Throws if one is missing. */
export function required({ databaseUrl, url, secrets }: Environment): {
  databaseUrl: string;
  url: string;
  secrets: string[];
} {
  if (databaseUrl === null) throw new CommandRefused('DATABASE_URL is not set. Set it to the desk’s PostgreSQL.');
  if (url === null)
    throw new CommandRefused('BELFRY_URL is not set. Set it to the public address, which links in mail use.');
  if (secrets === null) throw new CommandRefused('BELFRY_SECRET is not set. Create one with: openssl rand -base64 32');
  return { databaseUrl, url, secrets };
}
