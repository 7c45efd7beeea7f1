import { OpenAPIHono } from '@hono/zod-openapi';
import { assign } from '#http/api/assignee.ts';
import type { DefinedCall } from '#http/api/call.ts';
import { change } from '#http/api/change-ticket.ts';
import { close, reopen } from '#http/api/closure.ts';
import { turnDemoClock } from '#http/api/demo-clock.ts';
import { describeCalls, writeDocument } from '#http/api/document.ts';
import { readEntries } from '#http/api/entries.ts';
import { entryTextPaths, mountEntryText } from '#http/api/entry-text.ts';
import { eventPaths, mountEvents } from '#http/api/events.ts';
import { extend } from '#http/api/extension.ts';
import { filePaths, mountFiles } from '#http/api/files.ts';
import { beginHandling, endHandling } from '#http/api/handling.ts';
import { accept, dismiss } from '#http/api/held.ts';
import { compressJson, jsonOf } from '#http/api/json.ts';
import { readMails } from '#http/api/mails.ts';
import { answer, informationRequest, note } from '#http/api/messages.ts';
import { mountCall } from '#http/api/mount.ts';
import { openTicket } from '#http/api/open-ticket.ts';
import { phoneCall } from '#http/api/phone-calls.ts';
import { phoneEvent } from '#http/api/phone-events.ts';
import { reachable } from '#http/api/reachable.ts';
import { readTicket, readTickets } from '#http/api/tickets.ts';
import { openHintStreams } from '#http/hint-streams.ts';
import type { HttpParts } from '#http/parts.ts';
import { problem } from '#http/problem.ts';
import type { HttpContext, HttpEnv } from '#http/request.ts';

/** The REST API, to be mounted under `/api/v1`. */
export interface Api {
  app: OpenAPIHono<HttpEnv>;
  /** 404 for a path that does not exist, 405 for one that does with other methods. */
  answerUnknown(c: HttpContext): Response;
  /** Ends the streams of hints. */
  close(): void;
}

/** Every call with JSON in and out. Files and hints have ways of their own. */
const calls: DefinedCall[] = [
  ...[openTicket, readTickets, readTicket, change, readEntries],
  ...[answer, informationRequest, note, phoneCall],
  ...[beginHandling, endHandling, close, reopen, extend, assign, accept, dismiss],
  ...[readMails, phoneEvent, reachable],
];

export function createApi(parts: HttpParts): Api {
  const app = new OpenAPIHono<HttpEnv>();
  const streams = openHintStreams(parts);
  const { demoClock } = parts;
  const mounted = demoClock && parts.settings.demonstration ? [...calls, turnDemoClock(demoClock)] : calls;
  describeCalls(app, mounted);
  for (const call of mounted) mountCall(app, parts, call);
  mountFiles(app, parts);
  mountEntryText(app, parts);
  mountEvents(app, parts, streams);
  const document = writeDocument(app);
  app.get('/openapi.json', compressJson, (c) => jsonOf(c, document, 200));
  const paths = [
    ...mounted.map(({ shape }) => shape),
    ...filePaths,
    ...entryTextPaths,
    ...eventPaths,
    { method: 'get', path: '/openapi.json' },
  ];
  return { app, answerUnknown: (c) => answerUnknown(c, paths), close: streams.close };
}

function answerUnknown(c: HttpContext, known: { method: string; path: string }[]): Response {
  const path = c.req.path.replace(/^\/api\/v1/, '');
  const methods = known.filter((each) => patternOf(each.path).test(path)).map(({ method }) => method.toUpperCase());
  if (methods.length === 0) return problem(c, { problem: 'notFound' });
  c.header('Allow', [...new Set(methods)].join(', '));
  return problem(c, { problem: 'methodNotAllowed' });
}

function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`);
}
