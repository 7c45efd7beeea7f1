import type { Language } from '#domain/language.ts';
import { type FilterProblem, isOperator } from '#domain/views/filter.ts';
import { viewWords } from '#locales/console/messages.ts';

/** Returns what is wrong with a part of a filter, as a sentence. */
export function problemText(problem: FilterProblem, language: Language): string {
  const { filterProblem, operators } = viewWords[language];
  return filterProblem(problem, isOperator(problem.operator) ? operators[problem.operator] : problem.operator);
}
