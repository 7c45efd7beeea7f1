import type { Language } from '#domain/language.ts';
import { togetherWords } from '#locales/console/messages.ts';
import type { TicketSummary } from '#store/views/ticket-lists.ts';

/** Says that somebody else was asked, by a question or for an approval; `isAnswered` if a question has its answer. Null on closed tickets. */
export function askedMark(
  { status, conversations, approvals }: Pick<TicketSummary, 'status' | 'conversations' | 'approvals'>,
  language: Language,
): { text: string; isAnswered: boolean } | null {
  if (status === 'closed') return null;
  const { marks } = togetherWords[language].conversations;
  if (conversations.some(({ state }) => state === 'answered')) return { text: marks.answered, isAnswered: true };
  const waits = [...conversations, ...approvals].some(({ state }) => state === 'asked');
  return waits ? { text: marks.waits, isAnswered: false } : null;
}
