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

/** What every handler finds in its context. */
export interface HttpEnv {
  Bindings: Partial<HttpBindings>;
  Variables: {
    requestId: string;
    /** Of who asks, seen through the proxies that are trusted. */
    clientAddress: string;
    /** What a trusted proxy says; null where none stands before us. */
    forwardedProto: string | null;
    /** Of Accept-Language; null is none of the four. */
    languageAsked: Language | null;
    actor: Actor;
    /** Null for who is signed in with a session. */
    bearer: TokenBearer | null;
  };
}

export type HttpContext = Context<HttpEnv>;

/** Numbers each request and finds out who sent it. A header counts only from a proxy that is trusted (attack 21). */
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
    // Not by the context, which makes a stream of every answer that it adds a header to.
    c.res.headers.set('X-Request-Id', c.get('requestId'));
  };
}

/** The last address that no trusted proxy added: what stands before it, anyone may have written. */
function clientBehind(header: string | undefined, remote: string, isTrusted: (address: string) => boolean): string {
  const hops = (header ?? '').split(',').map((hop) => hop.trim());
  for (const hop of hops.reverse()) {
    if (isIP(hop) === 0) return remote;
    if (!isTrusted(hop)) return hop;
  }
  return remote;
}
