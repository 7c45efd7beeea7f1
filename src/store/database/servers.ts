import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';

/** Which server of several a connection wants, in libpq's words. */
const sessionAttributes = ['any', 'read-write', 'read-only', 'primary', 'standby', 'prefer-standby'] as const;
type SessionAttributes = (typeof sessionAttributes)[number];

/** A `postgres://` URL as libpq reads it: one URL per server, in the order of trying. */
export interface Servers {
  urls: string[];
  wanted: SessionAttributes;
}

/** A URL that names no servers. The message says why, and never contains the URL, which has a password. */
export class ServersRefused extends Error {}

/**
 * Reads `postgres://user:password@a:5432,b:5433/database?target_session_attrs=read-write`. Hosts and ports may also be lists in the
 * query (`?host=/run/a,/run/b&port=5432,5433`), as for sockets. One port then counts for all.
 */
export function readServers(url: string): Servers {
  const [, scheme, user = '', places = '', rest = ''] =
    /^(postgres(?:ql)?:\/\/)([^/?#]*@)?([^/?#]*)(.*)$/s.exec(url) ?? [];
  if (scheme === undefined) throw new ServersRefused('a URL that begins with postgres://');
  const [path = '', query = ''] = split(rest, '?');
  const { wanted, hosts, ports, others } = readQuery(query);
  const named = places.split(',');
  const count = Math.max(named.length, hosts.length);
  const urls = Array.from({ length: count }, (_, place) => {
    const own = new URLSearchParams(others);
    if (hosts.length > 0) own.set('host', hosts[place] ?? '');
    if (ports.length > 0) own.set('port', ports[ports.length === 1 ? 0 : place] ?? '');
    const text = String(own);
    return `${scheme}${user}${hosts.length > 0 ? named[0] : named[place]}${path}${text && `?${text}`}`;
  });
  refuseIncomplete(count, { named, hosts, ports });
  return { urls: urls.map(checked), wanted };
}

function split(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

function readQuery(query: string) {
  const others = new URLSearchParams(query);
  const unknown = ['hostaddr', 'load_balance_hosts', 'service'].find((name) => others.has(name));
  if (unknown) throw new ServersRefused(`a URL without ${unknown}, which Belfry does not know`);
  const wanted = (others.get('target_session_attrs') ?? 'any') as SessionAttributes;
  if (!sessionAttributes.includes(wanted))
    throw new ServersRefused(`a URL whose target_session_attrs is one of ${sessionAttributes.join(', ')}`);
  const [hosts, ports] = ['host', 'port'].map((name) => others.get(name)?.split(',') ?? []) as [string[], string[]];
  for (const name of ['target_session_attrs', 'host', 'port']) others.delete(name);
  return { wanted, hosts, ports, others };
}

function refuseIncomplete(count: number, { named, hosts, ports }: Record<'named' | 'hosts' | 'ports', string[]>): void {
  if (named.length > 1 && hosts.length > 0)
    throw new ServersRefused('a URL that names its hosts in one place: before the database, or as host');
  const isIncomplete =
    count > 1 && [...named, ...hosts].some((host) => host === '') && (hosts.length === 0 || hosts.includes(''));
  if (isIncomplete) throw new ServersRefused('a URL without an empty name between its commas');
  if (ports.length > 1 && ports.length !== count)
    throw new ServersRefused('a URL with one port for all hosts, or as many ports as hosts');
}

function checked(url: string): string {
  // Like pg, accepts a socket's user without a host.
  if (!URL.canParse(url.replace(/@(?=[/?]|$)/, '@localhost')))
    throw new ServersRefused('a URL whose hosts have a name and perhaps a port, such as db1:5432,db2:5433');
  return url;
}

/** The options of `pg` that reach the server of a URL. With several servers, each new connection looks for the right one. */
export function serverOptions(url: string): { connectionString: string; Client?: typeof pg.Client } {
  const servers = readServers(url);
  if (servers.urls.length === 1 && servers.wanted === 'any') return { connectionString: url };
  return {
    connectionString: servers.urls[0]!,
    Client: class extends ChoosingClient {
      protected readonly servers = servers;
    },
  };
}

/** A client for one connection, outside a pool. */
export function newClient(url: string, options: pg.ClientConfig = {}): pg.Client {
  const { Client = pg.Client, connectionString } = serverOptions(url);
  return new Client({ ...options, connectionString });
}

/** A server that answers no sooner is passed over. Less than the limit of connecting, so that one dead server is no failure. */
const askMilliseconds = 5_000;
/** The next server is asked too when this one has not answered by then (RFC 8305 has the same for addresses). */
const nextMilliseconds = 1_000;

/** Called by a pool. */
type Connected = ((error: Error) => void) | ((error: null, client: pg.Client) => void);

/**
 * A `pg` client that finds its server when it connects, as libpq does. A client connects only once, so other connections ask the
 * servers first, and its own is asked once more.
 */
abstract class ChoosingClient extends pg.Client {
  protected abstract readonly servers: Servers;

  override connect(): Promise<pg.Client>;
  override connect(callback: Connected): void;
  override connect(callback?: Connected): unknown {
    const connected = this.#connect();
    if (!callback) return connected;
    const call = callback as (error: Error | null, client?: pg.Client) => void;
    return connected.then(
      () => call(null, this),
      (error) => call(error),
    );
  }

  async #connect(): Promise<pg.Client> {
    const { urls, wanted } = this.servers;
    const found = urls.length > 1 ? await find(this.servers) : { url: urls[0]!, wanted };
    const { host, port } = new pg.Client(found.url);
    Object.assign(this, { host, port });
    // A pool listens only to connected clients. The server may be lost while it is asked, which also rejects the question.
    this.on('error', () => undefined);
    await super.connect();
    try {
      refuseOther(found.wanted, await ask(this));
    } catch (error) {
      await this.end().catch(() => undefined);
      throw error;
    }
    return this;
  }
}

/** The first server in the URL's order that is as wanted. Throws if none is. */
async function find({ urls, wanted }: Servers): Promise<{ url: string; wanted: SessionAttributes }> {
  if (wanted !== 'prefer-standby') return { url: await firstOf(urls, wanted), wanted };
  return firstOf(urls, 'standby').then(
    (url) => ({ url, wanted: 'standby' as const }),
    async () => ({ url: await firstOf(urls, 'any'), wanted: 'any' as const }),
  );
}

/** Asks one server after the other, and the next one as soon as one fails or is late. */
async function firstOf(urls: readonly string[], wanted: SessionAttributes): Promise<string> {
  const stop = new AbortController();
  let before: Promise<unknown> = Promise.resolve();
  const asked = urls.map((url) => {
    const answer = before.then(() => askServer(url, wanted, stop.signal));
    const failed = answer.then(
      () => stop.abort(),
      () => undefined,
    );
    before = Promise.race([failed, before.then(() => pause(nextMilliseconds, undefined, { ref: false }))]);
    return answer.then(() => url);
  });
  try {
    return await Promise.any(asked);
  } catch (error) {
    throw worstOf(error as AggregateError);
  }
}

/** A server of the wrong kind says more than one that is away. */
function worstOf({ errors }: AggregateError): Error {
  return errors.find((error) => error instanceof WrongServer) ?? errors.at(-1);
}

async function askServer(url: string, wanted: SessionAttributes, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: askMilliseconds,
    query_timeout: askMilliseconds,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    refuseOther(wanted, await ask(client));
  } finally {
    client.end().catch(() => undefined);
  }
}

interface ServerSeen {
  isStandby: boolean;
  isReadOnly: boolean;
}

/** PgBouncer passes on no parameters that PostgreSQL reports by itself, so this is a query. */
async function ask(client: pg.Client): Promise<ServerSeen> {
  const text = `select pg_is_in_recovery() as "isStandby", current_setting('default_transaction_read_only')::boolean as "isReadOnly"`;
  const { rows } = await client.query<ServerSeen>({ text, query_timeout: askMilliseconds } as pg.QueryConfig);
  return rows[0]!;
}

/** A server that is reached, and is not as `target_session_attrs` wants it. It may be soon: another is being promoted. */
class WrongServer extends Error {
  /** SQLSTATE: unable to connect. */
  readonly code = '08001';
}

/** PostgreSQL's manual, "target_session_attrs". */
function refuseOther(wanted: SessionAttributes, { isStandby, isReadOnly }: ServerSeen): void {
  const refused: Record<SessionAttributes, string | false> = {
    any: false,
    'prefer-standby': false,
    'read-write': (isStandby || isReadOnly) && 'read-only',
    'read-only': !isStandby && !isReadOnly && 'not read-only',
    primary: isStandby && 'a standby',
    standby: !isStandby && 'no standby',
  };
  const is = refused[wanted];
  if (is) throw new WrongServer(`No server has target_session_attrs=${wanted}: the one that answers is ${is}`);
}
