import { directoryActs } from '#domain/directory/change.ts';
import type { Language } from '#domain/language.ts';
import { auditWords, directoryAdminWords } from '#locales/admin/messages.ts';
import { dateTime } from '#locales/format.ts';
import { listAuditEntries, type NamedEntry } from '#store/history/audit.ts';
import type { AdminVisit } from '#web/admin/admin-visit.ts';
import { fieldName } from '#web/shared/problem-words.ts';

export type HistoryLine = ReturnType<typeof lineOf>;

/** Older changes need a database query. */
const linesMax = 50;

/** Returns the changes of a site or organisation: who, when, what (R25). */
export async function historyView(
  { actor, services, language, desks }: AdminVisit,
  of: { siteId: string } | { organisationId: string },
): Promise<HistoryLine[]> {
  const zone = desks[0]?.zone ?? 'UTC';
  const changes = await listAuditEntries(services.world.db, actor, { ...of, acts: directoryActs }, linesMax);
  return changes.map((change) => lineOf(change, language, zone));
}

function lineOf(change: NamedEntry, language: Language, zone: string) {
  const { history, people } = directoryAdminWords[language];
  const { data, personId, personName, siteNumber } = change;
  const who = change.byName ?? history.nobody;
  const { role } = data;
  const roleName = role === 'editor' || role === 'owner' ? people.roles[role] : null;
  const person = personId === null ? null : (personName ?? people.erased);
  const site = siteNumber === null ? null : `${siteNumber} ${change.siteName}`;
  const imported = data.imported ? history.import : null;
  return {
    id: change.id,
    when: history.by({ when: dateTime(change.at, language, zone), who }),
    what: [auditWords[language].acts[change.act], person, roleName, site, imported].filter(Boolean).join(' · '),
    details: Object.entries(data.fields ?? {}).map(([field, { from, to }]) => {
      const name = fieldName(field, language);
      if (from === null && to === null) return name;
      return history.changed({ field: name, from: from ?? history.empty, to: to ?? history.empty });
    }),
  };
}
