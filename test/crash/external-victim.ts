import { join } from 'node:path';
import { migrateDatabase } from '#cli/with-database.ts';
import { people } from '#demo/cast.ts';
import { fillCast } from '#demo/fill-cast.ts';
import { createToken } from '#desk/sign-in/create-token.ts';
import { startEmbedded } from '#store/embedded/start-embedded.ts';
import { freePort } from '#test/free-port.ts';
import type { Chance } from '../simulation/chance.ts';
import { killBackend, killServer } from './database-server.ts';
import { openPastDesk } from './past-desk.ts';
import { type Started, startBelfry, untilReady, untilSaid } from './started.ts';
import type { Victim, VictimParts } from './victim.ts';

/** A desk as an operator runs it: `serve` and two `work` processes on an external PostgreSQL. */
export async function openExternalVictim({ folder, relay, variables = {} }: VictimParts): Promise<Victim> {
  const dataFolder = join(folder, 'server');
  const server = await startEmbedded(dataFolder);
  const [port, lmtpPort] = [await freePort(), await freePort()];
  const url = `http://127.0.0.1:${port}`;
  const env = {
    DATABASE_URL: server.url,
    BELFRY_URL: url,
    PORT: String(port),
    BELFRY_LMTP_PORT: String(lmtpPort),
    BELFRY_SECRET: 'a secret of the crash test',
    BELFRY_SMTP_URL: relay.url,
    LOG_LEVEL: 'error',
    BELFRY_DATA: join(folder, 'data'),
    BELFRY_STORAGE: `file:${join(folder, 'files')}`,
    ...variables,
  };
  // In this process, since starting a command takes a second.
  await migrateDatabase(server.url);
  const past = await openPastDesk(env, relay.own);
  await fillCast(past.world);
  const made = await createToken(past.world, { name: 'crash', role: 'agent', person: people.nadia.email });
  if ('refused' in made) throw new Error(made.refused);
  const { token } = made;

  const commands = ['serve', 'work', 'work'] as const;
  const start = (command: (typeof commands)[number]) =>
    startBelfry([command], command === 'work' ? { ...env, LOG_LEVEL: 'info' } : env);
  const processes: Started[] = commands.map(start);
  await untilReady(url, processes[0]!);
  // A worker that is still starting has no desk yet and exits without its database.
  await Promise.all(processes.slice(1).map((process) => untilSaid(process, 'Working.')));
  const killAll = (places: number[]) => Promise.all(places.map((place) => processes[place]!.kill()));
  const kills: Record<string, (chance: Chance) => Promise<unknown>> = {
    serve: () => killAll([0]),
    'one work': () => killAll([1]),
    'both work': () => killAll([1, 2]),
    'all three': () => killAll([0, 1, 2]),
    'the database': () => killServer(dataFolder),
    'the database and all three': () => Promise.all([killServer(dataFolder), killAll([0, 1, 2])]),
    'a process of the database': (chance) => killBackend(server.url, chance),
  };
  const victim: Victim = {
    name: 'external',
    databaseUrl: server.url,
    url,
    lmtpPort,
    token,
    kills: Object.keys(kills),
    expected: [],
    secrets: async () => [env.BELFRY_SECRET],
    live: () => ({
      isAlive: processes.every((each) => each.isAlive()),
      said: processes.map((each) => each.said()).join('\n'),
    }),
    async kill(what, chance) {
      await kills[what]!(chance);
    },
    async mend() {
      // The operator's service manager restarts PostgreSQL.
      await server.reach();
      for (const [place, process] of processes.entries())
        if (!process.isAlive()) processes[place] = start(commands[place]!);
      await untilReady(url, processes[0]!);
    },
    async turnClocks(chance) {
      victim.expected.push(...(await past.fallDue(chance)));
    },
    now: async () => new Date().toISOString(),
    async close() {
      await past.close();
      await Promise.all(processes.map((process) => process.stop()));
      await server.stop();
    },
  };
  return victim;
}
