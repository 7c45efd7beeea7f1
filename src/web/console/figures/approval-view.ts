import { type ApprovalState, approvalStates } from '#domain/approvals/approval.ts';
import type { Language } from '#domain/language.ts';
import { writeCondition } from '#domain/views/filter.ts';
import { consoleWords } from '#locales/console/messages.ts';
import type { ApprovalFigures } from '#store/figures/approval-figures.ts';
import { urls } from '#web/app/urls.ts';

/** Returns the approvals of a year by their state, and the time to an answer; null for a desk that asked for none. */
export function approvalView({ counts, medianSeconds }: ApprovalFigures, language: Language) {
  const count = approvalStates.reduce((sum, state) => sum + counts[state], 0);
  if (count === 0) return null;
  const say = consoleWords[language].figures.approvals;
  return {
    definition: { term: say.title, text: say.definition },
    sentences: [
      say.sentence({ count }),
      ...(medianSeconds === null ? [] : [say.half({ span: spanOf(medianSeconds, language) })]),
    ],
    counts: approvalStates.map((state) => ({ state, count: counts[state], href: listOf(state) })),
  };
}

/** Whole days, or hours and minutes on the first day. */
function spanOf(seconds: number, language: Language): string {
  const { days, hours, minutes: alone } = consoleWords[language].due;
  const minutes = Math.ceil(seconds / 60);
  if (minutes >= 24 * 60) return days({ days: Math.round(minutes / (24 * 60)) });
  return minutes < 60 ? alone({ minutes }) : hours({ hours: Math.floor(minutes / 60), minutes: minutes % 60 });
}

/** Returns the list of the tickets with an approval in this state; null for those that the desk withdrew. */
function listOf(state: ApprovalState): string | null {
  if (state === 'withdrawn') return null;
  const word = ({ asked: 'waiting', approved: 'given', refused: 'refused' } as const)[state];
  return urls.console({ q: writeCondition({ operator: 'approval', values: [word], negated: false }) });
}

export type ApprovalFiguresView = NonNullable<ReturnType<typeof approvalView>>;
