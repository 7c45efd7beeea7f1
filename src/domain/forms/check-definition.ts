import type { Field } from '#domain/fields/field.ts';
import type { Choice, FormDefinition, FormSection, Question, QuestionType } from '#domain/forms/definition.ts';
import { fieldFaultOf } from '#domain/forms/field-questions.ts';
import { charactersMaxOf, formLimits } from '#domain/forms/limits.ts';
import { questionsOf } from '#domain/forms/questions.ts';
import { type InEachLanguage, type Language, languages, missingIn } from '#domain/language.ts';

export type FindingCode =
  | 'noQuestion'
  | 'tooManySections'
  | 'tooManyQuestions'
  | 'emptySection'
  | 'noSummary'
  | 'summaryNotRequired'
  | 'summaryConditional'
  | 'onlyOnce'
  | 'sameId'
  | 'badId'
  | 'textMissing'
  | 'textTooLong'
  | 'tooFewChoices'
  | 'tooManyChoices'
  | 'charactersOutOfRange'
  | 'conditionGone'
  | 'conditionLater'
  | 'conditionNoChoice'
  | 'conditionEmpty'
  | 'conditionChoiceGone'
  | 'fieldGone'
  | 'fieldRetired'
  | 'fieldHidden'
  | 'fieldTwice';

export type TextField = 'title' | 'label' | 'why' | 'example' | 'choice';

/** A problem that prevents publishing a form, and where to fix it: a question, a section, or the whole form. */
export interface FormFinding {
  code: FindingCode;
  section: string | null;
  question: string | null;
  /** For `textMissing` and `textTooLong`: which text, and in which languages. */
  field: TextField | null;
  languages: Language[];
  /** The limit, or the position of a choice in its list, from 1. */
  figure: number | null;
}

/**
 * Returns the problems of a form in question order. An empty list means that it can be published: each text is complete in the
 * languages of its desk (R27). `fields` are those of the desk.
 */
export function checkDefinition(
  definition: FormDefinition,
  needed: readonly Language[],
  fields: readonly Field[] = [],
): FormFinding[] {
  return [
    ...checkWhole(definition),
    ...checkFields(questionsOf(definition), fields),
    ...definition.sections.flatMap((section) => [
      ...checkSection(section, needed),
      ...section.questions.flatMap((question) => checkQuestion(question, definition, needed)),
    ]),
  ];
}

/** Returns the choice questions before a question. It can only depend on these. */
export function earlierChoices(definition: FormDefinition, questionId: string): Question[] {
  const all = questionsOf(definition);
  const place = all.findIndex(({ id }) => id === questionId);
  return all.slice(0, place < 0 ? all.length : place).filter(({ type }) => hasChoices(type));
}

/** Whether a question offers choices. */
export function hasChoices(type: QuestionType): boolean {
  return type === 'choice' || type === 'choices';
}

/** Whether an answer is typed text with a maximum length. */
export function isTyped(type: QuestionType): boolean {
  return type === 'line' || type === 'text' || type === 'url' || type === 'summary';
}

const ofTicket: QuestionType[] = ['summary', 'site', 'files', 'urgent'];

/** Ids are used as field names and as keys of a ticket's answers. */
const idShape = /^[a-z][a-zA-Z0-9-]{0,39}$/;

function checkWhole(definition: FormDefinition): FormFinding[] {
  const { sections } = definition;
  const questions = questionsOf(definition);
  const found: FormFinding[] = [];
  if (questions.length === 0) found.push(finding('noQuestion'));
  if (sections.length > formLimits.sectionsMax)
    found.push(finding('tooManySections', { figure: formLimits.sectionsMax }));
  if (questions.length > formLimits.questionsMax)
    found.push(finding('tooManyQuestions', { figure: formLimits.questionsMax }));
  if (questions.length > 0 && !questions.some(({ type }) => type === 'summary')) found.push(finding('noSummary'));
  const again = questions.filter(({ type }, place) => isAgain(type, questions.slice(0, place)));
  return [
    ...found,
    ...again.map(({ id }) => finding('onlyOnce', { question: id })),
    ...repeated(questions).map((id) => finding('sameId', { question: id })),
    ...repeated(sections).map((id) => finding('sameId', { section: id })),
  ];
}

/** Each field is asked once, and only one that requesters see. */
function checkFields(questions: Question[], fields: readonly Field[]): FormFinding[] {
  const ofFields = questions.filter(({ type }) => type === 'field');
  return ofFields.flatMap((question, place) => {
    const fault = fieldFaultOf(question, fields);
    const isTwice = ofFields.slice(0, place).some(({ field }) => field === question.field);
    const code = fault ?? (isTwice ? 'fieldTwice' : null);
    return code === null ? [] : [finding(code, { question: question.id })];
  });
}

function isAgain(type: QuestionType, before: Question[]): boolean {
  return ofTicket.includes(type) && before.some((earlier) => earlier.type === type);
}

function checkSection({ id, title, questions }: FormSection, needed: readonly Language[]): FormFinding[] {
  const where = { section: id };
  return [
    ...checkText(title, 'title', formLimits.titleCharactersMax, { where, needed }),
    ...(questions.length === 0 ? [finding('emptySection', where)] : []),
    ...(idShape.test(id) ? [] : [finding('badId', where)]),
  ];
}

function checkQuestion(question: Question, definition: FormDefinition, needed: readonly Language[]): FormFinding[] {
  const where = { question: question.id };
  return [
    ...checkText(question.label, 'label', formLimits.labelCharactersMax, { where, needed }),
    ...checkOptionalText(question.why, 'why', { where, needed }),
    ...checkOptionalText(question.example, 'example', { where, needed }),
    ...(idShape.test(question.id) ? [] : [finding('badId', where)]),
    ...checkSummary(question),
    ...checkCharacters(question),
    ...(hasChoices(question.type) ? checkChoices(question.choices, { where, needed }) : []),
    ...checkCondition(question, definition),
  ];
}

/** A ticket always has a summary (R2). */
function checkSummary({ id, type, required, condition }: Question): FormFinding[] {
  if (type !== 'summary') return [];
  return [
    ...(required ? [] : [finding('summaryNotRequired', { question: id })]),
    ...(condition === null ? [] : [finding('summaryConditional', { question: id })]),
  ];
}

function checkCharacters({ id, type, charactersMax }: Question): FormFinding[] {
  const max = charactersMaxOf({ type, charactersMax: null });
  if (!isTyped(type) || charactersMax === null || (charactersMax >= 1 && charactersMax <= max)) return [];
  return [finding('charactersOutOfRange', { question: id, figure: max })];
}

function checkChoices(choices: Choice[], { where, needed }: Place): FormFinding[] {
  const { choicesMin, choicesMax, choiceCharactersMax } = formLimits;
  return [
    ...(choices.length < choicesMin ? [finding('tooFewChoices', { ...where, figure: choicesMin })] : []),
    ...(choices.length > choicesMax ? [finding('tooManyChoices', { ...where, figure: choicesMax })] : []),
    ...repeated(choices).map(() => finding('sameId', where)),
    ...choices.flatMap(({ id, label }, place) => [
      ...(idShape.test(id) ? [] : [finding('badId', where)]),
      ...checkText(label, 'choice', choiceCharactersMax, { where: { ...where, figure: place + 1 }, needed }),
    ]),
  ];
}

function checkCondition({ id, condition }: Question, definition: FormDefinition): FormFinding[] {
  if (condition === null) return [];
  const all = questionsOf(definition);
  const asked = all.find((question) => question.id === condition.question);
  const where = { question: id };
  if (!asked) return [finding('conditionGone', where)];
  if (!hasChoices(asked.type)) return [finding('conditionNoChoice', where)];
  const isEarlier = all.indexOf(asked) < all.findIndex((question) => question.id === id);
  const gone = condition.is.filter((choice) => !asked.choices.some((each) => each.id === choice));
  return [
    ...(isEarlier ? [] : [finding('conditionLater', where)]),
    ...(condition.is.length === 0 ? [finding('conditionEmpty', where)] : []),
    ...(gone.length > 0 ? [finding('conditionChoiceGone', where)] : []),
  ];
}

/** Where a text stands, and the languages that it needs. */
interface Place {
  where: Partial<FormFinding>;
  needed: readonly Language[];
}

/** Checks a required text of a question, section or choice in every language of the desk (R27). */
function checkText(text: InEachLanguage, field: TextField, max: number, { where, needed }: Place): FormFinding[] {
  const missing = missingIn(text, needed);
  const long = languages.filter((language) => text[language].length > max);
  return [
    ...(missing.length > 0 ? [finding('textMissing', { ...where, field, languages: missing })] : []),
    ...(long.length > 0 ? [finding('textTooLong', { ...where, field, languages: long, figure: max })] : []),
  ];
}

/** Checks an optional text: it must be present in all languages of the desk or in none. */
function checkOptionalText(text: InEachLanguage, field: TextField, place: Place): FormFinding[] {
  return missingIn(text, place.needed).length === place.needed.length
    ? []
    : checkText(text, field, formLimits.hintCharactersMax, place);
}

function repeated(all: readonly { id: string }[]): string[] {
  return [...new Set(all.map(({ id }) => id).filter((id, place, ids) => ids.indexOf(id) < place))];
}

function finding(code: FindingCode, rest: Partial<FormFinding> = {}): FormFinding {
  return { code, section: null, question: null, field: null, languages: [], figure: null, ...rest };
}
