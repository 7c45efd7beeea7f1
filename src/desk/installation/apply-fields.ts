import { isDeepStrictEqual } from 'node:util';
import { addField, changeField, reinstateField, retireField } from '#desk/fields/save-field.ts';
import type { Desk } from '#domain/desks/desk.ts';
import {
  checkField,
  type Field,
  type FieldFault,
  type FieldInput,
  fieldFields,
  optionsOffered,
} from '#domain/fields/field.ts';
import type { DeskEntry } from '#domain/installation/installation.ts';
import type { Language } from '#domain/language.ts';
import { problems } from '#locales/problems/messages.ts';
import { listFields } from '#store/fields/fields.ts';
import { type Application, ask, isAsWanted, isLeftAlone, make, type Path, type Placing } from './application.ts';

type FieldEntry = NonNullable<DeskEntry['fields']>[number];

/** Saves the fields of a desk, each known by its key. A field is retired or taken back, never deleted. */
export async function applyFields(app: Application, desk: Desk, entry: DeskEntry, parent: Path): Promise<void> {
  const { fields: wanted } = entry;
  if (!wanted) return;
  const path = [...parent, 'fields'];
  for (const [place, field] of wanted.entries()) await applyField(app, desk, field, [...path, place]);
  const left = (await listFields(app.world.db, [desk.id])).filter(
    ({ key }) => !wanted.some((field) => field.key === key),
  );
  isLeftAlone(
    app,
    path,
    left.map(({ key }) => key),
  );
}

async function applyField(app: Application, desk: Desk, wanted: FieldEntry, path: Path): Promise<void> {
  const { world, actor, language } = app;
  const before = (await listFields(world.db, [desk.id])).find(({ key }) => key === wanted.key);
  const told = { name: wanted.key };
  const { retired, ...input } = wanted;
  const isRetired = before !== undefined && before.retiredAt !== null;
  if (before && isRetired === retired && isSame(before, input, desk.languages)) return isAsWanted(app, path, told);
  const save = () =>
    before
      ? changeField(world, actor, { deskId: desk.id, id: before.id }, { ...input, seen: null })
      : addField(world, actor, desk.id, input);
  const saved = await make(app, before ? 'change' : 'create', path, save, told, fieldPlace(language));
  if (!saved || isRetired === retired) return;
  const named = { deskId: desk.id, id: saved.saved };
  await ask(app, [...path, 'retired'], () => (retired ? retireField : reinstateField)(world, actor, named));
}

function isSame(before: Field, input: FieldInput, languages: readonly Language[]): boolean {
  const checked = checkField(input, { languages, others: [] }, before);
  return 'field' in checked && isDeepStrictEqual(fieldFields(checked.field, languages), fieldFields(before, languages));
}

const fieldPlace =
  (language: Language): Placing =>
  ({ field, problem, ...more }) => {
    const { option = '' } = more as { option?: string };
    const [, part, of] = /^(name)-(\w\w)$/.exec(field) ?? [];
    const message = problems[language].fieldFaults[problem as FieldFault] + option;
    return { path: part ? ['names', of!] : [field], message };
  };

/** Returns the fields of a desk as the file writes them, without retired options. */
export function fieldsInFile(fields: readonly Field[]): object[] {
  return fields.map(({ key, type, names, options, visibleTo, editableBy, retiredAt }) => ({
    key,
    type,
    names,
    ...(optionsOffered(options).length > 0 && {
      options: optionsOffered(options).map((option) => ({ key: option.key, names: option.names })),
    }),
    visibleTo,
    editableBy,
    ...(retiredAt !== null && { retired: true }),
  }));
}
