import type { AuditData, ExportedFile } from '#domain/history/audit.ts';
import { type Language, readLanguage } from '#domain/language.ts';
import { macroActKinds, readActs } from '#domain/messages/acts.ts';
import { isTab } from '#domain/messages/written-message.ts';
import { ruleOfKey } from '#domain/templates/recurring.ts';
import { kinds } from '#domain/ticket/vocabulary.ts';
import {
  auditWords,
  catalogueWords,
  checklistWords,
  deskFieldWords,
  deskMacroWords,
  desksWords,
  directoryAdminWords,
  providerWords,
  tagsWords,
  templateWords,
} from '#locales/admin/messages.ts';
import { actInWords, consoleWords } from '#locales/console/messages.ts';
import { dateTime, labelled } from '#locales/format.ts';
import { words } from '#locales/messages.ts';
import type { NamedEntry } from '#store/history/audit.ts';
import { deskFieldName } from '#web/shared/field-names.ts';
import { fieldName } from '#web/shared/problem-words.ts';
import { ruleInWords } from '#web/shared/recurrence-words.ts';

/** An audit entry in the reader's language. */
export type EntryWords = ReturnType<typeof entryWords>;

export function entryWords(entry: NamedEntry, language: Language, zone: string) {
  return {
    id: entry.id,
    when: dateTime(entry.at, language, zone),
    ...authorOf(entry, language),
    what: auditWords[language].acts[entry.act],
    about: aboutOf(entry, language),
    details: entryDetails(entry.data, language),
  };
}

/** Returns roles, figures and changed fields, one per line. */
function entryDetails(data: AuditData, language: Language): string[] {
  const { history } = directoryAdminWords[language];
  const fields = Object.entries(data.fields ?? {}).map(([field, { from, to }]) => {
    const ofMacro = data.part === 'macros';
    const name = ofMacro
      ? macroFieldName(field, language)
      : data.part === 'templates'
        ? templateFieldName(field, language)
        : data.part === 'tags'
          ? tagFieldName(field, language)
          : data.part === 'fields'
            ? ownFieldName(field, language)
            : data.part === 'checklists'
              ? checklistFieldName(field, language)
              : data.part === 'forms'
                ? formFieldName(field, language)
                : (deskFieldName(field, language) ?? fieldName(field, language));
    if (from === null && to === null) return name;
    const [was, is] = [from, to].map((value) => {
      if (value === null) return history.empty;
      if (data.part === 'templates') return templateFieldValue(field, value, language);
      if (data.part === 'fields') return ownFieldValue(field, value, language);
      if (data.part === 'forms') return formFieldValue(field, value, language);
      if (data.part === 'tags') return tagFieldValue(field, value, language);
      if (data.part === 'checklists') return field === 'retired' ? checklistWords[language].retired : value;
      return ofMacro ? macroFieldValue(field, value, language) : value;
    });
    return history.changed({ field: name, from: was!, to: is! });
  });
  return [
    ...(data.role === undefined ? [] : [roleName(data.role, language)]),
    ...(Array.isArray(data.roles) ? data.roles.map((role) => roleName(String(role), language)) : []),
    ...(typeof data.team === 'string' ? [auditWords[language].team({ name: data.team })] : []),
    ...(typeof data.tag === 'string' ? [labelled(tagsWords[language].tag, data.tag, language)] : []),
    ...(typeof data.field === 'string' ? [labelled(deskFieldWords[language].field, data.field, language)] : []),
    ...(typeof data.form === 'string' ? [labelled(catalogueWords[language].form, data.form, language)] : []),
    ...(typeof data.checklist === 'string' ? [labelled(checklistWords[language].title, data.checklist, language)] : []),
    ...(typeof data.template === 'string' ? [labelled(templateWords[language].title, data.template, language)] : []),
    ...(data.heir === undefined ? [] : [auditWords[language].heir({ name: data.heir as string | null })]),
    ...(typeof data.version === 'number' ? [auditWords[language].version({ version: data.version })] : []),
    ...(typeof data.authorisation === 'string' ? [data.authorisation] : []),
    ...(typeof data.network === 'string' ? [data.network] : []),
    ...providerDetails(data, language),
    ...fields,
    ...(data.imported ? [history.import] : []),
  ];
}

/**
 * Returns the label of a macro's field in the trail. An unknown field is the name of a macro that moved; it is returned
 * unchanged.
 */
function macroFieldName(field: string, language: Language): string {
  const say = deskMacroWords[language];
  const [, base = field, tag] = /^(name|text|reason)-(fr|nl|de|en)$/.exec(field) ?? [];
  const known = ['name', 'text', 'reason', 'tab', ...macroActKinds].find((each) => each === base);
  if (known === undefined) return field;
  const textLanguage = readLanguage(tag);
  const name = say[known as 'name' | 'tab'];
  return textLanguage === null ? name : `${name} (${words[language].languages[textLanguage]})`;
}

/** Returns a field's value as text. Ids of people, teams and tags stay as they are, since these may be deleted. */
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

/** Returns the label of a ticket template's field in the trail. Its acts are those of macros. */
function templateFieldName(field: string, language: Language): string {
  const say = templateWords[language];
  const [, base = field, tag] = /^(name|summary|text)-(fr|nl|de|en)$/.exec(field) ?? [];
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
  const [, base = field, tag] = /^(name|description|category)-(.+)$/.exec(field) ?? [];
  const names: Partial<Record<string, string>> = {
    ...{ name: say.name, description: say.description, category: say.category, words: say.words },
    ...{ audience: say.audience, organisations: say.organisations, team: say.team, priority: say.priority },
    ...{ retired: retire, place: say.place },
  };
  const textLanguage = readLanguage(tag);
  const name = names[base] ?? field;
  return textLanguage === null ? name : `${name} (${words[language].languages[textLanguage]})`;
}

/** Returns a property of a form as text. Ids of organisations and teams stay as they are, since these may be deleted. */
function formFieldValue(field: string, value: string, language: Language): string {
  const { audiences, retired } = catalogueWords[language];
  if (field === 'retired') return retired;
  const said: Partial<Record<string, string>> =
    field === 'audience' ? audiences : field === 'priority' ? words[language].priorities : {};
  return said[value] ?? value;
}

/** Returns the provider's settings at that time, which may have changed or been deleted since. */
function providerDetails({ issuer, active, trustsFactors, people }: AuditData, language: Language): string[] {
  if (typeof issuer !== 'string') return [];
  const words = providerWords[language];
  return [
    issuer,
    active === true ? words.on : words.off,
    ...(trustsFactors === true ? [words.trusts] : []),
    ...(typeof people === 'number' ? [words.linked({ count: people })] : []),
  ];
}

/** Returns the author, and the role in which they acted; null for the system. */
function authorOf({ byRole, byPerson, byName }: NamedEntry, language: Language): { who: string; role: string | null } {
  const { operator } = auditWords[language];
  if (byRole === 'clock' || byRole === 'relay') return { who: words[language].authors[byRole], role: null };
  if (byRole === 'desk' || byPerson === null) return { who: operator, role: null };
  return { who: byName ?? directoryAdminWords[language].people.erased, role: words[language].roles[byRole] };
}

function aboutOf(entry: NamedEntry, language: Language): string {
  const { installation, files } = auditWords[language];
  const { subjectKind, subjectId, siteNumber, siteName, organisationNames, deskPrefix, ticketNumber } = entry;
  const kind = subjectKind === 'form' ? (kinds.find((each) => each === subjectId) ?? null) : null;
  const parts = [
    entry.personId === null ? null : (entry.personName ?? directoryAdminWords[language].people.erased),
    siteNumber === null ? null : `${siteNumber} ${siteName}`,
    siteNumber === null ? (organisationNames?.[language] ?? null) : null,
    subjectKind === 'form' ? (kind === null ? subjectId : words[language].kinds[kind]) : null,
    subjectKind === 'file' && subjectId !== null ? (files[subjectId as ExportedFile] ?? subjectId) : null,
    ticketNumber,
    deskPrefix,
  ];
  return parts.filter((part) => part !== null).join(' · ') || installation;
}

function roleName(role: string, language: Language): string {
  const { roles } = words[language];
  return Object.hasOwn(roles, role) ? roles[role as keyof typeof roles] : role;
}
