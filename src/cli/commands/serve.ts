import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readArguments } from '#cli/arguments.ts';
import { realClock } from '#cli/compose.ts';
import type { Environment } from '#cli/environment.ts';
import { errorText } from '#cli/error-text.ts';
import { openLog } from '#cli/log.ts';
import { metricsPort, openDesk, required, runMetrics, runUntilStopped } from '#cli/run-desk.ts';
import { runFetching, runMail, runWeb } from '#cli/run-serve.ts';
import { requireRunnableSchema } from '#cli/with-database.ts';
import type { World } from '#desk/spine/world.ts';
import { offerFirstAdministrator } from '#desk/staff/administrators.ts';
import { urls } from '#web/app/urls.ts';

/** The web server and mail listeners, on an operator's PostgreSQL. Several processes may run. */
export async function run(args: string[], environment: Environment): Promise<number> {
  readArguments('serve', { args });
  const given = required(environment);
  await requireRunnableSchema(given.databaseUrl);
  const log = openLog(environment.logLevel);
  const desk = await openDesk({ environment, ...given, works: false, clock: async () => realClock, log });
  const services = { world: desk.world, demonstration: null };
  const say = (line: string) => log.info({}, line);
  await runMail(desk, environment);
  await runMetrics(desk, environment.metricsPort ?? metricsPort);
  runFetching(desk);
  await runWeb(desk, { environment, url: given.url, services, say });
  log.info({ port: environment.port, lmtpPort: environment.lmtpPort }, 'Serving.');
  await offerFirst(desk.world, { ...environment, url: given.url }, process.stderr);
  return runUntilStopped(desk);
}

/**
 * Without an administrator, offers a sign-in link. It is secret, so it is never logged (attack 22): it stands on the terminal, or
 * in a file where output goes to a journal.
 */
export async function offerFirst(
  world: World,
  { url, dataFolder }: { url: string; dataFolder: string },
  terminal: Pick<typeof process.stderr, 'isTTY' | 'write'>,
): Promise<void> {
  const offered = await offerFirstAdministrator(world);
  const path = join(dataFolder, 'first-administrator');
  await rm(path, { force: true }).catch(() => undefined);
  if (offered === null) return;
  const link = `${url}${urls.firstAdministrator(offered.token)}\n`;
  const words = `This installation has no administrator yet. A link creates the first one, once, within ${offered.minutes} minutes; the next start makes a new link and revokes this one.`;
  if (terminal.isTTY) {
    terminal.write(`${words}\n${link}`);
    return;
  }
  const saved = await saveLink(path, link).then(
    () => `Read it in ${path}.`,
    (error) => `It could not be saved: ${errorText(error)}. Use belfry admin create instead.`,
  );
  world.log.info({}, `${words} ${saved}`);
}

async function saveLink(path: string, link: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  await writeFile(path, link, { mode: 0o600, flag: 'wx' });
}
