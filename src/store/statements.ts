import type pg from 'pg';

/**
 * How this process speaks to PostgreSQL: each statement with parameters has a name, so that a connection parses and plans it
 * once (a third of a mail's way in), and a statement that answers nothing goes out together with the next one.
 */
export function shortenTheWay(client: pg.PoolClient): void {
  const ask = client.query.bind(client) as (...args: unknown[]) => Promise<unknown>;
  const stream = (client as unknown as { connection: { stream: { cork(): void; uncork(): void } } }).connection.stream;
  let waiting: (() => Promise<unknown>)[] = [];
  Object.assign(client, {
    query(text: unknown, values?: unknown, ...rest: unknown[]) {
      const send = () => ask(...named(text, values), ...rest);
      if (typeof text === 'string' && needsNoAnswer(text)) {
        waiting.push(send);
        return Promise.resolve(nothing);
      }
      if (waiting.length === 0) return send();
      stream.cork();
      const sent = [...waiting, send].map((each) => each());
      stream.uncork();
      waiting = [];
      return lastOf(sent);
    },
  });
}

/**
 * Marks a statement of which only its failure matters: it goes out with the next statement of its connection, whose
 * promise rejects if this one failed. Within a transaction alone, where the next one is at the latest its commit, which
 * PostgreSQL turns into a rollback if this failed.
 */
export function withoutAnswer(text: string): string {
  return marker + text;
}

const marker = '/* goes out with the next */ ';

/** `begin` cannot fail while its connection lives. */
function needsNoAnswer(text: string): boolean {
  return text === 'begin' || text.startsWith(marker);
}

const nothing = { command: '', rowCount: 0, rows: [], fields: [] };

/** What the last one says, once all have answered; the first failure is the one that tells why. */
async function lastOf(sent: readonly Promise<unknown>[]): Promise<unknown> {
  const answers = await Promise.allSettled(sent);
  const failed = answers.find((answer) => answer.status === 'rejected');
  if (failed) throw failed.reason;
  return sent.at(-1);
}

function named(text: unknown, values: unknown): unknown[] {
  const name = typeof text === 'string' && Array.isArray(values) && values.length > 0 ? nameOf(text) : undefined;
  return name === undefined ? [text, values] : [{ name, text, values }];
}

/** Different texts that a connection prepares at most: more would be queries built anew each time, which gain nothing. */
const statementsMax = 300;

const statementNames = new Map<string, string>();

function nameOf(text: string): string | undefined {
  const known = statementNames.get(text);
  if (known !== undefined || statementNames.size >= statementsMax) return known;
  const name = `belfry_${statementNames.size}`;
  statementNames.set(text, name);
  return name;
}
