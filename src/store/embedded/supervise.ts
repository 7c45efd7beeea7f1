import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { type Embedded, type EmbeddedOptions, startEmbedded } from './start-embedded.ts';

/** Longest pause after a failed start. Pauses start at one second and double, so that a full disk is not retried constantly. */
const pauseMillisecondsMax = 15_000;

/** Called when the server is gone, when it cannot be restarted yet, and when it is back. */
type OnError = (error: unknown) => void;

/**
 * The embedded database for a long-running desk. Restarts a server that died (killed, out of memory, disk full); PostgreSQL
 * recovers committed data. An idle connection detects the death at once.
 */
export async function superviseEmbedded(
  dataDir: string,
  onError: OnError,
  options: EmbeddedOptions = {},
): Promise<Embedded> {
  const embedded = await startEmbedded(dataDir, options);
  const stopped = new AbortController();
  let watching: pg.Client | undefined;

  async function supervise(): Promise<void> {
    for (let failures = 0; !stopped.signal.aborted; ) {
      try {
        await embedded.reach();
        const client = new pg.Client({ connectionString: embedded.url });
        watching = client;
        const gone = new Promise<unknown>((resolve) => client.once('error', resolve).once('end', resolve));
        // Errors after the first one add nothing.
        client.on('error', () => undefined);
        await client.connect();
        failures = 0;
        const error = await gone;
        if (!stopped.signal.aborted) onError(error ?? new Error('The server closed the connection.'));
      } catch (error) {
        onError(error);
        const milliseconds = Math.min(pauseMillisecondsMax, 1_000 * 2 ** failures++);
        await pause(milliseconds, undefined, { signal: stopped.signal }).catch(() => undefined);
      }
    }
  }

  const keeping = supervise();
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
