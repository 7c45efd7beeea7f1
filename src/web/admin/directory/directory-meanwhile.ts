import { directoryActs } from '#domain/directory/change.ts';
import type { Fields } from '#domain/directory/fields.ts';
import { directoryKeeperWords } from '#locales/admin/directory/messages.ts';
import { listAuditEntries } from '#store/audit.ts';
import { findOrganisation } from '#store/organisations.ts';
import type { KeeperVisit } from '#web/admin/keeper.ts';
import { meanwhileView } from '#web/admin/meanwhile-view.ts';
import { fieldName } from './problem-words.ts';

/** What another saved of a site or an organisation meanwhile, with who and when as the trail has it (R25). */
export async function directoryMeanwhile(
  visit: KeeperVisit,
  of: { siteId: string } | { organisationId: string },
  saved: { now: Fields; typed: Fields },
) {
  const { language, services, actor } = visit;
  const { db } = services.world;
  const [last] = await listAuditEntries(db, actor, { ...of, acts: directoryActs }, 1);
  const owner = saved.now.organisation ? await findOrganisation(db, saved.now.organisation) : undefined;
  const { none } = directoryKeeperWords[language].site.organisation;
  const textOf = (field: string) =>
    field === 'organisation' ? (owner?.names[language] ?? none) : (saved.now[field] ?? '');
  return meanwhileView(visit, { by: last?.byName ?? null, at: last?.at ?? null }, saved, (field) => ({
    ...{ name: fieldName(field, language), text: textOf(field) },
  }));
}
