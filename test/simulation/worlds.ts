import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from '#store/embedded/start-embedded.ts';
import { openOwnDatabase } from '#test/database.ts';
import { type Played, play } from './play.ts';
import type { Script } from './script.ts';
import type { Player } from './shrink.ts';

/** Plays a script in its own database. One connection means one transaction at a time, in a stable order. */
export async function playAlone(script: Script, toTheEnd = true, server?: Server): Promise<Played> {
  const { db, close } = await openOwnDatabase(1, server);
  try {
    return await play(script, db, toTheEnd);
  } finally {
    await close();
  }
}

type Server = () => Promise<{ url: string; stop(): Promise<void> }>;

/** Starts a PostgreSQL for one long run, which no other test stops. It ends with the run. */
export async function openWorlds(): Promise<{ play: Player; close(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'belfry-worlds-'));
  const { url, stop } = await startEmbedded(folder, { fast: true });
  const server: Server = async () => ({ url, stop: async () => undefined });
  return {
    play: (script, toTheEnd) => playAlone(script, toTheEnd, server),
    async close() {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
