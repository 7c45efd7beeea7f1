import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { watchMailbox } from '#channels/imap/watch.ts';
import type { Obstacle } from '#desk/processes/pulse.ts';
import type { World } from '#desk/spine/world.ts';
import { listFetchedMailboxes } from '#store/mailboxes/fetched-mailboxes.ts';

/** An administrator's change takes effect within this time. */
const lookMilliseconds = 5_000;

interface Watched {
  version: number;
  stop(): Promise<void>;
}

interface FetchOptions {
  everyMilliseconds?: number;
  /** Why this process may read no mail now; null if it can. */
  obstacle?(): Obstacle | null;
}

/** Reads all IMAP mailboxes (RFC 3501, 9051), each in one process at a time. */
export function fetchMail(world: World, options: FetchOptions = {}): { close(): Promise<void> } {
  const { everyMilliseconds = lookMilliseconds, obstacle = () => null } = options;
  const holder = randomUUID();
  const watched = new Map<string, Watched>();
  const ended = new AbortController();

  async function follow(): Promise<void> {
    const all = obstacle() === null ? await listFetchedMailboxes(world.db) : [];
    const rows = all.filter(({ settings }) => settings.active);
    const wanted = new Map(rows.map((row) => [row.address, row]));
    for (const [address, { version, stop }] of watched) {
      if (wanted.get(address)?.version === version) continue;
      watched.delete(address);
      await stop();
    }
    for (const [address, row] of wanted) {
      if (watched.has(address)) continue;
      const stopped = new AbortController();
      const done = watchMailbox(world, row, { signal: stopped.signal, holder });
      const stop = () => {
        stopped.abort();
        return done;
      };
      watched.set(address, { version: row.version, stop });
    }
  }

  async function followAll(): Promise<void> {
    while (!ended.signal.aborted) {
      await follow().catch((error) => world.log.warn({ error }, 'The list of mailboxes could not be read.'));
      await pause(everyMilliseconds, undefined, { signal: ended.signal }).catch(() => undefined);
    }
    await Promise.all([...watched.values()].map(({ stop }) => stop()));
  }

  const following = followAll();
  return {
    close() {
      ended.abort();
      return following;
    },
  };
}
