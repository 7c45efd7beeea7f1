import type { Actor } from '#domain/actor.ts';
import type { HeldTab, WrittenMessage } from '#domain/messages/written-message.ts';
import type { ConsoleWords } from '#locales/console/messages.ts';
import { showRichText } from '#mail/read/html/rich-text.ts';
import { urls } from '#web/app/urls.ts';
import { picturesIn } from '#web/shared/editor/rich-handle.ts';

interface WaitingMessage {
  id: string;
  intent: HeldTab;
  /** Milliseconds until it is sent, when the page was read. */
  left: number;
  /** The moment, if it waits for business hours. */
  when: string | null;
  content: WrittenMessage;
}

/** Returns an agent's own waiting message as the record shows it. */
export function pendingView({ id, intent, left, when, content }: WaitingMessage, { actor, words }: Reader) {
  const { text, html, items, files } = content;
  const shown = picturesIn(html);
  return {
    id,
    intent,
    left,
    when,
    title: actor.name,
    how: { answer: words.record.answer, ask: words.record.asked, handle: words.record.notice }[intent],
    text,
    html: html === '' ? null : showRichText(html, (file) => (shown.has(file) ? urls.picture(file) : null)),
    items: items.split('\n').filter((line) => line.trim() !== ''),
    files: files.filter((file) => !shown.has(file.id)),
  };
}

export type PendingView = ReturnType<typeof pendingView>;

interface Reader {
  actor: Pick<Actor, 'name'>;
  words: ConsoleWords;
}
