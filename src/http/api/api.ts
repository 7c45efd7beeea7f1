import { OpenAPIHono } from '@hono/zod-openapi';
import { turnDemoClock } from '#http/api/demo-clock.ts';
import { openEvents } from '#http/api/events.ts';
import type { DefinedCall } from '#http/api/protocol/call.ts';
import { compressJson, describeCalls, jsonOf, mountCall, writeDocument } from '#http/api/protocol/mount.ts';
import { askApprovalCall, readApprovalsCall, withdrawApprovalCall } from '#http/api/ticket/approvals.ts';
import { assign, change } from '#http/api/ticket/change-ticket.ts';
import {
  changeConversationCall,
  readConversationsCall,
  startConversationCall,
  writeInConversationCall,
} from '#http/api/ticket/conversations.ts';
import { accept, dismiss, readEntries, readEntryText } from '#http/api/ticket/entries.ts';
import { beginHandling, close, endHandling, extend, reopen } from '#http/api/ticket/handling.ts';
import { answer, informationRequest, note } from '#http/api/ticket/messages.ts';
import { openTicket } from '#http/api/ticket/open-ticket.ts';
import { addChecklistCall, changeTaskCall, dropTask, makeTask, readTasks } from '#http/api/ticket/tasks.ts';
import { readTickets } from '#http/api/ticket/tickets.ts';
import { readTicket } from '#http/api/ticket/whole-ticket.ts';
import { notAllowed } from '#http/methods.ts';
import type { HttpParts } from '#http/parts.ts';
import { problem } from '#http/problem.ts';
import type { HttpContext, HttpEnv } from '#http/request.ts';
import { phoneCall, phoneEvent } from './calls.ts';
import { readChecklists } from './checklists.ts';
import { readDesks } from './desks.ts';
import { changeFieldCall, makeField, readFields, retireFieldCall } from './fields.ts';
import { mountUpload, readFileCall, upload } from './files.ts';
import { readForms } from './forms.ts';
import { changeInstallation, readInstallation } from './installation.ts';
import { readMails } from './mails.ts';
import { reachable } from './people.ts';
import { changeTagCall, makeTag, merge, part, readTags, retire } from './tags.ts';

/** The REST API, mounted under `/api/v1`. */
export interface Api {
  app: OpenAPIHono<HttpEnv>;
  /** 404 for a path that does not exist, 405 for one that does with other methods. */
  answerUnknown(c: HttpContext): Response;
  /** Ends the event streams. */
  close(): void;
}

/** Every call except the upload, the events of this process, and those of the demonstration. */
const calls: DefinedCall[] = [
  ...[openTicket, readTickets, readTicket, change, readEntries, readEntryText, readFileCall],
  ...[answer, informationRequest, note, phoneCall],
  ...[beginHandling, endHandling, close, reopen, extend, assign, accept, dismiss],
  ...[readTasks, makeTask, changeTaskCall, dropTask, readChecklists, addChecklistCall],
  ...[readConversationsCall, startConversationCall, writeInConversationCall, changeConversationCall],
  ...[readApprovalsCall, askApprovalCall, withdrawApprovalCall],
  ...[readTags, makeTag, changeTagCall, retire, merge, part],
  ...[readFields, makeField, changeFieldCall, retireFieldCall, readForms, readDesks],
  ...[readMails, phoneEvent, reachable, readInstallation, changeInstallation],
];

export function createApi(parts: HttpParts): Api {
  const app = new OpenAPIHono<HttpEnv>();
  const { demoClock } = parts;
  const { readEvents, streams } = openEvents(parts);
  const ofDemonstration = demoClock && parts.settings.demonstration ? [turnDemoClock(demoClock)] : [];
  const mounted = [...calls, readEvents, ...ofDemonstration];
  describeCalls(app, mounted);
  for (const call of mounted) mountCall(app, parts, call);
  mountUpload(app, parts);
  const document = writeDocument(app);
  app.get('/openapi.json', compressJson, (c) => jsonOf(c, document, 200));
  const paths = [...mounted.map(({ shape }) => shape), upload, { method: 'get', path: '/openapi.json' }];
  return { app, answerUnknown: (c) => answerUnknown(c, paths), close: streams.close };
}

function answerUnknown(c: HttpContext, known: { method: string; path: string }[]): Response {
  const path = c.req.path.replace(/^\/api\/v1/, '');
  const methods = known.filter((each) => fits(each.path, path)).map(({ method }) => method.toUpperCase());
  return methods.length === 0 ? problem(c, { problem: 'notFound' }) : notAllowed(c, methods);
}

function fits(known: string, path: string): boolean {
  const parts = known.split('/');
  const asked = path.split('/');
  return (
    asked.length === parts.length && parts.every((part, at) => (part.startsWith('{') ? asked[at] : asked[at] === part))
  );
}
