import type { Instant } from '#domain/instant.ts';
import type { InEachLanguage } from '#domain/language.ts';
import type { MacroAct } from '#domain/messages/acts.ts';
import type { HeldTab, MessageTab, WrittenMessage } from '#domain/messages/written-message.ts';
import type { Json } from '#store/schema/json-column.ts';

/** What agents are writing, and what waits for its moment. */
export interface ComposerSchema {
  messageDrafts: MessageDraftsTable;
  pendingMessages: PendingMessagesTable;
  macros: MacrosTable;
}

export interface MacrosTable {
  id: string;
  deskId: string;
  position: number;
  names: Json<InEachLanguage>;
  texts: Json<InEachLanguage> | null;
  tab: MessageTab | null;
  acts: Json<MacroAct[]>;
  reasons: Json<InEachLanguage> | null;
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
  /** The ticket as it was when acts were held back with their message; null where none were. */
  seenVersion: number | null;
}
