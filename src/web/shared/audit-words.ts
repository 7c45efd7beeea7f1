import type { AuditData, ExportedFile } from '#domain/history/audit.ts';
import type { Language } from '#domain/language.ts';
import { kinds } from '#domain/ticket/vocabulary.ts';
import {
  auditWords,
  catalogueWords,
  checklistWords,
  deskFieldWords,
  directoryAdminWords,
  providerWords,
  tagsWords,
  templateWords,
} from '#locales/admin/messages.ts';
import { dateTime, labelled } from '#locales/format.ts';
import { words } from '#locales/messages.ts';
import type { NamedEntry } from '#store/history/audit.ts';
import type { NamesOfIds } from '#store/history/named-ids.ts';
import { changedInWords } from '#web/shared/changed-fields.ts';

/** An audit entry in the reader's language. */
export type EntryWords = ReturnType<typeof entryWords>;

/** `names` are those of ids in its details; without them, the ids are shown. */
export function entryWords(entry: NamedEntry, language: Language, zone: string, names: NamesOfIds = new Map()) {
  return {
    id: entry.id,
    when: dateTime(entry.at, language, zone),
    ...authorOf(entry, language),
    what: auditWords[language].acts[entry.act],
    about: aboutOf(entry, language),
    details: entryDetails(entry.data, language, names),
  };
}

/** Returns roles, figures and changed fields, one per line. */
function entryDetails(data: AuditData, language: Language, names: NamesOfIds): string[] {
  const { history } = directoryAdminWords[language];
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
    ...changedInWords(data, language, names),
    ...(data.imported ? [history.import] : []),
  ];
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
