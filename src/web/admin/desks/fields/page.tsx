import { addField, changeField, moveField, reinstateField, retireField } from '#desk/fields/save-field.ts';
import { fieldsOfTexts } from '#domain/directory/fields.ts';
import { type Field, type FieldProblem, fieldFields, newField, type TypedField } from '#domain/fields/field.ts';
import { textIn } from '#domain/language.ts';
import { setsField } from '#domain/messages/acts.ts';
import { deskFieldWords } from '#locales/admin/messages.ts';
import { figure } from '#locales/format.ts';
import { listFields } from '#store/fields/fields.ts';
import { listMacros } from '#store/macros/macros.ts';
import { countViewsWithField } from '#store/views/saved-views.ts';
import { DefinitionPage } from '#web/admin/desks/definitions/definition-page.tsx';
import {
  chosenDefinition,
  type DefinitionPages,
  postDefinition,
} from '#web/admin/desks/definitions/definition-post.ts';
import { deskPost, deskVisit } from '#web/admin/desks/desk-visit.ts';
import { fieldText } from '#web/app/post.ts';
import { urls } from '#web/app/urls.ts';
import type { PageHandle } from '#web/shared/document/page-handle.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import type { Route } from './+types/page.ts';
import { FieldFields } from './field-fields.tsx';
import { countValues, fieldErrors, readTypedField, typedOf, typedOfFields } from './typed-field.ts';

export const handle: PageHandle = { scripts: true };

const pages: DefinitionPages<Field, TypedField, FieldProblem> = {
  part: 'fields',
  list: listFields,
  fieldsOf: (field, { desk }) => fieldFields(field, desk.languages),
  acts: { retire: retireField, reinstate: reinstateField },
  move: moveField,
  save: (world, actor, deskId, { id, seen, ...typed }) =>
    id === null ? addField(world, actor, deskId, typed) : changeField(world, actor, { deskId, id }, { ...typed, seen }),
  readTyped: readTypedField,
  typedOf: typedOfFields,
  compared: ({ names, ...others }) => ({ ...fieldsOfTexts('name', names), ...others }),
  errorsOf: fieldErrors,
  after: (prefix, done, field) =>
    urls.deskFields(prefix, done === 'retired' || done === 'reinstated' ? { field, done } : { done }),
};

export async function loader(args: Route.LoaderArgs) {
  const visit = await deskVisit(args);
  const { desk, language, actor, services } = visit;
  const { db } = services.world;
  const fields = await listFields(db, [desk.id]);
  const asked = new URL(args.request.url).searchParams.get('field');
  const chosen = await chosenDefinition(visit, asked, pages, fields);
  const uses = await countValues(services.world, actor, fields);
  const say = deskFieldWords[language];
  const rows = fields.map(({ id, key, type, names, retiredAt }) => ({
    id,
    name: textIn(names, language, desk.languages),
    about: [say.types[type], key, ...(retiredAt === null ? [] : [say.retired])].join(' · '),
    uses: say.uses({ count: figure(uses.get(id) ?? 0) }),
    href: urls.deskFields(desk.prefix, { field: id }),
  }));
  if (!chosen) return { page: urls.deskFields(desk.prefix), rows, chosen: null };
  const { row: field, seen, former } = chosen;
  const { name, href } = rows.find(({ id }) => id === field.id)!;
  return {
    page: urls.deskFields(desk.prefix),
    rows,
    chosen: {
      ...{ id: field.id, name, href, seen, former },
      typed: typedOf(field, desk.languages),
      isRetired: field.retiredAt !== null,
      uses: {
        tickets: figure(uses.get(field.id) ?? 0),
        views: await countViewsWithField(db, desk.id, field.key),
        macros: (await listMacros(db, desk.id)).filter(({ acts }) => setsField(acts, field.key)).length,
      },
    },
  };
}

export async function action(args: Route.ActionArgs) {
  const visit = await deskPost(args);
  return postDefinition(visit, fieldText(visit.form, 'field'), pages);
}

export default function Page({ loaderData, actionData }: Route.ComponentProps) {
  const { page, chosen } = loaderData;
  const say = deskFieldWords[useVisit().language];
  const rows = loaderData.rows.map(({ about, uses, ...row }) => ({
    ...row,
    about: (
      <p className="text-secondary text-ink-2">
        {about} · {uses}
      </p>
    ),
  }));
  return (
    <DefinitionPage
      {...{ of: 'field', page, say, rows, chosen, done: say.done, className: 'max-w-record' }}
      {...(chosen && { retires: { say, text: say.retireText(chosen.uses) } })}
    >
      <FieldFields typed={actionData?.typed ?? chosen?.typed ?? newField} isNew={chosen === null} />
    </DefinitionPage>
  );
}
