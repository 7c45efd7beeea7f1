import { Registry } from 'prom-client';
import type { PersonName } from '#demo/cast.ts';
import { people } from '#demo/cast.ts';
import { createToken } from '#desk/sign-in/create-token.ts';
import type { TicketJson } from '#http/api/ticket/ticket-json.ts';
import type { HttpParts } from '#http/parts.ts';
import { createHttp, listenHttp } from '#http/server.ts';
import { atEnd } from '#test/at-end.ts';
import { openFilledDesk, openTestDesk, type TestDesk } from '#test/desk-world.ts';
import { freePort } from '#test/free-port.ts';
import { openHintsHere } from '#test/hints-here.ts';
import type { LoopWatch } from '#test/loop-watch.ts';
import { isSlow, slowed } from '#test/slow.ts';

export interface HttpDesk extends TestDesk {
  url: string;
  /** The URL of its database, for a command that runs in parallel. */
  databaseUrl: string;
  /** The token of a bearer: `agent` and `admin` are service tokens, all others belong to a person. */
  token(who: Bearer): Promise<string>;
  /** Calls the API with a bearer's token; sends the body as JSON. */
  call(
    who: Bearer | null,
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<Reply>;
  /** Answers a request without a socket, as the server does: walks of thousands of addresses need half the time. */
  respond(path: string, init?: Asked): Promise<Response>;
}

export type Asked = Omit<RequestInit, 'headers'> & { headers?: Record<string, string> };

export type Bearer = PersonName | 'service' | 'admin';

export interface Reply {
  status: number;
  body: Wire;
  headers: Headers;
}

/** A list with at least two items, so that a test can read the first two. */
type Several<T> = [T, T, ...T[]];

/** A ticket, an entry or a mail with the fields of all three. Each test reads the fields that it expects. */
export interface WireItem {
  id: string;
  number: string;
  kind: string;
  direction: string | null;
  automatic: boolean;
  held: boolean;
  text: string | null;
  html: string;
  by: unknown;
  attachments: Several<{ id: string }>;
  messageId: string;
  from: string;
  fromName: string;
  to: string[];
  cc: string[];
  subject: string;
  outcome: string | null;
  bounce: unknown;
  ticket: string;
  entry: string;
  reason: string | null;
  tags: Several<string>;
  waitsFor: string | null;
  fields: Record<string, unknown>;
}

/** Any response: a ticket, an entry, a list or a problem. */
export interface Wire extends Omit<WireItem, 'by'> {
  by: { name: string | null; role: string };
  type: string;
  title: string;
  detail: string;
  status: unknown;
  issues: Several<{ path: string; message: string }>;
  items: Several<WireItem>;
  next: string;
  now: string;
  /** Whether a call changed the installation. */
  changed: boolean;
  synonyms: string[];
  done: boolean;
  /** Progress of a ticket’s tasks; in a refusal the open ones. */
  tasks: object;
  retired: boolean;
  mergedInto: string | null;
  changes: { what: string; path: (string | number)[]; name?: string; detail?: string }[];
  desk: string;
  summary: string;
  language: string;
  channel: string;
  priority: string;
  impact: TicketJson['impact'];
  urgencyLevel: TicketJson['urgencyLevel'];
  urgent: boolean;
  phoned: boolean;
  requester: { name: string | null; email: string | null; phone: string | null };
  organisation: { id: string; name: string };
  site: unknown;
  assignee: unknown;
  closedAt: string | null;
  followUpOf: string | null;
  clock: NonNullable<TicketJson['clock']>;
  targets: {
    firstAnswer: TicketJson['targets']['firstAnswer'];
    nextAnswer: NonNullable<TicketJson['targets']['nextAnswer']>;
    handled: NonNullable<TicketJson['targets']['handled']>;
  };
  paths: Record<string, object>;
}

export interface HttpChoices extends Omit<Partial<HttpParts>, 'settings'> {
  settings?: Partial<HttpParts['settings']>;
  /** All the tickets of the demonstration, of the weeks before the usual start or before now; otherwise the desk has none. */
  filled?: boolean | 'untilNow';
}

/** The test desk behind a real HTTP server; the demonstration's desk by default. */
export async function openHttpDesk({ filled = false, ...changes }: HttpChoices = {}): Promise<HttpDesk> {
  const desk = filled ? await openFilledDesk(filled === 'untilNow' ? 'now' : 'start') : await openTestDesk();
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const { settings, ...parts } = changes;
  const hints = openHintsHere();
  Object.assign(desk.world.hints, { ticketChanged: hints.ticketChanged, tellStaff: hints.tellStaff });
  const http = createHttp({
    world: desk.world,
    hints,
    metrics: new Registry(),
    log: desk.world.log,
    health: async () => ({ status: 'UP', checks: {} }),
    databaseAnswers: async () => true,
    obstacle: () => null,
    loopDelay: () => ({ median: 0, p99: 0, max: 0 }),
    ...parts,
    settings: { url, port, trustedProxies: [], demonstration: true, ...settings },
  });
  watchRequests(http.app, desk.watch);
  const listener = await listenHttp(isSlow ? slowed(http) : http, { host: '127.0.0.1', port });
  atEnd(() => listener.close());
  const tokens = new Map<Bearer, string>();

  async function token(who: Bearer): Promise<string> {
    const known = tokens.get(who) ?? (await newToken(desk, who));
    tokens.set(who, known);
    return known;
  }

  async function call(who: Bearer | null, method: string, path: string, body?: unknown, extra = {}): Promise<Reply> {
    const headers: Record<string, string> = { ...extra };
    if (who !== null) headers.authorization = `Bearer ${await token(who)}`;
    if (body !== undefined) headers['content-type'] = 'application/json';
    const sent = typeof body === 'string' ? body : JSON.stringify(body);
    const response = await respond(`/api/v1${path}`, { method, headers, body: sent });
    const text = await response.text();
    return { status: response.status, body: text === '' ? null : JSON.parse(text), headers: response.headers };
  }

  async function respond(path: string, { headers, ...init }: Asked = {}): Promise<Response> {
    const request = new Request(url + path, { ...init, headers: { host: `127.0.0.1:${port}`, ...headers } });
    return http.app.fetch(request, { incoming: { socket: { remoteAddress: '127.0.0.1' } } });
  }

  return { ...desk, url, databaseUrl: desk.url, token, call, respond };
}

/** Counts the turns of the event loop from the arrival of each request to its answer. */
function watchRequests(
  app: { fetch: (request: Request, ...beside: never[]) => Response | Promise<Response> },
  watch: LoopWatch,
): void {
  const { fetch } = app;
  app.fetch = (request, ...beside) =>
    watch.during(`${request.method} ${new URL(request.url).pathname}`, async () => fetch(request, ...beside));
}

async function newToken({ world }: TestDesk, who: Bearer): Promise<string> {
  const order =
    who === 'service' || who === 'admin'
      ? ({ name: who, role: who === 'admin' ? 'admin' : 'agent', person: null } as const)
      : ({ name: who, role: roleOf(who), person: people[who].email } as const);
  const made = await createToken(world, order);
  if ('refused' in made) throw new Error(made.refused);
  return made.token;
}

function roleOf(name: PersonName): 'agent' | 'admin' | 'requester' {
  const person = people[name] as { roles?: string[] };
  if (person.roles?.includes('administrator')) return 'admin';
  return person.roles ? 'agent' : 'requester';
}
