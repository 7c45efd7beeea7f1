import { data } from 'react-router';
import { type Definition, findFormerVersion, listFormerVersions } from '#desk/history/former-versions.ts';
import { differences, type Fields } from '#domain/directory/fields.ts';
import { auditWords } from '#locales/admin/messages.ts';
import { dateTime } from '#locales/format.ts';
import { namesInTrail } from '#store/history/named-ids.ts';
import type { DeskVisit } from '#web/admin/desks/desk-visit.ts';
import type { MeanwhileView } from '#web/admin/meanwhile.tsx';
import { meanwhileView, type SavedMeanwhile } from '#web/admin/meanwhile-view.ts';
import { fieldText } from '#web/app/post.ts';
import { changedInWords, fieldInWords } from '#web/shared/changed-fields.ts';

/** A definition of the desk that is visited. */
export type DeskDefinition = Omit<Definition, 'deskId'>;

/** A former version, and how it differs from now. */
export interface FormerVersionView {
  id: string;
  when: string;
  /** Who replaced it; null if that is not known. */
  who: string | null;
  differs: string[];
}

/** Returns the former versions of a definition, the latest first. One that is as now again is left out. */
export async function formerVersions(
  { services, actor, desk, language }: DeskVisit,
  definition: DeskDefinition,
): Promise<FormerVersionView[]> {
  const { db } = services.world;
  const versions = await listFormerVersions(db, actor, { deskId: desk.id, ...definition });
  const changed = versions.map(({ entry, fields }) => ({ entry, fields: differences(definition.now, fields) }));
  const differing = changed.filter(({ fields }) => Object.keys(fields).length > 0);
  const names = await namesInTrail(db, differing, language);
  return differing.map(({ entry, fields }) => ({
    id: entry.id,
    when: dateTime(entry.at, language, desk.zone),
    who: entry.byRole === 'desk' ? auditWords[language].operator : entry.byName,
    differs: changedInWords({ part: definition.part, fields }, language, names),
  }));
}

/** Returns what somebody else saved of a definition meanwhile, where it differs from the input. */
export async function definitionMeanwhile(
  visit: DeskVisit,
  { part, id }: { part: string; id: string },
  saved: SavedMeanwhile,
): Promise<MeanwhileView> {
  const { services, desk, language } = visit;
  const names = await namesInTrail(services.world.db, saved.now, language);
  return meanwhileView(visit, { search: { definition: { deskId: desk.id, part, id } } }, saved, (field, value) =>
    fieldInWords(part, { field, value, names }, language),
  );
}

/** Returns the form of the version whose button was pressed; 404 if the definition has no such version. */
export async function wantedVersion(
  { services, actor, desk }: DeskVisit,
  pressed: FormData,
  definition: DeskDefinition,
): Promise<Fields> {
  const entryId = fieldText(pressed, 'version');
  const fields = await findFormerVersion(services.world.db, actor, { deskId: desk.id, ...definition, entryId });
  if (!fields) throw data(null, 404);
  return fields;
}
