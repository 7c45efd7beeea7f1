import { z } from '@hono/zod-openapi';
import { reactToTicket } from '#desk/portal/reactions.ts';
import type { TicketOutcome } from '#desk/spine/on-ticket.ts';
import { addNote } from '#desk/ticket/add-note.ts';
import { answerTicket } from '#desk/ticket/answer-ticket.ts';
import { requestInformation } from '#desk/ticket/request-information.ts';
import { relation } from '#domain/ticket/rights.ts';
import { requestedItemCharactersMax, requestedItemsMax } from '#domain/ticket/texts.ts';
import { type Answer, type Call, defineCall } from '#http/api/protocol/call.ts';
import { entryShape, fileIds, writtenText } from '#http/api/protocol/shapes.ts';
import { entryJson } from '#http/api/ticket/entries.ts';
import { findForCall, notDone, numberParams, type OnTicket } from '#http/api/ticket/outcome.ts';
import type { EntryJson } from '#http/api/ticket/record-json.ts';

const written = { params: numberParams, status: 201, answer: entryShape } as const;
const message = z.strictObject({ text: writtenText, attachments: fileIds.optional() });

/** The desk answers; any other participant reacts, which stops the clock or opens a follow-up (R19, R21). */
export const answer = defineCall(
  {
    method: 'post',
    path: '/tickets/{number}/answers',
    does: 'Answers, or reacts as one who takes part.',
    madeBy: 'everyone',
    ...written,
    bodyMax: 'text',
    body: message,
  },
  async (call) => {
    const ticket = await findForCall(call);
    if (!('number' in ticket)) return ticket;
    const { world, actor, body } = call;
    const words = { text: body.text, fileIds: body.attachments };
    const outcome =
      relation(actor, ticket) === 'desk'
        ? await answerTicket(world, actor, ticket.number, words)
        : await reactToTicket(world, actor, ticket.number, { ...words, channel: 'api' });
    return entryAnswer(call, outcome);
  },
);

export const informationRequest = defineCall(
  {
    method: 'post',
    path: '/tickets/{number}/information-requests',
    does: 'Asks for information; the ticket waits.',
    madeBy: 'desk',
    ...written,
    bodyMax: 'text',
    body: message.extend({
      items: z.array(writtenText.max(requestedItemCharactersMax)).max(requestedItemsMax).optional(),
    }),
  },
  async (call) => {
    const { text, items, attachments } = call.body;
    const words = { text, items, fileIds: attachments };
    return entryAnswer(call, await requestInformation(call.world, call.actor, call.params.number, words));
  },
);

export const note = defineCall(
  {
    method: 'post',
    path: '/tickets/{number}/notes',
    does: 'Adds an internal note.',
    madeBy: 'desk',
    ...written,
    bodyMax: 'text',
    body: z.strictObject({ text: writtenText }),
  },
  async (call) => entryAnswer(call, await addNote(call.world, call.actor, call.params.number, call.body)),
);

/** The entry that a verb wrote, and its ticket's location: a late reaction opens another ticket. */
export async function entryAnswer(
  call: Call<OnTicket>,
  outcome: TicketOutcome<{ entryId: string | null }>,
): Promise<Answer<EntryJson>> {
  if (!('ticket' in outcome)) return notDone(call, outcome);
  const { number } = outcome.ticket;
  return { answer: await entryJson(call, number, outcome.entryId), location: `/api/v1/tickets/${number}` };
}
