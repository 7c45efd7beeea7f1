import { AbortedTransactionError, type DatabaseConnection, type Driver, type QueryResult } from 'kysely';
import type pg from 'pg';
import type { LastingPool } from '#store/database/lasting-pool.ts';
import { propertyName } from '#store/database/names.ts';
import { type DeskQuery, isPlannedForItsValues } from '#store/database/statements.ts';
import { despiteMigrations, isStalePlan } from '#store/database/temporary-failure.ts';

/** Limit of prepared statements per connection. More texts would be dynamic queries, which gain nothing. */
const statementsMax = 300;

/**
 * Kysely's driver for `pg`. Prepares queries and statements with parameters under a name, so that each connection parses and plans
 * them once: a third of the time to save a mail. Rows get their property names once per result.
 */
export class DeskDriver implements Driver {
  readonly #pool: LastingPool;
  readonly #names = new Map<string, string>();
  /** Counts changes of the schema under this process. */
  #schema = 0;

  constructor(pool: LastingPool) {
    this.#pool = pool;
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<Connection> {
    return new Connection(await this.#pool.acquire(), {
      nameOf: (query) => this.#nameOf(query),
      isLost: (error) => this.#pool.noteLost(error),
      onStale: () => this.#forgetNames(),
    });
  }

  async beginTransaction(connection: Connection, { isolationLevel, accessMode }: Settings): Promise<void> {
    const modes = [isolationLevel && `isolation level ${isolationLevel}`, accessMode].filter(Boolean);
    connection.begin(['begin', ...modes].join(' '));
  }

  async commitTransaction(connection: Connection): Promise<void> {
    // PostgreSQL answers a commit after a failed statement with ROLLBACK.
    if ((await connection.command('commit')) === 'ROLLBACK') throw new AbortedTransactionError();
  }

  async rollbackTransaction(connection: Connection): Promise<void> {
    await connection.command('rollback');
  }

  async releaseConnection(connection: Connection): Promise<void> {
    connection.release();
  }

  async destroy(): Promise<void> {
    await this.#pool.end();
  }

  /** The name of a prepared statement, or undefined. A text without parameters may hold several statements. */
  #nameOf({ sql, parameters }: DeskQuery): string | undefined {
    if (isPlannedForItsValues(sql) || (parameters.length === 0 && !/^\s*select\s/i.test(sql))) return undefined;
    const known = this.#names.get(sql);
    if (known !== undefined || this.#names.size >= statementsMax) return known;
    const name = `belfry_${this.#schema}_${this.#names.size}`;
    this.#names.set(sql, name);
    return name;
  }

  /** Each connection prepares its statements again, under new names. */
  #forgetNames(): void {
    this.#schema += 1;
    this.#names.clear();
  }
}

type Settings = Parameters<Driver['beginTransaction']>[1];

interface Surroundings {
  nameOf(query: DeskQuery): string | undefined;
  isLost(error: unknown): boolean;
  onStale(): void;
}

/** A connection of the pool while it is in use. Its statements are pipelined: each is sent at once, or goes out with the next. */
class Connection implements DatabaseConnection {
  readonly #client: pg.PoolClient;
  readonly #around: Surroundings;
  #isBroken = false;
  #isInTransaction = false;
  #waiting: DeskQuery[] = [];

  constructor(client: pg.PoolClient, around: Surroundings) {
    this.#client = client;
    this.#around = around;
  }

  async executeQuery<Row>(query: DeskQuery): Promise<QueryResult<Row>> {
    // Outside a transaction no commit would send it or report its failure.
    if (query.isUnanswered && this.#isInTransaction) {
      this.#wait(query);
      return { rows: [] };
    }
    const send = () => (isPlannedForItsValues(query.sql) ? this.#askForItsValues(query) : this.#ask(query));
    // In a transaction the statements before this one failed too, so its caller begins again.
    const answer = await (this.#isInTransaction ? this.#afterWaiting(send) : despiteMigrations(send));
    const { command, rowCount, rows, fields } = answer;
    const properties = (fields ?? []).map(({ name }) => propertyName(name));
    return {
      ...(changing.has(command) && { numAffectedRows: BigInt(rowCount ?? 0) }),
      rows: (rows ?? []).map((row) => objectOf<Row>(properties, row)),
    };
  }

  // biome-ignore lint/correctness/useYield: Kysely requires the method; cursors cannot share a pipelined connection.
  async *streamQuery(): AsyncIterableIterator<never> {
    throw new Error('Queries are not streamed.');
  }

  /** Does not wait: the first statement fails if this one does. */
  begin(text: string): void {
    this.#isInTransaction = true;
    this.#client.query(text).catch(() => undefined);
  }

  /** Ends a transaction; returns what PostgreSQL did. A connection that cannot is not used again. */
  async command(text: 'commit' | 'rollback'): Promise<string> {
    this.#isInTransaction = false;
    if (text === 'rollback') this.#waiting = [];
    const end = async () => {
      try {
        return await this.#client.query(text);
      } catch (error) {
        this.#noteLost(error);
        this.#isBroken = true;
        throw error;
      }
    };
    return (await this.#afterWaiting(end)).command;
  }

  release(): void {
    this.#client.release(this.#isBroken);
  }

  #wait(query: DeskQuery): void {
    const last = this.#waiting.at(-1);
    if (query.isJoined && last?.sql === query.sql) {
      const parameters = last.parameters.map((list, place) => joined(String(list), String(query.parameters[place])));
      this.#waiting[this.#waiting.length - 1] = { ...last, parameters };
    } else this.#waiting.push(query);
  }

  /** Sends the waiting statements and this one. The first failure is the cause of the others. */
  async #afterWaiting<Answer>(send: () => Promise<Answer>): Promise<Answer> {
    if (this.#waiting.length === 0) return send();
    const before = this.#waiting.map((query) => this.#ask(query));
    this.#waiting = [];
    const sent = send();
    const failed = (await Promise.allSettled([...before, sent])).find(({ status }) => status === 'rejected');
    if (failed) throw (failed as PromiseRejectedResult).reason;
    return sent;
  }

  async #ask(query: DeskQuery): Promise<pg.QueryArrayResult> {
    const { sql: text, parameters } = query;
    try {
      return await this.#client.query({
        text,
        name: this.#around.nameOf(query),
        values: [...parameters],
        rowMode: 'array',
      });
    } catch (error) {
      this.#noteLost(error);
      if (isStalePlan(error)) this.#around.onStale();
      throw error;
    }
  }

  /** The pool would pass a broken connection to the next caller. */
  #noteLost(error: unknown): void {
    if (this.#around.isLost(error)) this.#isBroken = true;
  }

  /** Sends the settings with the query. After a failed query in a transaction, its rollback also restores the setting. */
  async #askForItsValues(query: DeskQuery): Promise<pg.QueryArrayResult> {
    const [, answer] = await Promise.allSettled([
      this.#client.query('set plan_cache_mode = force_custom_plan'),
      this.#ask(query),
      this.#client.query('set plan_cache_mode = force_generic_plan'),
    ]);
    if (answer.status === 'rejected') throw answer.reason;
    return answer.value;
  }
}

/** Joins two lists of rows in JSON. */
function joined(one: string, other: string): string {
  if (one === '[]') return other;
  return other === '[]' ? one : `${one.slice(0, -1)},${other.slice(1)}`;
}

const changing = new Set(['INSERT', 'UPDATE', 'DELETE', 'MERGE']);

function objectOf<Row>(properties: readonly string[], row: readonly unknown[]): Row {
  const object: Record<string, unknown> = {};
  for (let place = 0; place < properties.length; place++) object[properties[place]!] = row[place];
  return object as Row;
}
