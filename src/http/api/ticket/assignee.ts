import { z } from '@hono/zod-openapi';
import { assignTicket } from '#desk/assignment/assign-ticket.ts';
import { defineCall } from '#http/api/protocol/call.ts';
import { numberParams, ticketAnswer } from '#http/api/ticket/outcome.ts';
import { ticketShape } from '#http/api/ticket/ticket-json.ts';

export const assign = defineCall(
  {
    method: 'put',
    path: '/tickets/{number}/assignee',
    does: 'Gives the ticket to an agent, or to nobody.',
    madeBy: 'desk',
    params: numberParams,
    status: 200,
    answer: ticketShape,
    body: z.strictObject({ email: z.string().max(320).nullable() }),
  },
  async (call) => ticketAnswer(call, await assignTicket(call.world, call.actor, call.params.number, call.body.email)),
);
