import { directoryActs } from '#domain/directory/change.ts';
import { directoryAdminWords } from '#locales/admin/messages.ts';
import { findOrganisation } from '#store/directory/organisations.ts';
import type { AdminVisit } from '#web/admin/admin-visit.ts';
import { meanwhileView, type SavedMeanwhile } from '#web/admin/meanwhile-view.ts';
import { fieldName } from '#web/shared/problem-words.ts';

/** Returns what another user has saved in a site or organisation since, with author and time from the trail (R25). */
export async function directoryMeanwhile(
  visit: AdminVisit,
  of: { siteId: string } | { organisationId: string },
  saved: SavedMeanwhile,
) {
  const { language, services } = visit;
  const { db } = services.world;
  const owner = saved.now.organisation ? await findOrganisation(db, saved.now.organisation) : undefined;
  const { none } = directoryAdminWords[language].site.organisation;
  return meanwhileView(visit, { search: { ...of, acts: directoryActs } }, saved, (field, value) => ({
    name: fieldName(field, language),
    text: field === 'organisation' ? (owner?.names[language] ?? none) : value,
  }));
}
