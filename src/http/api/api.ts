import { OpenAPIHono } from '@hono/zod-openapi';
import type { DefinedCall } from '#http/api/call.ts';
import { describeCalls } from '#http/api/document.ts';
import { mountCall } from '#http/api/mount.ts';
import { openTicket } from '#http/api/open-ticket.ts';
import { readTicket, readTickets } from '#http/api/tickets.ts';
import type { HttpParts } from '#http/parts.ts';
import { problem } from '#http/problem.ts';
import type { HttpContext, HttpEnv } from '#http/request.ts';

/** The REST API, to be mounted under `/api/v1`. */
export interface Api {
  app: OpenAPIHono<HttpEnv>;
  /** 404 for a path that does not exist, 405 for one that does with other methods. */
  answerUnknown(c: HttpContext): Response;
  close(): void;
}

/** Every call with a body or an answer in JSON. Files and hints have their own way in and out. */
const calls: DefinedCall[] = [openTicket, readTickets, readTicket];

export function createApi(parts: HttpParts): Api {
  const app = new OpenAPIHono<HttpEnv>();
  const document = describeCalls(app, calls);
  app.get('/openapi.json', (c) => c.json(document));
  for (const call of calls) mountCall(app, parts, call);
  return { app, answerUnknown: (c) => answerUnknown(c, calls), close: () => undefined };
}

function answerUnknown(c: HttpContext, known: DefinedCall[]): Response {
  const path = c.req.path.replace(/^\/api\/v1/, '');
  const methods = known.filter(({ shape }) => patternOf(shape.path).test(path)).map(({ shape }) => shape.method);
  if (methods.length === 0) return problem(c, { problem: 'notFound' });
  const allowed = [...new Set(methods)].map((method) => method.toUpperCase()).join(', ');
  c.header('Allow', allowed);
  return problem(c, { problem: 'methodNotAllowed' });
}

function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`);
}
