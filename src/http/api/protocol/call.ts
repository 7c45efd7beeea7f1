import type { z } from '@hono/zod-openapi';
import type { World } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import type { Language } from '#domain/language.ts';
import type { HttpParts } from '#http/parts.ts';
import type { Problem } from '#http/problem.ts';
import type { HttpContext } from '#http/request.ts';

/** Who can ever make a call; what they then may see or do is the table of rights' to say. */
export type MadeBy = 'everyone' | 'desk';

type Shape<T> = z.ZodType<T, unknown>;

/** What a call takes and gives: the OpenAPI document, the checks and the types are made of this one. */
export interface CallShape<P, Q, B, A> {
  method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  /** As OpenAPI writes it: `/tickets/{number}`. */
  path: string;
  does: string;
  madeBy: MadeBy;
  params?: Shape<P>;
  query?: Shape<Q>;
  body?: Shape<B>;
  status: 200 | 201;
  answer: z.ZodType<unknown, A>;
}

/** One call in hand, its input checked. */
export interface Call<P = unknown, Q = unknown, B = unknown> {
  parts: HttpParts;
  /** Reads and verbs go through this one: under an Idempotency-Key it is one transaction. */
  world: World;
  actor: Actor;
  /** The desk that the token names, if any. */
  tokenDeskId: string | null;
  /** Of Accept-Language; null is none of the four. */
  asked: Language | null;
  params: P;
  query: Q;
  body: B;
  c: HttpContext;
}

export type Answer<A> = { answer: A; location?: string } | Problem;

export interface DefinedCall {
  shape: CallShape<unknown, unknown, unknown, unknown>;
  handle(call: Call): Promise<Answer<unknown>>;
}

/** A call of the API with what it does. */
export function defineCall<P = unknown, Q = unknown, B = unknown, A = unknown>(
  shape: CallShape<P, Q, B, A>,
  handle: (call: Call<P, Q, B>) => Promise<Answer<A>>,
): DefinedCall {
  return { shape, handle } as unknown as DefinedCall;
}
