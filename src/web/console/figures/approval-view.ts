import { type ApprovalState, approvalStates } from '#domain/approvals/approval.ts';
import type { Language } from '#domain/language.ts';
import { writeCondition } from '#domain/views/filter.ts';
import { consoleWords } from '#locales/console/messages.ts';
import { urls } from '#web/app/urls.ts';

/** Returns the approvals of a year by their state; null for a desk that asked for none. */
export function approvalView(counts: Record<ApprovalState, number>, language: Language) {
  const count = approvalStates.reduce((sum, state) => sum + counts[state], 0);
  if (count === 0) return null;
  const say = consoleWords[language].figures.approvals;
  return {
    definition: { term: say.title, text: say.definition },
    sentence: say.sentence({ count }),
    counts: approvalStates.map((state) => ({ state, count: counts[state], href: listOf(state) })),
  };
}

/** Returns the list of the tickets with an approval in this state; null for those that the desk withdrew. */
function listOf(state: ApprovalState): string | null {
  if (state === 'withdrawn') return null;
  const word = ({ asked: 'waiting', approved: 'given', refused: 'refused' } as const)[state];
  return urls.console({ q: writeCondition({ operator: 'approval', values: [word], negated: false }) });
}

export type ApprovalFiguresView = NonNullable<ReturnType<typeof approvalView>>;
