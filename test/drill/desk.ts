import { mkdirSync, readFileSync } from 'node:fs';
import { request } from 'node:https';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { migrateDatabase } from '#cli/with-database.ts';
import { people } from '#demo/cast.ts';
import { fillCast } from '#demo/fill-cast.ts';
import { createToken } from '#desk/sign-in/create-token.ts';
import { newClient } from '#store/database/servers.ts';
import { openPastDesk, type PastDesk } from '../crash/past-desk.ts';
import type { RecordingRelay } from '../crash/recording-relay.ts';
import { type Started, startBelfry, untilReady, untilSaid } from '../crash/started.ts';
import { addressOf, type Machines, type Name, names, readRecipe, webPort } from './machines.ts';

/** A `belfry` process that a fault may kill. */
export interface Belfry {
  current(): Started;
  start(): void;
}

/** Two `serve` and two `work`, as the recipe runs them. */
export interface Desk {
  /** Both servers without HAProxy and PgBouncer, to prepare and to account. */
  databaseUrl: string;
  secret: string;
  past: PastDesk;
  serve: Record<Name, Belfry>;
  work: Record<Name, Belfry>;
  /** Processes that have exited, with their last words. */
  gone(): string[];
  /** Calls the API by https through HAProxy of a machine. */
  call(
    through: Name,
    method: string,
    path: string,
    body: object,
    key?: string,
  ): Promise<{ status: number; json: unknown }>;
}

const superuser = 'postgres://postgres:password%20of%20postgres@';
const servers = `${addressOf('a')}:5432,${addressOf('b')}:5432`;
const callMilliseconds = 10_000;

/** Creates the database and a desk with its cast, and starts the processes. `direct` leaves HAProxy and PgBouncer out. */
export async function openDesk(
  folder: string,
  machines: Machines,
  relay: RecordingRelay,
  direct: boolean,
): Promise<Desk> {
  await asSuperuser(["create role belfry login password 'password of belfry'", 'create database belfry owner belfry']);
  const databaseUrl = `postgres://belfry:password%20of%20belfry@${servers}/belfry?target_session_attrs=read-write`;
  await migrateDatabase(databaseUrl);
  const recipe = Object.fromEntries(
    [...readRecipe('environment').matchAll(/^(\w+)='(.*)'$/gm)].map(([, name, value]) => [name!, value!]),
  );
  mkdirSync(join(folder, 'files'));
  const variables = (name: Name): Record<string, string> => ({
    ...recipe,
    HOST: addressOf(name),
    BELFRY_LMTP_HOST: addressOf(name),
    DATABASE_URL: direct ? databaseUrl : firstOwn(name, recipe.DATABASE_URL!),
    BELFRY_SMTP_URL: relay.url,
    BELFRY_STORAGE: `file:${join(folder, 'files')}`,
    BELFRY_DATA: join(folder, `belfry-${name}`),
    BELFRY_TRUSTED_PROXIES: '127.0.0.0/8',
    BELFRY_METRICS_PORT: '0',
  });
  const past = await openPastDesk({ ...variables('a'), DATABASE_URL: databaseUrl }, relay.own);
  await fillCast(past.world);
  const made = await createToken(past.world, { name: 'drill', role: 'agent', person: people.nadia.email });
  if ('refused' in made) throw new Error(made.refused);
  const { token } = made;
  const own = (command: 'serve' | 'work') => ({
    a: openBelfry(command, variables('a')),
    b: openBelfry(command, variables('b')),
  });
  const [serve, work] = [own('serve'), own('work')];
  const gone = () =>
    [serve.a, serve.b, work.a, work.b]
      .map(({ current }) => current())
      .filter((each) => !each.isAlive())
      .map((each) => `belfry ${each.name} exited:\n${each.said().slice(-2_000)}`);
  const desk: Desk = { databaseUrl, secret: recipe.BELFRY_SECRET!, past, serve, work, gone, call };
  for (const name of names) await untilReady(`http://${addressOf(name)}:3000`, desk.serve[name].current());
  for (const name of names) await untilSaid(desk.work[name].current(), 'Working.');
  return desk;

  async function call(through: Name, method: string, path: string, body: object, key?: string) {
    const sent = request({
      host: addressOf(through),
      port: webPort,
      method,
      path: `/api/v1${path}`,
      ca: readFileSync(machines.certificate),
      checkServerIdentity: () => undefined,
      signal: AbortSignal.timeout(callMilliseconds),
      headers: {
        Host: new URL(recipe.BELFRY_URL!).host,
        Authorization: `Bearer ${token}`,
        'Content-Type': 'application/json',
        ...(key && { 'Idempotency-Key': key }),
      },
    });
    sent.end(JSON.stringify(body));
    return new Promise<{ status: number; json: unknown }>((resolve, reject) => {
      sent.once('error', reject);
      sent.once('response', (answer) => {
        text(answer).then((said) => resolve({ status: answer.statusCode!, json: parsed(said) }), reject);
      });
    });
  }
}

/** HAProxy itself answers in HTML. */
function parsed(said: string): unknown {
  try {
    return JSON.parse(said);
  } catch {
    return said;
  }
}

/** Runs statements at the primary as superuser. */
export async function asSuperuser(statements: readonly string[]): Promise<void> {
  const client = newClient(`${superuser}${servers}/postgres?target_session_attrs=primary`, { query_timeout: 20_000 });
  client.on('error', () => undefined);
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** The recipe names the machine's own PgBouncer first. */
function firstOwn(name: Name, url: string): string {
  return name === 'a' ? url : url.replace(/@([^,]+),([^/]+)/, '@$2,$1');
}

function openBelfry(command: 'serve' | 'work', variables: Record<string, string>): Belfry {
  const start = () => startBelfry([command], { ...variables, LOG_LEVEL: command === 'work' ? 'info' : 'warn' });
  let current = start();
  return {
    current: () => current,
    start() {
      current = start();
    },
  };
}
