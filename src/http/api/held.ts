import { z } from '@hono/zod-openapi';
import { acceptHeld, dismissHeld } from '#desk/decide-held.ts';
import { defineCall } from '#http/api/call.ts';
import { numberParams, ticketAnswer } from '#http/api/outcome.ts';
import { ticketShape } from '#http/api/shapes.ts';

const params = numberParams.extend({
  id: z.string().openapi({ param: { name: 'id', in: 'path' }, description: 'The held entry.' }),
});
const deciding = { method: 'post', madeBy: 'desk', params, status: 200, answer: ticketShape } as const;

/** Answers with the ticket on which the reply now counts: the follow-up, where it came after the closing. */
export const accept = defineCall(
  { ...deciding, path: '/tickets/{number}/entries/{id}/acceptance', does: 'Accepts a held reply.' },
  async (call) => ticketAnswer(call, await acceptHeld(call.world, call.actor, call.params.number, call.params.id)),
);

export const dismiss = defineCall(
  { ...deciding, path: '/tickets/{number}/entries/{id}/dismissal', does: 'Keeps a held reply for the record alone.' },
  async (call) => ticketAnswer(call, await dismissHeld(call.world, call.actor, call.params.number, call.params.id)),
);
