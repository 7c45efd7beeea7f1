import { z } from 'zod';
import { type FormDefinition, questionTypes } from '#domain/forms/definition.ts';
import { formAudiences } from '#domain/forms/form.ts';
import { type InEachLanguage, noText, trimmed } from '#domain/language.ts';
import { type Kind, kinds, priorities } from '#domain/ticket/vocabulary.ts';
import { texts } from './shapes.ts';

const isTest = z.strictObject({ question: z.string(), is: z.array(z.string()) });

/** Whether one row must meet the test, or every one, if the question is in the rows of another section. */
const rows = z.enum(['any', 'every']).optional();

const test = z.union([
  isTest.extend({ rows }),
  z.strictObject({ question: z.string(), isNot: z.array(z.string()), rows }),
  z.strictObject({ question: z.string(), answered: z.literal(true), rows }),
  /** A number, or an ISO date. */
  z.strictObject({ question: z.string(), atLeast: z.string(), rows }),
  z.strictObject({ question: z.string(), atMost: z.string(), rows }),
]);

const condition = z.union([isTest, z.strictObject({ all: z.array(test) }), z.strictObject({ any: z.array(test) })]);

const question = z.strictObject({
  /** Answers are stored under it. */
  id: z.string(),
  type: z.enum(questionTypes),
  label: texts,
  why: texts.optional(),
  example: texts.optional(),
  required: z.boolean().optional(),
  completes: z.boolean().optional(),
  condition: condition.optional(),
  choices: z.array(z.strictObject({ id: z.string(), label: texts })).optional(),
  charactersMax: z.int().optional(),
  /** For the type `field`: its key. */
  field: z.string().optional(),
});

const repeat = z.strictObject({
  /** One row in one word, such as "Page". */
  name: texts,
  least: z.int().optional(),
  most: z.int(),
  /** Each row opens a ticket of its own. */
  tickets: z.boolean().optional(),
});

const section = z.strictObject({
  ...{ id: z.string(), title: texts, questions: z.array(question) },
  /** For a section that is answered several times. */
  repeat: repeat.optional(),
});

/** The sections of each form, by its key. Null is the built-in form; a form that the file does not name stays. */
export const forms = z.record(z.string(), z.array(section).nullable());

const formEntry = z.strictObject({
  /** For a form beyond the built-in ones, whose key is their kind. */
  kind: z.enum(kinds).optional(),
  name: texts,
  description: texts.optional(),
  category: texts.optional(),
  words: z.string().optional(),
  audience: z.enum(formAudiences).optional(),
  /** By their name in any language. */
  organisations: z.array(z.string()).optional(),
  team: z.string().optional(),
  priority: z.enum(priorities).optional(),
  /** A paragraph in the acknowledgement of its tickets. */
  letter: texts.optional(),
  retired: z.boolean().optional(),
});

export type FormEntry = z.output<typeof formEntry>;

/** The properties of each form in the catalogue, by its key. */
export const catalogue = z.record(z.string(), formEntry);

export type FormInFile = z.output<typeof section>[];

/** Returns a form of the file as a definition. `checkDefinition` finds what keeps it from being published. */
export function definitionOf(kind: Kind, sections: FormInFile): FormDefinition {
  return {
    kind,
    sections: sections.map(({ id, title, questions, repeat: repeated }) => ({
      id,
      title: trimmed(title),
      questions: questions.map(({ choices = [], why, example, label, ...rest }) => ({
        ...{ required: false, completes: false, condition: null, charactersMax: null },
        ...present(rest),
        label: trimmed(label),
        why: trimmed(why ?? noText),
        example: trimmed(example ?? noText),
        choices: choices.map((choice) => ({ id: choice.id, label: trimmed(choice.label) })),
      })),
      ...(repeated && {
        repeat: { ...{ least: 1, tickets: false }, ...present(repeated), name: trimmed(repeated.name) },
      }),
    })),
  };
}

/** The inverse of `definitionOf`. */
export function formInFile({ sections }: FormDefinition): FormInFile {
  return sections.map(({ questions, id: sectionId, title, repeat: repeated }) => ({
    ...{ id: sectionId, title },
    ...(repeated && { repeat: repeated }),
    questions: questions.map(({ id, type, label, why, example, condition, choices, ...rules }) => ({
      ...{ id, type, label },
      ...(isWritten(why) && { why }),
      ...(isWritten(example) && { example }),
      ...(rules.required && { required: true }),
      ...(rules.completes && { completes: true }),
      ...(condition && { condition }),
      ...(choices.length > 0 && { choices }),
      ...(rules.charactersMax !== null && { charactersMax: rules.charactersMax }),
      ...(rules.field !== undefined && { field: rules.field }),
    })),
  }));
}

function isWritten(text: InEachLanguage): boolean {
  return Object.values(text).some((each) => each !== '');
}

function present<T extends object>(values: T): { [Name in keyof T]: Exclude<T[Name], undefined> } {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [Name in keyof T]: Exclude<T[Name], undefined> };
}
