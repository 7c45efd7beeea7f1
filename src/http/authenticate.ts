import type { MiddlewareHandler } from 'hono';
import { actorOfSession, actorOfToken, type TokenBearer } from '#desk/actors.ts';
import type { World } from '#desk/world.ts';
import type { Actor } from '#domain/actor.ts';
import type { HttpParts } from '#http/parts.ts';
import { problem } from '#http/problem.ts';
import type { HttpContext, HttpEnv } from '#http/request.ts';
import { sessionTokenOf } from '#http/session-cookie.ts';

/** Lets only those through who bear a token. What only reads is open to a signed-in person's pages as well. */
export function authenticate(parts: HttpParts): MiddlewareHandler<HttpEnv> {
  return async (c, next) => {
    const found = await findCaller(parts, c);
    if (!found) return problem(c, { problem: 'unauthenticated' });
    c.set('actor', found.actor);
    c.set('bearer', found.bearer);
    return next();
  };
}

export interface Authenticated {
  actor: Actor;
  /** Null for who is signed in with a session. */
  bearer: TokenBearer | null;
}

/** Who makes this call; null is nobody. */
export async function findCaller({ world, settings }: HttpParts, c: HttpContext): Promise<Authenticated | null> {
  return (await findBearerOf(world, c)) ?? (await findReader(world, settings, c));
}

/** Who bears the token of this request (RFC 6750, 2.1); null without one, or with one that is nobody's. */
export async function findBearerOf(world: World, c: HttpContext): Promise<Authenticated | null> {
  const [, token] = /^Bearer +(\S+)$/i.exec(c.req.header('authorization') ?? '') ?? [];
  const bearer = token ? await actorOfToken(world, token) : null;
  return bearer && { actor: bearer.actor, bearer };
}

/** A page's own scripts read with its session. They never write with it, so no other site can make them (attack 58). */
async function findReader(
  world: World,
  settings: HttpParts['settings'],
  c: HttpContext,
): Promise<Authenticated | null> {
  if (c.req.header('authorization') !== undefined || !['GET', 'HEAD'].includes(c.req.method)) return null;
  const token = sessionTokenOf(settings, c);
  const actor = token === null ? null : await actorOfSession(world, token);
  return actor && { actor, bearer: null };
}
