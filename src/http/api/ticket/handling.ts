import { z } from '@hono/zod-openapi';
import { unlessStanding } from '#desk/spine/on-ticket.ts';
import { reopenTicket } from '#desk/ticket/close-ticket.ts';
import { markHandled } from '#desk/ticket/mark-handled.ts';
import { defineCall } from '#http/api/protocol/call.ts';
import { writtenText } from '#http/api/protocol/shapes.ts';
import { numberParams, ticketAnswer } from '#http/api/ticket/outcome.ts';
import { ticketShape } from '#http/api/ticket/ticket-json.ts';
import { cleanText } from '#mail/read/message/characters.ts';
import { readLastWords } from '#store/ticket/texts.ts';

const handling = {
  path: '/tickets/{number}/handling',
  madeBy: 'desk',
  params: numberParams,
  status: 200,
  answer: ticketShape,
} as const;

export const beginHandling = defineCall(
  {
    ...handling,
    method: 'put',
    does: 'Marks the ticket handled and sends the closing notice.',
    body: z.strictObject({ text: writtenText }),
  },
  async (call) => {
    const { world, actor, params, body } = call;
    const { number } = params;
    const outcome = await unlessStanding(
      world,
      { actor, action: 'markHandled', number },
      async (ticket, tx) =>
        ticket.status === 'handled' && (await readLastWords(tx.trx, ticket.id, 'handled')) === cleanText(body.text),
      (inner) => markHandled(inner, actor, number, body),
    );
    return ticketAnswer(call, outcome);
  },
);

export const endHandling = defineCall(
  { ...handling, method: 'delete', does: 'Reopens a handled ticket; its notice is withdrawn.' },
  async (call) => ticketAnswer(call, await reopenTicket(call.world, call.actor, call.params.number, 'handled')),
);
