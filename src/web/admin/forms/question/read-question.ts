import type { QuestionContent } from '#domain/forms/change-definition.ts';
import { hasChoices, isTyped } from '#domain/forms/check-definition.ts';
import { type Choice, type Question, questionTypes } from '#domain/forms/definition.ts';
import { charactersMaxOf, formLimits } from '#domain/forms/limits.ts';
import { type InEachLanguage, type Language, languages } from '#domain/language.ts';
import { formsWords } from '#locales/admin/messages.ts';
import { number } from '#locales/format.ts';
import { readCondition } from '#web/admin/forms/question/read-condition.ts';
import { fieldLines, fieldText, fieldTexts } from '#web/app/post.ts';

/** A question as typed, and its errors that even a draft cannot have. */
export interface TypedQuestion {
  content: QuestionContent;
  section: string;
  /** As typed; it may not be a number. */
  characters: string;
  errors: { field: string; text: string }[];
}

/** Reads a question's form. `earlier` are the questions that its condition can test. Drafts may be incomplete, so only what no draft can store is an error. */
export function readQuestion(form: FormData, earlier: readonly Question[], language: Language): TypedQuestion {
  const type = questionTypes.find((each) => each === form.get('type')) ?? 'line';
  const characters = fieldText(form, 'characters').slice(0, 20);
  const content: QuestionContent = {
    type,
    label: fieldLines(form, 'label'),
    why: fieldTexts(form, 'why'),
    example: fieldTexts(form, 'example'),
    required: form.has('required'),
    completes: form.has('completes'),
    condition: readCondition(form, earlier),
    choices: hasChoices(type) ? readChoices(form) : [],
    ...(type === 'field' && { field: fieldText(form, 'field').slice(0, 40) }),
    charactersMax: isTyped(type) && /^\d{1,6}$/.test(characters) ? Number(characters) : null,
  };
  const errors = [...lengthErrors(content, language), ...figureErrors(content, characters, language)];
  return { content, section: fieldText(form, 'section'), characters, errors };
}

/** Returns the choices in page order. Invalid ids are ignored. */
function readChoices(form: FormData): Choice[] {
  const ids = new Set(form.getAll('choice').map(String));
  return [...ids]
    .filter((id) => /^[a-z][a-zA-Z0-9-]{0,39}$/.test(id))
    .slice(0, formLimits.choicesMax)
    .map((id) => ({ id, label: fieldTexts(form, `choice-${id}`) }));
}

function lengthErrors({ label, why, example, choices }: QuestionContent, language: Language) {
  const { labelCharactersMax, hintCharactersMax, choiceCharactersMax } = formLimits;
  return [
    ...tooLong('label', label, labelCharactersMax, language),
    ...tooLong('why', why, hintCharactersMax, language),
    ...tooLong('example', example, hintCharactersMax, language),
    ...choices.flatMap((choice) => tooLong(`choice-${choice.id}`, choice.label, choiceCharactersMax, language)),
  ];
}

/** Returns an error for each text that is too long, with its field, such as `label-fr`. */
export function tooLong(name: string, texts: InEachLanguage, max: number, language: Language) {
  return languages
    .filter((each) => texts[each].length > max)
    .map((each) => ({ field: `${name}-${each}`, text: formsWords[language].refused.tooLong({ max }) }));
}

function figureErrors({ type, charactersMax }: QuestionContent, typed: string, language: Language) {
  if (!isTyped(type) || typed === '') return [];
  const max = charactersMaxOf({ type, charactersMax: null });
  if (charactersMax !== null && charactersMax >= 1 && charactersMax <= max) return [];
  return [{ field: 'characters', text: formsWords[language].refused.figure({ max: number(max, language) }) }];
}
