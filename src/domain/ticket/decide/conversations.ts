import {
  type Conversation,
  conversationsPerTicketMax,
  messagesPerConversationMax,
} from '#domain/conversations/conversation.ts';
import { type Decision, type Rules, said, whileOpen } from '#domain/ticket/decide/rule.ts';
import type { Ticket } from '#domain/ticket/events/ticket.ts';

type OfAgent = 'startConversation' | 'writeInConversation' | 'closeConversation' | 'reopenConversation';
type ConversationCommand =
  | OfAgent
  | 'showConversation'
  | 'hideConversation'
  | 'takeAnswer'
  | 'failConversation'
  | 'takeConversations';

/**
 * Conversations with third parties. They change neither the status of the ticket nor its clock: only the requester's own words
 * do. An answer is recorded in every status; a closed ticket asks nothing new.
 */
export const conversationRules: Rules<ConversationCommand> = {
  startConversation: (ticket, { type: _, ...started }) =>
    whileOpen(ticket, () => {
      if (ticket.participantIds.includes(started.personId)) return { refused: 'askedTakesPart' };
      if (ticket.conversations.length >= conversationsPerTicketMax) return { refused: 'tooManyConversations' };
      return said('conversationStarted', started);
    }),

  writeInConversation: (ticket, { conversationId, mailId, entry }) =>
    whileOpen(ticket, () =>
      onConversation(ticket, conversationId, (conversation) =>
        conversation.messages.length >= messagesPerConversationMax
          ? { refused: 'conversationFull' }
          : said('conversationWritten', { ...named(conversation), mailId, entry }),
      ),
    ),

  takeAnswer: (ticket, { type: _, conversationId, ...answer }) =>
    onConversation(ticket, conversationId, (conversation) =>
      said('conversationAnswered', { ...named(conversation), ...answer }),
    ),

  failConversation: (ticket, { conversationId, mailId }) =>
    onConversation(ticket, conversationId, (conversation) =>
      said('conversationFailed', { ...named(conversation), mailId }),
    ),

  closeConversation: (ticket, { conversationId }) =>
    turned(ticket, conversationId, 'conversationClosed', ({ state }) => state === 'closed'),
  reopenConversation: (ticket, { conversationId }) =>
    turned(ticket, conversationId, 'conversationReopened', ({ state }) => state !== 'closed'),
  showConversation: (ticket, { conversationId }) =>
    turned(ticket, conversationId, 'conversationShown', ({ shown }) => shown),
  hideConversation: (ticket, { conversationId }) =>
    turned(ticket, conversationId, 'conversationHidden', ({ shown }) => !shown),

  takeConversations: (_, { conversations, from }) =>
    conversations.length === 0
      ? { events: [] }
      : said('conversationsJoined', { conversations: [...conversations], from }),
};

type Turn = 'conversationClosed' | 'conversationReopened' | 'conversationShown' | 'conversationHidden';

function turned(ticket: Ticket, id: string, turn: Turn, stands: (conversation: Conversation) => boolean): Decision {
  return whileOpen(ticket, () =>
    onConversation(ticket, id, (conversation) =>
      stands(conversation) ? { events: [] } : said(turn, named(conversation)),
    ),
  );
}

function onConversation(ticket: Ticket, id: string, decide: (conversation: Conversation) => Decision): Decision {
  const conversation = ticket.conversations.find((each) => each.id === id);
  return conversation ? decide(conversation) : { refused: 'conversationUnknown' };
}

function named({ id, personId }: Conversation) {
  return { conversationId: id, personId };
}
