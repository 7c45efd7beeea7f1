import type { Instant } from '#domain/instant.ts';
import type { InEachLanguage } from '#domain/language.ts';
import type { HeldTab, MessageTab, WrittenMessage } from '#domain/written-message.ts';
import type { Json } from '#store/json-column.ts';

/** What agents are writing, and what waits for its moment. */
export interface ComposerSchema {
  messageDrafts: MessageDraftsTable;
  pendingMessages: PendingMessagesTable;
  textBlocks: { id: string; deskId: string; names: Json<InEachLanguage>; texts: Json<InEachLanguage> };
}

export interface MessageDraftsTable {
  personId: string;
  ticketId: string;
  tab: MessageTab;
  content: Json<WrittenMessage>;
  fileIds: string[];
  /** Another one with each change. */
  revision: string;
  /** In real time. */
  savedAt: Instant;
}

export interface PendingMessagesTable {
  /** Given by who sends it: the same message twice is one. */
  id: string;
  ticketId: string;
  personId: string;
  intent: HeldTab | 'note';
  /** What to send, and what to give back on undo; empty once it is sent or undone. */
  content: Json<WrittenMessage | null>;
  fileIds: string[];
  state: 'waiting' | 'sent' | 'undone' | 'refused';
  heldAt: Instant;
  dueAt: Instant;
  /** Why it could not be sent when its time was over. */
  refusal: string | null;
}
