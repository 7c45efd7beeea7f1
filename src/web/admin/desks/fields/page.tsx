import { data, redirect } from 'react-router';
import { addField, changeField, moveField, reinstateField, retireField } from '#desk/fields/save-field.ts';
import { seenOf } from '#desk/spine/seen.ts';
import type { Desk } from '#domain/desks/desk.ts';
import { fieldsOfTexts } from '#domain/directory/fields.ts';
import { type Field, fieldFields, newField, type TypedField } from '#domain/fields/field.ts';
import { textIn } from '#domain/language.ts';
import { setsField } from '#domain/messages/acts.ts';
import { deskFieldWords } from '#locales/admin/messages.ts';
import { figure } from '#locales/format.ts';
import { isId } from '#store/database/ids.ts';
import { listFields } from '#store/fields/fields.ts';
import { listMacros } from '#store/macros/macros.ts';
import { countViewsWithField } from '#store/views/saved-views.ts';
import { DeskPage } from '#web/admin/desks/desk-part.tsx';
import { type DeskPost, deskPost, deskVisit } from '#web/admin/desks/desk-visit.ts';
import { FormerVersions } from '#web/admin/desks/former/former-versions.tsx';
import { definitionMeanwhile, formerVersions, wantedVersion } from '#web/admin/desks/former/former-view.ts';
import type { MeanwhileView } from '#web/admin/meanwhile.tsx';
import { OrderedRows } from '#web/admin/order/ordered-rows.tsx';
import { SaveForm } from '#web/admin/save-form.tsx';
import { choiceOf, fieldText, found } from '#web/app/post.ts';
import { urls } from '#web/app/urls.ts';
import type { PageHandle } from '#web/shared/document/page-handle.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Button } from '#web/ui/button.tsx';
import { Empty } from '#web/ui/empty.tsx';
import type { FieldError } from '#web/ui/field/fields.tsx';
import { Section } from '#web/ui/frame/section.tsx';
import type { Route } from './+types/page.ts';
import { FieldFields } from './field-fields.tsx';
import { countValues, fieldErrors, readTypedField, typedOf, typedOfFields } from './typed-field.ts';

export const handle: PageHandle = { scripts: true };

export async function loader(args: Route.LoaderArgs) {
  const visit = await deskVisit(args);
  const { desk, language, actor, services } = visit;
  const { db } = services.world;
  const asked = new URL(args.request.url).searchParams;
  const fields = await listFields(db, [desk.id]);
  const field = fields.find(({ id }) => id === asked.get('field'));
  if (asked.has('field') && !field) throw data(null, 404);
  const uses = await countValues(services.world, actor, fields);
  const say = deskFieldWords[language];
  return {
    page: urls.deskFields(desk.prefix),
    rows: fields.map(({ id, key, type, names, retiredAt }) => ({
      id,
      name: textIn(names, language, desk.languages),
      about: [say.types[type], key, ...(retiredAt === null ? [] : [say.retired])].join(' · '),
      uses: say.uses({ count: figure(uses.get(id) ?? 0) }),
      href: urls.deskFields(desk.prefix, { field: id }),
    })),
    field: field
      ? {
          id: field.id,
          title: textIn(field.names, language, desk.languages),
          typed: typedOf(field, desk.languages),
          seen: seenOf(fieldFields(field, desk.languages)),
          former: await formerVersions(visit, definitionOf(field, desk)),
          isRetired: field.retiredAt !== null,
          uses: figure(uses.get(field.id) ?? 0),
          views: await countViewsWithField(db, desk.id, field.key),
          macros: (await listMacros(db, desk.id)).filter(({ acts }) => setsField(acts, field.key)).length,
        }
      : null,
  };
}

function definitionOf(field: Field, { languages }: Pick<Desk, 'languages'>) {
  return { part: 'fields', id: field.id, now: fieldFields(field, languages) };
}

/** The result of a post that does not redirect. */
interface Unsaved {
  typed: TypedField;
  errors: FieldError[];
  meanwhile?: MeanwhileView;
}

const moves = ['up', 'down', 'retire', 'reinstate'] as const;

export async function action(args: Route.ActionArgs) {
  const visit = await deskPost(args);
  const { desk, form } = visit;
  const id = fieldText(form, 'field');
  if (id !== '' && !isId(id)) throw data(null, 404);
  const intent = choiceOf(form, 'intent', moves);
  if (intent !== null) throw redirect(urls.deskFields(desk.prefix, await moved(visit, id, intent)), 303);
  if (fieldText(form, 'intent') !== 'takeBack') return saveBy(visit, id, readTypedField(form));
  const now = (await listFields(visit.services.world.db, [desk.id])).find((each) => each.id === id);
  if (!now) throw data(null, 404);
  return saveBy(visit, id, typedOfFields(await wantedVersion(visit, form, definitionOf(now, desk))));
}

async function saveBy(visit: DeskPost, id: string, typed: TypedField) {
  const { services, actor, desk, language, form } = visit;
  const { world } = services;
  const seen = fieldText(form, 'seen') || null;
  const saved = found(
    id === ''
      ? await addField(world, actor, desk.id, typed)
      : await changeField(world, actor, { deskId: desk.id, id }, { ...typed, seen }),
  );
  if ('saved' in saved) throw redirect(urls.deskFields(desk.prefix, { done: id ? 'saved' : 'made' }), 303);
  if (saved.refused !== 'changedMeanwhile') return data<Unsaved>({ typed, errors: fieldErrors(saved, language) }, 422);
  const { names, ...others } = typed;
  const compared = { now: saved.now, typed: { ...fieldsOfTexts('name', names), ...others } };
  const meanwhile = await definitionMeanwhile(visit, { part: 'fields', id }, compared);
  return data<Unsaved>({ typed, errors: [], meanwhile }, 409);
}

/** Moves, retires or reinstates a field, and returns what the next page shows. */
async function moved({ services, actor, desk, form }: DeskPost, id: string, intent: (typeof moves)[number]) {
  const { world } = services;
  const field = { deskId: desk.id, id };
  if (intent === 'retire' || intent === 'reinstate') {
    found(await (intent === 'retire' ? retireField : reinstateField)(world, actor, field));
    return { field: id, done: intent === 'retire' ? 'retired' : 'reinstated' };
  }
  const steps = fieldText(form, 'steps');
  const by = /^[1-9]\d{0,2}$/.test(steps) ? Number(steps) : 1;
  found(await moveField(world, actor, field, intent === 'up' ? -by : by));
  return { done: 'moved' };
}

export default function Page({ loaderData, actionData }: Route.ComponentProps) {
  const { page, rows, field } = loaderData;
  const say = deskFieldWords[useVisit().language];
  const typed: TypedField = actionData?.typed ?? field?.typed ?? newField;
  return (
    <DeskPage
      title={field?.title ?? say.title}
      lead={field ? undefined : say.lead}
      {...(field && { back: { href: page, label: say.title } })}
      done={say.done}
    >
      <div className="mt-4 flex max-w-record flex-col gap-8">
        {field === null && <FieldList rows={rows} page={page} />}
        <SaveForm
          id="edit"
          title={field ? say.edit : say.add}
          action={field ? `${page}?field=${field.id}` : page}
          seen={field?.seen ?? ''}
          submit={field ? say.save : say.make}
        >
          {field && <input type="hidden" name="field" value={field.id} />}
          <FieldFields typed={typed} isNew={field === null} />
        </SaveForm>
        {field && <RetireForm field={field} />}
        {field && (
          <FormerVersions
            versions={field.former}
            seen={field.seen}
            action={`${page}?field=${field.id}`}
            named={{ name: 'field', value: field.id }}
          />
        )}
      </div>
    </DeskPage>
  );
}

type Loaded = Awaited<ReturnType<typeof loader>>;

/** Retires the field, after showing what uses it. */
function RetireForm({ field }: { field: NonNullable<Loaded['field']> }) {
  const say = deskFieldWords[useVisit().language];
  const intent = field.isRetired ? 'reinstate' : 'retire';
  return (
    <Section id="retire" title={say[intent]}>
      <p className="text-body">
        {field.isRetired
          ? say.reinstateText
          : say.retireText({ tickets: field.uses, views: field.views, macros: field.macros })}
      </p>
      <form method="post" className="mt-3">
        <input type="hidden" name="field" value={field.id} />
        <Button name="intent" value={intent}>
          {say[intent]}
        </Button>
      </form>
    </Section>
  );
}

/** The fields in the order in which agents see them. */
function FieldList({ rows, page }: { rows: Loaded['rows']; page: string }) {
  const say = deskFieldWords[useVisit().language];
  if (rows.length === 0) return <Empty title={say.none}>{say.noneText}</Empty>;
  const shown = rows.map(({ id, name, href, about, uses }) => ({
    ...{ id, name, href },
    about: (
      <p className="text-secondary text-ink-2">
        {about} · {uses}
      </p>
    ),
  }));
  return (
    <OrderedRows
      of="field"
      rows={shown}
      page={page}
      say={say}
      labelOf={(action, name) => say.named({ action, name })}
    />
  );
}
