import { sql } from 'kysely';
import pg from 'pg';
import type { Handle } from '#store/database.ts';

/** What a live hint says: that a ticket changed, and nothing of how. */
export interface Hint {
  ticketId: string;
  deskId: string;
}

export interface HintLine {
  /** Told after a commit; hints of the same moment go out together. */
  ticketChanged(hint: Hint): void;
  subscribe(listener: (hint: Hint) => void): () => void;
  /** Tells every process that what the public sees has changed. */
  publicChanged(): void;
  /** Calls the listener when any process says so, and after a gap in which it may have been missed. */
  onPublicChanged(listener: () => void): void;
  close(): Promise<void>;
}

const channel = 'belfry_hints';
/** What a notification says that is about no ticket. */
const publicWord = 'public';
/** Hints are merged for so long: a burst of changes is one notification. */
const mergeMilliseconds = 50;
/** PostgreSQL takes 8,000 bytes in a notification; a pair of ids has 73. */
const hintsAtOnce = 80;
const reconnectMilliseconds = 1_000;

/**
 * Carries hints between all processes on one database by LISTEN and NOTIFY, on a connection of its own, so that no
 * transaction notifies. It reconnects by itself; who listens fetches again after a gap.
 */
export function openHintLine(url: string, onTrouble: (error: Error) => void): HintLine {
  const listeners = new Set<(hint: Hint) => void>();
  const publicListeners = new Set<() => void>();
  let pending = new Map<string, string>();
  let flushing: NodeJS.Timeout | undefined;
  let reconnecting: NodeJS.Timeout | undefined;
  let client: pg.Client | undefined;
  let closed = false;

  async function connect(): Promise<void> {
    reconnecting = undefined;
    const next = new pg.Client({ connectionString: url });
    next.on('error', onTrouble);
    next.on('end', connectAgain);
    next.on('notification', ({ payload }) => tell(payload ?? ''));
    try {
      await next.connect();
      await next.query(`listen ${channel}`);
      client = next;
      tell(publicWord);
    } catch (error) {
      onTrouble(error as Error);
      connectAgain();
    }
  }

  function connectAgain(): void {
    client = undefined;
    if (!closed) reconnecting ??= setTimeout(() => void connect(), reconnectMilliseconds).unref();
  }

  function tell(payload: string): void {
    if (payload === publicWord) for (const listener of publicListeners) listener();
    for (const hint of hintsIn(payload)) for (const listener of listeners) listener(hint);
  }

  function flush(): void {
    flushing = undefined;
    const pairs = [...pending].map(([ticketId, deskId]) => `${ticketId}/${deskId}`);
    pending = new Map();
    while (pairs.length > 0) notify(pairs.splice(0, hintsAtOnce).join(' '));
  }

  function notify(payload: string): void {
    // Without a connection those in this process are told all the same.
    if (client) client.query('select pg_notify($1, $2)', [channel, payload]).catch(onTrouble);
    else tell(payload);
  }

  void connect();
  return {
    ticketChanged({ ticketId, deskId }) {
      pending.set(ticketId, deskId);
      flushing ??= setTimeout(flush, mergeMilliseconds);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    publicChanged: () => notify(publicWord),
    onPublicChanged: (listener) => void publicListeners.add(listener),
    async close() {
      closed = true;
      clearTimeout(flushing);
      clearTimeout(reconnecting);
      await client?.end();
    },
  };
}

function hintsIn(payload: string): Hint[] {
  return payload.split(' ').flatMap((pair) => {
    const [ticketId, deskId] = pair.split('/');
    return ticketId && deskId ? [{ ticketId, deskId }] : [];
  });
}

/** Says the same from a process that holds no line: a command that changes what the public sees. */
export async function tellPublicChanged(db: Handle): Promise<void> {
  await sql`select pg_notify(${channel}, ${publicWord})`.execute(db);
}
