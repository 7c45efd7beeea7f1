import { directoryActs } from '#domain/directory/change.ts';
import type { Fields } from '#domain/directory/fields.ts';
import { directoryAdminWords } from '#locales/admin/messages.ts';
import { findOrganisation } from '#store/directory/organisations.ts';
import type { AdminVisit } from '#web/admin/admin-visit.ts';
import type { MeanwhileView } from '#web/admin/meanwhile.tsx';
import { meanwhileView, type SavedMeanwhile } from '#web/admin/meanwhile-view.ts';
import { fieldName } from '#web/shared/problem-words.ts';
import type { FieldError } from '#web/ui/field/fields.tsx';

/** The page to show again, with its errors and the input of the posted form. */
export interface TriedDirectory {
  errors: FieldError[];
  fields?: Fields;
  /** The version that the form showed; after a conflict, the current version. */
  seen?: string;
  meanwhile?: MeanwhileView;
  person?: Fields;
}

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
