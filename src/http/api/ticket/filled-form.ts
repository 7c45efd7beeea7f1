import { siteIndexOf } from '#desk/directory/site-index.ts';
import type { TypedFieldValue } from '#desk/fields/check-values.ts';
import { type KnownForm, usableForms } from '#desk/forms/known-forms.ts';
import type { GivenContact } from '#desk/intake/receive-contact.ts';
import { checkAnswers } from '#domain/forms/check-answers.ts';
import { knownAnswers } from '#domain/forms/checklist.ts';
import { answersOf } from '#domain/forms/conditions.ts';
import type { FormAnswers, Question } from '#domain/forms/definition.ts';
import { askedQuestions, questionsOf } from '#domain/forms/questions.ts';
import type { Language } from '#domain/language.ts';
import type { Call } from '#http/api/protocol/call.ts';
import { invalid } from '#http/api/protocol/input.ts';
import type { Issue, Problem } from '#http/problem.ts';
import { wrongText } from '#locales/forms/messages.ts';
import { ticketText } from '#locales/forms/ticket-text.ts';
import { problems } from '#locales/problems/messages.ts';

/** The part of a body that fills in a form. */
export interface FormBody {
  form: string;
  summary: string;
  description?: string | undefined;
  site?: string | null | undefined;
  urgent: boolean;
  attachments: string[];
  fields: Record<string, string | number | string[] | null>;
}

type ByForm = Pick<GivenContact, 'kind' | 'text' | 'site' | 'complete' | 'form'> & { fields: TypedFieldValue[] };

/** Returns the contact of a filled form, or each answer that does not fit. A form that the caller may not use does not exist. */
export async function contactByForm(
  { world, actor, asked, c }: Pick<Call, 'world' | 'actor' | 'asked' | 'c'>,
  deskId: string,
  body: FormBody,
  language: Language,
): Promise<ByForm | Problem> {
  const form = (await usableForms(world, actor, deskId)).find(({ key }) => key === body.form);
  if (!form || form.form.retiredAt !== null) return invalid(c, 'form', 'formUnknown');
  const { definition } = form;
  const { answers: typed, fields } = answersIn(body, form);
  const { summary, site, urgent, attachments } = body;
  const own = { summary, site: site ?? null, urgent, hasFiles: attachments.length > 0 };
  const given = knownAnswers(definition, typed, own);
  const { wrong, checked } = checkAnswers(definition, given, await siteIndexOf(world, world.db), {
    files: attachments,
  });
  const say = asked ?? 'en';
  const issues: Issue[] = [
    ...wrong.map((each) => ({ path: pathOf(each.question, typed), message: wrongText(each, say) })),
    ...unfitting(form, typed, given, say),
  ];
  if (issues.length > 0) return { problem: 'invalid', issues };
  const { answers, site: found, unknownSite, complete } = checked;
  const told = ticketText({ definition, answers, site: found, unknownSite, phone: null }, language);
  return {
    kind: definition.kind,
    text: [body.description, told].filter(Boolean).join('\n\n') || summary,
    site: found?.number ?? site ?? null,
    complete,
    form: { formVersionId: form.id, answers },
    fields,
  };
}

/** The answers among the fields of a body, by the id of their question or the key of its field; the others are fields of the desk. */
function answersIn(
  { fields }: FormBody,
  { definition }: KnownForm,
): { answers: FormAnswers; fields: TypedFieldValue[] } {
  const questions = questionsOf(definition);
  const answers: FormAnswers = {};
  const others: TypedFieldValue[] = [];
  for (const [key, value] of Object.entries(fields)) {
    const question = questions.find(({ id }) => id === key) ?? questions.find(({ ofField }) => ofField?.key === key);
    if (question) answers[question.id] = Array.isArray(value) ? value : value === null ? '' : String(value);
    else others.push({ key, value });
  }
  return { answers, fields: others };
}

/** A program says what it means: an unknown choice, or an answer to a question that is not asked, is a mistake. */
function unfitting({ definition }: KnownForm, typed: FormAnswers, given: FormAnswers, say: Language): Issue[] {
  const asked = askedQuestions(definition, given);
  const words = problems[say];
  return questionsOf(definition).flatMap((question) => {
    const said = answersOf(typed, question.id);
    if (said.length === 0) return [];
    const path = pathOf(question, typed);
    if (!asked.includes(question)) return [{ path, message: words.issues.notAsked }];
    const { choices } = question;
    const isKnown = choices.length === 0 || said.every((answer) => choices.some(({ id }) => id === answer));
    return isKnown ? [] : [{ path, message: words.valueFaults.choice }];
  });
}

/** Where a body answers a question: among its fields, or by a field of the ticket itself. */
function pathOf({ id, type }: Question, typed: FormAnswers): string {
  const own = { summary: 'summary', site: 'site', files: 'attachments', urgent: 'urgent' } as const;
  return Object.hasOwn(own, type) && !Object.hasOwn(typed, id) ? own[type as keyof typeof own] : `fields.${id}`;
}
