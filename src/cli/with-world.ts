import { randomBytes } from 'node:crypto';
import { CommandRefused } from '#cli/command-refused.ts';
import { composeWorld, realClock } from '#cli/compose.ts';
import type { Environment } from '#cli/environment.ts';
import { openLog } from '#cli/log.ts';
import { demonstrationSecrets } from '#cli/secrets.ts';
import { withDatabase } from '#cli/with-database.ts';
import { openDemonstrationClock } from '#demo/clock.ts';
import { silentHints, type World } from '#desk/spine/world.ts';
import { openBoss, queueOf } from '#jobs/boss.ts';
import type { Database } from '#store/database/database.ts';
import { tellPublicChanged } from '#store/database/hints.ts';
import { type Installation, readInstallation } from '#store/database/installation.ts';
import { drawSequences } from '#store/ticket/tickets.ts';

export type CommandWorld = World & { installation: Installation | null };

/** Runs a command's work in the world of the desk that may run beside it: its clock, its secret, its queue. */
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
    const line = openCommandLine(db);
    const world = await composeWorld({
      ...{ databaseUrl: url, connectionsMax: 2, secrets, keepsHistory: signs, log, hints: silentHints },
      publicLine: line,
      ...{
        storage: environment.storage,
        authservId: environment.authservId,
        clamd: environment.clamd,
        url: publicUrl(environment, installation),
      },
      queue: async () => queueOf(boss),
      clock: async (handle) => (installation === 'demonstration' ? openDemonstrationClock(handle) : realClock),
    });
    try {
      // A command ends after a ticket or none, so it draws one number and skips none.
      return await work({ ...world, nextSequence: drawSequences(1), installation });
    } finally {
      await line.told();
      await boss.stop({ graceful: false });
      await world.db.destroy();
    }
  });
}

/** A command listens to nobody, and ends when its own change has been told. */
function openCommandLine(db: Database) {
  const telling: Promise<void>[] = [];
  return {
    publicChanged: () => void telling.push(tellPublicChanged(db)),
    onPublicChanged: () => undefined,
    told: () => Promise.all(telling),
  };
}

/** For a command that signs nothing: what it would sign, nobody could read. */
function secretOfNobody(): string {
  return randomBytes(32).toString('base64url');
}

async function secretsOf({ secrets, dataFolder }: Environment, installation: Installation | null): Promise<string[]> {
  if (secrets) return secrets;
  if (installation === 'demonstration') return demonstrationSecrets(dataFolder);
  throw new CommandRefused('BELFRY_SECRET is not set. Give this command the secret of the desk.');
}

/** Where people reach the desk. Only a command that writes an address needs it, and asks for it by `requireUrl`. */
function publicUrl({ url, port }: Environment, installation: Installation | null): string {
  return url ?? (installation === 'demonstration' ? `http://localhost:${port}` : '');
}
