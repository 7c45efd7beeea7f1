import type { MiddlewareHandler } from 'hono';
import { getCookie } from 'hono/cookie';
import { readersOfTicketSessions } from '#desk/portal/ticket-link.ts';
import { actorsOfTokens, signedInWithAny, type TokenBearer } from '#desk/sign-in/actors.ts';
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
    const [found] = await findCallers(parts.world, [credentialsOf(parts.settings, c)], scope);
    if ('problem' in found!) return problem(c, found);
    c.set('actor', found!.actor);
    c.set('bearer', found!.bearer);
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

/** The tokens that a request carries. */
export interface Credentials {
  bearer: string | null;
  session: string | null;
  ticket: string | null;
}

/** A page's own scripts may read with the session. They may not write, so no other site can make them (attack 58). */
export function credentialsOf(settings: HttpSettings, c: HttpContext): Credentials {
  const header = c.req.header('authorization');
  const [, bearer = null] = /^Bearer +(\S+)$/i.exec(header ?? '') ?? [];
  const mayRead = header === undefined && ['GET', 'HEAD'].includes(c.req.method);
  return {
    bearer,
    session: mayRead ? sessionTokenOf(settings, c) : null,
    ticket: mayRead ? ticketTokenOf(settings, c) : null,
  };
}

/** The callers, or why a call is not authenticated, in one statement for each kind of credential. */
export async function findCallers(
  world: World,
  callers: readonly Credentials[],
  scope: TokenScope,
): Promise<(Authenticated | NobodyFound)[]> {
  const bearers = await actorsOfTokens(
    world,
    callers.map(({ bearer }) => bearer),
  );
  const signedIn = await signedInWithAny(
    world,
    callers.map(({ session }) => session),
  );
  // The page of one ticket needs its files and events; the table of rights limits its reader to that ticket.
  const readers = await readersOfTicketSessions(
    world,
    callers.map(({ ticket }, nth) => (signedIn[nth] ? null : ticket)),
  );
  return callers.map((_, nth) => {
    const actor = signedIn[nth]?.actor ?? readers[nth]?.actor;
    return actor ? { actor, bearer: null } : bearerWithin(bearers[nth]!, scope);
  });
}

/** The bearer of the request's token (RFC 6750, 2.1), if it has this scope. */
export async function findBearerOf(
  { world, settings }: HttpParts,
  c: HttpContext,
  scope: TokenScope,
): Promise<Authenticated | NobodyFound> {
  const [bearer] = await actorsOfTokens(world, [credentialsOf(settings, c).bearer]);
  return bearerWithin(bearer!, scope);
}

function bearerWithin(bearer: TokenBearer | 'expired' | null, scope: TokenScope): Authenticated | NobodyFound {
  if (bearer === null) return { problem: 'unauthenticated' };
  if (bearer === 'expired') return { problem: 'tokenExpired' };
  if (bearer.scopes !== null && !bearer.scopes.includes(scope)) return { problem: 'outOfScope' };
  return { actor: bearer.actor, bearer };
}

const sessionName = 'belfry';
const ticketName = 'belfry-ticket';
const linkName = 'belfry-link';

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
