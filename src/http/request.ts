import { isIP } from 'node:net';
import type { HttpBindings } from '@hono/node-server';
import type { Context, MiddlewareHandler } from 'hono';
import { getCookie } from 'hono/cookie';
import { parseAccept } from 'hono/utils/accept';
import { networksMatch } from '#desk/limits/network.ts';
import type { TokenBearer } from '#desk/sign-in/actors.ts';
import type { Actor } from '#domain/actor.ts';
import { type Language, readLanguage } from '#domain/language.ts';
import { cookieName, setCookie } from '#domain/sign-in/cookie.ts';
import type { HttpParts, HttpSettings } from '#http/parts.ts';
import { newId } from '#store/database/ids.ts';

/** The context of every handler. */
export interface HttpEnv {
  Bindings: Partial<HttpBindings>;
  Variables: {
    requestId: string;
    /** The client's address, as seen through trusted proxies. */
    clientAddress: string;
    /** From a trusted proxy; null without one. */
    forwardedProto: string | null;
    /** From Accept-Language; null if none of the languages matches. */
    languageAsked: Language | null;
    actor: Actor;
    /** Null for a session. */
    bearer: TokenBearer | null;
  };
}

export type HttpContext = Context<HttpEnv>;

/** Gives each request an id and finds its client address. Headers count only from a trusted proxy (attack 21). */
export function identifyRequest({ settings }: HttpParts): MiddlewareHandler<HttpEnv> {
  const isTrusted = networksMatch(settings.trustedProxies);
  return async (c, next) => {
    const remote = c.env?.incoming?.socket.remoteAddress ?? '';
    const throughProxy = isTrusted(remote);
    c.set('requestId', newId());
    c.set('clientAddress', throughProxy ? clientBehind(c.req.header('x-forwarded-for'), remote, isTrusted) : remote);
    c.set(
      'forwardedProto',
      throughProxy ? (c.req.header('x-forwarded-proto')?.split(',').at(-1)?.trim() ?? null) : null,
    );
    c.set('languageAsked', languageAsked(c.req.header('accept-language')));
    await next();
    // Not through the context, which would turn every response with a header into a stream.
    c.res.headers.set('X-Request-Id', c.get('requestId'));
  };
}

/** The best match for an Accept-Language header among the languages (RFC 9110, 12.5.4), or null. */
function languageAsked(header: string | undefined): Language | null {
  const wishes = parseAccept((header ?? '').slice(0, headerCharactersMax)).filter(({ q }) => q > 0);
  wishes.sort((one, other) => other.q - one.q);
  return wishes.map(({ type }) => readLanguage(type)).find((language) => language !== null) ?? null;
}

const name = 'language';
const yearSeconds = 365 * 24 * 60 * 60;

/** The language chosen on a page before sign-in, or null. */
export function languageChosen(settings: Pick<HttpSettings, 'url'>, c: Context): Language | null {
  return readLanguage(getCookie(c, cookieName(settings, name)));
}

/** A Set-Cookie value for such a choice. It grants nothing and makes no page private. */
export function languageCookie(settings: Pick<HttpSettings, 'url'>, language: Language): string {
  return setCookie(settings, { name, value: language, seconds: yearSeconds });
}

/** A browser with many languages sends a few hundred. */
const headerCharactersMax = 1000;

/** The last address not added by a trusted proxy: anyone may have written those before it. */
function clientBehind(header: string | undefined, remote: string, isTrusted: (address: string) => boolean): string {
  const hops = (header ?? '').split(',').map((hop) => hop.trim());
  for (const hop of hops.reverse()) {
    if (isIP(hop) === 0) return remote;
    if (!isTrusted(hop)) return hop;
  }
  return remote;
}
