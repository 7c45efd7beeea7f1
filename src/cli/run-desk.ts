import type { Registry } from 'prom-client';
import { openReadingRoom, type ReadingRoom } from '#channels/reading-room.ts';
import { CommandRefused } from '#cli/command-refused.ts';
import { composeWorld } from '#cli/compose.ts';
import type { Environment } from '#cli/environment.ts';
import { catchConsole } from '#cli/log.ts';
import { collectMetrics } from '#cli/metrics/collect.ts';
import { listenForMetrics } from '#cli/metrics/listen.ts';
import { requireStorage } from '#cli/storage.ts';
import { version } from '#cli/version.ts';
import { type LoopDelay, openLoopMonitor } from '#desk/processes/loop-delay.ts';
import { type Obstacle, openPulse, type Pulse } from '#desk/processes/pulse.ts';
import { readPushKeys } from '#desk/push/push-keys.ts';
import type { Clock, Log, World } from '#desk/spine/world.ts';
import { openBoss, queueOf } from '#jobs/boss.ts';
import { startWorkers } from '#jobs/workers.ts';
import type { Relay } from '#mail/send/relay.ts';
import { type Database, type PoolUse, servedStatementMilliseconds } from '#store/database/database.ts';
import { type HintLine, openHintLine } from '#store/database/hints.ts';
import { readServers } from '#store/database/servers.ts';

/** The settings that a desk needs and that have no safe default. Throws if one is missing. */
export function required({ databaseUrl, url, secrets }: Environment): {
  databaseUrl: string;
  url: string;
  secrets: string[];
} {
  if (databaseUrl === null) throw new CommandRefused('DATABASE_URL is not set. Set it to the desk’s PostgreSQL.', 78);
  const { wanted } = readServers(databaseUrl);
  if (wanted !== 'any' && wanted !== 'read-write' && wanted !== 'primary')
    throw new CommandRefused(
      `DATABASE_URL has target_session_attrs=${wanted}, but a desk must write. Set it to read-write.`,
      78,
    );
  if (url === null)
    throw new CommandRefused('BELFRY_URL is not set. Set it to the public address, which links in mail use.', 78);
  if (secrets === null)
    throw new CommandRefused('BELFRY_SECRET is not set. Create one with: openssl rand -base64 32', 78);
  return { databaseUrl, url, secrets };
}

/** Stops a part of a running desk. Parts stop in reverse order of their start. */
export type Stop = () => Promise<void>;

export interface OpenDesk {
  world: World;
  hints: HintLine;
  boss: Awaited<ReturnType<typeof openBoss>>;
  /** Reads mail as soon as it is saved. */
  room: ReadingRoom;
  pulse: Pulse;
  metrics: Registry;
  /** How long the event loop was held lately. */
  loopDelay(): LoopDelay;
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
  const freeConsole = catchConsole(log);
  const boss = await openBoss(databaseUrl, log, { works });
  const hints = openHintLine(databaseUrl, (error) =>
    log.warn({ error }, 'The notification connection broke and will be reopened.'),
  );
  const { storage, authservId, clamd, privateNetworks } = environment;
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
    privateNetworks,
    log,
    hints,
    queue,
    clock,
    publicLine: hints,
  });
  await requireStorage(world.storage, storage, log);
  // A desk without browser notifications works otherwise.
  await readPushKeys(world).catch((error) => log.error({ error }, 'The keys of browser notifications cannot be read.'));
  const pulse = await openPulse(world, { works, version });
  const loop = openLoopMonitor();
  const stops = [
    async () => freeConsole(),
    () => world.db.destroy(),
    () => hints.close(),
    () => pulse.close(),
    async () => loop.close(),
  ];
  return {
    world,
    hints,
    boss,
    room: openReadingRoom(world),
    pulse,
    loopDelay: loop.read,
    metrics: collectMetrics(world, { pulse, poolUse: poolUse!, loopDelay: loop.read, version }),
    stops,
  };
}

/** Runs the jobs: sending mail through the relay, unread mail, the clock. */
export async function runJobs({ world, hints, boss, pulse, stops }: OpenDesk, relay: Relay): Promise<void> {
  stops.push(async () => relay.close());
  const workers = await startWorkers(boss, { world, relay, pulse }, hints);
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

/** Waits for the stop signal, and stops all parts, last started first. */
export async function runUntilStopped({ stops }: Pick<OpenDesk, 'stops'>): Promise<number> {
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  for (const stop of stops.toReversed()) await stop();
  return 0;
}
