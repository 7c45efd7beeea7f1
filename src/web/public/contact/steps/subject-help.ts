import { labelledAnswers } from '#locales/forms/labelled-answers.ts';
import { type SuggestedArticle, suggestArticles } from '#web/public/articles/suggestions.ts';
import type { FormVisit } from '#web/public/contact/draft/read-draft.ts';
import type { ReadySubject } from '#web/public/contact/steps/next-step.ts';

/** Returns articles that may answer a subject, found by its title, then by its text. Empty for complaints. */
export async function subjectHelp(
  { visit, desk, sender }: FormVisit,
  { form, checked }: ReadySubject,
): Promise<SuggestedArticle[]> {
  if (sender === 'complaint') return [];
  const { language, services } = visit;
  const answers = labelledAnswers(form.definition, checked.answers, language);
  const textOf = (...types: string[]) =>
    answers
      .flatMap(({ question, value }) => (value !== null && types.includes(question.type) ? [value] : []))
      .join(' ');
  const asked = { deskId: desk.id, language, title: textOf('summary'), text: textOf('text', 'line') };
  return suggestArticles(services.world.db, asked, 'request');
}
