import { readArguments } from '#cli/arguments.ts';
import { CommandRefused } from '#cli/command-refused.ts';
import { realClock } from '#cli/compose.ts';
import type { Environment } from '#cli/environment.ts';
import { openLog } from '#cli/log.ts';
import { metricsPort, openDesk, required, runJobs, runMetrics, runUntilStopped } from '#cli/run-desk.ts';
import { requireRunnableSchema } from '#cli/with-database.ts';
import { openDeskRelays } from '#desk/sending/desk-relays.ts';
import { openRelay } from '#mail/send/relay.ts';

/** The jobs, on an operator's PostgreSQL: sending mail, unread mail, the clock. Several processes may run. */
export async function run(args: string[], environment: Environment): Promise<number> {
  readArguments('work', { args });
  const given = required(environment);
  if (environment.smtpUrl === null)
    throw new CommandRefused('BELFRY_SMTP_URL is not set. Set it to the relay for the desk’s mail.', 78);
  await requireRunnableSchema(given.databaseUrl);
  const log = openLog(environment.logLevel);
  const desk = await openDesk({ environment, ...given, works: true, clock: async () => realClock, log });
  await runJobs(desk, openDeskRelays(desk.world, openRelay(environment.smtpUrl)));
  await runMetrics(desk, environment.metricsPort ?? metricsPort);
  log.info({}, 'Working.');
  return runUntilStopped(desk);
}
