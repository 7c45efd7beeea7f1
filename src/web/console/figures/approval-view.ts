import { type ApprovalState, approvalStates } from '#domain/approvals/approval.ts';
import type { Language } from '#domain/language.ts';
import { consoleWords } from '#locales/console/messages.ts';

/** Returns the approvals of a year by their state; null for a desk that asked for none. */
export function approvalView(counts: Record<ApprovalState, number>, language: Language) {
  const count = approvalStates.reduce((sum, state) => sum + counts[state], 0);
  if (count === 0) return null;
  const say = consoleWords[language].figures.approvals;
  return {
    definition: { term: say.title, text: say.definition },
    sentence: say.sentence({ count }),
    counts: approvalStates.map((state) => ({ state, count: counts[state] })),
  };
}

export type ApprovalFiguresView = NonNullable<ReturnType<typeof approvalView>>;
