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

/** Requires a token with this scope. Read calls also accept a signed-in person's session. */
export function authenticate(parts: HttpParts, scope: TokenScope): MiddlewareHandler<HttpEnv> {
  return async (c, next) => {
    const found = await findCaller(parts, c, scope);
    if ('problem' in found) return problem(c, found);
    c.set('actor', found.actor);
    c.set('bearer', found.bearer);
    return next();
  };
}

interface Authenticated {
  actor: Actor;
  /** Null for a session. */
  bearer: TokenBearer | null;
}

/** Why a call is not authenticated. */
type NobodyFound = { problem: 'unauthenticated' | 'tokenExpired' | 'outOfScope' };

/** The caller, or why the call is not authenticated. */
export async function findCaller(
  { world, settings }: HttpParts,
  c: HttpContext,
  scope: TokenScope,
): Promise<Authenticated | NobodyFound> {
  const found = await findBearerOf(world, c, scope);
  if (!('problem' in found) || found.problem !== 'unauthenticated') return found;
  return (await findReader(world, settings, c)) ?? found;
}

/** The bearer of the request's token (RFC 6750, 2.1), if it has this scope. */
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

/** A page's own scripts may read with the session. They may not write, so no other site can make them (attack 58). */
async function findReader(
  world: World,
  settings: HttpParts['settings'],
  c: HttpContext,
): Promise<Authenticated | null> {
  if (c.req.header('authorization') !== undefined || !['GET', 'HEAD'].includes(c.req.method)) return null;
  const token = sessionTokenOf(settings, c);
  const actor = token === null ? null : await actorOfSession(world, token);
  if (actor) return { actor, bearer: null };
  // The page of one ticket needs its files and events; the table of rights limits its reader to that ticket.
  const ticketToken = ticketTokenOf(settings, c);
  const reader = ticketToken === null ? null : await readerOfTicketSession(world, ticketToken);
  return reader && { actor: reader.actor, bearer: null };
}
