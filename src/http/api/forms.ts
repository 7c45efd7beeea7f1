import { z } from '@hono/zod-openapi';
import { type KnownForm, usableForms } from '#desk/forms/known-forms.ts';
import type { Desk } from '#domain/desks/desk.ts';
import type { FormDefinition, Question } from '#domain/forms/definition.ts';
import { hasRepeats } from '#domain/forms/rows.ts';
import { type Language, spokenBy, textIn } from '#domain/language.ts';
import { kinds } from '#domain/ticket/vocabulary.ts';
import { defineCall } from '#http/api/protocol/call.ts';
import { desksAsked } from '#http/api/protocol/desks.ts';
import { listOf } from '#http/api/protocol/shapes.ts';

const testShape = z
  .object({
    question: z.string(),
    is: z.array(z.string()).optional().openapi({ description: 'It has one of these answers; `yes` for urgent.' }),
    isNot: z.array(z.string()).optional().openapi({ description: 'It is answered, with none of these.' }),
    answered: z.literal(true).optional(),
    atLeast: z.string().optional().openapi({ description: 'A number, or an ISO date.' }),
    atMost: z.string().optional(),
    rows: z
      .enum(['any', 'every'])
      .optional()
      .openapi({ description: 'The question is in a group: one of its rows must meet the test, or every one.' }),
  })
  .openapi('FormTest');

const conditionShape = testShape
  .partial()
  .pick({ question: true, is: true })
  .extend({ all: z.array(testShape).optional(), any: z.array(testShape).optional() })
  .openapi('FormCondition', {
    description:
      'Asked only if that question has one of these answers; or if all, or any, of these tests of earlier questions are met. A question that is not asked or not answered meets none.',
  });

const questionShape = z
  .object({
    key: z.string().openapi({ description: 'Name the answer by it in `fields`.' }),
    type: z.string().openapi({
      description:
        'summary, site, files and urgent are fields of the ticket itself: `summary`, `site`, `attachments` and `urgent` of the body answer them. line, text, url, date, number, person (an email address), choice and choices are typed. A row of a group answers its own; its files are ids among `attachments`. A question that stands for a field of the desk has the type of that field.',
    }),
    label: z.string(),
    required: z.boolean(),
    group: z.string().optional().openapi({ description: 'The key of the group in whose rows it is answered.' }),
    options: z.array(z.object({ key: z.string(), label: z.string() })).optional(),
    condition: conditionShape.optional(),
  })
  .openapi('FormQuestion');

const formShape = z
  .object({
    key: z.string().openapi({ example: 'new-site' }),
    desk: z.string().openapi({ example: 'DTO' }),
    kind: z.enum(kinds),
    name: z.string(),
    description: z.string().nullable(),
    category: z.string().nullable(),
    questions: z.array(questionShape),
    groups: z
      .array(
        z.object({
          ...{ key: z.string(), label: z.string(), least: z.int(), most: z.int() },
          opensTickets: z.boolean().openapi({ description: 'Each row opens a ticket of its own.' }),
        }),
      )
      .optional()
      .openapi({ description: 'Groups of questions that are answered several times: in `fields`, a list of rows.' }),
  })
  .openapi('Form');

export const readForms = defineCall(
  {
    method: 'get',
    path: '/forms',
    does: 'The forms that you may use, in the order of each desk’s catalogue, in your language.',
    madeBy: 'everyone',
    query: z.object({ desk: z.string().optional().openapi({ description: 'A prefix; without it, all desks.' }) }),
    status: 200,
    answer: listOf(formShape),
  },
  async (call) => {
    const { world, actor, asked, query } = call;
    const desks = await desksAsked(call, query.desk);
    if (!Array.isArray(desks)) return desks;
    const items: z.input<typeof formShape>[] = [];
    for (const desk of desks) {
      const usable = await usableForms(world, actor, desk.id);
      const language = spokenBy(desk, asked ?? actor.language);
      items.push(...usable.filter(({ form }) => form.retiredAt === null).map((form) => formJson(form, desk, language)));
    }
    return { answer: { items, next: null } };
  },
);

function formJson({ key, definition, form }: KnownForm, { prefix, languages }: Desk, language: Language) {
  const said = (texts: KnownForm['form']['names']) => textIn(texts, language, languages);
  return {
    ...{ key, desk: prefix, kind: definition.kind, name: said(form.names) },
    description: said(form.descriptions) || null,
    category: said(form.categories) || null,
    questions: definition.sections.flatMap(({ id, repeat, questions: asked }) =>
      asked.map((question) => ({ ...questionJson(question, language), ...(repeat && { group: id }) })),
    ),
    ...(hasRepeats(definition) && { groups: groupsJson(definition, language) }),
  };
}

function groupsJson({ sections }: FormDefinition, language: Language) {
  return sections.flatMap(({ id, title, repeat }) =>
    repeat
      ? [{ key: id, label: title[language], least: repeat.least, most: repeat.most, opensTickets: repeat.tickets }]
      : [],
  );
}

function questionJson(question: Question, language: Language): z.input<typeof questionShape> {
  const { id, type, label, required, choices, condition, ofField } = question;
  return {
    ...{ key: id, type: ofField?.type ?? type, label: label[language], required },
    ...(choices.length > 0 && { options: choices.map((each) => ({ key: each.id, label: each.label[language] })) }),
    ...(condition && { condition }),
  };
}
