import pg from 'pg';

/** What a live hint says: that a ticket changed, and nothing of how. */
export interface Hint {
  ticketId: string;
  deskId: string;
}

export interface HintLine {
  /** Told after a commit; hints of the same moment go out together. */
  ticketChanged(hint: Hint): void;
  subscribe(listener: (hint: Hint) => void): () => void;
  close(): Promise<void>;
}

const channel = 'belfry_hints';
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
    for (const pair of payload.split(' ')) {
      const [ticketId, deskId] = pair.split('/');
      if (ticketId && deskId) for (const listener of listeners) listener({ ticketId, deskId });
    }
  }

  function flush(): void {
    flushing = undefined;
    const pairs = [...pending].map(([ticketId, deskId]) => `${ticketId}/${deskId}`);
    pending = new Map();
    while (pairs.length > 0) {
      const payload = pairs.splice(0, hintsAtOnce).join(' ');
      // Without a connection those in this process are told all the same.
      if (client) client.query('select pg_notify($1, $2)', [channel, payload]).catch(onTrouble);
      else tell(payload);
    }
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
    async close() {
      closed = true;
      clearTimeout(flushing);
      clearTimeout(reconnecting);
      await client?.end();
    },
  };
}
