import { fileBytesMax, filesMax } from '#desk/keep-file.ts';
import type { FormAnswers, Question } from '#domain/form/definition.ts';
import type { Language } from '#domain/language.ts';
import { bytes } from '#locales/format.ts';
import { contactWords } from '#locales/public/messages.ts';
import type { AskedForm } from '#web/public/answer/asked/asked-form.ts';
import type { FileView } from '#web/public/contact/kept-files.ts';
import { wholeMegabytes } from '#web/public/contact/whole-megabytes.ts';
import type { QuestionError } from '#web/question/check.ts';

/** The page with just the questions that were asked, and whatever was typed into it so far. */
export interface AskedView {
  entryId: string;
  questions: Question[];
  also: string[];
  answers: FormAnswers;
  words: string;
  files: FileView[];
  filesHint: string;
  siteSeen: string;
  errors: Pick<QuestionError, 'field' | 'text'>[];
}

/** What was typed, where a page comes back. */
export type Typed = Pick<AskedView, 'answers' | 'words' | 'files' | 'siteSeen' | 'errors'>;

const nothingTyped: Typed = { answers: {}, words: '', files: [], siteSeen: '', errors: [] };

export function askedView({ asked, questions, also }: AskedForm, language: Language, typed = nothingTyped): AskedView {
  const filesHint = contactWords[language].request.files.hint({
    count: filesMax,
    size: bytes(wholeMegabytes(fileBytesMax), language),
  });
  return { entryId: asked.entryId, questions, also, filesHint, ...typed };
}
