import { markReachable } from '#desk/people/reach-again.ts';
import { isRefused } from '#desk/spine/outcome.ts';
import type { Act } from '#web/console/ticket/acts/act.ts';

/** The agent knows that mail to the requester works again, so the bounce no longer counts (R3). */
export const mailWorks: Act = async ({ visit, ticket }) => {
  const { world } = visit.services;
  const marked = await markReachable(world, visit.actor, { id: ticket.requesterId });
  return isRefused(marked, 'missing') ? marked : { ticket: { number: ticket.number } };
};
