import type { Language } from '#domain/language.ts';
import type { MessageTab, WrittenMessage } from '#domain/messages/written-message.ts';
import { time } from '#locales/format.ts';
import type { MessageDraft } from '#store/messages/message-drafts.ts';

/** A draft as loaded with a page. */
export interface DraftView {
  tab: MessageTab;
  content: WrittenMessage;
  revision: string;
  savedAt: string;
  /** When it was saved, by the desk's clock. */
  time: string;
}

/** The server's response to a saved draft. `seems` is the detected language of the text, if certain. */
export type DraftAnswer = { seems: Language | null } & (
  | { saved: Pick<DraftView, 'revision' | 'savedAt' | 'time'> | null }
  | { newer: DraftView }
);

export function draftView(draft: MessageDraft, language: Language, zone: string): DraftView {
  return { ...draft, time: time(draft.savedAt, language, zone) };
}
