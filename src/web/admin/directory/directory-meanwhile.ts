import { directoryActs } from '#domain/directory/change.ts';
import type { Fields } from '#domain/directory/fields.ts';
import { directoryAdminWords } from '#locales/admin/messages.ts';
import { findOrganisation } from '#store/directory/organisations.ts';
import { type AdminVisit, meanwhileView } from '#web/admin/admin-visit.ts';
import { lastChange } from '#web/admin/last-change.ts';
import { fieldName } from '#web/shared/problem-words.ts';

/** Returns what another user has saved in a site or organisation since, with author and time from the trail (R25). */
export async function directoryMeanwhile(
  visit: AdminVisit,
  of: { siteId: string } | { organisationId: string },
  saved: { now: Fields; typed: Fields },
) {
  const { language, services } = visit;
  const { db } = services.world;
  const change = await lastChange(visit, { ...of, acts: directoryActs });
  const owner = saved.now.organisation ? await findOrganisation(db, saved.now.organisation) : undefined;
  const { none } = directoryAdminWords[language].site.organisation;
  const textOf = (field: string) =>
    field === 'organisation' ? (owner?.names[language] ?? none) : (saved.now[field] ?? '');
  return meanwhileView(visit, change, saved, (field) => ({
    name: fieldName(field, language),
    text: textOf(field),
  }));
}
