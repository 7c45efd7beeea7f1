import pg from 'pg';
import { isLost } from '#store/database/temporary-failure.ts';

/**
 * A pool that outlives its server. When a connection lost its server, all others that are as old lead to the same one, and each
 * would wait half a minute for it: none of them is used again.
 */
export class LastingPool extends pg.Pool {
  readonly #openedAt = new WeakMap<pg.PoolClient, number>();
  #lostAt = 0;

  /** `onError` hears of broken connections, which the pool replaces. */
  constructor(options: pg.PoolConfig, onError: (error: Error) => void) {
    super(options);
    // Without listeners, the errors would end the process.
    this.on('error', onError);
    this.on('connect', (client) => {
      this.#openedAt.set(client, performance.now());
      client.on('error', onError);
    });
  }

  async acquire(): Promise<pg.PoolClient> {
    for (;;) {
      const client = await this.connect();
      if ((this.#openedAt.get(client) ?? 0) >= this.#lostAt) return client;
      client.release(true);
    }
  }

  /** Returns whether an error of a connection means that it lost its server. */
  noteLost(error: unknown): boolean {
    if (!isLost(error)) return false;
    this.#lostAt = performance.now();
    return true;
  }

  /** Runs one statement. */
  async run(text: string, values?: unknown[]): Promise<pg.QueryResult> {
    const client = await this.acquire();
    let hasFailed = false;
    try {
      return await client.query(text, values);
    } catch (error) {
      hasFailed = true;
      this.noteLost(error);
      throw error;
    } finally {
      client.release(hasFailed);
    }
  }
}
