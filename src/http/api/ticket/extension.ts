import { extendTicket } from '#desk/portal/reactions.ts';
import { unlessStanding } from '#desk/spine/on-ticket.ts';
import { defineCall } from '#http/api/protocol/call.ts';
import { numberParams, ticketAnswer } from '#http/api/ticket/outcome.ts';
import { ticketShape } from '#http/api/ticket/ticket-json.ts';

/** "More time", for the requester or their service manager (R20). */
export const extend = defineCall(
  {
    method: 'put',
    path: '/tickets/{number}/extension',
    does: 'Gives more time, once a request or notice.',
    madeBy: 'everyone',
    params: numberParams,
    status: 200,
    answer: ticketShape,
  },
  async (call) => {
    const { world, actor, params } = call;
    const outcome = await unlessStanding(
      world,
      { actor, action: 'extend', number: params.number },
      ({ clock }) => clock?.extended === true,
      (inner) => extendTicket(inner, actor, params.number),
    );
    return ticketAnswer(call, outcome);
  },
);
