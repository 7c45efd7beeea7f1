import { z } from '@hono/zod-openapi';
import { assignTicket } from '#desk/assignment/assign-ticket.ts';
import { setFields } from '#desk/fields/set-fields.ts';
import type { TicketOutcome } from '#desk/spine/on-ticket.ts';
import { within } from '#desk/spine/transaction.ts';
import { setTags } from '#desk/tags/tag-ticket.ts';
import { changeTicket } from '#desk/ticket/change-ticket.ts';
import { tagNameCharactersMax, tagsPerTicketMax } from '#domain/tags/tag.ts';
import { changeReasonCharactersMax, summaryCharactersMax } from '#domain/ticket/texts.ts';
import { impacts, priorities, urgencyLevels } from '#domain/ticket/vocabulary.ts';
import { defineCall } from '#http/api/protocol/call.ts';
import { invalid } from '#http/api/protocol/input.ts';
import { language, site, typedAddress, writtenText } from '#http/api/protocol/shapes.ts';
import { numberParams, ticketAnswer, typedValues } from '#http/api/ticket/outcome.ts';
import { fieldValues, ticketShape } from '#http/api/ticket/ticket-json.ts';

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
      tags: z
        .array(z.string().max(tagNameCharactersMax))
        .max(tagsPerTicketMax)
        .optional()
        .openapi({ description: 'All tags, by name or synonym. Alone, they need no reason.' }),
      fields: fieldValues
        .optional()
        .openapi({ description: 'Values to set, by key; null empties a field. Alone, they need no reason.' }),
      reason: writtenText.max(changeReasonCharactersMax).optional(),
    }),
  },
  async (call) => {
    const { reason, tags, fields, ...changes } = call.body;
    const { world, actor, params } = call;
    const isChanged = Object.keys(changes).length > 0;
    if (!isChanged && tags === undefined && fields === undefined) return invalid(call.c, '', 'nothingChanges');
    if (isChanged && reason === undefined) return invalid(call.c, 'reason', 'required');
    const { priority, impact, urgencyLevel } = changes;
    const half = (impact === undefined) !== (urgencyLevel === undefined);
    if (half || (impact && priority)) return invalid(call.c, half ? 'impact' : 'priority', 'priorityBasis');
    const done = await world.transact(async (tx): Promise<TicketOutcome> => {
      const inside = within(world, tx);
      const steps = [
        ...(tags === undefined ? [] : [() => setTags(inside, actor, params.number, tags)]),
        ...(fields === undefined ? [] : [() => setFields(inside, actor, params.number, typedValues(fields))]),
        ...(isChanged ? [() => changeTicket(inside, actor, params.number, { ...changes, reason: reason! })] : []),
      ];
      let outcome: TicketOutcome = { refused: 'missing' };
      for (const step of steps) {
        outcome = await step();
        if ('refused' in outcome) break;
      }
      return outcome;
    });
    return ticketAnswer(call, done);
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
    body: z.strictObject({ email: typedAddress.nullable() }),
  },
  async (call) => ticketAnswer(call, await assignTicket(call.world, call.actor, call.params.number, call.body.email)),
);
