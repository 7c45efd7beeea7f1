import type { DraftSubject } from '#domain/forms/contact-draft.ts';
import type { FormVersion, Question } from '#domain/forms/definition.ts';
import { formerQuestions, type QuestionsSince, questionsSince } from '#domain/forms/former-questions.ts';
import type { Language } from '#domain/language.ts';
import { type RecordedAnswer, recordedAnswers } from '#locales/forms/messages.ts';
import type { Handle } from '#store/database/database.ts';
import { isId } from '#store/database/ids.ts';
import { findFormVersion } from '#store/forms/forms.ts';

/** Returns the form version that a posted page showed. A version of another form counts as the current one. */
export async function formShown(handle: Handle, now: FormVersion, id: unknown): Promise<FormVersion> {
  if (typeof id !== 'string' || id === now.id || !isId(id)) return now;
  const shown = await findFormVersion(handle, id);
  return shown && isOfSameForm(shown, now) ? shown : now;
}

/** Returns what changed in a subject's questions since the user saw them. Null if no change affects it. */
export async function changeSince(
  handle: Handle,
  { versions = [], answers }: DraftSubject,
  now: FormVersion,
): Promise<QuestionsSince | null> {
  const seen = await formShown(handle, now, versions.at(-1));
  if (seen.id === now.id) return null;
  const change = questionsSince(seen.definition, now.definition, answers);
  return change.added.length + change.former.length > 0 ? change : null;
}

/** Returns answers to questions that were removed since; they are shown and sent to the desk. */
export async function formerAnswers(
  handle: Handle,
  { versions = [], answers }: DraftSubject,
  now: FormVersion,
  language: Language,
): Promise<RecordedAnswer[]> {
  const found = new Map<string, Question>();
  for (const id of versions) {
    const { definition } = await formShown(handle, now, id);
    for (const question of formerQuestions(definition, now.definition, answers)) found.set(question.id, question);
  }
  return recordedAnswers([...found.values()], answers, language);
}

function isOfSameForm(one: FormVersion, other: FormVersion): boolean {
  return one.deskId === other.deskId && one.key === other.key;
}
