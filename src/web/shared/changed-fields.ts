import type { AuditData } from '#domain/history/audit.ts';
import { type Language, languageCodes, readLanguage } from '#domain/language.ts';
import { macroActKinds, readActs } from '#domain/messages/acts.ts';
import { isTab } from '#domain/messages/written-message.ts';
import { checklistOfFields } from '#domain/tasks/checklist.ts';
import { ruleOfKey } from '#domain/templates/recurring.ts';
import { kinds } from '#domain/ticket/vocabulary.ts';
import {
  catalogueWords,
  checklistWords,
  deskFieldWords,
  deskMacroWords,
  desksWords,
  directoryAdminWords,
  tagsWords,
  templateWords,
} from '#locales/admin/messages.ts';
import { actInWords, consoleWords } from '#locales/console/messages.ts';
import { labelled } from '#locales/format.ts';
import { words } from '#locales/messages.ts';
import type { NamesOfIds } from '#store/history/named-ids.ts';
import { deskFieldName } from '#web/shared/field-names.ts';
import { fieldName } from '#web/shared/problem-words.ts';
import { ruleInWords } from '#web/shared/recurrence-words.ts';

const macroText = new RegExp(`^(name|text|reason)-(${languageCodes})$`);
const templateText = new RegExp(`^(name|summary|text)-(${languageCodes})$`);

interface PartWords {
  nameOf(field: string, language: Language): string;
  valueOf(field: string, value: string, language: Language): string;
}

/** The parts of a desk whose fields have their own words. */
const parts: Partial<Record<string, PartWords>> = {
  macros: { nameOf: macroFieldName, valueOf: macroFieldValue },
  templates: { nameOf: templateFieldName, valueOf: templateFieldValue },
  tags: { nameOf: tagFieldName, valueOf: tagFieldValue },
  fields: { nameOf: ownFieldName, valueOf: ownFieldValue },
  checklists: { nameOf: checklistFieldName, valueOf: checklistFieldValue },
  forms: { nameOf: formFieldName, valueOf: formFieldValue },
};

/** Returns changed fields with their values before and after, one per line. */
export function changedInWords({ part, fields }: AuditData, language: Language, names: NamesOfIds): string[] {
  const { history } = directoryAdminWords[language];
  return Object.entries(fields ?? {}).map(([field, { from, to }]) => {
    const [was, is] = [from, to].map((value) => fieldInWords(part, { field, value: value ?? '', names }, language));
    if (from === null && to === null) return was!.name;
    return history.changed({ field: was!.name, from: was!.text || history.empty, to: is!.text || history.empty });
  });
}

interface ValueOfField {
  field: string;
  value: string;
  names: NamesOfIds;
}

/** Returns the label of a field of a part of a desk, and its value as text; an empty one stays empty. */
export function fieldInWords(
  part: unknown,
  { field, value, names }: ValueOfField,
  language: Language,
): { name: string; text: string } {
  const of = typeof part === 'string' ? parts[part] : undefined;
  const name = of ? of.nameOf(field, language) : (deskFieldName(field, language) ?? fieldName(field, language));
  const text = value === '' || !of ? deskValue(field, value) : of.valueOf(field, value, language);
  return { name, text: text.replaceAll(ids, (id) => names.get(id) ?? id) };
}

/** The rule of a site is its number and whose tickets they are: `1187 person 0199…`. */
function deskValue(field: string, value: string): string {
  return field === 'assignmentSite' ? value.replace(/ (?:person|team) /, ': ') : value;
}

const ids = /\b[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\b/g;

/**
 * Returns the label of a macro's field in the trail. An unknown field is the name of a macro that moved; it is returned
 * unchanged.
 */
function macroFieldName(field: string, language: Language): string {
  const say = deskMacroWords[language];
  const [, base = field, tag] = macroText.exec(field) ?? [];
  const known = ['name', 'text', 'reason', 'tab', ...macroActKinds].find((each) => each === base);
  if (known === undefined) return field;
  const textLanguage = readLanguage(tag);
  const name = say[known as 'name' | 'tab'];
  return textLanguage === null ? name : `${name} (${words[language].languages[textLanguage]})`;
}

/** Returns a field's value as text. Ids of people, teams and tags stay, and are named afterwards. */
function macroFieldValue(field: string, value: string, language: Language): string {
  if (field === 'tab' && isTab(value)) return consoleWords[language].composer.tabs[value];
  const kind = macroActKinds.find((each) => each === field);
  const [act] = kind === undefined ? [] : readActs({ [kind]: value });
  const namesOne =
    act &&
    ((act.do === 'assign' && act.to === 'agent') ||
      (act.do === 'team' && act.teamId !== null) ||
      act.do === 'tag' ||
      act.do === 'fields' ||
      act.do === 'checklist');
  return act && !namesOne
    ? actInWords(act, { agents: [], teams: [], tags: [], fieldNames: [], checklists: [] }, language)
    : value;
}

/** Returns the label of a checklist's field in the trail. */
function checklistFieldName(field: string, language: Language): string {
  const { name, items, retire, place } = checklistWords[language];
  const textLanguage = readLanguage(field.replace(/^name-/, ''));
  if (field.startsWith('name-') && textLanguage !== null) return `${name} (${words[language].languages[textLanguage]})`;
  const names: Partial<Record<string, string>> = { items, retired: retire, place };
  return names[field] ?? field;
}

/** Returns a checklist's field as text: its items, one per line, each with what is set of it. */
function checklistFieldValue(field: string, value: string, language: Language): string {
  const say = checklistWords[language];
  if (field === 'retired') return say.retired;
  if (field !== 'items') return value;
  const lines = checklistOfFields({ items: value }).items.map(({ title, required, days, waitsFor }, place) => {
    const set = [
      ...(required ? [say.required] : []),
      ...(days === '' ? [] : [labelled(say.days, days, language)]),
      ...(waitsFor === '' ? [] : [labelled(say.waitsFor, waitsFor, language)]),
    ];
    return [`${place + 1}. ${title}`, ...set].join(' · ');
  });
  return lines.join('\n');
}

/** Returns the label of a ticket template's field in the trail. Its acts are those of macros. */
function templateFieldName(field: string, language: Language): string {
  const say = templateWords[language];
  const [, base = field, tag] = templateText.exec(field) ?? [];
  const names: Partial<Record<string, string>> = {
    ...{ name: say.name, summary: say.summary, text: say.text, kind: say.kind },
    ...{ retired: say.retire, place: say.place, recurs: say.recurs, email: say.email, quiet: say.quiet },
  };
  const textLanguage = readLanguage(tag);
  const name = names[base] ?? macroFieldName(field, language);
  return textLanguage === null ? name : `${name} (${words[language].languages[textLanguage]})`;
}

function templateFieldValue(field: string, value: string, language: Language): string {
  const { retired, yes, never } = templateWords[language];
  if (field === 'retired') return retired;
  if (field === 'quiet') return yes;
  if (field === 'recurs') {
    const rule = ruleOfKey(value);
    return rule ? ruleInWords(rule, language) : never;
  }
  const kind = kinds.find((each) => each === value);
  return field === 'kind' && kind ? words[language].kinds[kind] : macroFieldValue(field, value, language);
}

/** Returns the label of a tag's field in the trail. Its desk's setting is among them. */
function tagFieldName(field: string, language: Language): string {
  const { name, synonyms, colour, retire, merge } = tagsWords[language];
  const names: Partial<Record<string, string>> = { name, synonyms, colour, retired: retire, into: merge };
  return names[field] ?? deskFieldName(field, language) ?? field;
}

function tagFieldValue(field: string, value: string, language: Language): string {
  const { colours, retired } = tagsWords[language];
  const { choices } = desksWords[language];
  const said: Partial<Record<string, string>> = field === 'colour' ? colours : field === 'tagsAddedBy' ? choices : {};
  return field === 'retired' ? retired : (said[value] ?? value);
}

/** Returns the label of a part of a field's definition in the trail. */
function ownFieldName(field: string, language: Language): string {
  const say = deskFieldWords[language];
  const textLanguage = readLanguage(/^name-(.+)$/.exec(field)?.[1]);
  if (textLanguage !== null) return `${say.name} (${words[language].languages[textLanguage]})`;
  const { key, type, options, visibleTo, editableBy, retire, place } = say;
  const names: Partial<Record<string, string>> = { key, type, options, visibleTo, editableBy, retired: retire, place };
  return names[field] ?? field;
}

function ownFieldValue(field: string, value: string, language: Language): string {
  const { types, audiences, retired } = deskFieldWords[language];
  const said: Partial<Record<string, string>> = field === 'type' ? types : audiences;
  return field === 'retired' ? retired : (said[value] ?? value);
}

/** Returns the label of a property of a form in the trail. */
function formFieldName(field: string, language: Language): string {
  const { retire, ...say } = catalogueWords[language];
  const [, base = field, tag] = /^(name|description|category|letter)-(.+)$/.exec(field) ?? [];
  const names: Partial<Record<string, string>> = {
    ...{ name: say.name, description: say.description, category: say.category, words: say.words },
    ...{ audience: say.audience, organisations: say.organisations, team: say.team, priority: say.priority },
    ...{ letter: say.letter, retired: retire, place: say.place },
  };
  const textLanguage = readLanguage(tag);
  const name = names[base] ?? field;
  return textLanguage === null ? name : `${name} (${words[language].languages[textLanguage]})`;
}

/** Returns a property of a form as text. Ids of organisations and teams stay, and are named afterwards. */
function formFieldValue(field: string, value: string, language: Language): string {
  const { audiences, retired } = catalogueWords[language];
  if (field === 'retired') return retired;
  if (field === 'organisations') return value.replaceAll('|', ', ');
  const said: Partial<Record<string, string>> =
    field === 'audience' ? audiences : field === 'priority' ? words[language].priorities : {};
  return said[value] ?? value;
}
