import { fetchMail } from '#channels/imap/imap.ts';
import { type LmtpListener, listenLmtp } from '#channels/lmtp.ts';
import { buildPages } from '#cli/build-pages.ts';
import { CommandRefused } from '#cli/command-refused.ts';
import type { Environment } from '#cli/environment.ts';
import { checkHealth, databaseAnswers } from '#cli/health.ts';
import type { OpenDesk } from '#cli/run-desk.ts';
import { drainMilliseconds } from '#http/limits.ts';
import type { DemoClock, HttpParts, RespondWithPage } from '#http/parts.ts';
import { createHttp, listenHttp } from '#http/server.ts';
import type { Services } from '#web/app/services.ts';
import { loadPages } from '#web/server.ts';

// Beside run-desk.ts, so that `work` loads neither pages nor listeners.

/** Listens for mail by LMTP, unless its port is 0. */
export async function runMail(
  { world, room, pulse, stops }: OpenDesk,
  { lmtpHost, lmtpPort }: Environment,
): Promise<LmtpListener | null> {
  if (lmtpPort === 0) return null;
  const options = { host: lmtpHost, port: lmtpPort, onSaved: room.read, obstacle: pulse.obstacle };
  const listener = await listenLmtp(world, options).catch((error) => {
    throw portRefused(error, { port: lmtpPort, host: lmtpHost }, ['BELFRY_LMTP_PORT', 'BELFRY_LMTP_HOST']);
  });
  stops.push(async () => {
    await listener.close();
    await room.finished();
  });
  return listener;
}

/** Reads external mailboxes by IMAP. */
export function runFetching({ world, pulse, stops }: OpenDesk): void {
  const reader = fetchMail(world, { obstacle: pulse.obstacle });
  stops.push(() => reader.close());
}

interface WebParts {
  environment: Environment;
  url: string;
  services: Services;
  demoClock?: DemoClock;
  /** A build that is under way. */
  pages?: ReturnType<typeof buildPages>;
  say(line: string): void;
}

/** Serves pages, API, health and metrics. */
export async function runWeb(
  { world, hints, pulse, metrics, loopDelay, stops }: OpenDesk,
  parts: WebParts,
): Promise<{ port: number }> {
  const { environment, url, services, demoClock, pages = buildPages(), say } = parts;
  const settings: HttpParts['settings'] = {
    url,
    port: environment.port,
    trustedProxies: environment.trustedProxies,
    demonstration: demoClock !== undefined,
  };
  const http = createHttp({
    world,
    settings,
    hints,
    demoClock,
    metrics,
    log: world.log,
    health: () => checkHealth(world, environment),
    databaseAnswers: () => databaseAnswers(world),
    obstacle: pulse.obstacle,
    loopDelay,
    ...(await openPages(services, pages, say)),
  });
  // Nobody waits behind a demonstration, so it ends at once.
  const draining = settings.demonstration ? 0 : drainMilliseconds;
  const listener = await listenHttp(http, { ...environment, drainMilliseconds: draining }).catch((error) => {
    throw portRefused(error, environment, ['PORT', 'HOST']);
  });
  stops.push(() => listener.close());
  return { port: listener.port };
}

/** The pages for the web server, built if needed. */
async function openPages(
  services: Services,
  built: ReturnType<typeof buildPages>,
  say: (line: string) => void,
): Promise<{ pages: RespondWithPage; assetsFolder: string }> {
  const { seconds, failure } = await built;
  if (failure !== null) throw new CommandRefused(`The pages could not be built:\n${failure}`);
  if (seconds > 0) say(`Built the pages in ${seconds.toFixed(1)} s.`);
  const { respond, assetDirectory } = await loadPages();
  const pages: RespondWithPage = (request, visitor) => {
    return respond(request, { ...visitor, services });
  };
  return { pages, assetsFolder: assetDirectory };
}

/** The variables are those of the port and of the address. */
function portRefused(
  error: NodeJS.ErrnoException,
  { port, host }: Pick<Environment, 'port' | 'host'>,
  [variable, address]: [string, string],
): Error {
  if (error.code === 'EADDRINUSE')
    return new CommandRefused(`Port ${port} is used by another program. Stop it, or set another port in ${variable}.`);
  if (error.code === 'EACCES')
    return new CommandRefused(
      `Port ${port} needs rights that this user does not have. Set a port above 1023 in ${variable}.`,
    );
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
    return new CommandRefused(`${host} is no address of this machine. Set another one in ${address}.`);
  return error;
}
