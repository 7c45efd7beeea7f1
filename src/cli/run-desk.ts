import type { Registry } from 'prom-client';
import { fetchMail } from '#channels/imap/imap.ts';
import { type LmtpListener, listenLmtp } from '#channels/lmtp.ts';
import { openReadingRoom, type ReadingRoom } from '#channels/reading-room.ts';
import { buildPages } from '#cli/build-pages.ts';
import { CommandRefused } from '#cli/command-refused.ts';
import { composeWorld } from '#cli/compose.ts';
import type { Environment } from '#cli/environment.ts';
import { checkHealth } from '#cli/health.ts';
import { collectMetrics } from '#cli/metrics/collect.ts';
import { listenForMetrics } from '#cli/metrics/listen.ts';
import { version } from '#cli/version.ts';
import { type Obstacle, openPulse, type Pulse } from '#desk/processes/pulse.ts';
import { readPushKeys } from '#desk/push/push-keys.ts';
import type { Clock, Log, World } from '#desk/spine/world.ts';
import type { DemoClock, HttpParts, RespondWithPage } from '#http/parts.ts';
import { createHttp, listenHttp } from '#http/server.ts';
import { openBoss, queueOf } from '#jobs/boss.ts';
import { startWorkers } from '#jobs/workers.ts';
import type { Relay } from '#mail/send/relay.ts';
import { type Database, type PoolUse, servedStatementMilliseconds } from '#store/database/database.ts';
import { type HintLine, openHintLine } from '#store/database/hints.ts';
import { isFull } from '#store/database/temporary-failure.ts';
import type { Services } from '#web/app/services.ts';
import { loadPages } from '#web/server.ts';

/** Stops a part of a running desk. Parts stop in reverse order of their start. */
export type Stop = () => Promise<void>;

interface OpenDesk {
  world: World;
  hints: HintLine;
  boss: Awaited<ReturnType<typeof openBoss>>;
  /** Reads mail as soon as it is saved. */
  room: ReadingRoom;
  pulse: Pulse;
  metrics: Registry;
  stops: Stop[];
}

interface DeskParts {
  environment: Environment;
  databaseUrl: string;
  secrets: string[];
  url: string;
  works: boolean;
  clock(db: Database): Promise<Clock>;
  log: Log;
}

/** The world with its queue and hints, shared by web and jobs. */
export async function openDesk(parts: DeskParts): Promise<OpenDesk> {
  const { environment, databaseUrl, secrets, url, works, clock, log } = parts;
  const boss = await openBoss(databaseUrl, log, { works });
  const hints = openHintLine(databaseUrl, (error) =>
    log.warn({ error }, 'The notification connection broke and will be reopened.'),
  );
  const { storage, authservId, clamd } = environment;
  const queue = async () => queueOf(boss);
  let poolUse: PoolUse | undefined;
  const world = await composeWorld({
    databaseUrl,
    onOpened(use) {
      poolUse = use;
    },
    statementMilliseconds: servedStatementMilliseconds,
    secrets,
    storage,
    clamd,
    url,
    authservId,
    log,
    hints,
    queue,
    clock,
    publicLine: hints,
  });
  await world.storage.check().catch((error: Error) => {
    // A running desk reports a full disk on its pages.
    if (isFull(error)) return;
    throw new CommandRefused(
      `Files cannot be stored in ${storage.address}: ${error.message}. Set another place in BELFRY_STORAGE.`,
    );
  });
  // A desk without browser notifications works otherwise.
  await readPushKeys(world).catch((error) => log.error({ error }, 'The keys of browser notifications cannot be read.'));
  const pulse = await openPulse(world, { works });
  const stops = [() => world.db.destroy(), () => hints.close(), () => pulse.close()];
  return {
    world,
    hints,
    boss,
    room: openReadingRoom(world),
    pulse,
    metrics: collectMetrics(world, { pulse, poolUse: poolUse!, version }),
    stops,
  };
}

/** Runs the jobs: sending mail through the relay, unread mail, the clock. */
export async function runJobs({ world, hints, boss, room, pulse, stops }: OpenDesk, relay: Relay): Promise<void> {
  stops.push(async () => relay.close());
  const workers = await startWorkers(boss, { world, relay, pulse, isRush: room.isRush }, hints);
  stops.push(() => workers.stop());
  pulse.watchRelay(async () => {
    const found = await relay.check().catch((error: Error) => ({ text: error.message }));
    return 'ready' in found ? null : found.text;
  });
  const follow = (obstacle: Obstacle | null) => (obstacle === null ? workers.resume() : workers.pause());
  pulse.onObstacle((obstacle) => {
    follow(obstacle).catch((error) => world.log.error({ error }, 'The jobs could not be paused or resumed.'));
  });
}

/** The port of metrics of `serve` and `work` if none is set. */
export const metricsPort = 9464;

/** Serves metrics on loopback, unless the port is 0. */
export async function runMetrics({ world, metrics, stops }: OpenDesk, port: number): Promise<void> {
  if (port === 0) return;
  const listener = await listenForMetrics(metrics, port, world.log);
  stops.push(() => listener.close());
}

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
export function runFetching({ world, stops }: OpenDesk): void {
  const reader = fetchMail(world);
  stops.push(() => reader.close());
}

interface WebParts {
  environment: Environment;
  url: string;
  services: Services;
  demoClock?: DemoClock;
  say(line: string): void;
}

/** Serves pages, API, health and metrics. */
export async function runWeb(
  { world, hints, pulse, metrics, stops }: OpenDesk,
  parts: WebParts,
): Promise<{ port: number }> {
  const { environment, url, services, demoClock, say } = parts;
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
    obstacle: pulse.obstacle,
    ...(await openPages(services, say)),
  });
  const listener = await listenHttp(http, environment).catch((error) => {
    throw portRefused(error, environment, ['PORT', 'HOST']);
  });
  stops.push(() => listener.close());
  return { port: listener.port };
}

/** The pages for the web server, built if needed. */
async function openPages(
  services: Services,
  say: (line: string) => void,
): Promise<{ pages: RespondWithPage; assetsFolder: string }> {
  const started = performance.now();
  const { built, failure } = await buildPages();
  if (failure !== null) throw new CommandRefused(`The pages could not be built:\n${failure}`);
  if (built) say(`Built the pages in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
  const { respond, assetDirectory } = await loadPages();
  const pages: RespondWithPage = (request, visitor) => {
    return respond(request, { ...visitor, services });
  };
  return { pages, assetsFolder: assetDirectory };
}

/** Waits for the stop signal, and stops all parts, last started first. */
export async function runUntilStopped({ stops }: Pick<OpenDesk, 'stops'>): Promise<number> {
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  for (const stop of stops.toReversed()) await stop();
  return 0;
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
