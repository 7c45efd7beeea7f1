import { answersOf, conditionOf, testsOf } from '#domain/forms/conditions.ts';
import type {
  Condition,
  FormAnswers,
  FormDefinition,
  FormSection,
  Question,
  Repeat,
} from '#domain/forms/definition.ts';
import { type InEachLanguage, inEachLanguage } from '#domain/language.ts';

/** The answers of a ticket as they are stored: a section that was answered several times is a list. */
export type StoredAnswers = Record<string, string | string[] | Record<string, string | string[]>[]>;

/**
 * Returns a form in which each row of a repeated section is a section of its own, so that every row is asked, checked and shown like
 * any other question. The names of the rows are among the answers (`rowsId`). Ids have no underscore, so the ids of rows are unique.
 */
export function withRows(definition: FormDefinition, answers: FormAnswers): FormDefinition {
  if (!hasRepeats(definition)) return definition;
  const sections = definition.sections.flatMap((section) => {
    const { repeat } = section;
    if (!repeat) return [section];
    const rows = rowsOf(section, answers);
    if (rows.length === 0) return [withoutRows(section, repeat)];
    return rows.map((row, at) => rowSection(section, repeat, row, { place: at + 1, of: rows.length }));
  });
  return { ...definition, sections };
}

/** The same for the rows to which these questions belong. */
export function withRowsOf(definition: FormDefinition, questionIds: readonly string[]): FormDefinition {
  const named = definition.sections.map(({ id }) => {
    const rows = questionIds.flatMap((questionId) => {
      const [section, row, question] = questionId.split(separator);
      return section === id && question !== undefined ? [row!] : [];
    });
    return [rowsId(id), [...new Set(rows)]];
  });
  return withRows(definition, Object.fromEntries(named));
}

/** Whether a form has sections that may be answered several times. */
export function hasRepeats({ sections }: FormDefinition): boolean {
  return sections.some(({ repeat }) => repeat);
}

/** The answer that names the rows of a section, in their order. */
export function rowsId(sectionId: string): string {
  return [sectionId, 'rows'].join(separator);
}

/** Whether an answer names the rows of a section. */
export function isRowsId(id: string): boolean {
  return id.endsWith(`${separator}rows`);
}

/** Returns the id of a question in one row of its section. */
export function rowQuestionId(sectionId: string, row: string, questionId: string): string {
  return [sectionId, row, questionId].join(separator);
}

/** Returns the row to which a question belongs, as the id of its section; '' for a question that is asked once. */
export function rowIdOf(questionId: string): string {
  const [section, row, question] = questionId.split(separator);
  return question === undefined ? '' : [section, row].join(separator);
}

/** Returns the names of rows that fit, each once. A section begins with as many as it needs. */
export function rowsOf({ id, repeat }: Pick<FormSection, 'id' | 'repeat'>, answers: FormAnswers): string[] {
  const { least, most } = repeat ?? { least: 0, most: 1 };
  const given = Object.hasOwn(answers, rowsId(id)) ? answers[rowsId(id)] : undefined;
  if (!Array.isArray(given)) return Array.from({ length: least }, (_, at) => String(at + 1));
  return [...new Set(given)].filter((row) => rowShape.test(row)).slice(0, most);
}

/** Returns a name for a new row that no answer has, also none of a row that was removed. */
export function newRow(sectionId: string, answers: FormAnswers): string {
  const named = answers[rowsId(sectionId)] ?? [];
  const used = Object.keys(answers).flatMap((id) => {
    const [section, row, question] = id.split(separator);
    return section === sectionId && question !== undefined ? [row!] : [];
  });
  return String(Math.max(0, ...[...named, ...used].map((row) => Number(row) || 0)) + 1);
}

/** Returns the answers without the rows in which nothing was answered, but with as many as a section needs. */
export function withoutEmptyRows(definition: FormDefinition, answers: FormAnswers): FormAnswers {
  const lists = definition.sections.flatMap((section): [string, string[]][] => {
    const { id, repeat, questions } = section;
    if (!repeat) return [];
    const isFilled = (row: string) =>
      questions.some((question) => answersOf(answers, rowQuestionId(id, row, question.id)).length > 0);
    const rows = rowsOf(section, answers);
    let missing = repeat.least - rows.filter(isFilled).length;
    const kept = rows.filter((row) => isFilled(row) || missing-- > 0);
    while (kept.length < repeat.least) kept.push(newRow(id, { ...answers, [rowsId(id)]: [...rows, ...kept] }));
    return [[rowsId(id), kept]];
  });
  return lists.length === 0 ? answers : { ...answers, ...Object.fromEntries(lists) };
}

/**
 * Returns the answers of each ticket that a form opens: one per row of the section that opens tickets, each with the common answers
 * (R5). `row` is the name of its row, '' if the form opens one ticket; `rowId` says where the ticket's own questions are.
 */
export function answersOfTickets(
  definition: FormDefinition,
  answers: FormAnswers,
): { row: string; rowId?: string; answers: FormAnswers }[] {
  const section = definition.sections.find(({ repeat }) => repeat?.tickets);
  const rows = section ? rowsOf(section, answers) : [];
  const rowIds = rows.map((row) => [section!.id, row].join(separator));
  if (!section || rows.length < 2) return [{ row: '', answers, ...(rowIds[0] && { rowId: rowIds[0] }) }];
  return rows.map((row, at) => ({ row, rowId: rowIds[at]!, answers: withOnlyRow(answers, section.id, row) }));
}

function withOnlyRow(answers: FormAnswers, sectionId: string, row: string): FormAnswers {
  const kept = Object.entries(answers).flatMap(([id, answer]): [string, string | string[]][] => {
    const [section, named, question] = id.split(separator);
    if (section !== sectionId || named === undefined) return [[id, answer]];
    if (question === undefined) return [[id, ['1']]];
    return named === row ? [[rowQuestionId(section, '1', question), answer]] : [];
  });
  return Object.fromEntries(kept);
}

/** Whether the answers of a ticket say that it is urgent. */
export function isUrgent(definition: FormDefinition, answers: FormAnswers): boolean {
  const { sections } = withRows(definition, answers);
  return sections.some(({ questions }) => questions.some(({ id, type }) => type === 'urgent' && answers[id] === 'yes'));
}

/** Returns the title of one of several tickets: that of its row, else the common one with its place. */
export function titleOfTicket(
  definition: FormDefinition,
  answers: FormAnswers,
  { place, of }: { place: number; of: number },
): string {
  const rows = withRows(definition, answers).sections;
  const found = rows.flatMap(({ row, questions }) =>
    questions.flatMap(({ id, type }) => (type === 'summary' ? [{ id, isOwn: row !== undefined }] : [])),
  )[0];
  const title = found ? (answersOf(answers, found.id)[0] ?? '') : '';
  return of === 1 || found?.isOwn ? title : `${title} (${place}/${of})`;
}

/** Returns answers as they are stored: the rows of a section as a list. */
export function foldRows(answers: FormAnswers): StoredAnswers {
  const stored: [string, StoredAnswers[string]][] = [];
  const rows = new Map<string, Map<string, [string, string | string[]][]>>();
  const rowsOfSection = (id: string) => rows.get(id) ?? rows.set(id, new Map()).get(id)!;
  for (const [id, answer] of Object.entries(answers)) {
    const [section, row, question] = id.split(separator) as [string, string?, string?];
    if (row === undefined) stored.push([id, answer]);
    else if (question === undefined) for (const name of answer) startRow(rowsOfSection(section), name);
    else startRow(rowsOfSection(section), row).push([question, answer]);
  }
  for (const [id, found] of rows)
    stored.push([id, [...found.values()].filter(({ length }) => length > 0).map(Object.fromEntries)]);
  return Object.fromEntries(stored);
}

/** The inverse of `foldRows`. */
export function unfoldRows(stored: StoredAnswers): FormAnswers {
  const flat = Object.entries(stored).flatMap(([id, answer]): [string, string | string[]][] => {
    if (!isListOfRows(answer)) return [[id, answer]];
    const rows = answer.flatMap((row, at) =>
      Object.entries(row).map(([question, given]): [string, string | string[]] => [
        rowQuestionId(id, String(at + 1), question),
        given,
      ]),
    );
    return [[rowsId(id), answer.map((_, at) => String(at + 1))], ...rows];
  });
  return Object.fromEntries(flat);
}

const separator = '_';
const rowShape = /^[1-9]\d{0,2}$/;

function isListOfRows(answer: StoredAnswers[string]): answer is Record<string, string | string[]>[] {
  return Array.isArray(answer) && answer.length > 0 && typeof answer[0] === 'object';
}

function startRow(rows: Map<string, [string, string | string[]][]>, name: string): [string, string | string[]][] {
  return rows.get(name) ?? rows.set(name, []).get(name)!;
}

function rowSection(
  { id, title, questions }: FormSection,
  { name, ...limits }: Repeat,
  row: string,
  { place, of }: { place: number; of: number },
): FormSection {
  const rowName = inEachLanguage((language) => `${name[language]} ${place}`);
  const ids = new Set(questions.map((question) => question.id));
  const inRow = (questionId: string) => (ids.has(questionId) ? rowQuestionId(id, row, questionId) : questionId);
  return {
    id: [id, row].join(separator),
    title: rowName,
    questions: questions.map(
      (question): Question => ({
        ...question,
        id: inRow(question.id),
        label: joined(rowName, question.label),
        inRow: { of: question.id, label: question.label },
        condition: question.condition && withIds(question.condition, inRow),
      }),
    ),
    row: { section: id, title, name, place, of, ...limits },
  };
}

/** A section without rows: a page offers to add one. */
function withoutRows({ id, title, questions }: FormSection, repeat: Repeat): FormSection {
  return { id, title, questions: [], row: { section: id, title, place: 0, of: 0, unasked: questions, ...repeat } };
}

/** "Page 2 – Address", in each language that both texts have. */
function joined(rowName: InEachLanguage, label: InEachLanguage): InEachLanguage {
  return inEachLanguage((language) => `${rowName[language]} – ${label[language]}`);
}

function withIds(condition: Condition, idOf: (questionId: string) => string): Condition | null {
  const { joined: together, tests } = testsOf(condition);
  return conditionOf({ joined: together, tests: tests.map((test) => ({ ...test, question: idOf(test.question) })) });
}
