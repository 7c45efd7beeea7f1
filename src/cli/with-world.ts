import { randomBytes } from 'node:crypto';
import { CommandRefused } from '#cli/command-refused.ts';
import { composeWorld, realClock } from '#cli/compose.ts';
import type { Environment } from '#cli/environment.ts';
import { openLog } from '#cli/log.ts';
import { demonstrationSecrets } from '#cli/secrets.ts';
import { withDatabase } from '#cli/with-database.ts';
import { openDemonstrationClock } from '#demo/clock.ts';
import { type Hints, type Log, type PublicLine, silentHints, type World } from '#desk/spine/world.ts';
import { openBoss, queueOf } from '#jobs/boss.ts';
import type { Database } from '#store/database/database.ts';
import { tellJobsQueued, tellPublicChanged } from '#store/database/hints.ts';
import { type Installation, readInstallation } from '#store/database/installation.ts';
import { drawSequences } from '#store/ticket/tickets.ts';

export type CommandWorld = World & { installation: Installation | null };

/** Runs a command in the world of a desk that may be running: with its clock, secret and queue. */
export function withWorld<T>(
  environment: Environment,
  work: (world: CommandWorld) => Promise<T>,
  { signs = true } = {},
): Promise<T> {
  return withDatabase(environment, async (db, url) => {
    const installation = await readInstallation(db);
    const secrets = signs ? await secretsOf(environment, installation) : [secretOfNobody()];
    const log = openLog(environment.logLevel, 'stderr');
    const boss = await openBoss(url, log, { works: false });
    const line = openCommandLine(db, log);
    const world = await composeWorld({
      databaseUrl: url,
      connectionsMax: 2,
      secrets,
      keepsHistory: signs,
      log,
      hints: line.hints,
      publicLine: line.publicLine,
      storage: environment.storage,
      authservId: environment.authservId,
      privateNetworks: environment.privateNetworks,
      clamd: environment.clamd,
      url: publicUrl(environment, installation),
      queue: async () => queueOf(boss),
      clock: async (handle) => (installation === 'demonstration' ? openDemonstrationClock(handle) : realClock),
    });
    try {
      // A command creates at most one ticket, so it reserves a single number.
      return await work({ ...world, nextSequence: drawSequences(1), installation });
    } finally {
      await line.sent();
      await boss.stop({ graceful: false });
      await world.db.destroy();
    }
  });
}

/** A command does not listen, and ends once its own notifications are sent. */
function openCommandLine(db: Database, log: Log): { hints: Hints; publicLine: PublicLine; sent(): Promise<unknown> } {
  const sending: Promise<void>[] = [];
  const send = (notification: Promise<void>) => {
    // Without the notification, the workers find the job a few seconds later.
    sending.push(notification.catch((error) => log.warn({ error }, 'A notification could not be sent.')));
  };
  return {
    hints: { ...silentHints, jobsQueued: (jobs) => send(tellJobsQueued(db, jobs)) },
    publicLine: { publicChanged: () => send(tellPublicChanged(db)), onPublicChanged: () => undefined },
    sent: () => Promise.all(sending),
  };
}

/** A random secret for commands that sign nothing. */
function secretOfNobody(): string {
  return randomBytes(32).toString('base64url');
}

async function secretsOf({ secrets, dataFolder }: Environment, installation: Installation | null): Promise<string[]> {
  if (secrets) return secrets;
  if (installation === 'demonstration') return demonstrationSecrets(dataFolder);
  throw new CommandRefused('BELFRY_SECRET is not set. This command needs the desk’s secret.');
}

/** The desk's public address. Commands that need it check it with `requireUrl`. */
function publicUrl({ url, port }: Environment, installation: Installation | null): string {
  return url ?? (installation === 'demonstration' ? `http://localhost:${port}` : '');
}
