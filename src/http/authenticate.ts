import type { MiddlewareHandler } from 'hono';
import { readerOfTicketSession } from '#desk/portal/ticket-link.ts';
import { actorOfSession, actorOfToken, type TokenBearer } from '#desk/sign-in/actors.ts';
import type { World } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import type { TokenScope } from '#domain/sign-in/token.ts';
import type { HttpParts } from '#http/parts.ts';
import { problem } from '#http/problem.ts';
import type { HttpContext, HttpEnv } from '#http/request.ts';
import { sessionTokenOf, ticketTokenOf } from '#http/session-cookie.ts';

/**
 * Lets only those through who bear a token that was granted for this. What only reads is open to a signed-in person's pages
 * as well.
 */
export function authenticate(parts: HttpParts, scope: TokenScope): MiddlewareHandler<HttpEnv> {
  return async (c, next) => {
    const found = await findCaller(parts, c, scope);
    if ('problem' in found) return problem(c, found);
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

/** Why nobody makes this call. */
export type NobodyFound = { problem: 'unauthenticated' | 'tokenExpired' | 'outOfScope' };

/** Who makes this call, or why nobody does. */
export async function findCaller(
  { world, settings }: HttpParts,
  c: HttpContext,
  scope: TokenScope,
): Promise<Authenticated | NobodyFound> {
  const found = await findBearerOf(world, c, scope);
  if (!('problem' in found) || found.problem !== 'unauthenticated') return found;
  return (await findReader(world, settings, c)) ?? found;
}

/** Who bears the token of this request (RFC 6750, 2.1), if it was granted for this. */
export async function findBearerOf(
  world: World,
  c: HttpContext,
  scope: TokenScope,
): Promise<Authenticated | NobodyFound> {
  const [, token] = /^Bearer +(\S+)$/i.exec(c.req.header('authorization') ?? '') ?? [];
  const bearer = token ? await actorOfToken(world, token) : null;
  if (bearer === null) return { problem: 'unauthenticated' };
  if (bearer === 'expired') return { problem: 'tokenExpired' };
  if (bearer.scopes !== null && !bearer.scopes.includes(scope)) return { problem: 'outOfScope' };
  return { actor: bearer.actor, bearer };
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
  if (actor) return { actor, bearer: null };
  // The page of one ticket shows its files and hears of it; the table of rights knows no other for its reader.
  const ticketToken = ticketTokenOf(settings, c);
  const reader = ticketToken === null ? null : await readerOfTicketSession(world, ticketToken);
  return reader && { actor: reader.actor, bearer: null };
}
