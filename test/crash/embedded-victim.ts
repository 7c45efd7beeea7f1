import { join } from 'node:path';
import { savedSecrets } from '#cli/secrets.ts';
import { withHandle } from '#cli/with-database.ts';
import { readSetting } from '#store/database/settings.ts';
import { databaseUrl } from '#store/embedded/probe.ts';
import { startEmbedded } from '#store/embedded/start-embedded.ts';
import { placeDemonstration } from '#test/filled-demonstration.ts';
import { freePort } from '#test/free-port.ts';
import type { Chance } from '../simulation/chance.ts';
import { killBackend, killServer } from './database-server.ts';
import { type Started, startBelfry, untilReady } from './started.ts';
import { call, type Victim, type VictimParts } from './victim.ts';

/** The demonstration as `npm start` runs it: one process, which starts the embedded PostgreSQL itself. */
export async function openEmbeddedVictim({ folder, relay, variables = {} }: VictimParts): Promise<Victim> {
  const dataFolder = join(folder, 'data');
  const [port, lmtpPort] = [await freePort(), await freePort()];
  const env = {
    BELFRY_DATA: dataFolder,
    PORT: String(port),
    BELFRY_LMTP_PORT: String(lmtpPort),
    BELFRY_SMTP_URL: relay.url,
    LOG_LEVEL: 'error',
    ...variables,
  };
  const url = `http://localhost:${port}`;
  const server = databaseUrl(join(dataFolder, 'postgres', 'socket'));
  await placeDemonstration(dataFolder);
  let desk: Started = startBelfry(['demo'], env);
  await untilReady(url, desk);
  const made = startBelfry(
    ['token', 'create', '--name', 'crash', '--role', 'agent', '--person', 'nadia@desk.example'],
    env,
  );
  if ((await made.ended) !== 0) throw new Error(made.said());
  const token = made.said().trim().split('\n').at(-1)!;

  const kills: Record<string, (chance: Chance) => Promise<void>> = {
    'the program': () => desk.kill(),
    // Another command uses the server, so the server outlives the program and the next start adopts it.
    'the program alone': async () => {
      const other = await startEmbedded(dataFolder);
      await desk.kill();
      desk = startBelfry(['demo'], env);
      await untilReady(url, desk);
      await other.stop();
    },
    'the program and the database': async () => {
      await Promise.all([desk.kill(), killServer(dataFolder)]);
    },
    'the database': () => killServer(dataFolder),
    'a process of the database': (chance) => killBackend(server, chance),
  };
  const victim: Victim = {
    name: 'embedded',
    databaseUrl: server,
    url,
    lmtpPort,
    token,
    kills: Object.keys(kills),
    expected: [],
    secrets: async () => (await savedSecrets(dataFolder)) ?? [],
    live: () => ({ isAlive: desk.isAlive(), said: desk.said() }),
    kill: (what, chance) => kills[what]!(chance),
    async mend() {
      if (!desk.isAlive()) desk = startBelfry(['demo'], env);
      await untilReady(url, desk);
    },
    async turnClocks(chance) {
      const duration = chance.percent(50) ? `PT${1 + chance.below(20)}H` : `P${1 + chance.below(3)}D`;
      const { status, json } = await call(victim, 'PUT', '/demo/clock', { body: { advance: duration } });
      if (status !== 200) throw new Error(JSON.stringify(json));
    },
    now: () =>
      withHandle(server, async (db) => {
        const offset = (await readSetting<number>(db, 'demonstrationClockOffsetMilliseconds')) ?? 0;
        return new Date(Date.now() + offset).toISOString();
      }),
    close: () => desk.stop(),
  };
  return victim;
}
