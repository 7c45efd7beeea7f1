import { data, redirect } from 'react-router';
import { seenOf } from '#desk/spine/seen.ts';
import {
  addressOf,
  moveTemplate,
  reinstateTemplate,
  retireTemplate,
  saveTemplate,
} from '#desk/templates/save-template.ts';
import { type TicketTemplate, type TypedTemplate, templateFields } from '#domain/templates/template.ts';
import { templateWords } from '#locales/admin/messages.ts';
import { isId } from '#store/database/ids.ts';
import { listTemplates } from '#store/templates/templates.ts';
import { DeskPage } from '#web/admin/desks/desk-part.tsx';
import { type DeskPost, deskPost, deskVisit } from '#web/admin/desks/desk-visit.ts';
import { FormerVersions } from '#web/admin/desks/former/former-versions.tsx';
import { definitionMeanwhile, formerVersions, wantedVersion } from '#web/admin/desks/former/former-view.ts';
import { readKnown } from '#web/admin/desks/macros/known.ts';
import { fieldInputs, macroChoices } from '#web/admin/desks/macros/macro-fields.tsx';
import { ComingDates, TemplateFields } from '#web/admin/desks/templates/template-fields.tsx';
import {
  datesError,
  datesOf,
  newTemplate,
  readTypedTemplate,
  type TemplateRow,
  templateErrors,
  templateRow,
  typedFields,
  typedOf,
  typedOfFields,
} from '#web/admin/desks/templates/typed-template.ts';
import type { MeanwhileView } from '#web/admin/meanwhile.tsx';
import { OrderedRows } from '#web/admin/order/ordered-rows.tsx';
import { RowSection } from '#web/admin/row-list.tsx';
import { SaveForm } from '#web/admin/save-form.tsx';
import { choiceOf, fieldText, found } from '#web/app/post.ts';
import { urls } from '#web/app/urls.ts';
import type { PageHandle } from '#web/shared/document/page-handle.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Banner } from '#web/ui/banner.tsx';
import { Button } from '#web/ui/button.tsx';
import { Empty } from '#web/ui/empty.tsx';
import type { FieldError } from '#web/ui/field/fields.tsx';
import { Section } from '#web/ui/frame/section.tsx';
import type { Route } from './+types/page.ts';

export const handle: PageHandle = { scripts: true };

export async function loader(args: Route.LoaderArgs) {
  const visit = await deskVisit(args);
  const { desk, language, services } = visit;
  const asked = new URL(args.request.url).searchParams;
  const templates = await listTemplates(services.world.db, [desk.id]);
  const chosen = templates.find(({ id }) => id === asked.get('template'));
  if (asked.has('template') && !chosen) throw data(null, 404);
  const known = await readKnown(services.world, desk.id, language);
  const email = chosen ? await addressOf(services.world.db, chosen) : null;
  const rows = templates.map((each) => templateRow(each, desk, known, language));
  return {
    page: urls.deskTemplates(desk.prefix),
    used: rows.filter(({ isRetired }) => !isRetired),
    retired: rows.filter(({ isRetired }) => isRetired),
    chosen: chosen ? rows.find(({ id }) => id === chosen.id)! : null,
    typed: chosen ? typedOf(chosen, email) : newTemplate,
    dates: chosen ? datesOf(typedOf(chosen, email).recurs, desk, services.world.clock.now(), language) : null,
    seen: chosen ? seenOf(templateFields(chosen, email)) : '',
    former: chosen ? await formerVersions(visit, definitionOf(chosen, email)) : [],
    choices: macroChoices(known, language),
    fields: fieldInputs(known, language),
  };
}

function definitionOf(template: TicketTemplate, email: string | null) {
  return { part: 'templates', id: template.id, now: templateFields(template, email) };
}

const intents = ['up', 'down', 'retire', 'reinstate', 'dates', 'takeBack', 'save'] as const;

/** The result of a post that does not redirect. */
interface Unsaved {
  typed: TypedTemplate;
  errors: FieldError[];
  /** The days of the typed rule, which is not saved yet. */
  dates?: string[] | null;
  meanwhile?: MeanwhileView;
}

export async function action(args: Route.ActionArgs) {
  const visit = await deskPost(args);
  const { desk, form, actor, services } = visit;
  const { world } = services;
  const id = fieldText(form, 'template');
  if (id !== '' && !isId(id)) throw data(null, 404);
  const intent = choiceOf(form, 'intent', intents);
  const to = (done: string) => redirect(urls.deskTemplates(desk.prefix, { done }), 303);
  switch (intent) {
    case 'up':
    case 'down': {
      const by = stepsIn(form) * (intent === 'up' ? -1 : 1);
      found(await moveTemplate(world, actor, desk.id, { id, by }));
      throw to('moved');
    }
    case 'retire':
      found(await retireTemplate(world, actor, desk.id, id));
      throw to('retired');
    case 'reinstate':
      found(await reinstateTemplate(world, actor, desk.id, id));
      throw to('reinstated');
    case 'dates': {
      const typed = readTypedTemplate(form);
      const dates = datesOf(typed.recurs, desk, world.clock.now(), visit.language);
      const errors = dates === null ? [datesError(typed.recurs, visit.language)] : [];
      return data<Unsaved>({ typed, errors, dates }, dates === null ? 422 : 200);
    }
    case 'takeBack': {
      const now = (await listTemplates(world.db, [desk.id])).find((each) => each.id === id);
      if (!now) throw data(null, 404);
      const wanted = await wantedVersion(visit, form, definitionOf(now, await addressOf(world.db, now)));
      return saveBy(visit, id, typedOfFields(wanted));
    }
    default:
      return saveBy(visit, id, readTypedTemplate(form));
  }
}

/** The buttons move by one place, dragging by several. */
function stepsIn(form: FormData): number {
  const steps = fieldText(form, 'steps');
  return /^[1-9]\d{0,2}$/.test(steps) ? Number(steps) : 1;
}

async function saveBy(visit: DeskPost, id: string, typed: TypedTemplate) {
  const { services, actor, desk, language, form } = visit;
  const seen = fieldText(form, 'seen') || null;
  const done = found(await saveTemplate(services.world, actor, desk.id, { id: id || null, seen, ...typed }));
  if ('saved' in done) throw redirect(urls.deskTemplates(desk.prefix, { done: id ? 'saved' : 'made' }), 303);
  if (done.refused !== 'changedMeanwhile') return data<Unsaved>({ typed, errors: templateErrors(done, language) }, 422);
  const meanwhile = await definitionMeanwhile(
    visit,
    { part: 'templates', id },
    { now: done.now, typed: typedFields(typed) },
  );
  return data<Unsaved>({ typed, errors: [], meanwhile }, 409);
}

export default function Page({ loaderData, actionData }: Route.ComponentProps) {
  const { page, used, retired, chosen, typed, seen, choices, fields, dates, former } = loaderData;
  const say = templateWords[useVisit().language];
  return (
    <DeskPage
      title={chosen?.name ?? say.title}
      lead={chosen ? undefined : say.lead}
      {...(chosen && { back: { href: page, label: say.title } })}
      done={say.done}
    >
      <div className="mt-4 flex flex-col gap-8">
        {chosen === null && <TemplateList rows={used} page={page} />}
        {chosen === null && retired.length > 0 && (
          <RowSection id="gone" title={say.gone} lead={say.goneText} rows={retired.map(goneRow)} />
        )}
        <SaveForm
          id="edit"
          title={chosen ? say.edit : say.add}
          seen={seen}
          submit={chosen ? say.save : say.make}
          value="save"
          action={chosen ? chosen.href : page}
          also={
            <Button name="intent" value="dates">
              {say.showDates}
            </Button>
          }
        >
          {chosen && <input type="hidden" name="template" value={chosen.id} />}
          {chosen?.broken && <p className="text-body text-urgent">{chosen.broken}</p>}
          <TemplateFields typed={actionData?.typed ?? typed} choices={choices} fields={fields} />
          <ComingDates dates={actionData ? (actionData.dates ?? null) : dates} />
          <Banner tone="sunken">
            <strong>{say.effect}.</strong> {say.effectText}
          </Banner>
        </SaveForm>
        {chosen && <RetireForm id={chosen.id} isRetired={chosen.isRetired} page={page} />}
        {chosen && (
          <FormerVersions
            versions={former}
            seen={seen}
            action={chosen.href}
            named={{ name: 'template', value: chosen.id }}
          />
        )}
      </div>
    </DeskPage>
  );
}

function goneRow({ id, name, href, does }: TemplateRow) {
  return {
    key: id,
    about: (
      <>
        <a className="link" href={href}>
          {name}
        </a>
        <p className="text-secondary text-ink-2">{does}</p>
      </>
    ),
  };
}

/** The templates in the order in which agents choose them. */
function TemplateList({ rows, page }: { rows: TemplateRow[]; page: string }) {
  const say = templateWords[useVisit().language];
  if (rows.length === 0) return <Empty title={say.none}>{say.noneText}</Empty>;
  const shown = rows.map(({ id, name, href, does, summary, broken }) => ({
    ...{ id, name, href },
    about: (
      <>
        <p className="text-body">{summary}</p>
        <p className="text-secondary text-ink-2">{does}</p>
        {broken && <p className="text-secondary text-urgent">{broken}</p>}
      </>
    ),
  }));
  return (
    <OrderedRows of="template" rows={shown} page={page} say={say} labelOf={(act, name) => say.named({ act, name })} />
  );
}

function RetireForm({ id, isRetired, page }: { id: string; isRetired: boolean; page: string }) {
  const say = templateWords[useVisit().language];
  return (
    <Section id="retire" title={isRetired ? say.reinstate : say.retire}>
      <p className="text-body">{isRetired ? say.reinstateText : say.retireText}</p>
      <form method="post" action={page} className="mt-3">
        <input type="hidden" name="template" value={id} />
        <Button name="intent" value={isRetired ? 'reinstate' : 'retire'}>
          {isRetired ? say.reinstate : say.retire}
        </Button>
      </form>
    </Section>
  );
}
