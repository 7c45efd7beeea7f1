import { z } from '@hono/zod-openapi';
import {
  closeConversation,
  hideConversation,
  reopenConversation,
  showConversation,
  startConversation,
  writeInConversation,
} from '#desk/conversations/converse.ts';
import type { TicketOutcome } from '#desk/spine/on-ticket.ts';
import { within } from '#desk/spine/transaction.ts';
import { conversationStates, conversationSubjectCharactersMax } from '#domain/conversations/conversation.ts';
import { knowledgeOf } from '#domain/ticket/projection.ts';
import { type Call, defineCall } from '#http/api/protocol/call.ts';
import { invalid } from '#http/api/protocol/input.ts';
import {
  fileIds,
  fileShape,
  idParams,
  instant,
  language,
  listOf,
  number,
  proved,
  typedAddress,
  writtenText,
} from '#http/api/protocol/shapes.ts';
import { addedPart, findForCall, notDone, numberParams, onPart } from '#http/api/ticket/outcome.ts';
import { type ReadConversation, type ReadMessage, readConversations } from '#store/conversations/conversations.ts';
import type { TicketSummary } from '#store/views/ticket-lists.ts';

const person = z.object({ name: z.string().nullable(), email: z.string().nullable() });

const messageShape = z.object({
  id: z.string().openapi({ description: 'The id of its entry in the record.' }),
  at: instant,
  direction: z.enum(['in', 'out']),
  from: person,
  asked: z.boolean().openapi({
    description: 'False for mail from another address than the one that was asked, or whose address may be forged.',
  }),
  text: z.string().nullable(),
  automatic: z.boolean(),
  proved,
  attachments: z.array(fileShape).openapi({ description: 'For the desk only.' }),
});

export const conversationHead = {
  id: z.string(),
  ticket: number,
  to: person,
  subject: z.string(),
  language,
  state: z.enum(conversationStates),
  shown: z.boolean().openapi({ description: 'Whether those who may read the ticket see it.' }),
};

const conversationShape = z.object({ ...conversationHead, messages: z.array(messageShape) }).openapi('Conversation');
type ConversationJson = z.input<typeof conversationShape>;

export const readConversationsCall = defineCall(
  {
    method: 'get',
    path: '/tickets/{number}/conversations',
    does: 'Questions of the desk to third parties. Requesters see only those that are shown to them.',
    madeBy: 'everyone',
    params: numberParams,
    status: 200,
    answer: listOf(conversationShape),
  },
  async (call) => {
    const ticket = await findForCall(call);
    return 'number' in ticket ? { answer: { items: await conversationsJson(call, ticket), next: null } } : ticket;
  },
);

export const startConversationCall = defineCall(
  {
    method: 'post',
    path: '/tickets/{number}/conversations',
    does: 'Asks a third party by mail. They get these words, and nothing of the ticket.',
    madeBy: 'desk',
    params: numberParams,
    bodyMax: 'text',
    body: z.strictObject({
      to: typedAddress,
      subject: writtenText.max(conversationSubjectCharactersMax),
      text: writtenText,
      language: language.optional().openapi({ description: 'By default the language of the ticket.' }),
      attachments: fileIds.optional(),
    }),
    status: 201,
    answer: conversationShape,
  },
  async (call) => {
    const { language: spoken = null, attachments, ...typed } = call.body;
    const question = { ...typed, language: spoken, fileIds: attachments };
    const done = await startConversation(call.world, call.actor, call.params.number, question);
    if (!('conversationId' in done)) return notDone(call, done);
    return addedPart(call, done.conversationId, conversationsJson);
  },
);

export const writeInConversationCall = defineCall(
  {
    method: 'post',
    path: '/conversations/{id}/messages',
    does: 'Writes to the third party again.',
    madeBy: 'desk',
    params: idParams,
    bodyMax: 'text',
    body: z.strictObject({ text: writtenText, attachments: fileIds.optional() }),
    status: 201,
    answer: conversationShape,
  },
  (call) =>
    onPart(call, 'conversations', conversationsJson, (found, conversationId) =>
      writeInConversation(call.world, call.actor, found, {
        conversationId,
        text: call.body.text,
        fileIds: call.body.attachments,
      }),
    ),
);

export const changeConversationCall = defineCall(
  {
    method: 'patch',
    path: '/conversations/{id}',
    does: 'Shows a conversation to the requester or hides it, and closes or reopens it.',
    madeBy: 'desk',
    params: idParams,
    body: z.strictObject({ shown: z.boolean().optional(), closed: z.boolean().optional() }),
    status: 200,
    answer: conversationShape,
  },
  (call) => {
    const { shown, closed } = call.body;
    const turns = [
      ...(shown === undefined ? [] : [shown ? showConversation : hideConversation]),
      ...(closed === undefined ? [] : [closed ? closeConversation : reopenConversation]),
    ];
    if (turns.length === 0) return Promise.resolve(invalid(call.c, '', 'nothingChanges'));
    return onPart(call, 'conversations', conversationsJson, (found, id) =>
      call.world.transact(async (tx) => {
        let done: TicketOutcome = { refused: 'conversationUnknown' };
        for (const turn of turns) {
          done = await turn(within(call.world, tx), call.actor, found, id);
          if ('refused' in done) return done;
        }
        return done;
      }),
    );
  },
);

/** The conversations of a ticket that the caller may read. */
export async function conversationsJson({ world, actor }: Call, ticket: TicketSummary): Promise<ConversationJson[]> {
  const ofDesk = knowledgeOf(ticket.seenAs).work;
  const read = await readConversations(world.db, actor, ticket);
  return read.map((conversation) => json(ticket.number, conversation, ofDesk));
}

function json(ticket: string, conversation: ReadConversation, ofDesk: boolean): ConversationJson {
  const { id, to, subject, language: spoken, state, shown, messages } = conversation;
  const said = messages.map((message) => messageJson(message, ofDesk));
  return { id, ticket, to, subject, language: spoken, state, shown, messages: said };
}

function messageJson(message: ReadMessage, ofDesk: boolean): ConversationJson['messages'][number] {
  const { id, at, direction, from, of, text, automatic, provedBy, files } = message;
  const attachments = files.map(({ scan, scanSaid: _, ...file }) => ({
    ...file,
    ...((scan === 'held' || scan === 'infected') && { scan }),
  }));
  return {
    ...{ id, at, direction, from, text, automatic, proved: provedBy },
    asked: of !== 'other',
    attachments: ofDesk ? attachments : [],
  };
}
