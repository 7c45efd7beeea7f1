import { z } from '@hono/zod-openapi';
import { acceptHeld, dismissHeld } from '#desk/ticket/decide-held.ts';
import { type Answer, type Call, defineCall } from '#http/api/protocol/call.ts';
import { findForCall, numberParams, ticketAnswer } from '#http/api/ticket/outcome.ts';
import type { TicketJson } from '#http/api/ticket/ticket-json.ts';
import { ticketShape } from '#http/api/ticket/ticket-json.ts';
import { isId } from '#store/database/ids.ts';
import { isEntryOf } from '#store/ticket/record/record.ts';

const params = numberParams.extend({
  id: z.string().openapi({ param: { name: 'id', in: 'path' }, description: 'The held entry.' }),
});
const deciding = { method: 'post', madeBy: 'desk', params, status: 200, answer: ticketShape } as const;

/** Answers with the ticket where the reply now counts: the follow-up, if it came after the closing. */
export const accept = defineCall(
  { ...deciding, path: '/tickets/{number}/entries/{id}/acceptance', does: 'Accepts a held reply.' },
  (call) => decide(call, acceptHeld),
);

export const dismiss = defineCall(
  { ...deciding, path: '/tickets/{number}/entries/{id}/dismissal', does: 'Keeps a held reply for the record alone.' },
  (call) => decide(call, dismissHeld),
);

async function decide(call: Call<z.output<typeof params>>, verb: typeof acceptHeld): Promise<Answer<TicketJson>> {
  const ticket = await findForCall(call);
  if (!('number' in ticket)) return ticket;
  const { id } = call.params;
  if (!isId(id) || !(await isEntryOf(call.world.db, ticket.id, id))) return { problem: 'notFound' };
  return ticketAnswer(call, await verb(call.world, call.actor, ticket.number, id));
}
