import type { Field } from '#domain/fields/field.ts';
import { sizeOf, testableOf, testsOf } from '#domain/forms/conditions.ts';
import type {
  Choice,
  ConditionTest,
  FormDefinition,
  FormSection,
  Question,
  QuestionType,
} from '#domain/forms/definition.ts';
import { fieldFaultOf, withFields } from '#domain/forms/field-questions.ts';
import { charactersMaxOf, formLimits, subjectsMax } from '#domain/forms/limits.ts';
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
  | 'summaryInRows'
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
  | 'conditionFieldGone'
  | 'conditionNoSize'
  | 'conditionLong'
  | 'conditionTwice'
  | 'conditionInRows'
  | 'repeatRange'
  | 'repeatTakesOwn'
  | 'ticketsTwice'
  | 'ticketsOfComplaint'
  | 'fieldGone'
  | 'fieldRetired'
  | 'fieldHidden'
  | 'fieldTwice';

export type TextField = 'title' | 'label' | 'why' | 'example' | 'choice' | 'rowName';

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
  const asked = withFields(definition, fields);
  return [
    ...checkWhole(definition),
    ...checkFields(questionsOf(definition), fields),
    ...checkTickets(definition),
    ...definition.sections.flatMap((section) => [
      ...checkSection(section, needed),
      ...section.questions.flatMap((question) => [
        ...checkQuestion(question, needed),
        ...checkCondition(question, definition, asked),
      ]),
    ]),
  ];
}

/** Returns the questions before a question whose answers can be tested, as they are asked. It can only depend on these. */
export function earlierQuestions(
  definition: FormDefinition,
  questionId: string,
  fields: readonly Field[] = [],
): Question[] {
  const places = questionsOf(definition).map(({ id }) => id);
  const earlier = places.slice(0, places.includes(questionId) ? places.indexOf(questionId) : places.length);
  return questionsOf(withFields(definition, fields)).filter(
    (question) => earlier.includes(question.id) && testableOf(question) !== null,
  );
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
    // The rows of a section are stored beside the answers, under its id.
    ...repeated([
      ...sections,
      ...questions.filter(({ id }) => sections.some((each) => each.repeat && each.id === id)),
    ]).map((id) => finding('sameId', { section: id })),
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

/** Only one section opens tickets (R5), and none in a complaint, which is one ticket (R10). */
function checkTickets({ kind, sections }: FormDefinition): FormFinding[] {
  const [first, ...others] = sections.filter(({ repeat }) => repeat?.tickets);
  return [
    ...others.map(({ id }) => finding('ticketsTwice', { section: id })),
    ...(first && kind === 'complaint' ? [finding('ticketsOfComplaint', { section: first.id })] : []),
  ];
}

/** A ticket has one title, site and value of each field, so rows cannot ask for them, unless each opens its own ticket. */
function checkRepeat({ id, repeat, questions }: FormSection, needed: readonly Language[]): FormFinding[] {
  if (!repeat) return [];
  const { name, least, most, tickets } = repeat;
  const figure = tickets ? subjectsMax : formLimits.rowsMax;
  const where = { section: id };
  const isRange = [least, most].every(Number.isInteger) && least >= 0 && most >= 2 && least <= most && most <= figure;
  const isTitled = least > 0 || !questions.some(({ type }) => type === 'summary');
  const taking = tickets ? [] : questions.filter(({ type }) => [...ofTicket, 'field'].includes(type));
  return [
    ...checkText(name, 'rowName', formLimits.rowNameCharactersMax, { where, needed }),
    ...(isRange ? [] : [finding('repeatRange', { ...where, figure })]),
    ...(isTitled ? [] : [finding('summaryInRows', where)]),
    ...taking.map((question) => finding('repeatTakesOwn', { question: question.id })),
  ];
}

function checkSection(section: FormSection, needed: readonly Language[]): FormFinding[] {
  const { id, title, questions } = section;
  const where = { section: id };
  return [
    ...checkText(title, 'title', formLimits.titleCharactersMax, { where, needed }),
    ...checkRepeat(section, needed),
    ...(questions.length === 0 ? [finding('emptySection', where)] : []),
    ...(idShape.test(id) ? [] : [finding('badId', where)]),
  ];
}

function checkQuestion(question: Question, needed: readonly Language[]): FormFinding[] {
  const where = { question: question.id };
  return [
    ...checkText(question.label, 'label', formLimits.labelCharactersMax, { where, needed }),
    ...checkOptionalText(question.why, 'why', { where, needed }),
    ...checkOptionalText(question.example, 'example', { where, needed }),
    ...(idShape.test(question.id) ? [] : [finding('badId', where)]),
    ...checkSummary(question),
    ...checkCharacters(question),
    ...(hasChoices(question.type) ? checkChoices(question.choices, { where, needed }) : []),
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

/** `asked` is the form with the types of the fields that it asks for. */
function checkCondition({ id, condition }: Question, definition: FormDefinition, asked: FormDefinition): FormFinding[] {
  if (condition === null) return [];
  const { tests } = testsOf(condition);
  const places = questionsOf(definition).map((question) => question.id);
  const readable = questionsOf(asked);
  const faults = tests.map((test): FindingCode | null => {
    if (!places.includes(test.question)) return 'conditionGone';
    if (places.indexOf(test.question) >= places.indexOf(id)) return 'conditionLater';
    if (isInOtherRows(definition, test.question, id) !== (test.rows !== undefined)) return 'conditionInRows';
    const question = readable.find((each) => each.id === test.question);
    return question ? faultOfTest(test, question) : 'conditionFieldGone';
  });
  const found = [...new Set(faults.filter((code) => code !== null))].map((code) => finding(code, { question: id }));
  if (repeated(tests.map((test) => ({ id: slotOf(test) }))).length > 0)
    found.push(finding('conditionTwice', { question: id }));
  if (tests.length === 0) found.push(finding('conditionEmpty', { question: id }));
  const { testsMax } = formLimits;
  return tests.length <= testsMax ? found : [...found, finding('conditionLong', { question: id, figure: testsMax })];
}

/** Whether a question is in a repeated section and another one is not, so that a test must say which rows it means. */
export function isInOtherRows({ sections }: FormDefinition, questionId: string, otherId: string): boolean {
  const sectionOf = (id: string) => sections.find(({ questions }) => questions.some((question) => question.id === id));
  const section = sectionOf(questionId);
  return section?.repeat !== undefined && section !== sectionOf(otherId);
}

/** The field of the editor that holds a test: each question has one for its choices, and one for each end of a range. */
function slotOf(test: ConditionTest): string {
  return `${test.question} ${'atLeast' in test ? 'from' : 'atMost' in test ? 'until' : 'answer'}`;
}

/** Why a test does not fit its question. */
function faultOfTest(test: ConditionTest, question: Question): FindingCode | null {
  const testable = testableOf(question);
  if ('is' in test || 'isNot' in test) {
    const choices = 'is' in test ? test.is : test.isNot;
    if (testable !== 'choice' && testable !== 'tick') return 'conditionNoChoice';
    if (choices.length === 0) return 'conditionEmpty';
    const known = testable === 'tick' ? ['yes'] : question.choices.map((choice) => choice.id);
    return choices.every((choice) => known.includes(choice)) ? null : 'conditionChoiceGone';
  }
  if ('answered' in test) return testable === null ? 'conditionNoChoice' : null;
  if (testable !== 'number' && testable !== 'date') return 'conditionNoSize';
  return sizeOf('atLeast' in test ? test.atLeast : test.atMost, question) === null ? 'conditionNoSize' : null;
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
