import { serveStatic } from '@hono/node-server/serve-static';
import type { Hono } from 'hono';
import { openTicketSession, readerOfTicketSession, type TicketReader } from '#desk/portal/ticket-link.ts';
import { askerOfSession, signedInWith } from '#desk/sign-in/actors.ts';
import type { SentBody } from '#desk/sign-in/sent-body.ts';
import type { SessionDoor, Visitor } from '#desk/sign-in/visitor.ts';
import { isRefused } from '#desk/spine/outcome.ts';
import type { Actor } from '#domain/actor.ts';
import { type Language, readLanguage } from '#domain/language.ts';
import { openBody } from '#http/body/sent-body.ts';
import { retryAfterSeconds } from '#http/limits.ts';
import type { HttpParts, RespondWithPage } from '#http/parts.ts';
import { type HttpContext, type HttpEnv, languageChosen, languageCookie } from '#http/request.ts';
import { isTemporary } from '#store/database/temporary-failure.ts';
import { linkCookie, linkTokenOf, sessionCookie, sessionTokenOf, ticketCookie, ticketTokenOf } from './authenticate.ts';

/** File names under `assets/` contain a hash, so browsers cache them forever. The build has compressed them. */
export function mountAssets(app: Hono<HttpEnv>, folder: string): void {
  const keep = (_: string, c: HttpContext) => c.header('Cache-Control', 'public, max-age=31536000, immutable');
  app.get('/assets/*', serveStatic<HttpEnv>({ root: folder, onFound: keep, precompressed: true }));
}

/** Passes every other address to the pages, with the session's data. */
export function mountPages(app: Hono<HttpEnv>, parts: HttpParts, respond: RespondWithPage): void {
  /** An error page that needs no database. */
  const unavailable = async (c: HttpContext, body: SentBody) => {
    const page = await answerWith('unavailable', { ...visitorOfNobody(parts, c), body }, c);
    page.headers.set('Retry-After', String(retryAfterSeconds));
    return page;
  };
  /** A page about this request, in the language of its address, else the visitor's. */
  const answerWith = (name: string, visitor: Visitor, c: HttpContext) => {
    const language = readLanguage(c.req.path.split('/')[1]) ?? visitor.language;
    const page = new URL(`/${language}/${name}`, publicAddress(parts, c));
    return respond(new Request(page, { headers: { cookie: c.req.header('cookie') ?? '' } }), visitor);
  };
  app.all('*', async (c) => {
    if (isPlainUnderSecure(parts, c)) return c.redirect(publicAddress(parts, c), 308);
    const failures: unknown[] = [];
    await using body = openBody(c.req.raw);
    if (parts.obstacle() === 'schema') return unavailable(c, body);
    try {
      const visitor = await visitorOf(parts, c);
      const missing = c.req.path.endsWith('.data') ? 'not-found.data' : 'not-found';
      if (!isReadable(c.req.path)) return await answerWith(missing, { ...visitor, body }, c);
      const report = (error: unknown) => {
        failures.push(error);
        visitor.report(error);
      };
      const page = await respond(publicRequest(parts, c), { ...visitor, body, report });
      // The router refuses a form that a page does not take.
      if (page.status === 405) page.headers.set('Allow', c.req.method === 'POST' ? 'GET, HEAD' : 'POST');
      // The unread rest of a body that is too large would be parsed as the next request.
      if (page.status === 413) page.headers.set('Connection', 'close');
      // Requests from scripts get data; the script shows its own error.
      if (!failures.some(isTemporary)) return page;
      if (c.req.path.endsWith('.data')) return passing(page);
    } catch (error) {
      if (!isTemporary(error)) throw error;
      parts.log.error({ requestId: c.get('requestId'), error }, 'A page cannot be shown now.');
    }
    return unavailable(c, body);
  });
}

/**
 * Whether a path is percent-encoded UTF-8 without U+0000, which PostgreSQL cannot store. No link of ours is anything else, and the
 * router would print it, with the token that it may hold (attack 91).
 */
function isReadable(path: string): boolean {
  try {
    return !decodeURIComponent(path).includes('\0');
  } catch {
    return false;
  }
}

/** Keeps the error body for the router; answers 503 so that clients retry. */
function passing(page: Response): Response {
  const headers = new Headers(page.headers);
  headers.set('Retry-After', String(retryAfterSeconds));
  return new Response(page.body, { status: 503, headers });
}

/** A visitor without the body of their request. */
type KnownVisitor = Omit<Visitor, 'body'>;

/** A visitor known only by the request, for example because the database is unavailable. */
function visitorOfNobody(parts: HttpParts, c: HttpContext): KnownVisitor {
  const requestId = c.get('requestId');
  const language = languageChosen(parts.settings, c) ?? c.get('languageAsked') ?? 'en';
  return {
    actor: null,
    revisions: null,
    asker: null,
    ticketReader: null,
    inQuarantine: parts.obstacle() === 'quarantine',
    requestId,
    clientAddress: c.get('clientAddress'),
    language,
    session: sessionDoor(parts, { token: null, language }, c),
    report: (error) => parts.log.error({ requestId, error }, 'A page failed.'),
  };
}

async function visitorOf(parts: HttpParts, c: HttpContext): Promise<KnownVisitor> {
  const { world, settings } = parts;
  const token = sessionTokenOf(settings, c);
  const signedIn = token === null ? null : await signedInWith(world, token);
  const actor = signedIn?.actor ?? null;
  const asker = actor === null && token !== null ? await askerOfSession(world, token) : null;
  const ticketReader = actor === null ? await ticketReaderOf(parts, c) : null;
  const language = await languageOf(
    parts,
    actor ?? asker ?? ticketReader?.actor ?? null,
    languageChosen(settings, c) ?? c.get('languageAsked'),
  );
  return {
    ...visitorOfNobody(parts, c),
    actor,
    asker,
    ticketReader,
    // After a change, the page reloads everything to show it.
    revisions: c.req.method === 'GET' ? (signedIn?.revisions ?? null) : null,
    language,
    session: sessionDoor(parts, { token, language }, c),
  };
}

async function ticketReaderOf({ world, settings }: HttpParts, c: HttpContext): Promise<TicketReader | null> {
  const token = ticketTokenOf(settings, c);
  return token === null ? null : readerOfTicketSession(world, token);
}

function sessionDoor(
  { world, settings }: HttpParts,
  { token, language }: { token: string | null; language: Language },
  c: HttpContext,
): SessionDoor {
  const { demonstration } = settings;
  return {
    token,
    cookieOf: (session) => sessionCookie(settings, session),
    languageCookie: (chosen) => languageCookie(settings, chosen),
    arrival: { address: c.get('clientAddress'), device: c.req.header('user-agent') ?? '', demonstration, language },
    browserToken: linkTokenOf(settings, c),
    async openTicket(link) {
      const opened = await openTicketSession(world, link, linkTokenOf(settings, c));
      if (isRefused(opened)) return opened;
      return { cookies: [ticketCookie(settings, opened), linkCookie(settings, opened.browser)], number: opened.number };
    },
  };
}

async function languageOf({ world }: HttpParts, actor: Actor | null, asked: Language | null): Promise<Language> {
  return actor?.language ?? asked ?? (await world.allDesks(world.db))[0]?.languages[0] ?? 'en';
}

/** The proxy reports plain HTTP, but the public address is HTTPS. */
function isPlainUnderSecure({ settings }: HttpParts, c: HttpContext): boolean {
  return settings.url.startsWith('https:') && c.get('forwardedProto') === 'http' && c.req.method === 'GET';
}

/**
 * The same request under its public address, because pages compare its origin with the browser's. It has no body: only `Visitor.body`
 * reads one, within the limits of its route.
 */
function publicRequest(parts: HttpParts, c: HttpContext): Request {
  const { method, headers, signal } = c.req.raw;
  return new Request(publicAddress(parts, c), { method, headers, signal });
}

/**
 * The host was already checked, so it is ours; the protocol comes from the public address. U+0000 in a query becomes a space, as
 * in the API.
 */
function publicAddress({ settings }: HttpParts, c: HttpContext): string {
  const { pathname, search } = new URL(c.req.url);
  const query = search.replaceAll('%00', '%20');
  return `${new URL(settings.url).protocol}//${c.req.header('host')}${pathname}${query}`;
}
