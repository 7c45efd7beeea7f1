import type { Language } from '#domain/language.ts';

/** A question that the desk asked a third party by mail, within a ticket. The requester sees it only if it is shown. */
export interface Conversation {
  id: string;
  /** The person who was asked. */
  personId: string;
  /** The last letter to them, which has their address. */
  mailId: string;
  /** The text of its subject. */
  subjectId: string;
  /** The language of its letters. */
  language: Language;
  /** The mark in its subjects, by which an answer is found even if a mail program forgot the thread. */
  reference: string;
  state: ConversationState;
  shown: boolean;
  /** The agent who wrote last. */
  byId: string | null;
  /** Its entries in the record, oldest first. */
  messages: ConversationMessage[];
}

/** `failed`: the last letter could not be delivered. */
export const conversationStates = ['asked', 'answered', 'failed', 'closed'] as const;
export type ConversationState = (typeof conversationStates)[number];

export interface ConversationMessage {
  entryId: string;
  /** `other`: it came with the reference, but not from the address that was asked, or that address may be forged. */
  of: 'desk' | 'asked' | 'other';
}

/** A ticket with more questions is several tickets. */
export const conversationsPerTicketMax = 20;
/** Two automatic systems could answer each other for ever; later mails open a ticket of their own. */
export const messagesPerConversationMax = 200;
/** The subject of a mail as most programs show it whole. */
export const conversationSubjectCharactersMax = 200;

/** Returns the state of an open conversation: whether the third party wrote last. */
export function openStateOf({ messages }: Pick<Conversation, 'messages'>): ConversationState {
  return messages.findLast(({ of }) => of !== 'other')?.of === 'asked' ? 'answered' : 'asked';
}
