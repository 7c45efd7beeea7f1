import { z } from '@hono/zod-openapi';
import { ticketRelations } from '#domain/relations/related.ts';
import { knowledgeOf } from '#domain/ticket/projection.ts';
import { type Call, defineCall } from '#http/api/protocol/call.ts';
import { number } from '#http/api/protocol/shapes.ts';
import { approvalShape, approvalsJson } from '#http/api/ticket/approvals.ts';
import { conversationHead, conversationsJson } from '#http/api/ticket/conversations.ts';
import { findForCall, numberParams } from '#http/api/ticket/outcome.ts';
import { taskShape, tasksJson } from '#http/api/ticket/tasks.ts';
import { ticketJson, ticketShape } from '#http/api/ticket/ticket-json.ts';
import { readRelations } from '#store/relations/other-tickets.ts';
import type { TicketSummary } from '#store/views/ticket-lists.ts';

const wholeTicketShape = z
  .object({
    ...ticketShape.shape,
    relations: z.array(z.object({ kind: z.enum(ticketRelations), number })).openapi({
      description:
        'Other tickets that you may read: with `followUpOf` this ticket follows the other, with `splitOff` the other came from it.',
    }),
    tasks: z
      .object({ done: z.int(), of: z.int(), items: z.array(taskShape) })
      .optional()
      .openapi({ description: 'Its tasks in their order, for the desk only.' }),
    conversations: z.array(z.object(conversationHead)).openapi({
      description: 'Questions to third parties, without their messages: all for the desk, else those that are shown.',
    }),
    approvals: z.array(approvalShape).optional().openapi({ description: 'For the desk only.' }),
  })
  .openapi('WholeTicket');

export const readTicket = defineCall(
  {
    method: 'get',
    path: '/tickets/{number}',
    does: 'A ticket, with the tickets that it is related to, its tasks, its questions to third parties and its approvals.',
    madeBy: 'everyone',
    params: numberParams,
    status: 200,
    answer: wholeTicketShape,
  },
  async (call) => {
    const ticket = await findForCall(call);
    return 'number' in ticket ? { answer: await wholeTicketJson(call, ticket) } : ticket;
  },
);

async function wholeTicketJson(call: Call, ticket: TicketSummary): Promise<z.input<typeof wholeTicketShape>> {
  const { world, actor } = call;
  const { tasks, ...json } = await ticketJson(ticket, call);
  return {
    ...json,
    relations: await readRelations(world.db, actor, ticket),
    conversations: await conversationsJson(call, ticket),
    ...(knowledgeOf(ticket.seenAs).work && {
      tasks: { ...tasks!, items: await tasksJson(call, ticket) },
      approvals: await approvalsJson(call, ticket),
    }),
  };
}
