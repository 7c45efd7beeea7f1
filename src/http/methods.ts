import type { MiddlewareHandler } from 'hono';
import { problem } from '#http/problem.ts';
import type { HttpContext, HttpEnv } from '#http/request.ts';

/** Refuses a method, and names those of the address (RFC 9110, 15.5.6). A GET also answers HEAD. */
export function notAllowed(c: HttpContext, methods: readonly string[]): Response {
  const all = methods.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method]));
  c.header('Allow', [...new Set(all)].join(', '));
  return problem(c, { problem: 'methodNotAllowed' });
}

const methodsOfPages = ['GET', 'HEAD', 'POST'];

/** Pages take only what a browser's links and forms send. The router would fail on TRACE, and run an action for DELETE. */
export const refuseOddMethods: MiddlewareHandler<HttpEnv> = (c, next) =>
  methodsOfPages.includes(c.req.method) ? next() : Promise.resolve(notAllowed(c, ['GET', 'POST']));
