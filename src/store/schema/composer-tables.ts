import type { Instant } from '#domain/instant.ts';
import type { InEachLanguage } from '#domain/language.ts';
import type { MacroAct } from '#domain/messages/acts.ts';
import type { HeldTab, MessageTab, WrittenMessage } from '#domain/messages/written-message.ts';
import type { Json } from '#store/schema/json-column.ts';

/** Texts that agents are writing, and messages that are not sent yet. */
export interface ComposerSchema {
  messageDrafts: MessageDraftsTable;
  pendingMessages: PendingMessagesTable;
  macros: MacrosTable;
}

interface MacrosTable {
  id: string;
  deskId: string;
  position: number;
  names: Json<InEachLanguage>;
  texts: Json<InEachLanguage> | null;
  tab: MessageTab | null;
  acts: Json<MacroAct[]>;
  reasons: Json<InEachLanguage> | null;
}

interface MessageDraftsTable {
  personId: string;
  ticketId: string;
  tab: MessageTab;
  content: Json<WrittenMessage>;
  fileIds: string[];
  /** Changes with each save. */
  revision: string;
  /** In real time. */
  savedAt: Instant;
}

export interface PendingMessagesTable {
  /** Given by the sender: two messages with the same id are one. */
  id: string;
  ticketId: string;
  personId: string;
  intent: HeldTab | 'note';
  /** The content to send, and to restore on undo; empty once sent or undone. */
  content: Json<WrittenMessage | null>;
  fileIds: string[];
  state: 'waiting' | 'sent' | 'undone' | 'refused';
  heldAt: Instant;
  /** In real time; in desk time if it waits for business hours. */
  dueAt: Instant;
  scheduled: boolean;
  /** Why it could not be sent when it was due. */
  refusal: string | null;
  /** The ticket version that its author knew, if later changes stop it: with actions, or if it waits for business hours. */
  seenVersion: number | null;
}
