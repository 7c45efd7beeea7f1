import { siteIndexOf } from '#desk/directory/site-index.ts';
import type { TypedFieldValue } from '#desk/fields/check-values.ts';
import { usableForms } from '#desk/forms/known-forms.ts';
import type { GivenContact } from '#desk/intake/receive-contact.ts';
import { checkAnswers, siteOfTicket, withSiteNames } from '#domain/forms/check-answers.ts';
import { knownAnswers } from '#domain/forms/checklist.ts';
import { answersOf } from '#domain/forms/conditions.ts';
import type { FormAnswers, FormDefinition, FormSection, Question } from '#domain/forms/definition.ts';
import { askedQuestions, isComplete, questionsOf } from '#domain/forms/questions.ts';
import {
  answersOfTickets,
  isUrgent,
  rowIdOf,
  rowQuestionId,
  rowsId,
  titleOfTicket,
  withRows,
} from '#domain/forms/rows.ts';
import type { Language } from '#domain/language.ts';
import type { Call } from '#http/api/protocol/call.ts';
import { invalid } from '#http/api/protocol/input.ts';
import type { Issue, Problem } from '#http/problem.ts';
import { wrongText } from '#locales/forms/messages.ts';
import { ticketText } from '#locales/forms/ticket-text.ts';
import { problems } from '#locales/problems/messages.ts';

/** The part of a body that fills in a form. */
interface FormBody {
  form: string;
  summary: string;
  description?: string | undefined;
  site?: string | null | undefined;
  urgent: boolean;
  attachments: string[];
  /** A group of questions is a list of rows. */
  fields: Record<string, Given | Record<string, Given>[]>;
}

type Given = string | number | string[] | null;

type ByForm = Pick<GivenContact, 'kind' | 'summary' | 'text' | 'site' | 'urgent' | 'complete' | 'form' | 'fileIds'> & {
  fields: TypedFieldValue[];
};

/**
 * Returns the contacts of a filled form, one per ticket that it opens, or each answer that does not fit. A form that the caller may
 * not use does not exist.
 */
export async function contactsByForm(
  { world, actor, asked, c }: Pick<Call, 'world' | 'actor' | 'asked' | 'c'>,
  deskId: string,
  body: FormBody,
  language: Language,
): Promise<ByForm[] | Problem> {
  const form = (await usableForms(world, actor, deskId)).find(({ key }) => key === body.form);
  if (!form || form.form.retiredAt !== null) return invalid(c, 'form', 'formUnknown');
  const { definition } = form;
  const say = asked ?? 'en';
  const { answers: typed, fields, issues } = answersIn(body, definition, say);
  const { summary, site, urgent, attachments } = body;
  const own = { summary, site: site ?? null, urgent, hasFiles: attachments.length > 0 };
  const all = questionsOf(withRows(definition, typed));
  const given = knownAnswers(withRows(definition, typed), typed, own);
  const ofRows = all.filter(({ type, inRow }) => type === 'files' && inRow);
  for (const { id } of ofRows) if (!Object.hasOwn(typed, id) && attachments.length > 0) given[id] = attachments;
  const { wrong, checked } = checkAnswers(definition, given, await siteIndexOf(world, world.db), {
    files: attachments,
  });
  issues.push(
    ...wrong.map((each) => ({ path: pathOf(each.question, typed), message: wrongText(each, say) })),
    ...unfitting(definition, typed, given, say),
    ...ofRows
      .filter(({ id }) => answersOf(typed, id).some((file) => !attachments.includes(file)))
      .map((question) => ({ path: pathOf(question, typed), message: problems[say].valueFaults.choice })),
  );
  if (issues.length > 0) return { problem: 'invalid', issues };
  const tickets = answersOfTickets(definition, checked.answers);
  const named = answersOfTickets(definition, withSiteNames(checked));
  const inRows = ofRows.map(({ id }) => ({ rowId: rowIdOf(id), fileIds: answersOf(typed, id) }));
  return tickets.map(({ answers, rowId }, at) => {
    const { site: found, unknownSite } = siteOfTicket(checked, rowId);
    const others = inRows.filter((row) => row.rowId !== rowId).flatMap(({ fileIds }) => fileIds);
    const mine = inRows.find((row) => row.rowId === rowId)?.fileIds ?? [];
    const told = ticketText({ definition, answers: named[at]!.answers, site: found, unknownSite }, language);
    return {
      kind: definition.kind,
      summary: titleOfTicket(definition, answers, { place: at + 1, of: tickets.length }) || summary,
      text: [body.description, told].filter(Boolean).join('\n\n') || summary,
      site: found?.number ?? site ?? null,
      urgent: urgent || isUrgent(definition, answers),
      fileIds: attachments.filter((id) => mine.includes(id) || !others.includes(id)),
      complete: isComplete(definition, answers),
      form: { formVersionId: form.id, answers },
      fields,
    };
  });
}

interface ReadAnswers {
  answers: FormAnswers;
  /** Values of fields of the desk that no question asks for. */
  fields: TypedFieldValue[];
  issues: Issue[];
}

/** The answers among the fields of a body, by the id of their question or the key of its field, or the rows of a group. */
function answersIn({ fields }: FormBody, { sections }: FormDefinition, say: Language): ReadAnswers {
  const once = sections.flatMap(({ repeat, questions }) => (repeat ? [] : questions));
  const read: ReadAnswers = { answers: {}, fields: [], issues: [] };
  for (const [key, value] of Object.entries(fields)) {
    const group = sections.find(({ id, repeat }) => repeat && id === key);
    const question = questionFor(key, once);
    if (group && isRows(value)) readRows(group, value, read, say);
    else if (isRows(value)) read.issues.push({ path: `fields.${key}`, message: problems[say].issues.notAsked });
    else if (question) read.answers[question.id] = asAnswer(value);
    else read.fields.push({ key, value });
  }
  return read;
}

function isRows(value: FormBody['fields'][string]): value is Record<string, Given>[] {
  return Array.isArray(value) && typeof value[0] === 'object';
}

function readRows(
  { id, repeat, questions }: FormSection,
  rows: Record<string, Given>[],
  read: ReadAnswers,
  say: Language,
) {
  const { most } = repeat!;
  if (rows.length > most)
    read.issues.push({ path: `fields.${id}`, message: problems[say].issues.tooManyRows({ most }) });
  read.answers[rowsId(id)] = rows.map((_, at) => String(at + 1));
  for (const [at, row] of rows.entries())
    for (const [key, value] of Object.entries(row)) {
      const question = questionFor(key, questions);
      if (question) read.answers[rowQuestionId(id, String(at + 1), question.id)] = asAnswer(value);
      else read.issues.push({ path: `fields.${id}.${at}.${key}`, message: problems[say].issues.noQuestion });
    }
}

function questionFor(key: string, questions: readonly Question[]): Question | undefined {
  return questions.find(({ id }) => id === key) ?? questions.find(({ ofField }) => ofField?.key === key);
}

function asAnswer(value: Given): string | string[] {
  return Array.isArray(value) ? value : value === null ? '' : String(value);
}

/** A program says what it means: an unknown choice, or an answer to a question that is not asked, is a mistake. */
function unfitting(definition: FormDefinition, typed: FormAnswers, given: FormAnswers, say: Language): Issue[] {
  const asked = new Set(askedQuestions(definition, given).map(({ id }) => id));
  const words = problems[say];
  return questionsOf(withRows(definition, given)).flatMap((question) => {
    const said = answersOf(typed, question.id);
    if (said.length === 0) return [];
    const path = pathOf(question, typed);
    if (!asked.has(question.id)) return [{ path, message: words.issues.notAsked }];
    const { choices } = question;
    const isKnown = choices.length === 0 || said.every((answer) => choices.some(({ id }) => id === answer));
    return isKnown ? [] : [{ path, message: words.valueFaults.choice }];
  });
}

/** Where a body answers a question: among its fields, in a row of them, or by a field of the ticket itself. */
function pathOf({ id, type, inRow }: Question, typed: FormAnswers): string {
  const own = { summary: 'summary', site: 'site', files: 'attachments', urgent: 'urgent' } as const;
  if (!inRow && Object.hasOwn(own, type) && !Object.hasOwn(typed, id)) return own[type as keyof typeof own];
  const [section, row, question] = id.split('_');
  return question === undefined ? `fields.${id}` : `fields.${section}.${Number(row) - 1}.${question}`;
}
