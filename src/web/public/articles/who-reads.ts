import { isbot } from 'isbot';
import { isStaff } from '#domain/ticket/rights.ts';
import type { Visit } from '#web/app/context.ts';

/** Returns whether a request comes from a reader: not a robot, a prefetch or desk staff. */
export function isReader({ actor }: Visit, request: Request): boolean {
  const agent = request.headers.get('user-agent');
  const ahead = request.headers.get('sec-purpose') ?? request.headers.get('purpose') ?? '';
  if (request.method !== 'GET' || agent === null || isbot(agent) || ahead.includes('prefetch')) return false;
  return actor === null || !isStaff(actor);
}
