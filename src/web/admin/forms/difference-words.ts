import { compareDefinitions, isUnchanged } from '#domain/forms/compare-definitions.ts';
import type { FormDefinition, Question } from '#domain/forms/definition.ts';
import type { Language } from '#domain/language.ts';
import { formsWords } from '#locales/admin/messages.ts';
import { quote } from '#locales/format.ts';
import { labelOf } from '#web/admin/forms/outline-view.ts';

/** Returns what a version changed, one line each, or that it is the first (`before` is undefined). */
export function differenceWords(
  before: FormDefinition | undefined,
  after: FormDefinition,
  language: Language,
): string[] {
  const say = formsWords[language].versionsPage;
  if (!before) return [say.first];
  const difference = compareDefinitions(before, after);
  if (isUnchanged(difference)) return [say.same];
  const { added, removed, changed, reordered, retitled } = difference;
  const named = (questions: Question[]) =>
    questions.map((question) => quote(labelOf(question, language), language)).join(', ');
  return [
    ...(added.length > 0 ? [say.added({ questions: named(added) })] : []),
    ...(removed.length > 0 ? [say.removed({ questions: named(removed) })] : []),
    ...(changed.length > 0 ? [say.changed({ questions: named(changed) })] : []),
    ...(reordered ? [say.reordered] : []),
    ...(retitled ? [say.retitled] : []),
  ];
}
