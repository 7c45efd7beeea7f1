import { addField, changeField, moveField, reinstateField, retireField } from '#desk/fields/save-field.ts';
import type { Invalid } from '#desk/spine/outcome.ts';
import type { World } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import type { Desk } from '#domain/desks/desk.ts';
import { type Fields, fieldsOfTexts, textsOfFields } from '#domain/directory/fields.ts';
import {
  audiences,
  type Field,
  type FieldInput,
  type FieldProblem,
  fieldFields,
  fieldTypes,
  hasOptions,
} from '#domain/fields/field.ts';
import { type InEachLanguage, type Language, noText, textIn } from '#domain/language.ts';
import { setsField } from '#domain/messages/acts.ts';
import { deskFieldWords } from '#locales/admin/messages.ts';
import { figure } from '#locales/format.ts';
import { words } from '#locales/messages.ts';
import { problems } from '#locales/problems/messages.ts';
import { listFields } from '#store/fields/fields.ts';
import { listMacros } from '#store/macros/macros.ts';
import { countViewsWithField } from '#store/views/saved-views.ts';
import { countFilters } from '#store/views/ticket-counts.ts';
import { DeskTexts } from '#web/admin/desk-texts.tsx';
import { DefinitionPage } from '#web/admin/desks/definitions/definition-page.tsx';
import {
  chosenDefinition,
  type DefinitionPages,
  type NotSaved,
  postDefinition,
} from '#web/admin/desks/definitions/definition-post.ts';
import { deskPost, deskVisit } from '#web/admin/desks/desk-visit.ts';
import { useNeededLanguages } from '#web/admin/needed-languages.ts';
import { fieldLines, fieldText } from '#web/app/post.ts';
import { urls } from '#web/app/urls.ts';
import { optionsOfLines } from '#web/shared/definitions/options-of-lines.ts';
import type { PageHandle } from '#web/shared/document/page-handle.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { choicesOf } from '#web/ui/field/choices.ts';
import { type FieldError, fieldProps, SelectField, TextArea, TextField } from '#web/ui/field/fields.tsx';
import type { Route } from './+types/page.ts';

export const handle: PageHandle = { scripts: true };

const pages: DefinitionPages<Field, TypedField, FieldInput, FieldProblem> = {
  part: 'fields',
  list: listFields,
  fieldsOf: (field, { desk }) => fieldFields(field, desk.languages),
  acts: { retire: retireField, reinstate: reinstateField },
  move: moveField,
  save: (world, actor, deskId, { id, seen, ...input }) =>
    id === null ? addField(world, actor, deskId, input) : changeField(world, actor, { deskId, id }, { ...input, seen }),
  readTyped: readTypedField,
  parse: parseField,
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
      typed: typedOfFields(fieldFields(field, desk.languages)),
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
      <FieldFields typed={actionData?.typed ?? chosen?.typed ?? newTypedField} isNew={chosen === null} />
    </DefinitionPage>
  );
}

interface FieldFieldsProps {
  typed: TypedField;
  /** Key and type of a field never change. */
  isNew: boolean;
}

/** Shows the options only while the chosen type is a choice. */
const ofChoice =
  '[form:has(select[name=type])_&]:hidden [form:has(option[value=choice]:checked,option[value=choices]:checked)_&]:block';

/** Key, type, names, options and rights of a field. Only a choice has options. */
function FieldFields({ typed, isNew }: FieldFieldsProps) {
  const { language } = useVisit();
  const say = deskFieldWords[language];
  const field = fieldProps(typed, { key: say.key, keyHint: say.keyHint });
  const order = useNeededLanguages().map((each) => words[language].languages[each]);
  const mayHaveOptions = isNew || typed.type === 'choice' || typed.type === 'choices';
  return (
    <>
      <DeskTexts name="name" legend={say.name} hint={say.nameHint} values={typed.names} />
      {isNew ? (
        <div className="grid gap-x-4 gap-y-4 sm:grid-cols-2">
          <TextField {...field('key')} length="medium" autoComplete="off" autoCapitalize="none" spellCheck={false} />
          <SelectField
            name="type"
            label={say.type}
            hint={say.typeHint}
            choices={choicesOf(fieldTypes, say.types)}
            defaultValue={typed.type}
          />
        </div>
      ) : (
        <>
          <input type="hidden" name="key" value={typed.key} />
          <input type="hidden" name="type" value={typed.type} />
        </>
      )}
      {mayHaveOptions && (
        <div className={ofChoice}>
          <TextArea
            name="options"
            label={isNew ? say.optionsOf : say.options}
            hint={say.optionsHint({ order: order.join(' | ') })}
            defaultValue={typed.options}
            rows={5}
          />
        </div>
      )}
      <div className="grid gap-x-4 gap-y-4 sm:grid-cols-2">
        <SelectField
          name="visibleTo"
          label={say.visibleTo}
          choices={choicesOf(audiences, say.audiences)}
          defaultValue={typed.visibleTo}
        />
        <SelectField
          name="editableBy"
          label={say.editableBy}
          hint={say.editableByHint}
          choices={choicesOf(audiences, say.audiences)}
          defaultValue={typed.editableBy}
        />
      </div>
    </>
  );
}

/** The form of a field as posted; options are lines of `key: name | name`, with a name per language of the desk. */
interface TypedField {
  key: string;
  type: string;
  names: InEachLanguage;
  options: string;
  visibleTo: string;
  editableBy: string;
}

const newTypedField: TypedField = {
  key: '',
  type: 'text',
  names: noText,
  options: '',
  visibleTo: 'agent',
  editableBy: 'agent',
};

function readTypedField(form: FormData): TypedField {
  return {
    key: fieldText(form, 'key'),
    type: fieldText(form, 'type'),
    names: fieldLines(form, 'name'),
    options: fieldText(form, 'options'),
    visibleTo: fieldText(form, 'visibleTo'),
    editableBy: fieldText(form, 'editableBy'),
  };
}

function parseField(typed: TypedField, { languages }: Desk): FieldInput | Invalid<FieldProblem> {
  const type = fieldTypes.find((each) => each === typed.type);
  const [visibleTo, editableBy] = [typed.visibleTo, typed.editableBy].map((text) =>
    audiences.find((each) => each === text),
  );
  const options = type && hasOptions(type) ? optionsOfLines(typed.options, languages) : [];
  if (type && visibleTo && editableBy && Array.isArray(options))
    return { key: typed.key, names: typed.names, type, options, visibleTo, editableBy };
  return {
    refused: 'invalid',
    problems: [
      ...(type ? [] : [{ field: 'type', problem: 'type' as const }]),
      ...(Array.isArray(options) ? [] : [{ field: 'options', problem: 'optionLine' as const, option: options.line }]),
      ...(visibleTo ? [] : [{ field: 'visibleTo', problem: 'audience' as const }]),
      ...(editableBy ? [] : [{ field: 'editableBy', problem: 'audience' as const }]),
    ],
  };
}

/** The inverse of `fieldFields`. */
function typedOfFields(fields: Fields): TypedField {
  const { key = '', type = '', options = '', visibleTo = '', editableBy = '' } = fields;
  return { key, type, names: textsOfFields(fields, 'name'), options, visibleTo, editableBy };
}

/** Returns why a field was not saved, by field of the form. */
function fieldErrors(refusal: NotSaved<FieldProblem>, language: Language): FieldError[] {
  const say = problems[language].fieldFaults;
  if (refusal.refused === 'tooMany') return [{ field: 'key', text: say.tooMany }];
  return refusal.problems.map(({ field, problem, option = '' }) => ({ field, text: say[problem] + option }));
}

/** Returns how many tickets have a value of each field, of those that the actor may see; counted up to a thousand. */
async function countValues(world: World, actor: Actor, fields: readonly Field[]): Promise<ReadonlyMap<string, number>> {
  const now = world.clock.now();
  const plain = { operator: 'field' as const, values: [], ids: [], negated: false, none: false, moments: [] };
  const filters = fields.map(({ id }) => ({
    conditions: [
      { ...plain, now, today: '', fields: { tests: [{ fieldId: id, holds: [], ofTicket: null }], without: [] } },
    ],
  }));
  const counts = await countFilters(world.db, actor, filters);
  return new Map(fields.map(({ id }, place) => [id, counts[place]!]));
}
