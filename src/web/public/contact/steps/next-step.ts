import type { SiteIndex } from '#domain/directory/site-index.ts';
import type { CheckedAnswers } from '#domain/forms/check-answers.ts';
import { type ContactDraft, type DraftSubject, fileAnswers, formKeyOf } from '#domain/forms/contact-draft.ts';
import type { FormVersion } from '#domain/forms/definition.ts';
import { askedQuestions } from '#domain/forms/questions.ts';
import { answersOfTickets } from '#domain/forms/rows.ts';
import type { Language } from '#domain/language.ts';
import { contactWords } from '#locales/public/messages.ts';
import type { DirectorySite } from '#store/directory/sites.ts';
import { type CheckedPerson, checkPerson } from '#web/public/contact/check-person.ts';
import type { AskedVersion, DeskForms } from '#web/public/contact/desk-forms.ts';
import type { Step } from '#web/public/contact/steps/step.ts';
import { checkForm, fieldOf } from '#web/shared/question/check.ts';

/** A subject that is ready to send. */
export interface ReadySubject {
  subject: DraftSubject;
  form: AskedVersion;
  checked: CheckedAnswers<DirectorySite>;
}

export interface ReadyForm {
  person: CheckedPerson;
  subjects: ReadySubject[];
}

/** Returns the form if it is ready to send, else the first incomplete step. */
export function readiness(
  draft: ContactDraft,
  forms: DeskForms,
  sites: SiteIndex<DirectorySite>,
  language: Language,
): { ready: ReadyForm } | { step: Step } {
  const person = checkPerson(draft.person, draft.sender, language, draft.personRivals);
  if (person.errors.length > 0) return { step: { at: 'you' } };
  if (draft.subjects.length === 0) return { step: { at: 'kind', place: 1 } };
  const subjects: ReadySubject[] = [];
  for (const [at, subject] of draft.subjects.entries()) {
    const place = at + 1;
    const form = forms.get(formKeyOf(subject) ?? '');
    if (!form) return { step: { at: 'kind', place } };
    const { errors, checked } = checkSubject(subject, form, sites, language);
    if (errors.length > 0) return { step: { at: 'about', place } };
    subjects.push({ subject, form, checked });
  }
  return { ready: { person: person.checked, subjects } };
}

/** How many tickets a form opens: one per subject, or per row of a section that opens tickets (R5). */
export function ticketsOf({ subjects }: ReadyForm): number {
  return subjects.reduce(
    (sum, { form, checked }) => sum + answersOfTickets(form.definition, checked.answers).length,
    0,
  );
}

/** Returns the errors of a subject, including answers that differ between two windows, and its checked answers. */
export function checkSubject(
  { answers, files, siteSeen, rivals = {} }: DraftSubject,
  { definition }: FormVersion,
  sites: SiteIndex<DirectorySite>,
  language: Language,
) {
  const common = files.filter(({ question }) => question === undefined);
  const beside = { files: common.map(({ name }) => name), siteSeen };
  const given = { ...answers, ...fileAnswers(files) };
  const { errors, checked } = checkForm(definition, given, sites, language, beside);
  const twofold = askedQuestions(definition, answers).filter(({ id }) => Object.hasOwn(rivals, id));
  const say = contactWords[language].errors;
  const told = twofold.map(({ id, label }) => ({
    question: id,
    field: fieldOf(id),
    text: say.otherAnswer({ label: label[language] }),
  }));
  return { errors: [...errors, ...told], checked };
}
