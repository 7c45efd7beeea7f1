import { sql } from 'kysely';
import type pg from 'pg';

/**
 * How this process speaks to PostgreSQL: each statement with parameters, and each question, has a name, so that a connection
 * parses and plans it once (a third of a mail's way in), and a statement that answers nothing goes out together with the next
 * one; several of the same that wait so are one.
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
 * Marks a statement of which only its failure matters: it goes out with the next statement of its connection, whose
 * promise rejects if this one failed. Within a transaction alone, where the next one is at the latest its commit, which
 * PostgreSQL turns into a rollback if this failed.
 */
export function withoutAnswer(text: string): string {
  return marker + text;
}

/**
 * The same for a statement all of whose parameters are JSON lists of rows: where several wait one behind the other, their
 * lists become one list each and they go out as one statement.
 */
export function withOthersAlike(text: string): string {
  return listMarker + text;
}

const planMarker = '/* planned for its values */';

/**
 * Stands in whatever makes a statement's best plan depend on its values, as words and pieces of names do on how many rows
 * hold them: a statement with it in any place is planned each time it is asked, and has no name. All others are planned once
 * for all values (database.ts).
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

/** Two JSON lists as one. */
function joined(one: string, other: string): string {
  if (one === '[]') return other;
  return other === '[]' ? one : `${one.slice(0, -1)},${other.slice(1)}`;
}

const nothing = { command: '', rowCount: 0, rows: [], fields: [] };

/** What this one says, once all have answered; the first failure is the one that tells why. */
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

/** Without parameters it may be anything, several statements in one text among it; a question is worth a plan. */
const asks = /^\s*select\s/i;

function isPlannedAnew(text: string): boolean {
  return !statementNames.has(text) && text.includes(planMarker);
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
