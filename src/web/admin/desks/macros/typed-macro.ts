import { noticeSchedule } from '#domain/clock/schedule.ts';
import type { Desk } from '#domain/desks/desk.ts';
import { type Fields, fieldsOfTexts, textsOfFields } from '#domain/directory/fields.ts';
import { type InEachLanguage, inEachLanguage, type Language, textIn } from '#domain/language.ts';
import type { OwnTextProblem } from '#domain/letters/own-texts.ts';
import {
  actProblems,
  fieldInput,
  fillMacro,
  type Macro,
  type MacroDesk,
  type MacroInput,
  type MacroProblem,
} from '#domain/macros/macro.ts';
import { type ActTexts, macroActKinds } from '#domain/messages/acts.ts';
import { isTab } from '#domain/messages/written-message.ts';
import { deskMacroWords } from '#locales/admin/messages.ts';
import { type ActNames, actInWords, consoleWords } from '#locales/console/messages.ts';
import { closingDate } from '#locales/format.ts';
import type { NotSaved } from '#web/admin/desks/definitions/definition-post.ts';
import { definitionErrors } from '#web/admin/desks/own-text-problem.ts';
import { fieldLines, fieldText, fieldTexts } from '#web/app/post.ts';
import { urls } from '#web/app/urls.ts';
import { actsOfTexts } from '#web/shared/definitions/acts-of-texts.ts';
import type { FieldError } from '#web/ui/field/fields.tsx';

/** The form of a macro as posted, each act as a text. */
export interface TypedMacro extends Omit<MacroInput, 'acts'> {
  acts: Partial<ActTexts>;
}

export function parseMacro({ acts, ...typed }: TypedMacro): MacroInput {
  return { ...typed, acts: actsOfTexts(acts) };
}

/** Returns the posted macro, valid or not. */
export function readTypedMacro(form: FormData): TypedMacro {
  const tab = fieldText(form, 'tab');
  const acts = macroActKinds.map(
    (kind) => [kind, kind === 'fields' ? valuesOfFields(form) : fieldText(form, kind)] as const,
  );
  return {
    names: fieldLines(form, 'name'),
    texts: fieldTexts(form, 'text'),
    tab: isTab(tab) ? tab : null,
    acts: Object.fromEntries(acts) as ActTexts,
    reasons: fieldLines(form, 'reason'),
  };
}

/** The inverse of `macroFields`. */
export function typedOfFields(fields: Fields): TypedMacro {
  const { tab = '' } = fields;
  return {
    names: textsOfFields(fields, 'name'),
    texts: textsOfFields(fields, 'text'),
    tab: isTab(tab) ? tab : null,
    acts: Object.fromEntries(macroActKinds.map((kind) => [kind, fields[kind] ?? ''])) as ActTexts,
    reasons: textsOfFields(fields, 'reason'),
  };
}

/** The typed values in the form in which the desk compares them. */
export function typedFields({ names, texts, tab, acts, reasons }: TypedMacro): Fields {
  const words = Object.fromEntries(macroActKinds.map((kind) => [kind, acts[kind] ?? '']));
  const [name, text, reason] = [
    fieldsOfTexts('name', names),
    fieldsOfTexts('text', texts),
    fieldsOfTexts('reason', reasons),
  ];
  return { ...name, ...text, tab: tab ?? '', ...words, ...reason };
}

/** Returns the values of fields as one form value. Several options of one field are separated by spaces. */
export function valuesOfFields(form: FormData): string {
  const names = [...new Set(form.keys())].filter((name) => name.startsWith(fieldInput('')));
  const lines = names.map((name) => [
    name.slice(fieldInput('').length),
    form.getAll(name).join(' ').trim().replaceAll(/\s+/g, ' '),
  ]);
  return lines.flatMap(([key, value]) => (value === '' ? [] : `${key}=${value}`)).join('\n');
}

/** Returns why the macro was not saved, by field. */
export function macroErrors(refused: NotSaved<OwnTextProblem | MacroProblem>, language: Language): FieldError[] {
  const { problems, tooMany } = deskMacroWords[language];
  return definitionErrors(refused, language, { ...problems, tooMany });
}

export function macroRow(macro: Macro, desk: Desk, known: Omit<MacroDesk, 'languages'> & ActNames, language: Language) {
  const say = deskMacroWords[language];
  const { tabs } = consoleWords[language].composer;
  const problems = actProblems(macro, known).map(({ problem }) => say.problems[problem]);
  const does = [
    ...(macro.texts ? [say.writes] : []),
    ...(macro.tab ? [say.opens({ tab: tabs[macro.tab] })] : []),
    ...macro.acts.map((act) => actInWords(act, known, language)),
  ];
  return {
    id: macro.id,
    name: textIn(macro.names, language, desk.languages),
    does: does.join(' · '),
    text: macro.texts ? textIn(macro.texts, language, desk.languages) : '',
    broken: problems.length === 0 ? null : say.broken({ list: problems.join(' ') }),
    href: urls.deskMacros(desk.prefix, { macro: macro.id }),
  };
}

/** Returns the text for a sample ticket in each language. Null if the macro has no text. */
export function previewOf({ texts }: Macro, desk: Desk, now: string, agent: string): InEachLanguage | null {
  if (texts === null) return null;
  return inEachLanguage((language) => {
    const { example } = deskMacroWords[language];
    const values = {
      'requester.name': example.requester,
      'ticket.summary': example.summary,
      'site.name': example.site,
      'ticket.number': `${desk.prefix}-104217-39`,
      'site.number': '1187',
      'agent.name': agent,
      'desk.name': desk.names[language],
      'closing.date': closingDate(noticeSchedule(desk, now).closesAt, language, desk.zone),
    };
    return fillMacro(texts[language], values);
  });
}
