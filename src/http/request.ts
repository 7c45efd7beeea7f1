import { isIP } from 'node:net';
import type { HttpBindings } from '@hono/node-server';
import type { Context, MiddlewareHandler } from 'hono';
import { networksMatch } from '#desk/limits/network.ts';
import type { TokenBearer } from '#desk/sign-in/actors.ts';
import type { Actor } from '#domain/actor.ts';
import type { Language } from '#domain/language.ts';
import { languageAsked } from '#http/language.ts';
import type { HttpParts } from '#http/parts.ts';
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
    /** From Accept-Language; null if none of the four languages matches. */
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

/** The last address not added by a trusted proxy: anyone may have written those before it. */
function clientBehind(header: string | undefined, remote: string, isTrusted: (address: string) => boolean): string {
  const hops = (header ?? '').split(',').map((hop) => hop.trim());
  for (const hop of hops.reverse()) {
    if (isIP(hop) === 0) return remote;
    if (!isTrusted(hop)) return hop;
  }
  return remote;
}
