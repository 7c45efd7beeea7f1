import { z } from '@hono/zod-openapi';
import { assignTicket } from '#desk/assignment/assign-ticket.ts';
import { changeTicket, summaryCharactersMax } from '#desk/ticket/change-ticket.ts';
import { impacts, priorities, urgencyLevels } from '#domain/ticket/vocabulary.ts';
import { defineCall } from '#http/api/protocol/call.ts';
import { invalid } from '#http/api/protocol/input.ts';
import { language, site, writtenText } from '#http/api/protocol/shapes.ts';
import { numberParams, ticketAnswer } from '#http/api/ticket/outcome.ts';
import { ticketShape } from '#http/api/ticket/ticket-json.ts';

export const change = defineCall(
  {
    method: 'patch',
    path: '/tickets/{number}',
    does: 'Changes what the ticket says of itself.',
    madeBy: 'desk',
    params: numberParams,
    status: 200,
    answer: ticketShape,
    body: z.strictObject({
      urgent: z.boolean().optional(),
      priority: z.enum(priorities).optional(),
      impact: z
        .enum(impacts)
        .optional()
        .openapi({ description: 'With `urgencyLevel`: the priority follows from both.' }),
      urgencyLevel: z.enum(urgencyLevels).optional(),
      language: language.optional(),
      summary: writtenText.max(summaryCharactersMax).optional(),
      site: site.optional(),
      reason: writtenText.max(2000),
    }),
  },
  async (call) => {
    const { reason: _, ...changes } = call.body;
    if (Object.keys(changes).length === 0) return invalid(call.c, '', 'nothingChanges');
    const { priority, impact, urgencyLevel } = changes;
    const half = (impact === undefined) !== (urgencyLevel === undefined);
    if (half || (impact && priority)) return invalid(call.c, half ? 'impact' : 'priority', 'priorityBasis');
    return ticketAnswer(call, await changeTicket(call.world, call.actor, call.params.number, call.body));
  },
);

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
