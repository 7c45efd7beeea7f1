import type { Desk } from '#domain/desks/desk.ts';
import { type Fields, textsOfFields } from '#domain/directory/fields.ts';
import type { Instant } from '#domain/instant.ts';
import { type Language, noText, textIn } from '#domain/language.ts';
import type { MacroDesk, MacroProblem } from '#domain/macros/macro.ts';
import { type ActTexts, actTexts } from '#domain/messages/acts.ts';
import { comingOccurrences, isRule } from '#domain/templates/recurrence.ts';
import {
  type TemplateInput,
  type TemplateProblem,
  type TicketTemplate,
  templateActKinds,
  templateFields,
  templateProblems,
  templatesPerDeskMax,
} from '#domain/templates/template.ts';
import { kinds } from '#domain/ticket/vocabulary.ts';
import { deskMacroWords, templateWords } from '#locales/admin/messages.ts';
import { type ActNames, actInWords } from '#locales/console/messages.ts';
import { dateTime } from '#locales/format.ts';
import { words } from '#locales/messages.ts';
import type { NotSaved } from '#web/admin/desks/definitions/definition-post.ts';
import { valuesOfFields } from '#web/admin/desks/macros/typed-macro.ts';
import { definitionErrors } from '#web/admin/desks/own-text-problem.ts';
import { choiceOf, fieldLines, fieldText, fieldTexts, typedFields as typedFieldsOf } from '#web/app/post.ts';
import { urls } from '#web/app/urls.ts';
import { actsOfTexts } from '#web/shared/definitions/acts-of-texts.ts';
import {
  noRecurrence,
  parseRule,
  ruleOfKey,
  type TypedRecurrence,
  typedRule,
} from '#web/shared/definitions/recurrence-form.ts';
import { ruleInWords } from '#web/shared/recurrence-words.ts';
import type { FieldError } from '#web/ui/field/fields.tsx';

/** The form of a template as posted, each act as a text. */
export interface TypedTemplate extends Pick<TemplateInput, 'names' | 'kind' | 'summaries' | 'texts'> {
  acts: Partial<ActTexts>;
  recurs: TypedRecurrence;
}

export function parseTemplate({ acts, recurs, ...typed }: TypedTemplate): TemplateInput {
  const { email, quiet } = recurs;
  return { ...typed, acts: actsOfTexts(acts), recurs: parseRule(recurs), email, quiet };
}

/** Returns the posted template, valid or not. */
export function readTypedTemplate(form: FormData): TypedTemplate {
  return {
    names: fieldLines(form, 'name'),
    kind: choiceOf(form, 'kind', kinds) ?? 'request',
    summaries: fieldLines(form, 'summary'),
    texts: fieldTexts(form, 'text'),
    acts: Object.fromEntries(
      templateActKinds.map((kind) => [kind, kind === 'fields' ? valuesOfFields(form) : fieldText(form, kind)]),
    ),
    recurs: {
      ...typedFieldsOf(form, ['every', 'weekday', 'on', 'day', 'email']),
      quiet: form.has('quiet'),
    },
  };
}

export const newTemplate: TypedTemplate = {
  ...{ names: noText, kind: 'request', summaries: noText, texts: noText, acts: {} },
  recurs: noRecurrence,
};

/** Returns a template as its form shows it, with the address of its requester. */
export function typedOf(template: TicketTemplate, email: string | null): TypedTemplate {
  const { names, kind, summaries, texts, acts, recurs, quiet } = template;
  const rule = { ...typedRule(recurs), email: email ?? '', quiet };
  return { names, kind, summaries, texts, acts: actTexts(acts), recurs: rule };
}

/** The typed values in the form in which the desk compares them. */
export function typedFields(typed: TypedTemplate): Fields {
  const { email, recurs, ...parsed } = parseTemplate(typed);
  return templateFields({ ...parsed, recurs: recurs && isRule(recurs) ? recurs : null }, email);
}

/** The inverse of `templateFields`. */
export function typedOfFields(fields: Fields): TypedTemplate {
  const { recurs = '', email = '', quiet } = fields;
  const kind = kinds.find((each) => each === fields.kind) ?? 'request';
  const acts = Object.fromEntries(templateActKinds.map((act) => [act, fields[act] ?? '']));
  const rule = { ...typedRule(ruleOfKey(recurs)), email, quiet: quiet === 'yes' };
  const [names, summaries, texts] = (['name', 'summary', 'text'] as const).map((name) => textsOfFields(fields, name));
  return { names: names!, kind, summaries: summaries!, texts: texts!, acts, recurs: rule };
}

/** Returns why a template was not saved, by field. */
export function templateErrors(refused: NotSaved<TemplateProblem>, language: Language): FieldError[] {
  const { tooMany, problems } = templateWords[language];
  const own = { ...problemWords(language), ...problems, tooMany: tooMany({ max: templatesPerDeskMax }) };
  return definitionErrors(refused, language, own);
}

/** The problems of acts in words: those of macros, but for complaints. */
function problemWords(language: Language): Record<MacroProblem['problem'], string> {
  return { ...deskMacroWords[language].problems, complaint: templateWords[language].complaint };
}

export function templateRow(
  template: TicketTemplate,
  desk: Desk,
  known: Omit<MacroDesk, 'languages'> & ActNames,
  language: Language,
) {
  const say = problemWords(language);
  const problems = templateProblems(template, known).map(({ problem }) => say[problem]);
  const { id, names, kind, summaries, acts, recurs, requesterId, retiredAt } = template;
  if (recurs && requesterId === null) problems.push(templateWords[language].requesterGone);
  return {
    id,
    name: textIn(names, language, desk.languages),
    does: [
      words[language].kinds[kind],
      ...acts.map((act) => actInWords(act, known, language)),
      ...(recurs ? [ruleInWords(recurs, language)] : []),
    ].join(' · '),
    summary: textIn(summaries, language, desk.languages),
    broken: problems.length === 0 ? null : deskMacroWords[language].broken({ list: problems.join(' ') }),
    isRetired: retiredAt !== null,
    href: urls.deskTemplates(desk.prefix, { template: id }),
  };
}

/** Returns the days on which the next tickets of a typed rule open; null without a rule. */
export function datesOf(typed: TypedRecurrence, desk: Desk, now: Instant, language: Language): string[] | null {
  const rule = parseRule(typed);
  if (rule === null || !isRule(rule)) return null;
  return comingOccurrences(rule, desk, now, datesShown).map(({ at }) => dateTime(at, language, desk.zone));
}

const datesShown = 5;

/** Returns why no days can be shown: there is no rule, or its day is wrong. */
export function datesError(typed: TypedRecurrence, language: Language): FieldError {
  const { problems, noRule } = templateWords[language];
  return parseRule(typed) === null ? { field: 'every', text: noRule } : { field: 'day', text: problems.day };
}
