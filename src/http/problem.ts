import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Language } from '#domain/language.ts';
import type { Refusal, TicketRefused } from '#domain/ticket/refusals.ts';
import type { HttpContext } from '#http/request.ts';
import type { ProblemName } from '#locales/fr/problems.ts';
import { problems } from '#locales/problems/messages.ts';

/** An invalid field, `requester.email`, and its message. */
export interface Issue {
  path: string;
  message: string;
}

/** Why a call failed. A refusal comes from the desk; a problem from the call itself. */
export type Problem = (TicketRefused | { problem: ProblemName }) & {
  issues?: Issue[];
  retryAfterSeconds?: number;
};

/** The response body (RFC 9457). */
export interface ProblemBody {
  type: string;
  title: string;
  status: number;
  detail: string;
  issues?: Issue[];
  /** The ids of the tasks that must be done first, for `openTask`. */
  tasks?: readonly string[];
  /** Identifies the request in the log. */
  reference?: string;
}

const statuses: Record<ProblemName, ContentfulStatusCode> = {
  unauthenticated: 401,
  tokenExpired: 401,
  outOfScope: 403,
  forbidden: 403,
  notFound: 404,
  methodNotAllowed: 405,
  invalid: 422,
  malformed: 400,
  unsupportedType: 415,
  tooLarge: 413,
  fileHeld: 409,
  fileInfected: 403,
  tooMany: 429,
  stillRunning: 409,
  keyReused: 422,
  earlier: 422,
  wrongHost: 400,
  failed: 500,
  unavailable: 503,
};

/** Refusals of a field of the body, with its name. All others concern the lifecycle (409). */
const refusedFields: Partial<Record<Refusal, string>> = {
  needsRequestersWord: 'said',
  contactMissing: 'contact',
  notTriedTwice: 'reason',
  duplicateOfUnknown: 'of',
  siteUnknown: 'site',
  languageNotServed: 'language',
  agentUnknown: 'email',
  assigneeMayNotRead: 'email',
  teamUnknown: 'team',
  tagUnknown: 'tags',
  tagRetired: 'tags',
  tooManyTags: 'tags',
  taskInCircle: 'waitsFor',
  tooManyTasks: 'title',
  taskUntitled: 'title',
  checklistUnknown: 'checklist',
  askedTakesPart: 'to',
  askedOurselves: 'to',
  askedNobody: 'to',
  conversationUnworded: 'subject',
  tooManyConversations: 'to',
  approverUnknown: 'of',
  approverUnfit: 'of',
  approvalUnworded: 'text',
  fieldUnknown: 'fields',
  fieldRetired: 'fields',
  fieldValue: 'fields',
  otherTicketUnknown: 'other',
  nothingToSplit: 'entries',
  openingStays: 'entries',
  messageChanged: 'passages',
  momentPassed: 'until',
  deskClosedThen: 'until',
  languageWithoutText: 'texts',
  fileUnknown: 'attachments',
  fileUnchecked: 'attachments',
};

export function problemBody(cause: Problem, language: Language): ProblemBody {
  const { issues } = cause;
  if ('problem' in cause) {
    const said = problems[language].problems[cause.problem];
    const type = `urn:belfry:problem:${cause.problem}`;
    return { type, title: said.title, status: statuses[cause.problem], detail: said.detail, ...(issues && { issues }) };
  }
  const said = problems[language].refusals[cause.refused];
  const path = refusedFields[cause.refused];
  const type = `urn:belfry:refusal:${cause.refused}`;
  if (path === undefined) return { type, ...said, status: 409, ...(cause.taskIds && { tasks: cause.taskIds }) };
  return { type, ...said, status: 422, issues: issues ?? [{ path, message: said.detail }] };
}

/** A problem response in the requested language. */
export function problem(c: HttpContext, cause: Problem): Response {
  const body = problemBody(cause, c.get('languageAsked') ?? 'en');
  if (body.status === 500) body.reference = c.get('requestId');
  const headers: Record<string, string> = {};
  if (body.status === 401) headers['WWW-Authenticate'] = 'Bearer';
  // The unread rest of a body that is too large would be parsed as the next request.
  if (body.status === 413) headers.Connection = 'close';
  if (cause.retryAfterSeconds !== undefined) headers['Retry-After'] = String(cause.retryAfterSeconds);
  return problemResponse(c, body, headers);
}

export function problemResponse(c: HttpContext, body: ProblemBody, headers: Record<string, string> = {}): Response {
  const status = body.status as ContentfulStatusCode;
  return c.body(JSON.stringify(body), status, { ...headers, 'Content-Type': 'application/problem+json' });
}
