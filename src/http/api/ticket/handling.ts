import { z } from '@hono/zod-openapi';
import { confirmTicket, extendTicket } from '#desk/portal/reactions.ts';
import { type TicketOutcome, unlessStanding } from '#desk/spine/on-ticket.ts';
import type { Spine } from '#desk/spine/world.ts';
import { closeTicket, reopenTicket } from '#desk/ticket/close-ticket.ts';
import { markHandled } from '#desk/ticket/mark-handled.ts';
import { relation } from '#domain/ticket/rights.ts';
import { closingReasons, sayings } from '#domain/ticket/vocabulary.ts';
import { type Call, defineCall } from '#http/api/protocol/call.ts';
import { invalid } from '#http/api/protocol/input.ts';
import { writtenText } from '#http/api/protocol/shapes.ts';
import { findForCall, givenNumber, numberParams, type OnTicket, ticketAnswer } from '#http/api/ticket/outcome.ts';
import { ticketShape } from '#http/api/ticket/ticket-json.ts';
import type { Problem } from '#http/problem.ts';
import { cleanText } from '#mail/read/message/characters.ts';
import type { Handle } from '#store/database/database.ts';
import { readLastWords } from '#store/ticket/texts.ts';
import { findTicket, readHistory } from '#store/ticket/tickets.ts';

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
    bodyMax: 'text',
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

const closure = { path: '/tickets/{number}/closure', params: numberParams, status: 200, answer: ticketShape } as const;

const body = z.strictObject({
  reason: z.enum(closingReasons),
  of: givenNumber.nullish().openapi({ type: 'string', description: 'With `duplicate` only: the ticket that remains.' }),
  contact: z
    .string()
    .max(100)
    .nullish()
    .openapi({ description: 'With `redirected` only: the id of the organisation that answers instead.' }),
  said: z
    .strictObject({ how: z.enum(sayings), text: writtenText })
    .nullish()
    .openapi({ description: 'With `solved` and `withdrawn`, from the desk: how the requester said it.' }),
});
type ClosureCall = Call<OnTicket, unknown, z.output<typeof body>>;

export const close = defineCall(
  { ...closure, method: 'put', does: 'Closes with a reason.', madeBy: 'everyone', body, bodyMax: 'text' },
  async (call: ClosureCall) => {
    const ticket = await findForCall(call);
    if (!('number' in ticket)) return ticket;
    const outcome = relation(call.actor, ticket) === 'desk' ? await closeByDesk(call) : await confirm(call);
    return 'problem' in outcome ? outcome : ticketAnswer(call, outcome);
  },
);

export const reopen = defineCall(
  { ...closure, method: 'delete', does: 'Undoes the closing.', madeBy: 'desk' },
  async (call) => ticketAnswer(call, await reopenTicket(call.world, call.actor, call.params.number, 'closed')),
);

async function closeByDesk({ world, actor, params, body, c }: ClosureCall): Promise<TicketOutcome | Problem> {
  const { reason, said = null } = body;
  const ownWord = reason === 'solved' || reason === 'withdrawn';
  if (said && !ownWord) return invalid(c, 'said', 'notByRequester');
  const { of = null, contact = null } = body;
  if (contact !== null && reason !== 'redirected') return invalid(c, 'contact', 'onlyRedirected');
  return unlessStanding(
    world,
    { actor, action: 'close', number: params.number },
    async ({ id, closing }, tx) => {
      if (reason === 'redirected' && closing?.reason === reason) return (await referredTo(tx.trx, id)) === contact;
      const remains = of === null ? null : ((await findTicket(tx.trx, actor, of))?.id ?? 'unknown');
      return closing?.reason === reason && closing.duplicateOf === remains;
    },
    (inner: Spine) => closeTicket(inner, actor, params.number, { reason, of, contact, said }),
  );
}

async function referredTo(handle: Handle, ticketId: string): Promise<string | null> {
  const referred = (await readHistory(handle, ticketId)).findLast(({ type }) => type === 'referred');
  return referred?.type === 'referred' ? (referred.data.contactId ?? null) : null;
}

/** Closes as the requester (`solved` or `withdrawn`), for callers with that right (R20). */
async function confirm({ world, actor, params, body, c }: ClosureCall): Promise<TicketOutcome | Problem> {
  const { reason } = body;
  if (reason !== 'solved' && reason !== 'withdrawn') return invalid(c, 'reason', 'ownReason');
  return unlessStanding(
    world,
    { actor, action: 'confirm', number: params.number },
    ({ closing }) => closing?.reason === reason,
    (inner) => confirmTicket(inner, actor, params.number, reason),
  );
}
