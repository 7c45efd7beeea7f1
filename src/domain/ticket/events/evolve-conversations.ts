import { type Conversation, type ConversationMessage, openStateOf } from '#domain/conversations/conversation.ts';
import type { EventData, EventType, TicketEvent } from '#domain/ticket/events/events.ts';
import type { Ticket } from '#domain/ticket/events/ticket.ts';

export type ConversationEventType =
  | 'conversationStarted'
  | 'conversationWritten'
  | 'conversationAnswered'
  | 'conversationFailed'
  | 'conversationClosed'
  | 'conversationReopened'
  | 'conversationShown'
  | 'conversationHidden'
  | 'conversationsJoined'
  | 'conversationsLeft';
type Change<T extends EventType> = (ticket: Ticket, data: EventData[T], event: TicketEvent) => Partial<Ticket>;

/** The changes of the events of a ticket's conversations. */
export const conversationChanges: { [T in ConversationEventType]: Change<T> } = {
  conversationStarted: ({ conversations }, { conversationId, subject, entry, ...data }, { by }) => {
    const { personId, mailId, language, reference } = data;
    const begun = { personId, mailId, subjectId: subject.id, language, reference, byId: by.personId };
    const messages: ConversationMessage[] = [{ entryId: entry.id, of: 'desk' }];
    return {
      conversations: [...conversations, { id: conversationId, ...begun, state: 'asked', shown: false, messages }],
    };
  },
  conversationWritten: (ticket, { conversationId, mailId, entry }, { by }) =>
    withConversation(ticket, conversationId, ({ messages }) => ({
      mailId,
      byId: by.personId,
      state: 'asked',
      messages: [...messages, { entryId: entry.id, of: 'desk' }],
    })),
  conversationAnswered: (ticket, { conversationId, entry, of, automatic }) =>
    withConversation(ticket, conversationId, ({ messages, state }) => ({
      state: of === 'asked' && automatic === undefined ? 'answered' : state,
      messages: [...messages, { entryId: entry.id, of }],
    })),
  // Only the last letter counts: an earlier one may have been answered since.
  conversationFailed: (ticket, { conversationId, mailId }) =>
    withConversation(ticket, conversationId, (conversation) => ({
      state: conversation.mailId === mailId && conversation.state === 'asked' ? 'failed' : conversation.state,
    })),
  conversationClosed: (ticket, { conversationId }) =>
    withConversation(ticket, conversationId, () => ({ state: 'closed' })),
  conversationReopened: (ticket, { conversationId }) =>
    withConversation(ticket, conversationId, (conversation) => ({ state: openStateOf(conversation) })),
  conversationShown: (ticket, { conversationId }) => withConversation(ticket, conversationId, () => ({ shown: true })),
  conversationHidden: (ticket, { conversationId }) =>
    withConversation(ticket, conversationId, () => ({ shown: false })),
  conversationsJoined: ({ conversations }, joining) => ({
    conversations: [
      ...conversations.filter(({ id }) => joining.conversations.every((each) => each.id !== id)),
      ...joining.conversations,
    ],
  }),
  conversationsLeft: ({ conversations }, { conversationIds }) => ({
    conversations: conversations.filter(({ id }) => !conversationIds.includes(id)),
  }),
};

function withConversation(
  { conversations }: Ticket,
  id: string,
  change: (conversation: Conversation) => Partial<Conversation>,
): Partial<Ticket> {
  return { conversations: conversations.map((each) => (each.id === id ? { ...each, ...change(each) } : each)) };
}
