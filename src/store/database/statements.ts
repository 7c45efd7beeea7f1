import { sql } from 'kysely';
import type pg from 'pg';

/**
 * Names statements with parameters, and queries, so that each connection parses and plans them once (a third of the time to store
 * a mail). Sends statements without an answer together with the next one; see `withOthersAlike` for merging.
 */
export function shortenTheWay(client: pg.PoolClient): void {
  const ask = client.query.bind(client) as (...args: unknown[]) => Promise<unknown>;
  const stream = (client as unknown as { connection: { stream: { cork(): void; uncork(): void } } }).connection.stream;
  let waiting: Waiting[] = [];
  Object.assign(client, {
    query(text: unknown, values?: unknown, ...rest: unknown[]) {
      if (typeof text === 'string' && needsNoAnswer(text)) {
        wait(waiting, text, values as unknown[] | undefined);
        return Promise.resolve(nothing);
      }
      const send = () => ask(...named(text, values), ...rest);
      const isPlanned = typeof text === 'string' && isPlannedAnew(text);
      if (waiting.length === 0 && !isPlanned) return send();
      stream.cork();
      const before = waiting.map((each) => ask(...named(each.text, each.values)));
      waiting = [];
      if (isPlanned) before.push(ask('set plan_cache_mode = force_custom_plan'));
      const sent = send();
      const after = isPlanned ? [ask('set plan_cache_mode = force_generic_plan')] : [];
      stream.uncork();
      return answerOf(before, sent, after);
    },
  });
}

/**
 * Marks a statement whose result is not needed: it goes out with the next statement, whose promise rejects if this one failed.
 * Only within a transaction, where the final commit becomes a rollback after a failure.
 */
export function withoutAnswer(text: string): string {
  return marker + text;
}

/** The same for a statement whose parameters are all JSON lists of rows: consecutive waiting statements are merged into one. */
export function withOthersAlike(text: string): string {
  return listMarker + text;
}

const planMarker = '/* planned for its values */';

/**
 * Marks a statement whose best plan depends on its values, such as words and parts of names. It has no name and is planned each
 * time. All others are planned once (database.ts).
 */
export const plannedForItsValues = sql.raw(`${planMarker} `);

const marker = '/* goes out with the next */ ';
const listMarker = '/* goes out with others alike */ ';

interface Waiting {
  text: string;
  values: unknown[] | undefined;
}

/** `begin` cannot fail while its connection lives. */
function needsNoAnswer(text: string): boolean {
  return text === 'begin' || text.startsWith(marker) || text.startsWith(listMarker);
}

function wait(waiting: Waiting[], text: string, values: unknown[] | undefined): void {
  const last = waiting.at(-1);
  if (last?.text === text && text.startsWith(listMarker))
    last.values = last.values?.map((list, place) => joined(String(list), String(values?.[place])));
  else waiting.push({ text, values });
}

/** Concatenates two JSON lists. */
function joined(one: string, other: string): string {
  if (one === '[]') return other;
  return other === '[]' ? one : `${one.slice(0, -1)},${other.slice(1)}`;
}

const nothing = { command: '', rowCount: 0, rows: [], fields: [] };

/** The result of this statement, after all have answered; the first failure is the cause. */
async function answerOf(
  before: readonly Promise<unknown>[],
  sent: Promise<unknown>,
  after: readonly Promise<unknown>[],
): Promise<unknown> {
  const answers = await Promise.allSettled([...before, sent, ...after]);
  const failed = answers.find((answer) => answer.status === 'rejected');
  if (failed) throw failed.reason;
  return sent;
}

function named(text: unknown, values: unknown): unknown[] {
  const isPrepared = typeof text === 'string' && Array.isArray(values) && (values.length > 0 || asks.test(text));
  const name = isPrepared && !isPlannedAnew(text) ? nameOf(text) : undefined;
  return name === undefined ? [text, values] : [{ name, text, values }];
}

/** A text without parameters may hold several statements; only queries are worth preparing. */
const asks = /^\s*select\s/i;

function isPlannedAnew(text: string): boolean {
  return !statementNames.has(text) && text.includes(planMarker);
}

/** Limit of prepared statements per connection. More texts would be dynamic queries, which gain nothing. */
const statementsMax = 300;

const statementNames = new Map<string, string>();

function nameOf(text: string): string | undefined {
  const known = statementNames.get(text);
  if (known !== undefined || statementNames.size >= statementsMax) return known;
  const name = `belfry_${statementNames.size}`;
  statementNames.set(text, name);
  return name;
}
