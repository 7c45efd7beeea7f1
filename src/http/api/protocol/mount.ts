import { createHash } from 'node:crypto';
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { MiddlewareHandler } from 'hono';
import { compress } from 'hono/compress';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { takeWrite } from '#desk/limits/call-limits.ts';
import { once } from '#desk/spine/once.ts';
import type { World } from '#desk/spine/world.ts';
import type { TokenScope } from '#domain/sign-in/token.ts';
import { isStaff } from '#domain/ticket/rights.ts';
import type { Answer, Call, Content, ContentShape, DefinedCall, InputShape } from '#http/api/protocol/call.ts';
import { type Input, readInput } from '#http/api/protocol/input.ts';
import { notDone, oneFile, tooManyWrites } from '#http/api/protocol/shapes.ts';
import { authenticate } from '#http/authenticate.ts';
import type { HttpParts } from '#http/parts.ts';
import { type Problem, type ProblemBody, problem, problemBody, problemResponse } from '#http/problem.ts';
import type { HttpContext, HttpEnv } from '#http/request.ts';

/** The response of a call, to send and to store under its Idempotency-Key. */
interface Rendered {
  status: number;
  body: unknown;
  location?: string;
}

/**
 * Compresses JSON for API clients: a list of fifty tickets shrinks to an eighth. Skips answers that fit into a packet, and those
 * for a session: their length could reveal secrets to the party that chose the address (BREACH).
 */
export const compressJson: MiddlewareHandler<HttpEnv> = (c, next) =>
  c.get('bearer') === null ? next() : gzip(c, next);

const gzip = compress({ encoding: 'gzip', threshold: 1_400, contentTypeFilter: /^application\/json\b/ });

/** Mounts a call on its path, and runs it once per Idempotency-Key. */
export function mountCall(api: OpenAPIHono<HttpEnv>, parts: HttpParts, call: DefinedCall): void {
  const { shape } = call;
  mountShape(api, parts, shape, async (c, input) => {
    if ('send' in call) return respondWithContent(c, await call.send(callOf(parts, parts.world, c, input)));
    const key = shape.method === 'post' ? c.req.header('idempotency-key') : undefined;
    const run = (world: World) => render(call, callOf(parts, world, c, input));
    return key === undefined ? respond(c, await run(parts.world)) : respondOnce(parts, c, key, input.sent, run);
  });
}

type AnyShape = InputShape<unknown, unknown, unknown>;

/**
 * Mounts whatever comes before the handler of a call: authenticates, counts writing calls, limits the body, checks who may ever make
 * it, and validates its input. Every route of the API reads its input here (attack 94).
 */
export function mountShape(
  api: OpenAPIHono<HttpEnv>,
  parts: HttpParts,
  shape: AnyShape,
  answer: (c: HttpContext, input: Input) => Promise<Response>,
): void {
  const path = shape.path.replaceAll(/\{(\w+)\}/g, ':$1');
  const scope = scopeOf(shape);
  api.on([shape.method], [path], authenticate(parts, scope), countWrites(parts, shape), compressJson, async (c) => {
    if (shape.madeBy === 'desk' && !isStaff(c.get('actor'))) return problem(c, { problem: 'forbidden' });
    const input = await readInput(shape, c);
    return 'problem' in input || 'refused' in input ? problem(c, input) : answer(c, input);
  });
}

/** Only tokens write by the API (attack 58). */
function countWrites({ world }: HttpParts, shape: AnyShape): MiddlewareHandler<HttpEnv> {
  return async (c, next) => {
    const bearer = c.get('bearer');
    const wait =
      shape.method === 'get' || bearer === null ? null : await takeWrite(world, bearer.tokenId, scopeOf(shape));
    return wait === null ? next() : problem(c, { problem: 'tooMany', retryAfterSeconds: wait });
  };
}

/** The scopes of calls that are not about tickets. Tickets have separate scopes to read and to write. */
const scopes: Partial<Record<string, TokenScope>> = {
  '/mails': 'mails',
  '/phone-events': 'phone',
  '/installation': 'installation',
  '/files': 'files',
  '/files/{id}': 'files',
  '/events': 'events',
};

function scopeOf({ method, path }: { method: string; path: string }): TokenScope {
  return scopes[path] ?? (method === 'get' ? 'readTickets' : 'writeTickets');
}

/** Runs something once per token, path and Idempotency-Key, and returns the stored response on every repeat. */
export async function respondOnce(
  { world }: HttpParts,
  c: HttpContext,
  key: string,
  sent: string | Uint8Array,
  run: (world: World) => Promise<Rendered>,
): Promise<Response> {
  const tokenId = c.get('bearer')!.tokenId;
  if (key.length === 0 || key.length > keyCharactersMax)
    return problem(c, { problem: 'invalid', issues: [{ path: 'Idempotency-Key', message: `1–${keyCharactersMax}` }] });
  const bodyHash = createHash('sha256').update(sent).digest();
  const done = await once(world, { tokenId, path: c.req.path, key, bodyHash }, run);
  if ('refused' in done) return problem(c, { problem: done.refused });
  return respond(c, done.response as Rendered);
}

/** A UUID has 36; a client may prefix its own order number. */
const keyCharactersMax = 255;

function callOf(parts: HttpParts, world: World, c: HttpContext, input: Input): Call {
  const { params, query, body } = input;
  const tokenDeskId = c.get('bearer')?.deskId ?? null;
  return { parts, world, c, actor: c.get('actor'), tokenDeskId, asked: c.get('languageAsked'), params, query, body };
}

function respondWithContent(c: HttpContext, answer: Content | Problem): Response {
  if (!('content' in answer)) return problem(c, answer);
  const { content, headers } = answer;
  return content === null ? c.body(content, 200, headers) : c.body(content, 200, headers);
}

type JsonCall = Extract<DefinedCall, { handle: unknown }>;

async function render(call: JsonCall, received: Call): Promise<Rendered> {
  return renderAnswer(call, await call.handle(received), received.c);
}

/** Parses the output, so that fields outside the contract are not sent. */
function renderAnswer({ shape }: JsonCall, answer: Answer<unknown>, c: HttpContext): Rendered {
  if (!('answer' in answer)) {
    const body = problemBody(answer, c.get('languageAsked') ?? 'en');
    return { status: body.status, body };
  }
  const { location } = answer;
  return { status: shape.status, body: shape.answer.parse(answer.answer), ...(location && { location }) };
}

export function respond(c: HttpContext, { status, body, location }: Rendered): Response {
  if (status >= 400) return problemResponse(c, body as ProblemBody);
  if (location) c.header('Location', location);
  return jsonOf(c, body, status as ContentfulStatusCode);
}

/** A JSON response with its length, which decides whether to compress it. */
export function jsonOf(c: HttpContext, body: unknown, status: ContentfulStatusCode): Response {
  const text = JSON.stringify(body);
  const length = String(Buffer.byteLength(text));
  return c.body(text, status, { 'Content-Type': 'application/json', 'Content-Length': length });
}

/** Adds calls to the OpenAPI document, with the same schemas that validate input and output. */
export function describeCalls(app: OpenAPIHono<HttpEnv>, calls: readonly DefinedCall[]): void {
  app.openAPIRegistry.registerComponent('securitySchemes', 'token', { type: 'http', scheme: 'bearer' });
  for (const { shape } of calls)
    describeCall(
      app,
      shape,
      'sends' in shape ? shape.sends : { description: 'Done.', type: 'application/json', schema: shape.answer },
    );
}

/** Adds one call to the OpenAPI document. */
export function describeCall(
  app: OpenAPIHono<HttpEnv>,
  shape: AnyShape,
  { description, type, schema }: ContentShape<unknown, unknown>['sends'],
): void {
  const body = shape.takesFile ? { 'multipart/form-data': { schema: oneFile } } : undefined;
  const json = shape.body && { 'application/json': { schema: shape.body } };
  const content = body ?? json;
  app.openAPIRegistry.registerPath({
    method: shape.method,
    path: shape.path,
    summary: shape.does,
    security: [{ token: [] }],
    request: {
      ...(shape.params && { params: shape.params as never }),
      ...(shape.query && { query: shape.query as never }),
      ...(content && { body: { content } }),
    },
    responses: {
      [shape.status]: { description, content: { [type]: { schema } } },
      ...(shape.method !== 'get' && { 429: tooManyWrites }),
      default: notDone,
    },
  });
}

/** The OpenAPI document of all described calls. */
export function writeDocument(app: OpenAPIHono<HttpEnv>): object {
  return app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: { title: 'Belfry', version: '1', description: 'A service desk for public administrations.' },
    servers: [{ url: '/api/v1' }],
  });
}
