import type { WrongAnswer } from '#domain/forms/check-answers.ts';
import { answersOf, sizeOf } from '#domain/forms/conditions.ts';
import type { FormAnswers, FormDefinition, FormSection, Question } from '#domain/forms/definition.ts';
import { askedQuestions } from '#domain/forms/questions.ts';
import { rowQuestionId, rowsOf, withoutEmptyRows } from '#domain/forms/rows.ts';
import type { InEachLanguage, Language } from '#domain/language.ts';
import { inEach, load } from '#locales/catalogue.ts';
import { fieldValue } from '#locales/field-value.ts';
import { labelled, longDate, number } from '#locales/format.ts';
import type { AnswerWords, FormsCatalogue } from '#locales/fr/forms.ts';

const area = await load<FormsCatalogue>('forms', () => import.meta.glob('../*/forms.ts'));

/** Texts around any question of a form: its example, and errors in the answer. */
export const answerWordsOf: InEachLanguage<AnswerWords> = inEach(area, ({ around }) => around);

export const incidentWords = inEach(area, ({ incident }) => incident);

export const requestWords = inEach(area, ({ request }) => request);

export const questionWords = inEach(area, ({ question }) => question);

export const complaintWords = inEach(area, ({ complaint }) => complaint);

export interface LabelledAnswer {
  question: Question;
  label: string;
  /** Null if there is no answer. */
  value: string | null;
}

/**
 * Returns every question that these answers lead to, with its answer in words. A site is its checked number. A section that is
 * answered several times is one answer: its rows as a numbered list.
 */
export function labelledAnswers(
  definition: FormDefinition,
  answers: FormAnswers,
  language: Language,
): LabelledAnswer[] {
  const filled = withoutEmptyRows(definition, answers);
  const asked = askedQuestions(definition, filled);
  const told = (question: Question): LabelledAnswer => ({
    question,
    label: question.label[language],
    value: answerInWords(question, filled, language),
  });
  return definition.sections.flatMap((section) => {
    const ids = new Set(section.questions.map(({ id }) => id));
    return section.repeat
      ? [rowsInWords(section, asked, filled, language)]
      : asked.filter(({ id }) => ids.has(id)).map(told);
  });
}

/** "1. Address: …", with the other answers of the row below it. A row with one question is its answer. */
function rowsInWords(
  section: FormSection,
  asked: readonly Question[],
  answers: FormAnswers,
  language: Language,
): LabelledAnswer {
  const { id, title, questions, repeat } = section;
  const isList = questions.length === 1;
  const rows = rowsOf(section, answers).map((row) => {
    const mine = questions.flatMap((question) =>
      asked.filter((each) => each.id === rowQuestionId(id, row, question.id)),
    );
    return mine.flatMap((question) => {
      const value = answerInWords(question, answers, language);
      const label = question.inRow?.label[language] ?? question.label[language];
      if (value === null) return [];
      return isList ? [value] : [label.endsWith('?') ? `${label} ${value}` : labelled(label, value, language)];
    });
  });
  const lines = rows
    .filter(({ length }) => length > 0)
    .map((row, at) => `${at + 1}. ${row.join('\n').replaceAll('\n', `\n${indent}`)}`);
  const head = { ...questions[0]!, id, type: 'text', label: title, required: (repeat?.least ?? 0) > 0 } as const;
  return { question: head, label: title[language], value: lines.length > 0 ? lines.join('\n') : null };
}

/** No-break spaces, so that the answers of a row stand below each other wherever they are shown. */
const indent = '\u00a0\u00a0\u00a0';

/** Returns an answer in words: labels of choices, a formatted date. Null if there is no answer. */
export function answerInWords(
  { id, type, choices }: Question,
  answers: FormAnswers,
  language: Language,
): string | null {
  const given = answersOf(answers, id);
  if (given.length === 0) return null;
  if (type === 'urgent') return answerWordsOf[language].yes;
  if (type === 'date') return longDate(given[0]!, language, 'UTC');
  if (type === 'number') return numberInWords(given[0]!, language);
  if (type !== 'choice' && type !== 'choices') return given.join(', ');
  return choices
    .filter((choice) => given.includes(choice.id))
    .map(({ label }) => label[language])
    .join(', ');
}

/** A number that is not checked yet stands as it was typed. */
function numberInWords(text: string, language: Language): string {
  const size = sizeOf(text, { type: 'number' });
  return size === null ? text : fieldValue({ type: 'number', number: size }, language);
}

export interface RecordedAnswer {
  label: string;
  value: string;
}

/** Returns the answers by question, as a ticket's record shows them. Unanswered questions are omitted. */
export function recordedAnswers(
  questions: readonly Question[],
  answers: FormAnswers,
  language: Language,
): RecordedAnswer[] {
  return questions.flatMap((question) => {
    const value = answerInWords(question, answers, language);
    return value === null ? [] : [{ label: question.label[language], value }];
  });
}

/**
 * Returns the requester's answers for the record, in the ticket's language: each question, then the unanswered ones, then other
 * text.
 */
export function answeredText(
  { answers, open, words }: { answers: readonly RecordedAnswer[]; open: readonly string[]; words: string },
  language: Language,
): string {
  const say = answerWordsOf[language].told;
  const told = answers.map((answer) => {
    // A label that ends with a question mark needs no colon.
    if (answer.label.trimEnd().endsWith('?')) return [answer.label, answer.value].join(isLong(answer) ? '\n' : ' ');
    return isLong(answer) ? say.long(answer) : say.line(answer);
  });
  const left = open.length > 0 ? [say.left({ labels: open.join(', ') })] : [];
  return [...told, ...left, ...(words.trim() === '' ? [] : ['', words.trim()])].join('\n').trim();
}

/** Returns whether an answer goes below its label: it has line breaks, or fills several lines. */
function isLong({ label, value }: RecordedAnswer): boolean {
  return value.includes('\n') || label.length + value.length > lineCharactersMax;
}

const lineCharactersMax = 160;

/** Returns what is wrong with an answer and how to fix it. In a row, it names the row and the question. */
export function wrongText(found: WrongAnswer, language: Language): string {
  const text = faultText(found, language);
  const label = found.question.label[language];
  return found.question.inRow === undefined || text.includes(label) ? text : labelled(label, text, language);
}

function faultText({ question, wrong }: WrongAnswer, language: Language): string {
  const say = answerWordsOf[language].errors;
  const label = question.label[language];
  switch (wrong.is) {
    case 'missing':
      return missingText({ question, wrong }, language);
    case 'tooLong': {
      const facts = { label, characters: number(wrong.characters, language), max: number(wrong.max, language) };
      return question.type === 'text' ? say.tooLong(facts) : say.tooLongLine(facts);
    }
    case 'noAddress':
    case 'noDate':
    case 'siteDigits':
    case 'noNumber':
    case 'unclearNumber':
    case 'noPerson':
    case 'noSite':
      return say[wrong.is]({ typed: short(wrong.typed) });
    case 'siteUnknown':
      return wrong.near.length > 0
        ? say.siteNear({ typed: short(wrong.typed), sites: names(wrong.near) })
        : say.siteUnknown({ typed: short(wrong.typed) });
    case 'severalSites':
      return say.severalSites({ sites: names(wrong.sites) });
  }
}

function missingText({ question: { type, label } }: WrongAnswer, language: Language): string {
  const say = answerWordsOf[language].errors;
  const named = { label: label[language] };
  if (type === 'summary') return say.missingSummary;
  if (type === 'site') return say.missingSite;
  if (type === 'files') return say.missingFiles;
  if (type === 'urgent') return say.missingUrgent(named);
  return type === 'choice' || type === 'choices' ? say.missingChoice(named) : say.missing(named);
}

function names(sites: readonly { number: string; name: string }[]): string {
  return sites.map(({ number: id, name }) => `${id} ${name}`).join(', ');
}

/** Returns the start of typed text that an error repeats. */
export function short(text: string): string {
  return text.length <= 80 ? text : `${text.slice(0, 79)}…`;
}
