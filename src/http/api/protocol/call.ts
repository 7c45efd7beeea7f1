import { createHash } from 'node:crypto';
import type { z } from '@hono/zod-openapi';
import type { World } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import type { Language } from '#domain/language.ts';
import type { HttpParts } from '#http/parts.ts';
import type { Problem } from '#http/problem.ts';
import type { HttpContext } from '#http/request.ts';

/** The kinds of callers. The table of rights decides what they may see or do. */
type MadeBy = 'everyone' | 'desk';

type Shape<T> = z.ZodType<T, unknown>;

/** The input of a call. The OpenAPI document, the validation and the types come from it. */
export interface InputShape<P, Q, B> {
  method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  /** In OpenAPI notation: `/tickets/{number}`. */
  path: string;
  does: string;
  madeBy: MadeBy;
  params?: Shape<P>;
  query?: Shape<Q>;
  body?: Shape<B>;
  /** A body that is a file, which the call reads itself. */
  takesFile?: true;
  /** Larger than the usual, with its reason in `http/limits.ts`. */
  bodyMax?: 'usual' | 'text' | 'installation';
  status: 200 | 201;
}

/** A call that answers with JSON. */
export interface CallShape<P, Q, B, A> extends InputShape<P, Q, B> {
  answer: z.ZodType<unknown, A>;
}

/** A call that answers with a file, a text or a stream. */
export interface ContentShape<P, Q> extends InputShape<P, Q, never> {
  method: 'get';
  /** The media type in the OpenAPI document, and what it contains. */
  sends: { type: string; schema: z.ZodType; description: string };
}

/** A call being handled, with validated input. */
export interface Call<P = unknown, Q = unknown, B = unknown> {
  parts: HttpParts;
  /** Use this one for reads and verbs: with an Idempotency-Key it is one transaction. */
  world: World;
  actor: Actor;
  /** The token's desk; null if it has none. */
  tokenDeskId: string | null;
  /** From Accept-Language; null if none of the languages matches. */
  asked: Language | null;
  params: P;
  query: Q;
  body: B;
  c: HttpContext;
}

export type Answer<A> = { answer: A; location?: string } | Problem;

/** A file, a text or a stream, with its headers. */
export interface Content {
  content: string | Uint8Array<ArrayBuffer> | ReadableStream | null;
  headers: Record<string, string>;
}

interface JsonCall {
  shape: CallShape<unknown, unknown, unknown, unknown>;
  handle(call: Call): Promise<Answer<unknown>>;
}

interface ContentCall {
  shape: ContentShape<unknown, unknown>;
  send(call: Call): Promise<Content | Problem>;
}

export type DefinedCall = JsonCall | ContentCall;

/** A call of the API with its handler. */
export function defineCall<P = unknown, Q = unknown, B = unknown, A = unknown>(
  shape: CallShape<P, Q, B, A>,
  handle: (call: Call<P, Q, B>) => Promise<Answer<A>>,
): DefinedCall {
  return { shape, handle } as unknown as DefinedCall;
}

/** A call that answers with something other than JSON, with its handler. */
export function defineContent<P = unknown, Q = unknown>(
  shape: ContentShape<P, Q>,
  send: (call: Call<P, Q>) => Promise<Content | Problem>,
): DefinedCall {
  return { shape, send } as unknown as DefinedCall;
}

/**
 * A cursor for the place where a page ended. Its checksum covers the place and the query, so an altered cursor, or one of another
 * list, is detected. It grants nothing: rights are checked on every page.
 */
export function writeCursor(asked: unknown, place: unknown): string {
  return Buffer.from(JSON.stringify([sumOf(asked, place), place])).toString('base64url');
}

/** The place in a cursor of this list; undefined if the cursor is invalid. */
export function readCursor(asked: unknown, cursor: string): { place: unknown } | undefined {
  try {
    const [sum, place] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as [unknown, unknown];
    return sum === sumOf(asked, place) && writeCursor(asked, place) === cursor ? { place } : undefined;
  } catch {
    return undefined;
  }
}

function sumOf(asked: unknown, place: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify([asked, place]))
    .digest('base64url')
    .slice(0, 12);
}
