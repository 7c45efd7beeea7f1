import pg from 'pg';

/** A connection only for LISTEN and NOTIFY on one channel, which reconnects by itself. */
export interface NotificationLine {
  /** Notifies every process; false without a connection. */
  notify(payload: string): boolean;
  close(): Promise<void>;
}

const reconnectMilliseconds = 1_000;

/**
 * Opens a line on `channel`. Calls `hear` with each payload, and `opened` after each connect, since notifications may have been
 * missed.
 */
export function openNotificationLine(
  { url, channel }: { url: string; channel: string },
  { hear, opened, onTrouble }: { hear(payload: string): void; opened(): void; onTrouble(error: Error): void },
): NotificationLine {
  let reconnecting: NodeJS.Timeout | undefined;
  let client: pg.Client | undefined;
  let closed = false;

  async function connect(): Promise<void> {
    reconnecting = undefined;
    const next = new pg.Client({ connectionString: url });
    next.on('error', onTrouble);
    next.on('end', connectAgain);
    next.on('notification', ({ payload }) => hear(payload ?? ''));
    try {
      await next.connect();
      await next.query(`listen ${channel}`);
      client = next;
      opened();
    } catch (error) {
      onTrouble(error as Error);
      connectAgain();
    }
  }

  function connectAgain(): void {
    client = undefined;
    if (!closed) reconnecting ??= setTimeout(() => void connect(), reconnectMilliseconds).unref();
  }

  void connect();
  return {
    notify(payload) {
      client?.query('select pg_notify($1, $2)', [channel, payload]).catch(onTrouble);
      return client !== undefined;
    },
    async close() {
      closed = true;
      clearTimeout(reconnecting);
      await client?.end();
    },
  };
}
