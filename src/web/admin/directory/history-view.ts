import type { Language } from '#domain/language.ts';
import { directoryKeeperWords } from '#locales/admin/directory/messages.ts';
import { dateTime } from '#locales/format.ts';
import { listDirectoryChanges, type ToldChange } from '#store/directory-changes.ts';
import type { KeeperVisit } from '#web/admin/keeper.ts';
import { fieldName } from './problem-words.ts';

export interface HistoryLine {
  id: string;
  when: string;
  what: string;
  details: string[];
}

/** More is a matter for who asks the database. */
const linesMax = 50;

/** What was changed of a site or an organisation: who, when, what (R25). */
export async function historyView(
  { services, language, desks }: KeeperVisit,
  of: { siteId: string } | { organisationId: string },
): Promise<HistoryLine[]> {
  const zone = desks[0]?.zone ?? 'UTC';
  const changes = await listDirectoryChanges(services.world.db, of, linesMax);
  return changes.map((change) => lineOf(change, language, zone));
}

function lineOf(change: ToldChange, language: Language, zone: string): HistoryLine {
  const { history, people } = directoryKeeperWords[language];
  const { facts, personId, personName, siteNumber } = change;
  const who = change.byName ?? history.nobody;
  const { role } = facts;
  const roleName = role === 'editor' || role === 'owner' ? people.roles[role] : null;
  const person = personId === null ? null : (personName ?? people.erased);
  const site = siteNumber === null ? null : `${siteNumber} ${change.siteName}`;
  const imported = facts.imported ? history.import : null;
  return {
    id: change.id,
    when: history.by({ when: dateTime(change.at, language, zone), who }),
    what: [history.acts[change.act], person, roleName, site, imported].filter(Boolean).join(' · '),
    details: Object.entries(facts.fields ?? {}).map(([field, { from, to }]) => {
      const name = fieldName(field, language);
      if (from === null && to === null) return name;
      return history.changed({ field: name, from: from ?? history.empty, to: to ?? history.empty });
    }),
  };
}
