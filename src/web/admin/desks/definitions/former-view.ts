import {
  type Definition,
  findFormerVersion,
  listFormerVersions,
  listRemovedDefinitions,
} from '#desk/history/former-versions.ts';
import { type ChangedFields, differences, type Fields } from '#domain/directory/fields.ts';
import { type Language, readLanguage } from '#domain/language.ts';
import { type ComparedLine, compareLines, onlyChanges } from '#domain/letters/compare-lines.ts';
import { auditWords } from '#locales/admin/messages.ts';
import { dateTime } from '#locales/format.ts';
import type { NamedEntry } from '#store/history/audit.ts';
import { type NamesOfIds, namesInTrail } from '#store/history/named-ids.ts';
import type { DeskVisit } from '#web/admin/desks/desk-visit.ts';
import type { MeanwhileView } from '#web/admin/meanwhile.tsx';
import { meanwhileView, type SavedMeanwhile } from '#web/admin/meanwhile-view.ts';
import { fieldText } from '#web/app/post.ts';
import { existing } from '#web/app/responses.ts';
import { changedInWords, fieldInWords } from '#web/shared/changed-fields.ts';

/** A definition of the desk that is visited. */
type DeskDefinition = Omit<Definition, 'deskId'>;

/** A former version, and how it differs from now. */
export interface FormerVersionView {
  id: string;
  when: string;
  /** Who replaced it; null if that is not known. */
  who: string | null;
  differs: FieldDifference[];
}

/** A field that differs: in one sentence, or line by line if its text has several. */
export type FieldDifference = { field: string } & (
  | { text: string }
  | { name: string; lang?: Language; lines: ComparedLine[] }
);

/** A deleted definition, and who deleted it when. */
export interface RemovedView {
  id: string;
  name: string;
  when: string;
  who: string | null;
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
    ...changeView(entry, language, desk.zone),
    differs: differencesInWords(definition.part, fields, language, names),
  }));
}

/** Returns who made a change, and when. Its id names the version that it replaced. */
export function changeView(entry: NamedEntry, language: Language, zone: string) {
  return {
    id: entry.id,
    when: dateTime(entry.at, language, zone),
    who: entry.byRole === 'desk' ? auditWords[language].operator : entry.byName,
  };
}

/** Returns changed fields in words; `from` is now, `to` is the former version. */
export function differencesInWords(
  part: string | undefined,
  fields: ChangedFields,
  language: Language,
  names: NamesOfIds,
): FieldDifference[] {
  return Object.entries(fields).map(([field, change]) => {
    const told = (value: string | null) => fieldInWords(part, { field, value: value ?? '', names }, language);
    const [now, then] = [told(change.from), told(change.to)];
    if (![now, then].some(({ text }) => text.includes('\n')))
      return { field, text: changedInWords({ part, fields: { [field]: change } }, language, names)[0]! };
    const lang = readLanguage(field.split('-').at(-1));
    return { field, name: now.name, ...(lang && { lang }), lines: onlyChanges(compareLines(now.text, then.text)) };
  });
}

/** Returns the deleted definitions of a part, named by `nameOf`. */
export async function removedDefinitions(
  { services, actor, desk, language }: DeskVisit,
  removed: { part: string; ids: readonly string[]; empty: Fields },
  nameOf: (fields: Fields) => string | null,
): Promise<RemovedView[]> {
  const found = await listRemovedDefinitions(services.world.db, actor, { deskId: desk.id, ...removed });
  return found.flatMap(({ id, entry, fields }) => {
    const name = nameOf(fields);
    return name === null ? [] : [{ ...changeView(entry, language, desk.zone), id, name }];
  });
}

/** Returns the form of the deleted definition whose button was pressed; 404 without one. */
export async function wantedRemoved(
  { services, actor, desk }: DeskVisit,
  id: string,
  removed: { part: string; ids: readonly string[]; empty: Fields },
): Promise<Fields> {
  const found = await listRemovedDefinitions(services.world.db, actor, { deskId: desk.id, ...removed });
  return existing(found.find((each) => each.id === id)?.fields);
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
  return existing(await findFormerVersion(services.world.db, actor, { deskId: desk.id, ...definition, entryId }));
}
