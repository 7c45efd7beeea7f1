import { may } from '#domain/ticket/rights.ts';
import { togetherWords } from '#locales/console/messages.ts';
import { shortDateTime } from '#locales/format.ts';
import type { ReadConversation, ReadMessage } from '#store/conversations/conversations.ts';
import type { TicketSources } from '#web/console/ticket/sources.ts';

/** The record has the whole text. */
const textCharactersShown = 600;

/** Returns the questions of a ticket to third parties; null for people outside the desk. */
export function conversationsView(sources: TicketSources) {
  const { ticket, conversations, actor } = sources;
  if (!may(actor, 'note', ticket)) return null;
  return {
    conversations: conversations.map((conversation) => conversationView(conversation, sources)),
    isClosed: ticket.status === 'closed',
  };
}

export type ConversationsView = NonNullable<ReturnType<typeof conversationsView>>;
export type ConversationView = ConversationsView['conversations'][number];
export type MessageView = ConversationView['messages'][number];

function conversationView(conversation: ReadConversation, sources: TicketSources) {
  const { id, subject, state, shown, language, messages } = conversation;
  const say = togetherWords[sources.language].conversations;
  return {
    id,
    // Its author or the third party may have been erased.
    subject: subject || '…',
    to: nameOf(conversation.to),
    email: conversation.to.email,
    language,
    state: { name: state, word: say.states[state] },
    shown,
    messages: messages.map((message) => messageView(message, sources)),
  };
}

function messageView(message: ReadMessage, { language, desk, words, now }: TicketSources) {
  const { id, at, from, text, direction, of, provedBy, automatic, files } = message;
  const say = togetherWords[language].conversations;
  const isDoubtful = direction === 'in' && of === 'asked' && provedBy === null && !automatic;
  return {
    id,
    who: nameOf(from),
    at: shortDateTime(at, language, desk.zone, now),
    isOut: direction === 'out',
    text: text === null ? null : shortened(text),
    warning: of === 'other' ? say.other({ address: from.email ?? '…' }) : isDoubtful ? say.doubtful : null,
    note: automatic ? words.record.automatic : null,
    files: files.map((file) => ({ id: file.id, name: file.name })),
  };
}

/** Returns the name of a person, with their address if it is known: anybody can take any name (attack 6). */
function nameOf({ name, email }: { name: string | null; email: string | null }): string {
  return [name, email].filter((each) => each !== null).join(', ') || '…';
}

function shortened(text: string): string {
  return text.length <= textCharactersShown ? text : `${text.slice(0, textCharactersShown).toWellFormed()}…`;
}
