import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { realClock } from '#cli/compose.ts';
import { readEnvironment } from '#cli/environment.ts';
import { openLog } from '#cli/log.ts';
import { openDesk } from '#cli/run-desk.ts';
import { runWeb } from '#cli/run-serve.ts';
import type { BenchDesk } from './desk.ts';
import { secrets } from './secrets.ts';

/** A second web process on the same database, as behind a load balancer. */
export interface SecondWeb {
  /** Where it listens. Requests send the public address as Host, as a load balancer passes it on. */
  url: string;
  host: string;
  close(): Promise<void>;
}

export async function openSecondWeb(desk: BenchDesk): Promise<SecondWeb> {
  const child = spawn(process.execPath, [import.meta.filename, JSON.stringify(desk)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [url] = (await once(createInterface(child.stdout), 'line')) as [string];
  return {
    url,
    host: new URL(desk.url).host,
    async close() {
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

if (import.meta.main) await serve(JSON.parse(process.argv[2]!));

async function serve({ url, folder, databaseUrl }: BenchDesk): Promise<void> {
  const port = Number(new URL(url).port) + 2;
  const environment = readEnvironment({ PORT: String(port), BELFRY_DATA: folder });
  const log = openLog('error');
  const desk = await openDesk({
    environment,
    databaseUrl,
    secrets,
    url,
    works: false,
    log,
    clock: async () => realClock,
  });
  await runWeb(desk, { environment, url, services: { world: desk.world, demonstration: null }, say: () => undefined });
  process.stdout.write(`http://localhost:${port}\n`);
  process.once('SIGTERM', async () => {
    for (const stop of desk.stops.toReversed()) await stop();
    process.exit(0);
  });
}
