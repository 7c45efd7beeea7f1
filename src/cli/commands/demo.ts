import { readArguments } from '#cli/arguments.ts';
import { buildPages } from '#cli/build-pages.ts';
import { CommandRefused } from '#cli/command-refused.ts';
import type { Environment } from '#cli/environment.ts';
import { openLog } from '#cli/log.ts';
import { openDesk, runJobs, runMetrics, runUntilStopped, type Stop } from '#cli/run-desk.ts';
import { runFetching, runMail, runWeb } from '#cli/run-serve.ts';
import { demonstrationSecrets } from '#cli/secrets.ts';
import { migrateDatabase, refuseUnknownSchema } from '#cli/with-database.ts';
import { demonstrationPassword, desks, people } from '#demo/cast.ts';
import { type DemonstrationClock, openDemonstrationClock } from '#demo/clock.ts';
import { finishMail } from '#demo/finish-mail.ts';
import { openMailbox } from '#demo/mailbox.ts';
import { prepareDemonstration } from '#demo/prepare.ts';
import { demoClockOf, demonstrationServices } from '#demo/services.ts';
import { takeOverMail } from '#desk/sending/take-over-mail.ts';
import type { Log } from '#desk/spine/world.ts';
import { openRelay } from '#mail/send/relay.ts';
import { DataFolderInUse, EmbeddedFailure } from '#store/embedded/failures.ts';
import { lockDataDir } from '#store/embedded/lock-data-dir.ts';
import { superviseEmbedded } from '#store/embedded/supervise.ts';

/** `npm start`: the demonstration, whatever the variables, with web, mail and jobs in one process. */
export async function run(args: string[], environment: Environment): Promise<number> {
  readArguments('demo', { args });
  const say = (line: string) => void process.stdout.write(`${line}\n`);
  const log = openLog(environment.logLevel === 'info' ? 'warn' : environment.logLevel);
  const stops: Stop[] = [];
  const databaseUrl = await openOwnDatabase(environment, log, stops);
  await refuseUnknownSchema(databaseUrl);
  // The first start builds the pages while the desk is filled: together they take half a minute.
  const pages = buildPages();
  await migrateDatabase(databaseUrl);

  const url = environment.url ?? `http://localhost:${environment.port}`;
  const secrets = environment.secrets ?? (await demonstrationSecrets(environment.dataFolder));
  let clock: DemonstrationClock | undefined;
  const desk = await openDesk({
    // A demonstration may read a mail server on its own machine.
    environment: { ...environment, privateNetworks: [...environment.privateNetworks, '127.0.0.0/8', '::1'] },
    databaseUrl,
    secrets,
    url,
    works: true,
    log,
    clock: async (db) => (clock = await openDemonstrationClock(db)),
  });
  desk.stops.unshift(...stops);
  const prepared = await prepareDemonstration(desk.world);
  if (typeof prepared === 'object')
    throw new CommandRefused(
      'This database contains a real desk. The demonstration needs an empty one: set another DATABASE_URL or BELFRY_DATA.',
    );

  const relay = environment.smtpUrl === null ? openMailbox(desk.world) : openRelay(environment.smtpUrl);
  const mover = {
    world: desk.world,
    finishMail: async () => (desk.pulse.obstacle() === null ? finishMail(desk.world, relay) : undefined),
  };
  await takeOverMail(desk.world);
  await runMail(desk, environment);
  runFetching(desk);
  await runJobs(desk, relay);
  // Several demonstrations may run on a machine, so this one has metrics only if asked.
  await runMetrics(desk, environment.metricsPort ?? 0);
  // The web starts last, so that everything else already works when it answers.
  const services = { world: desk.world, demonstration: demonstrationServices(clock!, mover) };
  const demoClock = demoClockOf(clock!, mover);
  const { port } = await runWeb(desk, { environment, url, services, demoClock, pages, say });
  say(welcome(environment.url ?? `http://localhost:${port}`, environment));
  return runUntilStopped(desk);
}

async function openOwnDatabase({ databaseUrl, dataFolder }: Environment, log: Log, stops: Stop[]): Promise<string> {
  try {
    const lock = await lockDataDir(dataFolder);
    stops.push(async () => lock.release());
    if (databaseUrl !== null) return databaseUrl;
    const server = await superviseEmbedded(dataFolder, (error) =>
      log.error({ error }, 'The database server stopped and will be restarted.'),
    );
    stops.push(() => server.stop());
    return server.url;
  } catch (error) {
    if (error instanceof DataFolderInUse || error instanceof EmbeddedFailure) throw new CommandRefused(error.message);
    throw error;
  }
}

function welcome(url: string, { lmtpHost, lmtpPort, smtpUrl }: Environment): string {
  const staff = [people.nadia, people.tom, people.sofie, people.jonas];
  const requesters = [people.claire, people.joke, people.emil, people.ruth];
  const account = ({ name, email }: { name: string; email: string }) => `    ${email.padEnd(38)} ${name}`;
  return [
    '',
    'Belfry is ready: the demonstration desk.',
    '',
    `  Support page and form   ${url}/fr   ${url}/nl   ${url}/de   ${url}/en`,
    `  Console                 ${url}/console`,
    `  Mailbox page            ${smtpUrl === null ? `${url}/demo/mailbox` : 'mail goes to BELFRY_SMTP_URL'}`,
    `  Clock                   ${url}/demo/clock`,
    `  API                     ${url}/api/v1/openapi.json`,
    `  Mail in (LMTP)          ${lmtpPort === 0 ? 'off' : `${lmtpHost}:${lmtpPort}`}, to ${desks.wcms.mailbox} or ${desks.archives.mailbox}`,
    '',
    `  Accounts of the desk, all with the password ${demonstrationPassword}:`,
    ...staff.map(account),
    '  People whom it helps:',
    ...requesters.map(account),
    '  A service manager, who grants them access at /portal/organisation:',
    account(people.hugo),
    '',
    '  Ctrl-C stops it. Your data stays in its folder.',
    '',
  ].join('\n');
}
