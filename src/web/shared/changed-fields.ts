import type { AuditData } from '#domain/history/audit.ts';
import { type Language, languageCodes, readLanguage } from '#domain/language.ts';
import { macroActKinds } from '#domain/messages/acts.ts';
import { isTab } from '#domain/messages/written-message.ts';
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
import { actsOfTexts } from '#web/shared/definitions/acts-of-texts.ts';
import { checklistOfFields } from '#web/shared/definitions/checklist-rows.ts';
import { ruleOfKey } from '#web/shared/definitions/recurrence-form.ts';
import { deskFieldName, exceptionField } from '#web/shared/field-names.ts';
import { fieldName } from '#web/shared/problem-words.ts';
import { ruleInWords } from '#web/shared/recurrence-words.ts';

interface PartWords {
  /** The labels of the fields, or only that of the field asked for; a text in several languages has one. */
  labels(language: Language, field: string): Partial<Record<string, string>>;
  /** Returns the value of a field as text. Ids stay, and are named afterwards. */
  valueOf(field: string, value: string, language: Language): string;
  /** Returns the word for a retirement. */
  retired?(language: Language): string;
}

/** The parts of a desk whose fields have their own words. */
const parts: Partial<Record<string, PartWords>> = {
  macros: { labels: macroLabels, valueOf: macroValue },
  templates: {
    labels(language) {
      const { retire: retired, ...say } = templateWords[language];
      const { name, summary, text, kind, place, recurs, email, quiet } = say;
      return { ...macroLabels(language), name, summary, text, kind, retired, place, recurs, email, quiet };
    },
    valueOf: templateValue,
    retired: (language) => templateWords[language].retired,
  },
  tags: {
    labels(language) {
      const { name, synonyms, colour, retire: retired, merge: into } = tagsWords[language];
      return {
        name,
        synonyms,
        colour,
        retired,
        into,
        tagsAddedBy: deskFieldName('tagsAddedBy', language) ?? undefined,
      };
    },
    valueOf: (field, value, language) => {
      const { choices } = desksWords[language];
      return oneOf({ colour: tagsWords[language].colours, tagsAddedBy: choices }[field], value);
    },
    retired: (language) => tagsWords[language].retired,
  },
  fields: {
    labels(language) {
      const { name, key, type, options, visibleTo, editableBy, retire: retired, place } = deskFieldWords[language];
      return { name, key, type, options, visibleTo, editableBy, retired, place };
    },
    valueOf(field, value, language) {
      const { types, audiences } = deskFieldWords[language];
      return oneOf({ type: types, visibleTo: audiences, editableBy: audiences }[field], value);
    },
    retired: (language) => deskFieldWords[language].retired,
  },
  checklists: {
    labels(language) {
      const { name, items, retire: retired, place } = checklistWords[language];
      return { name, items, retired, place };
    },
    valueOf: (field, value, language) => (field === 'items' ? checklistItems(value, language) : value),
    retired: (language) => checklistWords[language].retired,
  },
  forms: {
    labels(language) {
      const { retire: retired, ...say } = catalogueWords[language];
      const { name, description, category, words: also, audience, organisations, team, priority, letter, place } = say;
      const shown = { name, description, category, audience, organisations, team, priority, letter, place };
      return { ...shown, words: also, retired };
    },
    valueOf(field, value, language) {
      if (field === 'organisations') return value.replaceAll('|', ', ');
      const { audiences } = catalogueWords[language];
      return oneOf({ audience: audiences, priority: words[language].priorities }[field], value);
    },
    retired: (language) => catalogueWords[language].retired,
  },
  exceptions: {
    // The trail has one sentence of the whole exception, under its date.
    labels: (language, field) => ({
      [field]: exceptionField(field, '', language)?.name ?? deskFieldName(field, language) ?? undefined,
    }),
    valueOf: (field, value, language) => exceptionField(field, value, language)?.text ?? value,
  },
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
  const name = of ? labelOf(of, field, language) : (deskFieldName(field, language) ?? fieldName(field, language));
  const text = value === '' || !of ? deskValue(field, value, language) : textOf(of, field, value, language);
  return { name, text: text.replaceAll(ids, (id) => names.get(id) ?? id) };
}

const inLanguage = new RegExp(`^(.+)-(${languageCodes})$`);

/** An unknown field is the name of a macro that moved; it is returned unchanged. */
function labelOf(part: PartWords, field: string, language: Language): string {
  const [, base = field, tag] = inLanguage.exec(field) ?? [];
  const { [field]: whole, [base]: label } = part.labels(language, field);
  if (whole !== undefined) return whole;
  const textLanguage = readLanguage(tag);
  if (label === undefined || textLanguage === null) return label ?? field;
  return `${label} (${words[language].languages[textLanguage]})`;
}

function textOf(part: PartWords, field: string, value: string, language: Language): string {
  return field === 'retired' && part.retired ? part.retired(language) : part.valueOf(field, value, language);
}

/** The rule of a site is its number and whose tickets they are: `1187 person 0199…`. Languages are named. */
function deskValue(field: string, value: string, language: Language): string {
  if (field === 'assignmentSite') return value.replace(/ (?:person|team) /, ': ');
  if (field !== 'languages' && field !== 'first') return value;
  const named = value.split(/[,|]/).map((tag) => readLanguage(tag));
  return named.map((each) => (each === null ? '' : words[language].languages[each])).join(', ') || value;
}

const ids = /\b[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\b/g;

function macroLabels(language: Language): Partial<Record<string, string>> {
  const say = deskMacroWords[language];
  const known = ['name', 'text', 'reason', 'tab', ...macroActKinds] as const;
  return Object.fromEntries(known.map((field) => [field, say[field]]));
}

function macroValue(field: string, value: string, language: Language): string {
  if (field === 'tab' && isTab(value)) return consoleWords[language].composer.tabs[value];
  const kind = macroActKinds.find((each) => each === field);
  const [act] = kind === undefined ? [] : actsOfTexts({ [kind]: value });
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

function templateValue(field: string, value: string, language: Language): string {
  const { yes, never } = templateWords[language];
  if (field === 'quiet') return yes;
  if (field === 'recurs') {
    const rule = ruleOfKey(value);
    return rule ? ruleInWords(rule, language) : never;
  }
  return field === 'kind' ? oneOf(words[language].kinds, value) : macroValue(field, value, language);
}

/** Returns the items of a checklist, one per line, each with what is set of it. */
function checklistItems(value: string, language: Language): string {
  const say = checklistWords[language];
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

function oneOf(known: Partial<Record<string, string>> | undefined, value: string): string {
  return known?.[value] ?? value;
}
