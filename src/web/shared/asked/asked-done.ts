import type { AnswerLink } from '#desk/portal/answer-link.ts';
import { missingQuestions } from '#domain/forms/questions.ts';
import type { Language } from '#domain/language.ts';
import type { Handle } from '#store/database/database.ts';
import { findTicketForm } from '#store/forms/ticket-forms.ts';
import { readAskedForm } from '#web/shared/asked/asked-form.ts';

/** Returns the questions that stay unanswered after the requester answered. Null before that. */
export async function askedDone(handle: Handle, link: AnswerLink, language: Language): Promise<string[] | null> {
  const form = await readAskedForm(handle, link);
  const { status } = link.ticket;
  if (form === null || form.asked.answeredAt === null || (status !== 'new' && status !== 'open')) return null;
  const answers = (await findTicketForm(handle, link.ticket.id))?.answers ?? {};
  return missingQuestions(form.definition, answers).map(({ label }) => label[language]);
}
