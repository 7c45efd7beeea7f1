import { fileBytesMax, filesMax } from '#desk/files/save-file.ts';
import type { Answerer } from '#desk/portal/answer-link.ts';
import type { Desk } from '#domain/desks/desk.ts';
import type { FormAnswers, FormDefinition } from '#domain/forms/definition.ts';
import { languageOfForm } from '#domain/forms/spoken-form.ts';
import type { Language } from '#domain/language.ts';
import { bytes } from '#locales/format.ts';
import { contactWords } from '#locales/public/messages.ts';
import type { Visit } from '#web/app/context.ts';
import { urls } from '#web/app/urls.ts';
import { type AskedForm, askedFormId } from '#web/shared/asked/asked-form.ts';
import { type FileView, wholeMegabytes } from '#web/shared/files/saved-files.ts';
import type { QuestionError } from '#web/shared/question/check.ts';
import { sealFor } from '#web/shared/sealed.ts';

/** The page of requested questions, with the input so far. */
export interface AskedView {
  entryId: string;
  definition: FormDefinition;
  /** The language of its questions. */
  formLanguage: Language;
  also: string[];
  answers: FormAnswers;
  /** Answers to the items of `also`, by position. */
  own: string[];
  words: string;
  files: FileView[];
  filesHint: string;
  /** The seal of this form; below, where the script uploads files. */
  form: string;
  upload: { address: string; filesMax: number; bytesMax: number; sizeMax: string };
  siteSeen: string;
  errors: QuestionError[];
}

/** Input to show again. */
export type Typed = Pick<AskedView, 'answers' | 'own' | 'words' | 'files' | 'siteSeen' | 'errors'>;

const nothingTyped: Typed = { answers: {}, own: [], words: '', files: [], siteSeen: '', errors: [] };

export function askedView(
  visit: Visit,
  { link, desk }: { link: Answerer; desk: Desk },
  form: AskedForm,
  typed = nothingTyped,
): AskedView {
  const { language, services } = visit;
  const { asked, definition, also } = form;
  const sizeMax = bytes(wholeMegabytes(fileBytesMax), language);
  const filesHint = contactWords[language].about.files.hint({ count: filesMax, size: sizeMax });
  const address = urls.contactFiles(language, desk.prefix);
  return {
    entryId: asked.entryId,
    definition,
    formLanguage: languageOfForm(form, language),
    also,
    filesHint,
    form: sealFor(services.world.signer, 'form', askedFormId(form, link)),
    upload: { address, filesMax, bytesMax: fileBytesMax, sizeMax },
    ...typed,
  };
}
