import type { MiddlewareHandler } from 'hono';
import { getCookie } from 'hono/cookie';
import { readerOfTicketSession } from '#desk/portal/ticket-link.ts';
import { actorOfSession, actorOfToken, type TokenBearer } from '#desk/sign-in/actors.ts';
import type { World } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { cookieName, setCookie } from '#domain/sign-in/cookie.ts';
import type { TokenScope } from '#domain/sign-in/token.ts';
import type { HttpParts, HttpSettings } from '#http/parts.ts';
import { problem } from '#http/problem.ts';
import type { HttpContext, HttpEnv } from '#http/request.ts';

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

const sessionName = 'belfry';
const ticketName = 'belfry-ticket';
const linkName = 'belfry-link';

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

/** The Set-Cookie value for a session; null ends it. */
export function sessionCookie(settings: HttpSettings, session: { token: string; expiresAt: string } | null): string {
  return cookie(settings, sessionName, session);
}

/** The cookie of a reader who opened one ticket's page from a mail. */
export function ticketCookie(settings: HttpSettings, session: { token: string; expiresAt: string }): string {
  return cookie(settings, ticketName, session);
}

/** The token that opens one ticket's page, or null. */
export function ticketTokenOf(settings: HttpSettings, c: HttpContext): string | null {
  return getCookie(c, cookieName(settings, ticketName)) ?? null;
}

/** The cookie that recognises a browser that used a mail's link. It grants nothing without that link. */
export function linkCookie(settings: HttpSettings, browser: { token: string; expiresAt: string }): string {
  return cookie(settings, linkName, browser);
}

/** The token that recognises a browser that used a mail's link, or null. */
export function linkTokenOf(settings: HttpSettings, c: HttpContext): string | null {
  return getCookie(c, cookieName(settings, linkName)) ?? null;
}

function cookie(settings: HttpSettings, name: string, session: { token: string; expiresAt: string } | null): string {
  const seconds = session ? Math.max(0, Math.floor((Date.parse(session.expiresAt) - Date.now()) / 1000)) : 0;
  return setCookie(settings, { name, value: session?.token ?? '', seconds });
}

/** The session token in a request, or null. */
export function sessionTokenOf(settings: HttpSettings, c: HttpContext): string | null {
  return getCookie(c, cookieName(settings, sessionName)) ?? null;
}
