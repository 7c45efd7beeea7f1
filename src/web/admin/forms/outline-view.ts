import type { Field } from '#domain/fields/field.ts';
import type { FormDefinition, Question, Repeat } from '#domain/forms/definition.ts';
import { withFields } from '#domain/forms/field-questions.ts';
import { questionsOf } from '#domain/forms/questions.ts';
import type { Language } from '#domain/language.ts';
import { formsWords } from '#locales/admin/messages.ts';
import { conditionText } from '#locales/forms/condition-text.ts';
import { type FormAddress, someText } from '#web/admin/forms/finding-view.ts';
import { urls } from '#web/app/urls.ts';

export type SectionView = ReturnType<typeof outlineView>[number];

export type QuestionView = SectionView['questions'][number];

/** Returns the outline of a form: its sections and questions with their main settings. */
export function outlineView(
  definition: FormDefinition,
  fields: readonly Field[],
  language: Language,
  { key, desk }: FormAddress,
) {
  const all = questionsOf(withFields(definition, fields));
  return definition.sections.map((section, place) => ({
    id: section.id,
    title: someText(section.title, language) || formsWords[language].sections.untitled,
    href: urls.formSection(key, section.id, { desk }),
    /** How often it is answered; '' for once. */
    about: section.repeat ? repeatInWords(section.repeat, language) : '',
    first: place === 0,
    last: place === definition.sections.length - 1,
    questions: section.questions.map((question) => ({
      id: question.id,
      label: labelOf(question, language),
      href: urls.formQuestion(key, question.id, { desk }),
      /** Type, rules and condition in a few words. */
      about: aboutOf(question, all, language),
      first: place === 0 && question === section.questions[0],
      last: place === definition.sections.length - 1 && question === section.questions.at(-1),
    })),
  }));
}

function repeatInWords({ least, most, tickets }: Repeat, language: Language): string {
  const { times, ofTickets } = formsWords[language].sections;
  return [times({ least, most }), ...(tickets ? [ofTickets] : [])].join(' · ');
}

export function labelOf({ label }: Question, language: Language): string {
  return someText(label, language) || formsWords[language].questions.unnamed;
}

/** Returns "only if « Is there a message? » has the answer « Yes »", or null if the question is always asked. */
export function conditionOf({ condition }: Question, all: readonly Question[], language: Language): string | null {
  const { unnamed } = formsWords[language].questions;
  return conditionText(condition, all, language, (texts) => someText(texts, language) || unnamed);
}

function aboutOf(question: Question, all: readonly Question[], language: Language): string {
  const { types, questions: say } = formsWords[language];
  const rule = question.required ? say.required : question.completes ? say.completes : null;
  return [types[question.type], rule, conditionOf(question, all, language)].filter((each) => each !== null).join(' · ');
}
