import { isbot } from 'isbot';
import { isStaff } from '#domain/ticket/rights.ts';
import type { Visit } from '#web/context.ts';

/** Whether a request is someone who reads: no robot, no browser that only fetches ahead, nobody of the desk itself. */
export function isReader({ actor }: Visit, request: Request): boolean {
  const agent = request.headers.get('user-agent');
  const ahead = request.headers.get('sec-purpose') ?? request.headers.get('purpose') ?? '';
  if (request.method !== 'GET' || agent === null || isbot(agent) || ahead.includes('prefetch')) return false;
  return actor === null || !isStaff(actor);
}
