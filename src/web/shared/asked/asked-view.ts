import type { Answerer } from '#desk/portal/answer-link.ts';
import type { Desk } from '#domain/desks/desk.ts';
import type { FormAnswers } from '#domain/forms/definition.ts';
import { languageOfForm } from '#domain/forms/spoken-form.ts';
import type { Visit } from '#web/app/context.ts';
import { urls } from '#web/app/urls.ts';
import { type AskedForm, askedFormId } from '#web/shared/asked/asked-form.ts';
import { type FileView, fileLimits } from '#web/shared/files/saved-files.ts';
import type { QuestionError } from '#web/shared/question/check.ts';
import { sealFor } from '#web/shared/sealed.ts';

/** Input to show again. */
export interface Typed {
  answers: FormAnswers;
  /** Answers to the items of `also`, by position. */
  own: string[];
  words: string;
  files: FileView[];
  siteSeen: string;
  errors: QuestionError[];
}

/** The page of requested questions, with the input so far. */
export type AskedView = ReturnType<typeof askedView>;

const nothingTyped: Typed = { answers: {}, own: [], words: '', files: [], siteSeen: '', errors: [] };

export function askedView(
  visit: Visit,
  { link, desk }: { link: Answerer; desk: Desk },
  form: AskedForm,
  typed = nothingTyped,
) {
  const { language, services } = visit;
  const { asked, definition, also } = form;
  return {
    entryId: asked.entryId,
    definition,
    /** The language of its questions. */
    formLanguage: languageOfForm(form, language),
    also,
    /** The seal of this form. */
    form: sealFor(services.world.signer, 'form', askedFormId(form, link)),
    ...fileLimits(urls.contactFiles(language, desk.prefix), language),
    ...typed,
  };
}
