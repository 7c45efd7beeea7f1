import { isDeepStrictEqual } from 'node:util';
import { listForms } from '#desk/forms/list-forms.ts';
import { addForm, changeFormProperties, reinstateForm, retireForm } from '#desk/forms/save-form.ts';
import {
  type Form,
  type FormFault,
  type FormProperties,
  formFields,
  newTypedForm,
  type TypedForm,
} from '#domain/forms/form.ts';
import type { FormEntry } from '#domain/installation/forms.ts';
import type { DeskEntry } from '#domain/installation/installation.ts';
import { isUnwritten, type Language, noText, trimmed } from '#domain/language.ts';
import { catalogueWords } from '#locales/admin/messages.ts';
import { builtInProperties } from '#locales/forms/built-in.ts';
import type { Handle } from '#store/database/database.ts';
import { listOrganisations, type ManagedOrganisation } from '#store/directory/organisations.ts';
import { type Application, ask, isAsWanted, isLeftAlone, make, type Path, type Placing } from './application.ts';
import { type Colleagues, listColleagues } from './colleagues.ts';

/** Saves what the file says about the forms of a desk, each known by its key. A form is retired or taken back, never deleted. */
export async function applyCatalogue(app: Application, deskId: string, entry: DeskEntry, parent: Path): Promise<void> {
  const { catalogue: wanted } = entry;
  if (!wanted) return;
  const path = [...parent, 'catalogue'];
  for (const [key, form] of Object.entries(wanted)) await applyForm(app, deskId, key, form, [...path, key]);
  const left = (await ownProperties(app.world.db, deskId)).filter(({ key }) => !Object.hasOwn(wanted, key));
  isLeftAlone(
    app,
    path,
    left.map(({ key }) => key),
  );
}

/** The forms of a desk that are not as built in. */
async function ownProperties(handle: Handle, deskId: string): Promise<Form[]> {
  const forms = await listForms(handle, deskId);
  return forms.filter((form) => {
    const isBuiltIn = form.key === form.kind && form.retiredAt === null;
    return !isBuiltIn || !isDeepStrictEqual(formFields(form), formFields(builtInProperties(form.kind)));
  });
}

async function applyForm(app: Application, deskId: string, key: string, wanted: FormEntry, path: Path): Promise<void> {
  const { world, actor, faults } = app;
  const known = faults.length;
  const typed = typedOf(app, wanted, path, {
    colleagues: await listColleagues(world.db, deskId),
    organisations: await listOrganisations(world.db),
  });
  if (faults.length > known) return;
  const before = (await listForms(world.db, deskId)).find((form) => form.key === key);
  const isRetired = before !== undefined && before.retiredAt !== null;
  const { retired: retires = false, kind = '' } = wanted;
  if (before && isRetired === retires && isSame(before, typed)) return isAsWanted(app, path);
  const place = { deskId, key };
  const save = () =>
    before
      ? changeFormProperties(world, actor, place, { ...typed, seen: null })
      : addForm(world, actor, deskId, { ...typed, key, kind, copyOf: null });
  const saved = await make(app, before ? 'change' : 'create', path, save, {}, placeOf(app.language));
  if (!saved || isRetired === retires) return;
  const retire = () => (retires ? retireForm : reinstateForm)(world, actor, place);
  await ask(app, path, retire, placeOf(app.language));
}

/** What an entry names: people and teams, and organisations by their name in any language. */
interface Names {
  colleagues: Colleagues;
  organisations: readonly ManagedOrganisation[];
}

function typedOf(app: Application, wanted: FormEntry, path: Path, { colleagues, organisations }: Names): TypedForm {
  const { name, description, category, words, audience, team, priority, letter } = wanted;
  const organisationIds = (wanted.organisations ?? []).flatMap((named, place) => {
    const found = organisations.find(({ names }) => Object.values(names).includes(named));
    if (!found)
      app.faults.push({
        path: [...path, 'organisations', place],
        message: app.words.forms.noOrganisation({ name: named }),
      });
    return found?.id ?? [];
  });
  return {
    ...newTypedForm,
    names: trimmed(name),
    descriptions: trimmed(description ?? noText),
    categories: trimmed(category ?? noText),
    ...(words !== undefined && { words }),
    ...(audience !== undefined && { audience }),
    organisationIds,
    teamId: team === undefined ? '' : (colleagues.teamOf(app, team, [...path, 'team']) ?? ''),
    priority: priority ?? '',
    letter: trimmed(letter ?? noText),
  };
}

function isSame(before: FormProperties, typed: TypedForm): boolean {
  const after = { ...before, ...typed, teamId: typed.teamId || null, priority: typed.priority || null };
  return isDeepStrictEqual(formFields(after as FormProperties), formFields(before));
}

function placeOf(language: Language): Placing {
  return ({ field, problem }) => {
    const [, text, inLanguage] = /^(name|description|category|letter)-(.+)$/.exec(field) ?? [];
    const path = text ? [text, inLanguage!] : field === 'key' ? [] : [field];
    return { path, message: catalogueWords[language].problems[problem as FormFault] };
  };
}

/** Returns a catalogue as the file writes it, without forms that are as built in. */
export async function catalogueInFile(handle: Handle, deskId: string, colleagues: Colleagues): Promise<object> {
  const organisations = await listOrganisations(handle);
  const named = (id: string) => organisations.find((each) => each.id === id)?.names.fr ?? [];
  const entries = (await ownProperties(handle, deskId)).map((form) => {
    const { key, kind, names, descriptions, categories, words, audience, organisationIds, teamId, priority } = form;
    const { letter } = form;
    const entry = {
      ...(key !== kind && { kind }),
      name: names,
      ...(!isUnwritten(descriptions) && { description: descriptions }),
      ...(!isUnwritten(categories) && { category: categories }),
      ...(words !== '' && { words }),
      audience,
      ...(organisationIds.length > 0 && { organisations: organisationIds.flatMap(named) }),
      ...(teamId !== null && { team: colleagues.teamNameOf(teamId) }),
      ...(priority !== null && { priority }),
      ...(!isUnwritten(letter) && { letter }),
      ...(form.retiredAt !== null && { retired: true }),
    };
    return [key, entry];
  });
  return Object.fromEntries(entries);
}
