import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { RouterContextProvider, ServerBuild } from 'react-router';
import type { Exceeded } from '#desk/sign-in/sent-body.ts';
import type { Language } from '#domain/language.ts';
import { areaName, areasOf } from '#web/app/areas.ts';
import type { Caller, Made, Visit } from '#web/app/context.ts';
import { formLimitsOf } from '#web/app/form-limits.ts';
import { pageHeaders } from '#web/app/headers.ts';
import { theme } from '#web/app/kept-choice.ts';
import { languageOfAddress } from '#web/app/language.ts';
import { asksToSignIn, isReturned, readSentForm } from '#web/app/sent-form.ts';
import { signedOutHeader } from '#web/console/connection/guard-fetch.ts';
import type * as Entry from '#web/entry.server.tsx';
import { answerAnyone, type MadePage } from '#web/shared/cached/answer-anyone.ts';
import { openCachedPages } from '#web/shared/cached/cached-pages.ts';

interface Pages {
  /** Answers any request outside the API: a page, its data, a redirect or "not found". */
  respond: (request: Request, caller: Caller) => Promise<Response>;
  /** The folder of built scripts, styles and fonts. Files under `assets/` have a hash in their name. */
  assetDirectory: string;
}

/** `Cache-Control` of the files under `assets/`: their names change with their contents. */
export const immutable = 'public, max-age=31536000, immutable';

/** Loads the built pages. `request.url` must carry the public origin: actions compare it with the Origin header. */
export async function loadPages(directory = new URL('../../build/', import.meta.url)): Promise<Pages> {
  const build: ServerBuild = await import(new URL('server/index.js', directory).href);
  // The bundle contains its own React Router; use it so that both sides share the same context objects.
  const entry = build.entry.module as unknown as typeof Entry;
  const whole = entry.createRequestHandler(build, 'production');
  const areas = new Map(
    [...areasOf(build)].map(([name, area]) => [name, entry.createRequestHandler(area, 'production')] as const),
  );
  const cache = openCachedPages();

  async function make(request: Request, caller: Caller): Promise<MadePage> {
    const { pathname } = new URL(request.url);
    const language = languageOfAddress(pathname) ?? caller.language;
    const nonce = randomBytes(16).toString('base64');
    const context = new entry.RouterContextProvider();
    const made: Made = { cachedWith: null };
    context.set(entry.madeContext, made);
    const limits = formLimitsOf(pathname);
    const posted = () => caller.body.form(limits);
    const visit = { ...caller, language, nonce, theme: theme.of(request), posted };
    context.set(entry.visitContext, visit);
    const tooLarge = caller.body.refusedUnread(limits);
    const response = comesFromElsewhere(request)
      ? refused()
      : tooLarge
        ? await refuseUnread(request, context, language, tooLarge)
        : await answer(request, context, visit);
    const headers = pageHeaders({
      pathname,
      nonce,
      stylesHash: entry.publicStylesHash,
      language,
      signedIn: caller.actor !== null,
    });
    if (caller.actor === null && isOfConsole(pathname)) headers.set(signedOutHeader, '1');
    return { response: withHeaders(response, headers), nonce, ...made };
  }

  /** Answers a request. A form that is sent after its session ended is returned to its writer instead of being lost. */
  async function answer(request: Request, context: RouterContextProvider, visit: Visit): Promise<Response> {
    const handle = areas.get(areaName(new URL(request.url).pathname)) ?? whole;
    if (!isReturned(request)) return handle(request, context);
    const read = () => readSentForm(visit, request);
    context.set(entry.sentFormContext, read);
    const response = await handle(request, context);
    if (!asksToSignIn(response, request) || !(await read())) return response;
    return whole(new Request(new URL(`/${visit.language}/signed-out`, request.url)), context);
  }

  /** The page about a form that is too large by its declared length. The browser's back button brings back the input. */
  function refuseUnread(
    request: Request,
    context: RouterContextProvider,
    language: Language,
    { max }: Exceeded,
  ): Promise<Response> {
    return whole(new Request(new URL(`/${language}/too-large?max=${max}`, request.url)), context);
  }

  return {
    respond: (request, caller) => answerAnyone(cache, request, caller, () => make(request, caller)),
    assetDirectory: fileURLToPath(new URL('client/', directory)),
  };
}

/**
 * Returns true for a form that another site made the browser send; React Router checks this only for pages, not for routes with
 * only an action. Browsers send one of these headers with a form, so cookies with neither are refused. Other programs have no
 * cookies.
 */
function comesFromElsewhere({ method, headers, url }: Request): boolean {
  if (method === 'GET' || method === 'HEAD') return false;
  const origin = headers.get('origin');
  const site = headers.get('sec-fetch-site');
  if (origin === null && site === null) return headers.has('cookie');
  const foreignOrigin = origin !== null && origin !== new URL(url).origin;
  const foreignSite = site !== null && site !== 'same-origin' && site !== 'none';
  return foreignOrigin || foreignSite;
}

/** A person whose session ends on a console page signs in over the page and loses nothing. */
function isOfConsole(pathname: string): boolean {
  return /^\/console(\/|\.data$)/.test(pathname);
}

/** A page with a stricter policy sets its own. A versioned address is cached forever. */
const ownHeaders = ['Content-Security-Policy', 'Cache-Control'];

function withHeaders(response: Response, headers: Headers): Response {
  const own = ownHeaders.map((name) => [name, response.headers.get(name)] as const);
  for (const [name, value] of headers) response.headers.set(name, value);
  for (const [name, value] of own) if (value !== null) response.headers.set(name, value);
  return response;
}

function refused(): Response {
  return new Response('This form was sent by another site. Nothing was changed.\n', { status: 403 });
}
