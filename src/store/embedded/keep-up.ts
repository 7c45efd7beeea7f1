import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { type Embedded, type EmbeddedOptions, startEmbedded } from './start-embedded.ts';

/** After a start that failed: a second, then twice as long each time, so that a full disk is not tried to death. */
const pauseMillisecondsMax = 15_000;

/** Told when the server has gone, when it cannot be started yet, and when it is back. */
export type OnTrouble = (error: unknown) => void;

/**
 * The embedded database for a desk that runs for weeks: a server that goes without being told to (killed, out of memory, out
 * of room) is started again, and recovers what was committed. One connection that does nothing tells at once that it has gone.
 */
export async function keepUp(dataDir: string, onTrouble: OnTrouble, options: EmbeddedOptions = {}): Promise<Embedded> {
  const embedded = await startEmbedded(dataDir, options);
  const stopped = new AbortController();
  let watching: pg.Client | undefined;

  async function keep(): Promise<void> {
    for (let failures = 0; !stopped.signal.aborted; ) {
      try {
        await embedded.reach();
        const client = new pg.Client({ connectionString: embedded.url });
        watching = client;
        const gone = new Promise<unknown>((resolve) => client.once('error', resolve).once('end', resolve));
        // What comes after the first word of the end tells nothing more.
        client.on('error', () => undefined);
        await client.connect();
        failures = 0;
        const error = await gone;
        if (!stopped.signal.aborted) onTrouble(error ?? new Error('It ended the connection.'));
      } catch (error) {
        onTrouble(error);
        const milliseconds = Math.min(pauseMillisecondsMax, 1_000 * 2 ** failures++);
        await pause(milliseconds, undefined, { signal: stopped.signal }).catch(() => undefined);
      }
    }
  }

  const keeping = keep();
  return {
    ...embedded,
    async stop() {
      stopped.abort();
      await watching?.end().catch(() => undefined);
      await keeping;
      await embedded.stop();
    },
  };
}
