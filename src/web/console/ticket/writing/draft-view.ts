import type { Language } from '#domain/language.ts';
import type { MessageTab, WrittenMessage } from '#domain/messages/written-message.ts';
import { time } from '#locales/format.ts';
import type { MessageDraft } from '#store/messages/message-drafts.ts';

/** A draft as a page carries it. */
export interface DraftView {
  tab: MessageTab;
  content: WrittenMessage;
  revision: string;
  savedAt: string;
  /** When it was saved, on the clock of the desk. */
  time: string;
}

/** What the server says of a draft that it was given. `seems` is the language of the text, where that is sure. */
export type DraftAnswer = { seems: Language | null } & (
  | { kept: Pick<DraftView, 'revision' | 'savedAt' | 'time'> | null }
  | { newer: DraftView }
);

export function draftView(draft: MessageDraft, language: Language, zone: string): DraftView {
  return { ...draft, time: time(draft.savedAt, language, zone) };
}
