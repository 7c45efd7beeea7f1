import type { MiddlewareHandler } from 'hono';
import type { HttpParts } from '#http/parts.ts';
import { problem } from '#http/problem.ts';
import type { HttpEnv } from '#http/request.ts';

/**
 * Refuses a request for another host: an address that someone else chose is in no page and no mail (attack 22).
 * `/health` is asked by machines that know the address only, so it is set aside.
 */
export function checkHost({ settings }: HttpParts): MiddlewareHandler<HttpEnv> {
  const { protocol, host } = new URL(settings.url);
  const local = settings.demonstration ? ['localhost', '127.0.0.1', '[::1]'] : [];
  const ours = new Set([host, ...local.map((name) => hostOf(protocol, `${name}:${settings.port}`))]);
  return async (c, next) => {
    // A request target may carry a host of its own (RFC 9112, 3.2.2): both have to be ours.
    const named = [c.req.header('host') ?? '', new URL(c.req.url).host];
    const isOurs = named.every((name) => ours.has(hostOf(protocol, name)));
    return isOurs || c.req.path === '/health' ? next() : problem(c, { problem: 'wrongHost' });
  };
}

/** As a URL writes it: in small letters, without the port that goes without saying. */
function hostOf(protocol: string, name: string): string {
  return /^[^\s/?#@\\]+$/.test(name) ? (URL.parse(`${protocol}//${name}`)?.host ?? '') : '';
}
