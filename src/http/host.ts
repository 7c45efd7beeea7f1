import type { MiddlewareHandler } from 'hono';
import type { HttpParts } from '#http/parts.ts';
import { problem } from '#http/problem.ts';
import type { HttpEnv } from '#http/request.ts';

/**
 * Refuses requests for other hosts, so that no address chosen by an attacker gets into a page or mail (attack 22). `/health` is
 * exempt, because monitors may know only the IP address.
 */
export function checkHost({ settings }: HttpParts): MiddlewareHandler<HttpEnv> {
  const { protocol, host } = new URL(settings.url);
  const local = settings.demonstration ? ['localhost', '127.0.0.1', '[::1]'] : [];
  const ours = new Set([host, ...local.map((name) => hostOf(protocol, `${name}:${settings.port}`))]);
  return async (c, next) => {
    // A request target may contain its own host (RFC 9112, 3.2.2): both must be ours.
    const named = [c.req.header('host') ?? '', new URL(c.req.url).host];
    const isOurs = named.every((name) => ours.has(hostOf(protocol, name)));
    return isOurs || /^\/health(\/|$)/.test(c.req.path) ? next() : problem(c, { problem: 'wrongHost' });
  };
}

/** Normalised as in a URL: lower case, without the default port. */
function hostOf(protocol: string, name: string): string {
  return /^[^\s/?#@\\]+$/.test(name) ? (URL.parse(`${protocol}//${name}`)?.host ?? '') : '';
}
