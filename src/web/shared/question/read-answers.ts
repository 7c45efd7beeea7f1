import type { FormAnswers, Question } from '#domain/forms/definition.ts';
import { cleanText } from '#mail/read/message/characters.ts';
import { fieldOf } from '#web/shared/question/check.ts';

/** Returns the posted answers by question, as typed, including those of hidden questions. Files are read separately. */
export function readAnswers(form: FormData, questions: readonly Question[]): FormAnswers {
  const answers: FormAnswers = {};
  for (const { id, type, choices } of questions) {
    if (type === 'files') continue;
    const texts = form.getAll(fieldOf(id)).filter((value) => typeof value === 'string');
    if (type === 'choices') answers[id] = choices.map((choice) => choice.id).filter((choice) => texts.includes(choice));
    else if (texts[0] !== undefined) answers[id] = cleanText(texts[0]);
  }
  return answers;
}
